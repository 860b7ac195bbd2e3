// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;

/** The signs of arithmetic that need no translation. */
final class Signs {
    private Signs() {}

    /** Writes whether two periods have a day in common. */
    static String overlap(ReportingPeriod one, ReportingPeriod other) {
        Ternary overlap = one.overlaps(other);
        if (one.equals(other) && overlap == Ternary.TRUE) {
            return one + " = " + other;
        }
        return one
                + switch (overlap) {
                    case TRUE -> " ∩ " + other + " ≠ ∅";
                    case FALSE -> " ∩ " + other + " = ∅";
                    case UNKNOWN -> " ∩? " + other;
                };
    }

    /** Writes that a number should be at most another one, and whether it is. */
    static String atMost(String left, Ternary holds, String right) {
        return left
                + switch (holds) {
                    case TRUE -> " ≤ ";
                    case FALSE -> " > ";
                    case UNKNOWN -> " ≤? ";
                }
                + right;
    }

    /** Writes that a number should be at least another one, and whether it is. */
    static String atLeast(String left, Ternary holds, String right) {
        return left
                + switch (holds) {
                    case TRUE -> " ≥ ";
                    case FALSE -> " < ";
                    case UNKNOWN -> " ≥? ";
                }
                + right;
    }

    /** Writes that a number should lie in a range, or be its only number, and whether it does. */
    static String within(String left, Ternary holds, Range<Ratio> range) {
        boolean point = Ranges.isPoint(range);
        return left
                + switch (holds) {
                    case TRUE -> point ? " = " : " ∈ ";
                    case FALSE -> point ? " ≠ " : " ∉ ";
                    case UNKNOWN -> point ? " =? " : " ∈? ";
                }
                + Ranges.format(range);
    }
}
