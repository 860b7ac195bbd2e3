// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import org.communitywork.core.number.Ratio;

/** The conversion of a statement into another unit. */
final class Conversion {
    private final Quantity quantity;
    private final Ratio factor;
    private final Unit unit;

    private Conversion(Quantity quantity, Ratio factor, Unit unit) {
        this.quantity = quantity;
        this.factor = factor;
        this.unit = unit;
    }

    static Quantity of(Quantity quantity, Ratio factor, Unit unit) {
        return new Conversion(quantity, factor, unit).convert();
    }

    private Quantity convert() {
        return switch (quantity.qualifier()) {
            case EXACTLY, ALL -> Quantity.of(figure(), unit);
            case AT_LEAST -> Quantity.atLeast(figure(), unit);
            case MORE_THAN -> Quantity.moreThan(figure(), unit);
            case AT_MOST -> Quantity.atMost(figure(), unit);
            case LESS_THAN -> Quantity.lessThan(figure(), unit);
            case BETWEEN ->
                Quantity.between(figure(), quantity.second().orElseThrow().times(factor), unit);
            case UNKNOWN -> Quantity.unknown(quantity.gap().orElseThrow(), unit);
            default -> convertDecimal();
        };
    }

    private Quantity convertDecimal() {
        checkArgument(
                factor.isTerminating() && Places.shown(factor).equals(factor),
                "Factor must be a power of ten to convert '%s' into %s: '%s'",
                quantity,
                unit.label(),
                factor);
        return switch (quantity.qualifier()) {
            case OVER -> atPlace(Quantity.over(figure(), unit));
            case NEARLY -> atPlace(Quantity.nearly(figure(), unit));
            case ABOUT -> atPlace(Quantity.about(figure(), unit));
            case SEVERAL -> Quantity.several(figure(), unit);
            default -> Quantity.orderOf(figure(), unit);
        };
    }

    private Quantity atPlace(Quantity converted) {
        Ratio figure = quantity.figure().orElseThrow();
        Ratio place = quantity.place().orElseGet(() -> Places.shown(figure));
        return converted.withPlace(place.times(factor));
    }

    private Ratio figure() {
        return quantity.figure().orElseThrow().times(factor);
    }
}
