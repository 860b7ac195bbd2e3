// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * All the periods that a masked period may stand for: those of one granularity that start in one of the years, months and
 * days. They do not overlap each other, so the order of their starts is the order of their ends.
 */
record CalendarPattern(Granularity granularity, MaskedNumber year, MaskedNumber month, MaskedNumber day)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Of nine years in a row at least one is a leap year, also around 1900. */
    private static final int YEARS_TO_LEAP = 8;

    Optional<LocalDate> firstStart() {
        return firstStartFrom(LocalDate.MIN);
    }

    /** Returns the first start that is not before a day. */
    Optional<LocalDate> firstStartFrom(LocalDate from) {
        int firstYear = Math.max(year.low(), from.getYear());
        int lastYear = Math.min(year.high(), firstYear + YEARS_TO_LEAP);
        for (int y = firstYear; y <= lastYear; y++) {
            for (int m = month.low(); m <= month.high(); m++) {
                int lastDay = Math.min(day.high(), YearMonth.of(y, m).lengthOfMonth());
                for (int d = day.low(); d <= lastDay; d++) {
                    LocalDate start = LocalDate.of(y, m, d);
                    if (!start.isBefore(from)) {
                        return Optional.of(start);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the last start; there is one whenever there is a first. */
    LocalDate lastStart() {
        int firstYear = Math.max(year.low(), year.high() - YEARS_TO_LEAP);
        for (int y = year.high(); y >= firstYear; y--) {
            for (int m = month.high(); m >= month.low(); m--) {
                int lastDay = Math.min(day.high(), YearMonth.of(y, m).lengthOfMonth());
                if (lastDay >= day.low()) {
                    return LocalDate.of(y, m, lastDay);
                }
            }
        }
        throw new IllegalStateException("Pattern must have a date: '" + this + "'");
    }

    /** Returns the start of the period that a day lies in, if it is one of these. */
    Optional<LocalDate> startCovering(LocalDate date) {
        LocalDate start = granularity.startOf(date);
        boolean included = year.includes(start.getYear())
                && month.includes(start.getMonthValue())
                && day.includes(start.getDayOfMonth());
        return included ? Optional.of(start) : Optional.empty();
    }

    /** Tells whether one of these periods shares a day with the days from the first to the last. */
    boolean canOverlap(LocalDate first, LocalDate last) {
        return startCovering(first).or(() -> firstStartFrom(first)).stream().anyMatch(start -> !start.isAfter(last));
    }

    /** Tells whether one of these periods has all the days from the first to the last. */
    boolean canContain(LocalDate first, LocalDate last) {
        return startCovering(first).stream()
                .anyMatch(start -> !granularity.endOf(start).isBefore(last));
    }

    /** Tells whether one of these periods lies within the days from the first to the last. */
    boolean canLieWithin(LocalDate first, LocalDate last) {
        return firstStartFrom(first).stream()
                .anyMatch(start -> !granularity.endOf(start).isAfter(last));
    }

    /** Tells whether one of these periods shares a day with one of the others; then the finer lies within the coarser. */
    boolean canOverlap(CalendarPattern other) {
        return granularity.isCoarserOrSame(other.granularity)
                ? other.startingWithin(this).firstStart().isPresent()
                : startingWithin(other).firstStart().isPresent();
    }

    /** Tells whether one of these periods contains one of the others. */
    boolean canContain(CalendarPattern other) {
        return granularity.isCoarserOrSame(other.granularity) && canOverlap(other);
    }

    private CalendarPattern startingWithin(CalendarPattern coarser) {
        int months = Math.max(1, coarser.granularity.months());
        MaskedNumber coveredMonths = new MaskedNumber(coarser.month.low(), coarser.month.high() + months - 1);
        MaskedNumber coveredDays = coarser.granularity == Granularity.DAY ? coarser.day : day;
        return new CalendarPattern(granularity, year.and(coarser.year), month.and(coveredMonths), day.and(coveredDays));
    }
}
