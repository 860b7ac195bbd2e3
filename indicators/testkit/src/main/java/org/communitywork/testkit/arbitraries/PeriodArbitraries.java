// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.period.Granularity;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Season;
import org.communitywork.core.period.Validity;

/** Generators of days, periods and recurrences. */
public final class PeriodArbitraries {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    private static final int FIRST_LEAP_YEAR = 1992;

    private PeriodArbitraries() {}

    /**
     * Returns days from 1990 to 2029, the ends of months and leap days often. They shrink towards 2010-01-01.
     *
     * @return the generator
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .shrinkTowards(MIDDLE.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> ends = days.map(day -> day.with(TemporalAdjusters.lastDayOfMonth()));
        Arbitrary<LocalDate> leapDays = Arbitraries.integers()
                .between(0, 9)
                .map(cycle -> LocalDate.of(FIRST_LEAP_YEAR + 4 * cycle, Month.FEBRUARY, 29));
        return Arbitraries.frequencyOf(Tuple.of(8, days), Tuple.of(1, ends), Tuple.of(1, leapDays));
    }

    /**
     * Returns years, half-years, quarters, months, days and spans from 1990 to 2029. They shrink towards the year 2010.
     *
     * @return the generator
     */
    public static Arbitrary<ReportingPeriod> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1990, 2029).shrinkTowards(2010);
        Arbitrary<ReportingPeriod> named = Combinators.combine(
                        Arbitraries.of(Granularity.YEAR, Granularity.HALF_YEAR, Granularity.QUARTER, Granularity.MONTH),
                        years,
                        Arbitraries.integers().between(0, 11))
                .as(PeriodArbitraries::named);
        Arbitrary<ReportingPeriod> spans = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 1000))
                .as((first, more) -> ReportingPeriod.ofSpan(first, earlier(first.plusDays(more), LAST)));
        return Arbitraries.frequencyOf(Tuple.of(4, named), Tuple.of(1, singleDays()), Tuple.of(1, spans));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static ReportingPeriod named(Granularity granularity, int year, int number) {
        return switch (granularity) {
            case HALF_YEAR -> ReportingPeriod.ofHalf(year, number % 2 + 1);
            case QUARTER -> ReportingPeriod.ofQuarter(year, number % 4 + 1);
            case MONTH -> ReportingPeriod.ofMonth(year, number + 1);
            default -> ReportingPeriod.ofYear(year);
        };
    }

    /**
     * Returns periods of which a year, a month or a day is masked, such as {@code 201X} or {@code 2010-XX-03}.
     *
     * @return the generator
     */
    public static Arbitrary<ReportingPeriod> maskedPeriods() {
        Arbitrary<String> years = Arbitraries.of("201X", "20XX");
        Arbitrary<String> months = Arbitraries.of("XX", "0X", "02", "12");
        return Arbitraries.oneOf(
                        years,
                        Combinators.combine(years, Arbitraries.of("H1", "Q4")).as((year, part) -> year + "-" + part),
                        Combinators.combine(years, months).as((year, month) -> year + "-" + month),
                        Combinators.combine(Arbitraries.of("2010", "201X"), months, Arbitraries.of("XX", "2X", "03"))
                                .as((year, month, day) -> year + "-" + month + "-" + day))
                .map(ReportingPeriod::parse)
                .filter(ReportingPeriod::isMasked);
    }

    /**
     * Returns recurrences of every sort, such as 每月, 每周三, 每年夏季 or 节假日.
     *
     * @return the generator
     */
    public static Arbitrary<Recurrence> recurrences() {
        Arbitrary<Recurrence> regular = Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(Recurrence.Interval.class))
                .as((times, intervals, interval) -> {
                    boolean half =
                            interval == Recurrence.Interval.HALF_MONTH || interval == Recurrence.Interval.HALF_YEAR;
                    return new Recurrence.Regular(times, half ? 1 : intervals, interval);
                });
        Arbitrary<Recurrence> weekly = Arbitraries.of(DayOfWeek.class)
                .set()
                .ofMinSize(1)
                .map(days -> new Recurrence.Weekly(ImmutableSet.copyOf(days)));
        Arbitrary<Recurrence> seasonal = Arbitraries.of(Season.class)
                .set()
                .ofMinSize(1)
                .map(seasons -> new Recurrence.Seasonal(ImmutableSet.copyOf(seasons)));
        Arbitrary<Recurrence> occasional = Combinators.combine(
                        Arbitraries.of("老年节", "五一节", "节假日"), Arbitraries.of(true, false))
                .as(Recurrence.Occasional::new);
        return Arbitraries.oneOf(regular, weekly, seasonal, occasional, Arbitraries.of(Recurrence.Unscheduled.class));
    }

    /**
     * Returns periods of one day each, of {@link #days()}.
     *
     * @return the generator
     */
    public static Arbitrary<ReportingPeriod> singleDays() {
        return days().map(ReportingPeriod::ofDay);
    }

    /**
     * Returns when a definition is valid: always, from a day on, until one, or between two. They shrink to always.
     *
     * @return the generator
     */
    public static Arbitrary<Validity> validities() {
        return Arbitraries.oneOf(
                Arbitraries.just(Validity.ALWAYS),
                days().map(Validity::from),
                days().map(Validity::until),
                Combinators.combine(days(), Arbitraries.integers().between(0, 10_000))
                        .as((first, more) -> new Validity(first, first.plusDays(more))));
    }
}
