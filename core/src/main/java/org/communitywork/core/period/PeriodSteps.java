// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The steps from the days of a period to those of its neighbors and of the year before. */
final class PeriodSteps {

    private PeriodSteps() {}

    /** Returns the period of as many months, or else of as many days, a number of steps later. */
    static ReportingPeriod shift(LocalDate start, LocalDate end, int steps) {
        if (isWholeMonths(start, end)) {
            long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
            LocalDate newStart = start.plusMonths(steps * months);
            return ReportingPeriod.ofSpan(newStart, newStart.plusMonths(months).minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        return ReportingPeriod.ofSpan(start.plusDays(steps * days), end.plusDays(steps * days));
    }

    static ReportingPeriod yearBefore(LocalDate start, LocalDate end) {
        LocalDate newEnd = end.minusYears(1);
        return ReportingPeriod.ofSpan(
                start.minusYears(1),
                isWholeMonths(start, end) ? newEnd.with(TemporalAdjusters.lastDayOfMonth()) : newEnd);
    }

    private static boolean isWholeMonths(LocalDate start, LocalDate end) {
        return start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    }
}
