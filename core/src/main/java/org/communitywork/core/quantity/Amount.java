// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;

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
public record Amount(Range<Ratio> range, Unit unit) implements Measured, Serializable {

    /**
     * Checks the parts.
     *
     * @param range what is known of the number
     * @param unit the unit
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
     * Returns this amount.
     *
     * @return this
     */
    @Override
    public Amount amount() {
        return this;
    }

    /** Returns the range of another amount in this unit; a refusal names this unit first. */
    Range<Ratio> rangeOf(Measured other) {
        Amount amount = other.amount();
        return Ranges.times(amount.range, unit.factorTo(amount.unit).reciprocal());
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
