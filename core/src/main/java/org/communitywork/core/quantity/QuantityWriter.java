// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import org.communitywork.core.number.Ratio;

/** The writer of the canonical phrase. */
final class QuantityWriter {
    static final String ALL = "全部";
    private static final String DECLINE = "下降";

    private QuantityWriter() {}

    static String write(Quantity quantity) {
        return switch (quantity.qualifier()) {
            case ALL -> ALL;
            case UNKNOWN -> quantity.gap().orElseThrow().sign() + quantity.unit();
            case BETWEEN -> between(quantity);
            default -> single(quantity, quantity.figure().orElseThrow());
        };
    }

    private static String single(Quantity quantity, Ratio figure) {
        return (figure.signum() < 0 ? DECLINE : "") + size(quantity, figure.abs());
    }

    private static String size(Quantity quantity, Ratio size) {
        Unit unit = quantity.unit();
        return switch (quantity.qualifier()) {
            case AT_LEAST -> size + "" + unit + "以上";
            case MORE_THAN -> "超过" + size + unit;
            case AT_MOST -> size + "" + unit + "以下";
            case LESS_THAN -> "不足" + size + unit;
            case SEVERAL -> "数" + Numerals.word(Numerals.power(size)) + unit;
            case ORDER_OF -> "上" + Numerals.word(Numerals.power(size)) + unit;
            default -> near(quantity, size);
        };
    }

    private static String near(Quantity quantity, Ratio size) {
        String figure = Places.write(size, quantity.place().orElseGet(() -> Places.shown(size)));
        return switch (quantity.qualifier()) {
            case OVER -> figure + "多" + quantity.unit();
            case NEARLY -> "近" + figure + quantity.unit();
            case ABOUT -> "约" + figure + quantity.unit();
            default -> figure + quantity.unit();
        };
    }

    private static String between(Quantity quantity) {
        Ratio lower = quantity.figure().orElseThrow();
        Ratio upper = quantity.second().orElseThrow();
        return upper.signum() <= 0
                ? DECLINE + upper.abs() + "—" + lower.abs() + quantity.unit()
                : lower + "—" + upper + quantity.unit();
    }
}
