// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The kind of time that a {@link ReportingPeriod} is, such as a quarter.
 *
 * <p>Immutable and thread-safe.
 */
public enum Granularity {

    /** A calendar year (年). */
    YEAR("年", "year", 12),

    /** The first or the second half of a year (半年). */
    HALF_YEAR("半年", "half-year", 6),

    /** A quarter of a year (季度). */
    QUARTER("季度", "quarter", 3),

    /** A calendar month (月). */
    MONTH("月", "month", 1),

    /** A day (日). */
    DAY("日", "day", 0),

    /** A span of days that is none of the others (起止日期). */
    SPAN("起止日期", "span", 0);

    private static final int MONTHS_OF_YEAR = 12;

    private final String label;
    private final String englishLabel;
    private final int months;

    Granularity(String label, String englishLabel, int months) {
        this.label = label;
        this.englishLabel = englishLabel;
        this.months = months;
    }

    /** Returns the kind of the period from one day to another. */
    static Granularity of(LocalDate first, LocalDate last) {
        return Arrays.stream(values())
                .filter(granularity -> granularity.startOf(first).equals(first))
                .filter(granularity -> granularity.endOf(first).equals(last))
                .findFirst()
                .orElse(SPAN);
    }

    /**
     * Returns the Chinese name.
     *
     * @return the name
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name.
     *
     * @return the name
     */
    public String englishLabel() {
        return englishLabel;
    }

    /** Returns how many months a period of this kind has, 0 for days and spans. */
    int months() {
        return months;
    }

    /** Tells whether periods of this kind are made up of whole periods of the other kind, or are of that kind. */
    boolean isCoarserOrSame(Granularity other) {
        return months >= other.months;
    }

    /** Returns the first day of the period of this kind that a day lies in; for a day or span, the day. */
    LocalDate startOf(LocalDate day) {
        if (months == 0) {
            return day;
        }
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    /** Returns the last day of the period of this kind that starts on a day. */
    LocalDate endOf(LocalDate start) {
        return months == 0 ? start : start.plusMonths(months).minusDays(1);
    }

    /** Returns the number within its year of the period that starts in a month: 2 for the half-year from July. */
    int number(int startMonth) {
        return (startMonth - 1) / months + 1;
    }

    /** Returns the month in which the period of a number starts. */
    int startMonth(int number) {
        return (number - 1) * months + 1;
    }

    /** Returns how many periods of this kind a year has. */
    int perYear() {
        return MONTHS_OF_YEAR / months;
    }
}
