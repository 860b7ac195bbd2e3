// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.language;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;

/**
 * Figures with their units in either language, such as 600多人次 and "somewhat over 600 person-times".
 *
 * <p>Immutable and thread-safe.
 */
public final class QuantityText {
    private QuantityText() {}

    /**
     * Says a quantity.
     *
     * @param quantity the quantity
     * @param language the language
     * @return the canonical phrase in Chinese; in English the qualifier, the figure and the unit
     */
    public static String of(Quantity quantity, Language language) {
        return language == Language.CHINESE ? quantity.toString() : english(quantity);
    }

    /**
     * Says an amount.
     *
     * @param amount the amount
     * @param language the language
     * @return the number or range, and the unit
     */
    public static String of(Amount amount, Language language) {
        Range<Ratio> range = amount.range();
        return withUnit(
                Ranges.point(range).map(Ratio::toString).orElseGet(() -> Ranges.format(range)),
                amount.unit(),
                language);
    }

    /**
     * Puts a unit behind a written figure.
     *
     * @param figure the figure
     * @param unit the unit
     * @param language the language
     * @return the figure and the unit, in English with a space between them unless the unit is % or ‰
     */
    public static String withUnit(String figure, Unit unit, Language language) {
        boolean sign = unit.symbol().equals("%") || unit.symbol().equals("‰");
        if (sign || language == Language.CHINESE || unit.symbol().isEmpty()) {
            return figure + unit.symbol();
        }
        boolean one = figure.equals(Ratio.ONE.toString());
        return figure + " " + unit.englishName(one ? Ratio.ONE : Ratio.HUNDRED);
    }

    private static String english(Quantity quantity) {
        String figures = quantity.figure().map(Ratio::toString).orElse("")
                + quantity.second().map(second -> "–" + second).orElse("");
        String said = withUnit(figures, quantity.unit(), Language.ENGLISH);
        String qualifier = quantity.qualifier().englishLabel();
        return switch (quantity.qualifier()) {
            case EXACTLY, BETWEEN -> said;
            case ALL -> qualifier;
            case UNKNOWN -> qualifier + withUnit("", quantity.unit(), Language.ENGLISH);
            default -> qualifier + " " + said;
        };
    }
}
