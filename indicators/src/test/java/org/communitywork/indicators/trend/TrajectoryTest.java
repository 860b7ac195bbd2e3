// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.trend.Rates.RATE;
import static org.communitywork.indicators.trend.Rates.stated;

import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrajectoryTest {
    /** From 60 % in 2010 to 80 % in 2015: 4 points a year. */
    private static final Trajectory WAY = new Trajectory(year(2010), Ratio.of(60), year(2015), Ratio.of(80));

    private static ReportingPeriod year(int year) {
        return ReportingPeriod.ofYear(year);
    }

    @ParameterizedTest
    @CsvSource({"2010, 60", "2011, 64", "2012, 68", "2013, 72", "2014, 76", "2015, 80", "2017, 80"})
    void way_isStraight(int year, int expected) {
        assertThat(WAY.expected(year(year))).isEqualTo(Ratio.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"68%, TRUE", "67.9%, FALSE", "70%以上, TRUE", "60%以上, UNKNOWN", "不足68%, FALSE", "若干%, UNKNOWN"})
    void higherIsBetter_isOnTrackFromTheWayUp(String value, Ternary onTrack) {
        assertThat(WAY.isOnTrack(stated(RATE, 2012, value))).isEqualTo(onTrack);
    }

    /** From 40 in 2010 to 10 in 2013: 10 less each year. */
    @ParameterizedTest
    @CsvSource({"20, TRUE", "21, FALSE", "0, TRUE"})
    void lowerIsBetter_isOnTrackFromTheWayDown(int value, Ternary onTrack) {
        Trajectory down = new Trajectory(year(2010), Ratio.of(40), year(2013), Ratio.of(10));
        assertThat(down.isOnTrack(Rates.count(2012, Quantity.of(value, Units.PERSON))))
                .isEqualTo(onTrack);
    }

    @Test
    void pace_isThatOfThePeriodsLeft() {
        // 80 - 62 = 18 in three years
        assertThat(WAY.paceNeeded(stated(RATE, 2012, "62%"))).contains(Ranges.parse("6"));
        // 80 - [62, 65] in three years
        assertThat(WAY.paceNeeded(stated(RATE, 2012, "62%—65%"))).contains(Ranges.parse("[5, 6]"));
        assertThat(WAY.paceNeeded(stated(RATE, 2015, "62%"))).isEmpty();
        assertThat(WAY.paceNeeded(stated(RATE, 2016, "62%"))).isEmpty();
        assertThat(WAY.paceNeeded(stated(RATE, 2012, "若干%"))).isEmpty();
    }

    @Test
    void valueThatMayBeUndefined_isUnknown() {
        Calculation maybe = Rates.calculated(RATE, "2012 X.A = 0人, X.B = 5人以下").get(0);
        assertThat(WAY.isOnTrack(maybe)).isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void periods_mustFit() {
        assertThatThrownBy(() -> new Trajectory(year(2010), Ratio.ZERO, year(2010), Ratio.ONE))
                .hasMessage("Due period must be after the start: '2010, 2010'");
        assertThatThrownBy(() -> new Trajectory(year(2010), Ratio.ZERO, year(2009), Ratio.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WAY.expected(year(2009))).hasMessageStartingWith("Period must be of the same length");
        assertThatThrownBy(() -> WAY.expected(ReportingPeriod.ofQuarter(2012, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trajectory(year(2010), Ratio.ZERO, ReportingPeriod.ofMonth(2012, 1), Ratio.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        ReportingPeriod masked = ReportingPeriod.parse("20xx");
        assertThatThrownBy(() -> new Trajectory(masked, Ratio.ZERO, year(2010), Ratio.ONE))
                .hasMessageStartingWith("Period of a trajectory must not be masked");
        assertThatThrownBy(() -> new Trajectory(year(2010), Ratio.ZERO, masked, Ratio.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        ReportingPeriod month = ReportingPeriod.ofMonth(1900, 1);
        // 1000 months are 83 years of 12 and 4 months
        Trajectory longest = new Trajectory(month, Ratio.ZERO, ReportingPeriod.ofMonth(1983, 5), Ratio.of(1000));
        assertThat(longest.expected(ReportingPeriod.ofMonth(1901, 1))).isEqualTo(Ratio.of(12));
        assertThatThrownBy(() -> new Trajectory(month, Ratio.ZERO, ReportingPeriod.ofMonth(1983, 6), Ratio.ONE))
                .hasMessageStartingWith("Period must be of the same length, and at most 1000 periods after the start");
    }

    @Test
    void direction_isNeeded() {
        Indicator neutral =
                Indicator.builder().from(RATE).direction(Direction.NEUTRAL).build();
        assertThatThrownBy(() -> WAY.isOnTrack(stated(neutral, 2012, "70%")))
                .hasMessage("Indicator must have a direction to be on track: 'X.RATE'");
    }

    @Test
    void serialization_keepsTheTrajectory() {
        SerializableTester.reserializeAndAssert(WAY);
    }
}
