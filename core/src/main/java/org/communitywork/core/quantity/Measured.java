// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;

/**
 * Something of which an amount is known, a {@link Quantity} as reported or an {@link Amount} as calculated, so that
 * {@code 36次} and {@code [100, 200) 次} add up.
 *
 * <p>Arithmetic is exact, follows {@link Ranges} and takes two amounts as independent of each other. Amounts of one dimension
 * are converted; what differs in dimension does not add or compare, and is refused by both names. Comparison answers
 * UNKNOWN where what is known allows both answers.
 *
 * <pre>{@code
 * Quantity reports = Quantity.parse("36次");
 * Amount all = reports.plus(Quantity.parse("100次以上"));      // [136, ∞) 次
 * all.isMoreThan(reports);                                    // TRUE
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Measured permits Amount, Quantity {

    /**
     * Returns what is known of the amount.
     *
     * @return the range with its unit
     */
    Amount amount();

    /**
     * Adds another amount.
     *
     * @param other the amount to add
     * @return the sum in this unit
     * @throws UnitMismatchException if the dimensions differ
     */
    default Amount plus(Measured other) {
        Amount amount = amount();
        return new Amount(Ranges.plus(amount.range(), amount.rangeOf(other)), amount.unit());
    }

    /**
     * Subtracts another amount.
     *
     * @param other the amount to subtract
     * @return the difference in this unit
     * @throws UnitMismatchException if the dimensions differ
     */
    default Amount minus(Measured other) {
        Amount amount = amount();
        return new Amount(Ranges.minus(amount.range(), amount.rangeOf(other)), amount.unit());
    }

    /**
     * Multiplies by a number.
     *
     * @param factor the factor
     * @return the product in this unit
     */
    default Amount times(Ratio factor) {
        Amount amount = amount();
        return new Amount(Ranges.times(amount.range(), factor), amount.unit());
    }

    /**
     * Divides by another amount.
     *
     * @param other the divisor, whose range does not contain zero
     * @return a bare number where the dimensions are the same, else an amount in the quotient of the units
     * @throws ArithmeticException if the divisor may be zero
     * @throws IllegalArgumentException if the units have no quotient, as a bare number and a named unit have not
     */
    default Amount dividedBy(Measured other) {
        Amount amount = amount();
        Amount divisor = other.amount();
        return amount.unit().convertibleTo(divisor.unit())
                ? new Amount(Ranges.quotient(amount.range(), amount.rangeOf(divisor)), Units.NUMBER)
                : new Amount(
                        Ranges.quotient(amount.range(), divisor.range()),
                        amount.unit().per(divisor.unit()));
    }

    /**
     * Says whether the amount is at least another one.
     *
     * @param other the other amount
     * @return TRUE or FALSE where that is certain, else UNKNOWN
     * @throws UnitMismatchException if the dimensions differ
     */
    default Ternary isAtLeast(Measured other) {
        return Ranges.isAtLeast(amount().range(), amount().rangeOf(other));
    }

    /**
     * Says whether the amount is more than another one.
     *
     * @param other the other amount
     * @return TRUE or FALSE where that is certain, else UNKNOWN
     * @throws UnitMismatchException if the dimensions differ
     */
    default Ternary isMoreThan(Measured other) {
        return Ranges.isMoreThan(amount().range(), amount().rangeOf(other));
    }

    /**
     * Says whether the amount is at most another one.
     *
     * @param other the other amount
     * @return TRUE or FALSE where that is certain, else UNKNOWN
     * @throws UnitMismatchException if the dimensions differ
     */
    default Ternary isAtMost(Measured other) {
        return Ranges.isAtMost(amount().range(), amount().rangeOf(other));
    }

    /**
     * Says whether the amount is less than another one.
     *
     * @param other the other amount
     * @return TRUE or FALSE where that is certain, else UNKNOWN
     * @throws UnitMismatchException if the dimensions differ
     */
    default Ternary isLessThan(Measured other) {
        return Ranges.isLessThan(amount().range(), amount().rangeOf(other));
    }

    /**
     * Says whether the amount is the same as another one.
     *
     * @param other the other amount
     * @return TRUE only if both are one number
     * @throws UnitMismatchException if the dimensions differ
     */
    default Ternary isEqualTo(Measured other) {
        return Ranges.isEqual(amount().range(), amount().rangeOf(other));
    }
}
