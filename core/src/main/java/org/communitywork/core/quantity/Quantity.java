// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A reported amount, such as {@code 600多人次}, {@code 近20吨} or {@code 80%以上}.
 *
 * <p>Holds the figure, the qualifier, and the unit; a second figure for a range, a {@link Gap} where the report gives no
 * figure. 万 and 亿 multiply: 12.5万元 equals 125000元, and the text as written belongs to whoever observed it. The range says
 * what is known of the amount; nothing is cut to a plausible value. Where the reach of a qualifier depends on the last digit
 * (多, 近, 约), its place is kept as well: 2.0万余 is not 2万余.
 *
 * <p>A figure below zero is a decline, written 下降; its qualifier acts on its size, so that 下降超过20% is below minus 20 %.
 *
 * <pre>{@code
 * Quantity cleared = Quantity.parse("近20吨");
 * cleared.range();                                            // (10..20)
 * cleared.isAtLeast(Quantity.of(15, Units.TONNE));            // UNKNOWN
 * Quantity.parse("12.5万元").toString();                      // 125000元
 * Quantity.parse("96万平方米").in(Units.SQUARE_KILOMETER);     // 0.96平方公里
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Quantity implements Measured, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Quantity ALL = new Quantity(Qualifier.ALL, Content.of(Ratio.HUNDRED), Units.PERCENT);

    private final Qualifier qualifier;
    private final Content content;
    private final Unit unit;

    private Quantity(Qualifier qualifier, Content content, Unit unit) {
        this.qualifier = qualifier;
        this.content = content;
        this.unit = unit;
    }

    /**
     * Returns a whole number of a unit.
     *
     * @param figure the number
     * @param unit the unit
     * @return exactly that amount
     */
    public static Quantity of(long figure, Unit unit) {
        return of(Ratio.of(figure), unit);
    }

    /**
     * Returns an exact amount (达, or no word).
     *
     * @param figure the number, whose text has at most 40 characters, as for every figure
     * @param unit the unit
     * @return exactly that amount
     */
    public static Quantity of(Ratio figure, Unit unit) {
        return of(Qualifier.EXACTLY, figure, unit);
    }

    /**
     * Returns an amount or more (以上).
     *
     * @param figure the figure; below zero it is a decline of at least that size
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity atLeast(Ratio figure, Unit unit) {
        return of(Qualifier.AT_LEAST, figure, unit);
    }

    /**
     * Returns more than an amount (超过).
     *
     * @param figure the figure
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity moreThan(Ratio figure, Unit unit) {
        return of(Qualifier.MORE_THAN, figure, unit);
    }

    /**
     * Returns an amount or less (以下).
     *
     * @param figure the figure
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity atMost(Ratio figure, Unit unit) {
        return of(Qualifier.AT_MOST, figure, unit);
    }

    /**
     * Returns less than an amount (不足).
     *
     * @param figure the figure, not zero
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity lessThan(Ratio figure, Unit unit) {
        return of(Qualifier.LESS_THAN, figure, unit);
    }

    /**
     * Returns somewhat more than an amount (多).
     *
     * @param figure the figure, not zero
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity over(Ratio figure, Unit unit) {
        return of(Qualifier.OVER, figure, unit);
    }

    /**
     * Returns somewhat less than an amount (近).
     *
     * @param figure the figure, not zero
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity nearly(Ratio figure, Unit unit) {
        return of(Qualifier.NEARLY, figure, unit);
    }

    /**
     * Returns an amount, somewhat less or more (约).
     *
     * @param figure the figure, not zero
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity about(Ratio figure, Unit unit) {
        return of(Qualifier.ABOUT, figure, unit);
    }

    /**
     * Returns an uncounted number of tens, hundreds and so on (数十).
     *
     * @param power 1, 10, 100 up to 10^15, or one of these below zero
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity several(Ratio power, Unit unit) {
        return of(Qualifier.SEVERAL, power, unit);
    }

    /**
     * Returns a number of that order of magnitude (上千).
     *
     * @param power 100, 1000 up to 10^15, or one of these below zero
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity orderOf(Ratio power, Unit unit) {
        return of(Qualifier.ORDER_OF, power, unit);
    }

    /**
     * Returns a range (3—5年).
     *
     * @param lower the lower end, included
     * @param upper the upper end, included, above the lower one
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity between(Ratio lower, Ratio upper, Unit unit) {
        requireNonNull(unit, "unit");
        requireWritable(lower);
        requireWritable(upper);
        checkArgument(lower.compareTo(upper) < 0, "Upper end must be above the lower one: '%s'", upper);
        return new Quantity(Qualifier.BETWEEN, Content.between(lower, upper), unit);
    }

    /**
     * Returns the whole (全部).
     *
     * @return 100 % of it
     */
    public static Quantity all() {
        return ALL;
    }

    /**
     * Returns an amount without a figure (若干, xx).
     *
     * @param gap the cause
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity unknown(Gap gap, Unit unit) {
        return new Quantity(
                Qualifier.UNKNOWN, Content.unknown(requireNonNull(gap, "gap")), requireNonNull(unit, "unit"));
    }

    private static Quantity of(Qualifier qualifier, Ratio figure, Unit unit) {
        requireNonNull(unit, "unit");
        requireWritable(figure);
        boolean zeroAllowed = !qualifier.reachesByPlace() && qualifier != Qualifier.LESS_THAN;
        checkArgument(zeroAllowed || !figure.isZero(), "Figure of %s must not be zero: '%s'", qualifier, figure);
        checkArgument(
                !qualifier.isRough() || Numerals.isRough(qualifier, figure.abs()),
                "Figure of %s must be a power of ten that has a word: '%s'",
                qualifier,
                figure);
        return new Quantity(qualifier, Content.of(figure), unit);
    }

    private static void requireWritable(Ratio figure) {
        checkArgument(Places.canWrite(figure), "Figure must be written in at most 40 characters: '%s'", figure);
    }

    /**
     * Reads a phrase with the standard units, as {@link QuantityFormat} describes.
     *
     * @param text the phrase, at most 200 characters
     * @return the quantity
     * @throws org.communitywork.core.text.TextParseException if it cannot be read to its end without a guess
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Quantity parse(String text) {
        return QuantityFormat.STANDARD.parse(text);
    }

    /**
     * Returns this quantity as written with another place of the last digit: 2万余 with place 1000 is 2.0万余.
     *
     * @param place a power of ten up to 10^11, or 1 divided by a whole number, that divides the figure
     * @return the quantity
     * @throws IllegalArgumentException if the qualifier is not OVER, NEARLY or ABOUT, or the place cannot be shown
     */
    public Quantity withPlace(Ratio place) {
        Ratio figure = requireFigure();
        checkArgument(qualifier.reachesByPlace(), "Place must stand with OVER, NEARLY or ABOUT: '%s'", qualifier);
        checkArgument(Places.canShow(figure, place), "Place must be one that '%s' can show: '%s'", figure, place);
        return new Quantity(qualifier, Content.at(figure, place), unit);
    }

    /**
     * Returns what the phrase says about its figure.
     *
     * @return the qualifier
     */
    public Qualifier qualifier() {
        return qualifier;
    }

    /**
     * Returns the figure, of a range the lower end.
     *
     * @return the figure in the unit, absent for UNKNOWN, 100 for ALL
     */
    public Optional<Ratio> figure() {
        return Optional.ofNullable(content.figure());
    }

    /**
     * Returns the upper end of a range.
     *
     * @return the second figure, present for BETWEEN only
     */
    public Optional<Ratio> second() {
        return Optional.ofNullable(content.second());
    }

    /**
     * Returns the place value of the last digit, where the plain figure does not show it.
     *
     * @return 1000 for 2.0万余, absent for 2万余 and wherever the place does not matter
     */
    public Optional<Ratio> place() {
        return Optional.ofNullable(content.place());
    }

    /**
     * Returns why there is no figure.
     *
     * @return the cause, present for UNKNOWN only
     */
    public Optional<Gap> gap() {
        return Optional.ofNullable(content.gap());
    }

    /**
     * Returns the unit.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Says whether the amount is one number.
     *
     * @return true for EXACTLY and ALL
     */
    public boolean isExact() {
        return qualifier == Qualifier.EXACTLY || qualifier == Qualifier.ALL;
    }

    /**
     * Returns what is known of the amount under {@link Reach#STANDARD}.
     *
     * @return the range in the unit
     */
    public Range<Ratio> range() {
        return range(Reach.STANDARD);
    }

    /**
     * Returns what is known of the amount.
     *
     * @param reach how far the qualifiers reach
     * @return the range in the unit, never empty
     */
    public Range<Ratio> range(Reach reach) {
        return Bounds.of(this, requireNonNull(reach, "reach"));
    }

    /**
     * Returns the range with its unit, for arithmetic and conversion.
     *
     * @return the amount under {@link Reach#STANDARD}
     */
    @Override
    public Amount amount() {
        return amount(Reach.STANDARD);
    }

    /**
     * Returns the range with its unit, for arithmetic and conversion.
     *
     * @param reach how far the qualifiers reach
     * @return the amount
     */
    public Amount amount(Reach reach) {
        return new Amount(range(reach), unit);
    }

    /**
     * Returns the same statement in another unit of the dimension.
     *
     * <p>多, 近, 约, 数 and 上 lean on decimal digits, which only a factor that is a power of ten keeps: 近20吨 is 近20000公斤, but
     * no phrase in hectares says what 300多亩 says. Its amount converts always.
     *
     * @param other the unit
     * @return the quantity with the same range; ALL becomes an exact amount unless the unit stays the same
     * @throws UnitMismatchException if the dimensions differ
     * @throws IllegalArgumentException if no phrase in that unit says the same; {@code amount().in(other)} tells the range
     */
    public Quantity in(Unit other) {
        Ratio factor = unit.factorTo(other);
        return unit.equals(other) ? this : Conversion.of(this, factor, other);
    }

    private Ratio requireFigure() {
        return figure().orElseThrow(() -> new IllegalArgumentException("Quantity must have a figure: '" + this + "'"));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Quantity other
                && qualifier == other.qualifier
                && content.equals(other.content)
                && unit.equals(other.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(qualifier, content, unit);
    }

    /**
     * Returns the canonical phrase, which reads as the same quantity.
     *
     * @return plain digits with the qualifier and the unit, such as {@code 600多人次}
     */
    @JsonValue
    @Override
    public String toString() {
        return QuantityWriter.write(this);
    }
}
