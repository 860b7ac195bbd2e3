// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;

/**
 * What is known of an amount, a range in a unit, such as {@code [136, ∞) 次}.
 *
 * <p>This is what calculating with quantities gives: a sum of "36次" and "100次以上" has no phrase of its own, but a range.
 * Arithmetic is exact and treats two amounts as independent of each other; the rules are those of {@link Ranges}. The range
 * is not empty.
 *
 * <pre>{@code
 * Amount broadcasts = Quantity.parse("36次").plus(Quantity.parse("100次以上"));
 * broadcasts.toString();                                                      // [136, ∞) 次
 * Quantity.parse("近20吨").dividedBy(Quantity.parse("70车次")).toString();      // (1/7, 2/7) 吨/车次
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param range what is known of the number
 * @param unit the unit
 */
public record Amount(Range<Ratio> range, Unit unit) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the range is empty
     */
    public Amount {
        requireNonNull(unit, "unit");
        checkArgument(!range.isEmpty(), "Range of an amount must not be empty: '%s'", range);
    }

    /**
     * Converts into another unit of the dimension.
     *
     * @param other the unit
     * @return the same amount
     * @throws UnitMismatchException if the dimensions differ
     */
    public Amount in(Unit other) {
        return new Amount(Ranges.times(range, unit.factorTo(other)), other);
    }

    /**
     * Adds another amount.
     *
     * @param other the amount to add
     * @return the sum in this unit
     * @throws UnitMismatchException if the dimensions differ
     */
    public Amount plus(Amount other) {
        return new Amount(Ranges.plus(range, rangeOf(other)), unit);
    }

    /**
     * Subtracts another amount.
     *
     * @param other the amount to subtract
     * @return the difference in this unit
     * @throws UnitMismatchException if the dimensions differ
     */
    public Amount minus(Amount other) {
        return new Amount(Ranges.minus(range, rangeOf(other)), unit);
    }

    /**
     * Multiplies by a number.
     *
     * @param factor the factor
     * @return the product in this unit
     */
    public Amount times(Ratio factor) {
        return new Amount(Ranges.times(range, factor), unit);
    }

    /**
     * Divides by another amount.
     *
     * @param other the divisor, whose range does not contain zero
     * @return a bare number where the dimensions are the same, else an amount in the quotient of the units
     * @throws ArithmeticException if the divisor may be zero
     * @throws IllegalArgumentException if the units have no quotient, as a bare number and a named unit have not
     */
    public Amount dividedBy(Amount other) {
        return unit.convertibleTo(other.unit)
                ? new Amount(Ranges.quotient(range, rangeOf(other)), Units.NUMBER)
                : new Amount(Ranges.quotient(range, other.range), unit.per(other.unit));
    }

    /**
     * Says whether the amount is at least another one.
     *
     * @param other the other amount
     * @return UNKNOWN where the ranges allow both answers
     * @throws UnitMismatchException if the dimensions differ
     */
    public Ternary isAtLeast(Amount other) {
        return Ranges.isAtLeast(range, rangeOf(other));
    }

    /**
     * Says whether the amount is more than another one.
     *
     * @param other the other amount
     * @return UNKNOWN where the ranges allow both answers
     * @throws UnitMismatchException if the dimensions differ
     */
    public Ternary isMoreThan(Amount other) {
        return Ranges.isMoreThan(range, rangeOf(other));
    }

    /**
     * Says whether the amount is at most another one.
     *
     * @param other the other amount
     * @return UNKNOWN where the ranges allow both answers
     * @throws UnitMismatchException if the dimensions differ
     */
    public Ternary isAtMost(Amount other) {
        return Ranges.isAtMost(range, rangeOf(other));
    }

    /**
     * Says whether the amount is less than another one.
     *
     * @param other the other amount
     * @return UNKNOWN where the ranges allow both answers
     * @throws UnitMismatchException if the dimensions differ
     */
    public Ternary isLessThan(Amount other) {
        return Ranges.isLessThan(range, rangeOf(other));
    }

    /**
     * Says whether the amount is the same as another one.
     *
     * @param other the other amount
     * @return TRUE only if both are one number, UNKNOWN where the ranges allow both answers
     * @throws UnitMismatchException if the dimensions differ
     */
    public Ternary isEqualTo(Amount other) {
        return Ranges.isEqual(range, rangeOf(other));
    }

    /** Returns the other range in this unit; the order of units in a refusal is this unit, then the other. */
    private Range<Ratio> rangeOf(Amount other) {
        Ratio inverse = unit.factorTo(other.unit);
        return Ranges.times(other.range, inverse.reciprocal());
    }

    /**
     * Returns the range and the unit.
     *
     * @return the text, such as {@code [136, ∞) 次}
     */
    @Override
    public String toString() {
        return (Ranges.format(range) + " " + unit).strip();
    }
}
