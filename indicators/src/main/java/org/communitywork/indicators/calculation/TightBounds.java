// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.LinearForm;

/**
 * The least range of a quotient N / D over a box of operands, where D can be above zero.
 *
 * <p>A number s is an upper bound exactly if N - sD is nowhere above zero. The greatest value of N - sD over the box,
 * called the excess of s, splits into one decision for each operand and is convex and piecewise linear in s; it bends only
 * where the coefficient of an operand changes its sign. So the supremum is the least s whose excess is not above zero: it is
 * found between two neighboring bends by one linear interpolation, exactly. Points of the box with D below zero do no harm:
 * all points (D, N) form a convex set, and a line through the origin that touches it where D is above zero has all of it on
 * one side.
 */
final class TightBounds {
    private final Quotient quotient;

    TightBounds(Quotient quotient) {
        this.quotient = quotient;
    }

    Range<Ratio> range() {
        LinearForm numerator = quotient.numerator();
        Range<Ratio> below = upTo(numerator);
        Range<Ratio> mirrored = upTo(LinearForm.ZERO.minus(numerator));
        if (!mirrored.hasUpperBound()) {
            return below;
        }
        Ratio lower = mirrored.upperEndpoint().negated();
        return below.intersection(Range.downTo(lower, mirrored.upperBoundType()));
    }

    /** Returns the range from minus infinity to the supremum of the quotient with another numerator. */
    private Range<Ratio> upTo(LinearForm numerator) {
        Optional<Ratio> supremum = supremum(numerator);
        if (supremum.isEmpty()) {
            return Range.all();
        }
        Ratio bound = supremum.get();
        return Range.upTo(bound, isAttained(numerator, bound) ? BoundType.CLOSED : BoundType.OPEN);
    }

    private Optional<Ratio> supremum(LinearForm numerator) {
        ImmutableSortedSet<Ratio> bends = bends(numerator);
        Ratio left = bends.first().minus(Ratio.ONE);
        Optional<Ratio> leftExcess = excess(numerator, left);
        for (Ratio bend : bends) {
            Optional<Ratio> excess = excess(numerator, bend);
            if (excess.isPresent() && excess.get().signum() <= 0) {
                return Optional.of(leftExcess.isEmpty() ? bend : root(left, leftExcess.get(), bend, excess.get()));
            }
            left = bend;
            leftExcess = excess;
        }
        Ratio right = left.plus(Ratio.ONE);
        Optional<Ratio> rightExcess = excess(numerator, right);
        boolean falls = leftExcess.isPresent()
                && rightExcess.isPresent()
                && rightExcess.get().compareTo(leftExcess.get()) < 0;
        return falls ? Optional.of(root(left, leftExcess.get(), right, rightExcess.get())) : Optional.empty();
    }

    /** Returns where the line through two points is zero. */
    private static Ratio root(Ratio left, Ratio leftExcess, Ratio right, Ratio rightExcess) {
        Ratio fall = leftExcess.minus(rightExcess);
        return left.plus(leftExcess.times(right.minus(left)).dividedBy(fall));
    }

    private ImmutableSortedSet<Ratio> bends(LinearForm numerator) {
        ImmutableSortedSet.Builder<Ratio> bends = ImmutableSortedSet.naturalOrder();
        bends.add(Ratio.ZERO);
        quotient.denominator()
                .coefficients()
                .forEach((operand, divisor) ->
                        bends.add(numerator.coefficient(operand).dividedBy(divisor)));
        return bends.build();
    }

    /** Returns the supremum of N - sD over the box, empty if it is infinite. */
    private Optional<Ratio> excess(LinearForm numerator, Ratio bound) {
        LinearForm excess = numerator.minus(quotient.denominator().times(bound));
        Range<Ratio> range = excess.evaluate(quotient::range);
        return range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty();
    }

    /**
     * Says whether N - sD is zero for a choice of operands in the box, where s is the supremum.
     *
     * <p>Then it is zero for a choice with D above zero, too. For the choices where it is greatest form a face of the box, and
     * elsewhere it is below zero by at least c times the distance from that face. Were D above zero nowhere on the face, D
     * would be at most d times that distance, so N - sD at most -(c/d)D, and N / D never above s - c/d.
     */
    private boolean isAttained(LinearForm numerator, Ratio bound) {
        LinearForm excess = numerator.minus(quotient.denominator().times(bound));
        return excess.evaluate(quotient::range).contains(Ratio.ZERO);
    }
}
