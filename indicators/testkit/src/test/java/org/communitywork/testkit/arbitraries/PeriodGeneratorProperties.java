// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertEach;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Example;
import org.communitywork.core.period.Granularity;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;

/** What the generators of days, periods and recurrences draw, and what they shrink to. */
class PeriodGeneratorProperties {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    private static final LocalDate MIDDLE = LocalDate.of(2010, 1, 1);

    @Example
    void days_areOfFortyYearsWithLeapDaysAmongThem() {
        assertAll(PeriodArbitraries.days(), day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
        assertSome(
                PeriodArbitraries.days(),
                day -> day.getDayOfMonth() == 1,
                day -> day.getDayOfMonth() == 30 && day.lengthOfMonth() == 30,
                day -> day.getDayOfMonth() == 31,
                day -> day.getDayOfMonth() == 28 && day.getMonth() == Month.FEBRUARY && !day.isLeapYear(),
                day -> day.getDayOfMonth() == 29 && day.getMonth() == Month.FEBRUARY);
        assertThat(shrunk(PeriodArbitraries.days(), day -> true)).isEqualTo(MIDDLE);
        assertThat(shrunk(PeriodArbitraries.days(), day -> day.isAfter(LocalDate.of(2010, 1, 5))))
                .isEqualTo(LocalDate.of(2010, 1, 6));
        assertThat(shrunk(PeriodArbitraries.days(), day -> day.isBefore(LocalDate.of(2009, 12, 30))))
                .isEqualTo(LocalDate.of(2009, 12, 29));
    }

    @Example
    void periods_areOfEveryLengthAndWithinTheDays() {
        assertEach(Granularity.class, PeriodArbitraries.periods(), ReportingPeriod::granularity);
        assertAll(PeriodArbitraries.periods(), period -> !period.isMasked());
        assertAll(
                PeriodArbitraries.periods(),
                period -> !period.start().isBefore(FIRST) && !period.end().isAfter(LAST));
        assertThat(shrunk(PeriodArbitraries.periods(), period -> true)).isEqualTo(ReportingPeriod.ofYear(2010));
        assertThat(shrunk(PeriodArbitraries.periods(), period -> period.granularity() == Granularity.MONTH))
                .isEqualTo(ReportingPeriod.ofMonth(2010, 1));
    }

    @Example
    void singleDays_areOneDay() {
        assertAll(PeriodArbitraries.singleDays(), day -> day.start().equals(day.end()));
        assertThat(shrunk(PeriodArbitraries.singleDays(), day -> true)).isEqualTo(ReportingPeriod.ofDay(MIDDLE));
    }

    @Example
    void maskedPeriods_hideAYearAMonthOrADay() {
        assertAll(PeriodArbitraries.maskedPeriods(), ReportingPeriod::isMasked);
        assertThat(drawn(PeriodArbitraries.maskedPeriods()).map(ReportingPeriod::toString))
                .contains("201X", "20XX", "201X-H1", "20XX-Q4", "201X-02", "201X-XX", "2010-XX-03", "2010-12-2X");
    }

    @Example
    void recurrences_areOfEverySort() {
        assertThat(drawn(PeriodArbitraries.recurrences()).map(Object::getClass))
                .contains(
                        Recurrence.Regular.class,
                        Recurrence.Weekly.class,
                        Recurrence.Seasonal.class,
                        Recurrence.Occasional.class,
                        Recurrence.Unscheduled.class);
        assertSome(
                PeriodArbitraries.recurrences(),
                recurrence -> recurrence.timesPerYear().isEmpty(),
                recurrence -> recurrence instanceof Recurrence.Regular regular && regular.times() > 50,
                recurrence -> recurrence instanceof Recurrence.Regular regular && regular.intervals() > 50,
                recurrence -> recurrence instanceof Recurrence.Weekly weekly
                        && weekly.days().size() == 7,
                recurrence -> recurrence instanceof Recurrence.Seasonal seasonal
                        && seasonal.seasons().size() == 1);
        assertThat(drawn(PeriodArbitraries.recurrences())
                        .filter(Recurrence.Regular.class::isInstance)
                        .map(recurrence -> ((Recurrence.Regular) recurrence).interval()))
                .contains(Recurrence.Interval.values());
        assertThat(shrunk(PeriodArbitraries.recurrences(), recurrence -> true)).hasToString("每天");
        assertThat(shrunk(PeriodArbitraries.recurrences(), Recurrence.Weekly.class::isInstance))
                .hasToString("每周一");
    }

    @Example
    void validities_areOpenOnEitherSideAndClosed() {
        assertSome(
                PeriodArbitraries.validities(),
                Validity.ALWAYS::equals,
                validity -> isOpenBefore(validity) && !isOpenAfter(validity),
                validity -> !isOpenBefore(validity) && isOpenAfter(validity),
                validity -> !isOpenBefore(validity) && !isOpenAfter(validity));
        assertThat(shrunk(PeriodArbitraries.validities(), validity -> true)).isEqualTo(Validity.ALWAYS);
        assertThat(shrunk(PeriodArbitraries.validities(), validity -> !isOpenBefore(validity)))
                .isEqualTo(Validity.from(MIDDLE));
        assertThat(shrunk(
                        PeriodArbitraries.validities(), validity -> !isOpenBefore(validity) && !isOpenAfter(validity)))
                .isEqualTo(new Validity(MIDDLE, MIDDLE));
    }

    private static boolean isOpenBefore(Validity validity) {
        return validity.first().equals(LocalDate.MIN);
    }

    private static boolean isOpenAfter(Validity validity) {
        return validity.last().equals(LocalDate.MAX);
    }
}
