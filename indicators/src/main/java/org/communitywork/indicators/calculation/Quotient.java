// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/**
 * A quotient of two sums whose operands are known to lie in ranges, such as {@code (a - b) / b} with a in (600, 700) and b in
 * [500, 500].
 *
 * <p>Its value is the least range that contains every value for which the operands are in their ranges and the denominator
 * is above zero. Dividing one range by the other would give a wider one as soon as an operand stands in both sums. An end is
 * closed exactly if some choice of operands attains it.
 *
 * <pre>
 * quotient.value();              // (0.2, 0.4)
 * quotient.isMaybeUndefined();   // false: b is not zero
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator the sum that is divided
 * @param denominator the sum that it is divided by
 * @param box the range of each operand, not empty
 */
public record Quotient(LinearForm numerator, LinearForm denominator, ImmutableMap<Operand, Range<Ratio>> box)
        implements Serializable {
    /**
     * Makes a quotient.
     *
     * @param numerator the sum that is divided
     * @param denominator the sum that it is divided by
     * @param box the range of each operand, not empty
     * @throws IllegalArgumentException if an operand has no range or an empty one
     */
    public Quotient {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
        for (Operand operand : Sets.union(numerator.operands(), denominator.operands())) {
            Range<Ratio> range = box.get(operand);
            checkArgument(range != null && !range.isEmpty(), "Operand must have a range: '%s'", operand);
        }
    }

    /**
     * Returns the values of the numerator.
     *
     * @return the least range
     */
    public Range<Ratio> numeratorRange() {
        return numerator.evaluate(this::range);
    }

    /**
     * Returns the values of the denominator.
     *
     * @return the least range
     */
    public Range<Ratio> denominatorRange() {
        return denominator.evaluate(this::range);
    }

    /**
     * Says whether the denominator can be zero.
     *
     * @return whether it is zero for some choice of operands
     */
    public boolean isMaybeUndefined() {
        return denominatorRange().contains(Ratio.ZERO);
    }

    /**
     * Returns the values of the quotient for denominators above zero.
     *
     * @return the least range, or empty if the denominator is never above zero
     */
    public Optional<Range<Ratio>> value() {
        Range<Ratio> below = denominatorRange();
        if (below.hasUpperBound() && below.upperEndpoint().signum() <= 0) {
            return Optional.empty();
        }
        Optional<Ratio> divisor = Ranges.point(below);
        return Optional.of(
                divisor.isPresent()
                        ? Ranges.times(numeratorRange(), divisor.get().reciprocal())
                        : new TightBounds(this).range());
    }

    /**
     * Replaces the range of an operand.
     *
     * @param operand the operand
     * @param range its range, not empty
     * @return the quotient with that range
     */
    public Quotient with(Operand operand, Range<Ratio> range) {
        ImmutableMap.Builder<Operand, Range<Ratio>> changed = ImmutableMap.builder();
        return new Quotient(
                numerator, denominator, changed.putAll(box).put(operand, range).buildKeepingLast());
    }

    /** Returns the range of an operand that stands in one of the sums. */
    Range<Ratio> range(Operand operand) {
        return requireNonNull(box.get(operand), "range");
    }
}
