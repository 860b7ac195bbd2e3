// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.QuantityFormat;
import org.communitywork.core.quantity.Reading;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.text.TextParseException;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.QuantityText;

/**
 * A number that a criterion compares with, such as {@code 80.0%} (极限数值).
 *
 * <p>Holds the quantity, which is exact, and the place of the last digit in which it is written: 80% and 80.0% are the same
 * quantity, but a value is rounded to 1 % for the one and to 0.1 % for the other where rounded values are compared. A limit
 * always carries its unit, so a bare 0.8 is no limit for a percentage.
 *
 * <p>Source: GB/T 8170-2008, clause 4.3.
 *
 * <pre>
 * Limit.parse("80.0%").interval();   // 0.1
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param quantity the number and its unit
 * @param interval the place value of the last written digit, a power of ten
 */
public record Limit(Quantity quantity, Ratio interval) implements Serializable {
    private static final Ratio MAX_INTERVAL = Ratio.powerOfTen(8);

    /**
     * Makes a limit.
     *
     * @param quantity the number and its unit
     * @param interval the place value of the last written digit, a power of ten
     * @throws IllegalArgumentException if the quantity is not one exact number, the interval no power of ten up to 10^8, or the
     *     number cannot be written with its last digit there
     */
    public Limit {
        requireNonNull(interval, "interval");
        checkArgument(isNumber(quantity), "Limit must be one exact number: '%s'", quantity);
        checkArgument(isPlace(interval), "Interval of a limit must be a power of ten up to 10^8: '%s'", interval);
        Ratio figure = quantity.figure().orElseThrow();
        checkArgument(
                figure.dividedBy(interval).isInteger(), "Limit must be a multiple of %s: '%s'", interval, quantity);
    }

    private static boolean isNumber(Quantity quantity) {
        return quantity.qualifier() == Qualifier.EXACTLY;
    }

    private static boolean isPlace(Ratio number) {
        if (number.signum() <= 0 || number.compareTo(MAX_INTERVAL) > 0) {
            return false;
        }
        Ratio large = number.compareTo(Ratio.ONE) < 0 ? number.reciprocal() : number;
        return large.equals(Ratio.powerOfTen(large.floor().toString().length() - 1));
    }

    /**
     * Reads a limit.
     *
     * @param text a number with its unit, such as {@code 80.0%}; the digits that are written count
     * @return the limit
     * @throws TextParseException if the text is no number with a unit
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Limit parse(String text) {
        Reading reading = QuantityFormat.STANDARD.read(text);
        Ratio precision = reading.precision().orElse(Ratio.ZERO);
        if (!isNumber(reading.quantity()) || !isPlace(precision)) {
            throw new TextParseException(text, 0, "one exact number in decimal digits with its unit");
        }
        return new Limit(reading.quantity(), precision);
    }

    /**
     * Returns the limit of a quantity, as if written with no more digits than it needs.
     *
     * @param quantity the number and its unit
     * @return the limit
     * @throws IllegalArgumentException if the quantity is not one exact number that ends as a decimal
     */
    public static Limit of(Quantity quantity) {
        return parse(quantity.toString());
    }

    /**
     * Returns the number in another unit.
     *
     * @param unit the unit
     * @return the number
     * @throws UnitMismatchException if the limit's unit does not convert
     */
    public Ratio in(Unit unit) {
        return quantity.figure().orElseThrow().times(quantity.unit().factorTo(unit));
    }

    /**
     * Returns the rule that rounds a value to the last written digit of the limit.
     *
     * @param unit the unit of the value
     * @return the rule of GB/T 8170
     * @throws UnitMismatchException if the limit's unit does not convert
     */
    public Rounding rounding(Unit unit) {
        return Rounding.gbt8170(interval.times(quantity.unit().factorTo(unit)));
    }

    /** Returns the values that are at least the limit, or are rounded to such. */
    Range<Ratio> orMore(Unit unit, LimitComparison comparison) {
        Ratio limit = in(unit);
        Ratio tie = limit.minus(half(unit, comparison));
        return comparison.operand(tie, rounding(unit)).equals(limit) ? Range.atLeast(tie) : Range.greaterThan(tie);
    }

    /** Returns the values that are at most the limit, or are rounded to such. */
    Range<Ratio> orLess(Unit unit, LimitComparison comparison) {
        Ratio limit = in(unit);
        Ratio tie = limit.plus(half(unit, comparison));
        return comparison.operand(tie, rounding(unit)).equals(limit) ? Range.atMost(tie) : Range.lessThan(tie);
    }

    private Ratio half(Unit unit, LimitComparison comparison) {
        return comparison == LimitComparison.FULL_VALUE
                ? Ratio.ZERO
                : rounding(unit).interval().times(Ratio.of(1, 2));
    }

    /** Returns the limit in both languages, with the digits in which it is written. */
    Bilingual bilingual() {
        String figure = figure(quantity.figure().orElseThrow(), interval);
        return new Bilingual(toString(), QuantityText.withUnit(figure, quantity.unit(), Language.ENGLISH));
    }

    private static String figure(Ratio number, Ratio place) {
        return number.toBigDecimal(Rounding.gbt8170(place)).toPlainString();
    }

    /**
     * Returns the text that {@link #parse} reads.
     *
     * @return the number with its digits and the unit, with 万 or 亿 where the last written digit stands before them
     */
    @JsonValue
    @Override
    public String toString() {
        int exponent = interval.compareTo(Ratio.ONE) <= 0 ? 0 : interval.compareTo(Ratio.powerOfTen(4)) <= 0 ? 4 : 8;
        Ratio multiple = Ratio.powerOfTen(exponent);
        String figure = figure(quantity.figure().orElseThrow().dividedBy(multiple), interval.dividedBy(multiple));
        return figure + (exponent == 0 ? "" : exponent == 4 ? "万" : "亿") + quantity.unit();
    }
}
