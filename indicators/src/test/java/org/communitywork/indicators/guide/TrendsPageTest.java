// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.trend.ComparedPeriod;
import org.communitywork.indicators.trend.Comparison;
import org.communitywork.indicators.trend.EditionRule;
import org.communitywork.indicators.trend.Series;
import org.communitywork.indicators.trend.Trajectory;
import org.communitywork.indicators.trend.Travel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/trends.md. */
class TrendsPageTest {
    private static final GuidePage PAGE = GuidePage.of("trends");
    private static final Indicator RATE = Indicator.proportion("DIS.REFERRAL_RATE")
            .name("转诊到位率", "Referral rate")
            .formula("referred / due")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    private static Calculation stated(int year, String level) {
        ReportingPeriod period = ReportingPeriod.ofYear(year);
        Observations observations = Observations.of(ImmutableList.of(
                Samples.builder(RATE.code().toString(), level).period(period).build()));
        return Calculator.STANDARD
                .stated(RATE, observations, Samples.SUBJECT, period)
                .get(0);
    }

    @Test
    void comparison_isInPointsAndInPercent() {
        ImmutableList<Calculation> calculations = ImmutableList.of(stated(2009, "95.2%"), stated(2010, "96.0%"));
        Series series = Series.of(EditionRule.REFUSE, calculations);
        Comparison comparison = series.compare(ReportingPeriod.ofYear(2010), ComparedPeriod.SAME_PERIOD_LAST_YEAR)
                .orElseThrow();
        // 96.0 - 95.2 = 0.8 points; 0.8 / 95.2 = 1/119
        assertThat(comparison.difference()).contains(new Amount(Ranges.parse("0.8"), Units.PERCENTAGE_POINT));
        assertThat(comparison.change()).contains(Ranges.parse("100/119"));
        assertThat(comparison.travel()).isEqualTo(Travel.IMPROVED);
    }

    static Stream<Arguments> comparisons() {
        return PAGE.table("comparisons");
    }

    @ParameterizedTest
    @MethodSource
    void comparisons(String before, String now, String points, String percent, Travel travel) {
        Comparison comparison = Series.of(EditionRule.REFUSE, ImmutableList.of(stated(2009, before), stated(2010, now)))
                .compare(ReportingPeriod.ofYear(2010), ComparedPeriod.PREVIOUS_PERIOD)
                .orElseThrow();
        assertThat(comparison.difference()).contains(new Amount(Ranges.parse(points), Units.PERCENTAGE_POINT));
        assertThat(comparison.change().map(Ranges::format).orElse("none")).isEqualTo(percent);
        assertThat(comparison.travel()).isEqualTo(travel);
    }

    static Stream<Arguments> trajectory() {
        return PAGE.table("trajectory");
    }

    @ParameterizedTest
    @MethodSource
    void trajectory(int year, String expected, String level, Ternary onTrack, String pace) {
        Trajectory way =
                new Trajectory(ReportingPeriod.ofYear(2010), Ratio.of(60), ReportingPeriod.ofYear(2015), Ratio.of(80));
        assertThat(way.expected(ReportingPeriod.ofYear(year))).isEqualTo(Ratio.parse(expected));
        assertThat(way.isOnTrack(stated(year, level))).isEqualTo(onTrack);
        assertThat(way.paceNeeded(stated(year, level)).map(Ranges::format).orElse("none"))
                .isEqualTo(pace);
    }
}
