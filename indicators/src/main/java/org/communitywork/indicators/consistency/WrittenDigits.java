// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.calculation.Calculated;

/** How much rounding may have taken from a figure as it is written. */
final class WrittenDigits {
    private WrittenDigits() {}

    /** Returns the value that a figure states, and whatever rounds to a number of it. */
    static Range<Ratio> widened(Figure figure, Calculated stated) {
        Quantity quantity = figure.quantity();
        if (quantity.qualifier() == Qualifier.ALL || quantity.figure().isEmpty()) {
            return stated.value();
        }
        Ratio half = interval(quantity)
                .times(quantity.unit().factorTo(stated.unit()))
                .times(Ratio.of(1, 2));
        return Ranges.plus(closed(stated.value()), Range.closed(half.negated(), half));
    }

    private static Range<Ratio> closed(Range<Ratio> range) {
        Range<Ratio> closed = Range.all();
        if (range.hasLowerBound()) {
            closed = Range.atLeast(range.lowerEndpoint());
        }
        return range.hasUpperBound() ? closed.intersection(Range.atMost(range.upperEndpoint())) : closed;
    }

    /** Returns the place value of the last digit that is not a rounded zero. */
    private static Ratio interval(Quantity quantity) {
        Ratio figure = quantity.figure().orElseThrow();
        if (!figure.isTerminating()) {
            return Ratio.ZERO;
        }
        int scale = figure.toBigDecimal().stripTrailingZeros().scale();
        boolean proportion = quantity.unit().dimension().equals(Dimension.PROPORTION);
        return Ratio.powerOfTen(proportion || figure.isZero() ? -Math.max(0, scale) : -scale);
    }
}
