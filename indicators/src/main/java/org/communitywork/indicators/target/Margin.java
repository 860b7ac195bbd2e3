// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;

/** The exact distance of a value to the nearest end of the accepted range, above zero inside of it. */
final class Margin {
    private Margin() {}

    static Range<Ratio> of(Range<Ratio> accepted, Range<Ratio> value) {
        if (!accepted.hasUpperBound()) {
            return aboveLower(accepted, value);
        }
        if (!accepted.hasLowerBound()) {
            return belowUpper(accepted, value);
        }
        // Up to the middle the lower end is the nearer one, from there on the upper.
        Ratio middle = accepted.lowerEndpoint().plus(accepted.upperEndpoint()).dividedBy(Ratio.of(2));
        if (!reaches(value, Range.greaterThan(middle))) {
            return aboveLower(accepted, value);
        }
        if (!reaches(value, Range.lessThan(middle))) {
            return belowUpper(accepted, value);
        }
        return Ranges.hull(
                aboveLower(accepted, value.intersection(Range.atMost(middle))),
                belowUpper(accepted, value.intersection(Range.atLeast(middle))));
    }

    private static boolean reaches(Range<Ratio> value, Range<Ratio> side) {
        return value.isConnected(side) && !value.intersection(side).isEmpty();
    }

    private static Range<Ratio> aboveLower(Range<Ratio> accepted, Range<Ratio> value) {
        return Ranges.minus(value, Range.singleton(accepted.lowerEndpoint()));
    }

    private static Range<Ratio> belowUpper(Range<Ratio> accepted, Range<Ratio> value) {
        return Ranges.minus(Range.singleton(accepted.upperEndpoint()), value);
    }
}
