// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import java.util.EnumSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.SampleSize;
import org.communitywork.indicators.survey.Survey;
import org.communitywork.indicators.survey.SurveyEstimate;
import org.communitywork.indicators.trend.Comparison;
import org.communitywork.indicators.trend.Trajectory;
import org.communitywork.indicators.trend.Travel;

/** What the generators of surveys and trends draw, and what they shrink to. */
class SurveyAndTrendGeneratorProperties {
    @Example
    void surveys_areSmallAndLargeWithAndWithoutPopulation() {
        assertAll(SurveyArbitraries.surveys(), survey -> survey.sampleSize() <= 100_000);
        assertSome(
                SurveyArbitraries.surveys(),
                survey -> survey.sampleSize() <= 10,
                survey -> survey.sampleSize() > 10_000,
                survey -> survey.population().isPresent(),
                survey -> !survey.designEffect().equals(Ratio.ONE),
                survey -> survey.successes() == 0,
                survey -> survey.successes() == survey.sampleSize());
        assertSome(SurveyArbitraries.estimates(), estimate -> !estimate.isCensus());
        assertThat(SurveyArbitraries.estimates().edgeCases().suppliers().stream()
                        .map(edge -> edge.get().value()))
                .anyMatch(SurveyEstimate::isCensus);
    }

    @Example
    void surveys_shrinkToFewAnswers() {
        assertThat(shrunk(SurveyArbitraries.samples(), sample -> sample.survey().successes() >= 3))
                .satisfies(sample -> {
                    assertThat(sample.survey()).isEqualTo(Survey.of(3, 3));
                    assertThat(sample.confidence()).isEqualTo(Confidence.USUAL);
                });
        assertThat(shrunk(SurveyArbitraries.confidences(), confidence -> true)).isEqualTo(Confidence.USUAL);
    }

    @Example
    void strata_areOneToFourAndShrinkToOneAnswer() {
        assertAll(
                SurveyArbitraries.stratifiedSurveys(), survey -> survey.strata().size() <= 4);
        assertSome(
                SurveyArbitraries.stratifiedSurveys(),
                survey -> survey.strata().size() == 1,
                survey -> survey.strata().size() == 4,
                survey -> survey.strata().stream()
                        .allMatch(stratum -> stratum.weight()
                                .equals(Ratio.of(stratum.survey().sampleSize(), 7))));
        assertThat(shrunk(SurveyArbitraries.stratifiedSurveys(), survey -> true).strata())
                .singleElement()
                .satisfies(stratum -> {
                    assertThat(stratum.survey().sampleSize()).isEqualTo(1);
                    assertThat(stratum.weight()).isEqualTo(Ratio.ONE);
                });
    }

    @Example
    void comparisons_goEveryWay() {
        assertThat(drawn(TrendArbitraries.comparisons()).map(Comparison::travel).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Travel.class));
        assertSome(
                TrendArbitraries.samples(),
                sample -> sample.before().isEmpty(),
                sample ->
                        sample.now().filter(now -> !Ranges.isPoint(now.range())).isPresent());
        assertThat(shrunk(
                        TrendArbitraries.samples(),
                        sample -> sample.before().isPresent() && sample.now().isPresent()))
                .satisfies(sample -> {
                    assertThat(sample.before().orElseThrow()).hasToString("0人");
                    assertThat(sample.now().orElseThrow()).hasToString("0人");
                });
    }

    @Example
    void trajectories_takeOneToTwelvePeriods() {
        assertSome(
                TrendArbitraries.trajectories(),
                way -> way.due().equals(ReportingPeriod.ofQuarter(2010, 2)),
                way -> way.due().equals(ReportingPeriod.ofYear(2022)),
                way -> way.goal().compareTo(way.base()) < 0);
        Trajectory smallest = shrunk(TrendArbitraries.trajectories(), way -> true);
        assertThat(smallest.due()).isEqualTo(smallest.start().next());
        assertThat(smallest.base()).isEqualTo(Ratio.ZERO);
        assertThat(smallest.goal()).isEqualTo(Ratio.ZERO);
    }

    @Example
    void sampleSizes_haveEveryConditionOrNone() {
        assertSome(
                SurveyArbitraries.sampleSizes(),
                size -> size.population().isPresent(),
                size -> size.responseRate().compareTo(Ratio.ONE) < 0,
                size -> size.designEffect().compareTo(Ratio.ONE) > 0);
        assertThat(shrunk(SurveyArbitraries.sampleSizes(), size -> true))
                .isEqualTo(SampleSize.builder().margin(Ratio.of(1, 2)).build());
    }
}
