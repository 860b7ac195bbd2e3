// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import org.communitywork.core.number.Ternary;

/**
 * The relations of two periods, of which masks may leave many possible.
 *
 * <p>Two masks are independent. So a relation always holds if it holds between the ends that suit it least; whether it can
 * hold is asked only where that fails, which for two periods without a mask is the answer already.
 */
final class PeriodRelations {

    private PeriodRelations() {}

    static Ternary contains(ReportingPeriod outer, ReportingPeriod inner) {
        boolean always = !outer.latestStart().isAfter(inner.earliestStart())
                && !outer.earliestEnd().isBefore(inner.latestEnd());
        return always ? Ternary.TRUE : unknownIf(canContain(outer, inner));
    }

    private static boolean canContain(ReportingPeriod outer, ReportingPeriod inner) {
        CalendarPattern outerMask = outer.mask();
        CalendarPattern innerMask = inner.mask();
        if (outerMask == null) {
            return innerMask != null && innerMask.canLieWithin(outer.earliestStart(), outer.latestEnd());
        }
        return innerMask == null
                ? outerMask.canContain(inner.earliestStart(), inner.latestEnd())
                : outerMask.canContain(innerMask);
    }

    static Ternary overlap(ReportingPeriod one, ReportingPeriod other) {
        boolean always = !one.earliestEnd().isBefore(other.latestStart())
                && !other.earliestEnd().isBefore(one.latestStart());
        return always ? Ternary.TRUE : unknownIf(canOverlap(one, other));
    }

    private static boolean canOverlap(ReportingPeriod one, ReportingPeriod other) {
        CalendarPattern mask = one.mask();
        CalendarPattern otherMask = other.mask();
        if (mask == null) {
            return otherMask != null && otherMask.canOverlap(one.earliestStart(), one.latestEnd());
        }
        return otherMask == null
                ? mask.canOverlap(other.earliestStart(), other.latestEnd())
                : mask.canOverlap(otherMask);
    }

    static Ternary isBefore(ReportingPeriod one, ReportingPeriod other) {
        boolean always = one.latestEnd().isBefore(other.earliestStart());
        return always ? Ternary.TRUE : unknownIf(one.earliestEnd().isBefore(other.latestStart()));
    }

    private static Ternary unknownIf(boolean possible) {
        return possible ? Ternary.UNKNOWN : Ternary.FALSE;
    }
}
