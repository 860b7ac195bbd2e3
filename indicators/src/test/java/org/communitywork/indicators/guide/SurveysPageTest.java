// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.IntervalMethod;
import org.communitywork.indicators.survey.SampleSize;
import org.communitywork.indicators.survey.StratifiedSurvey;
import org.communitywork.indicators.survey.Stratum;
import org.communitywork.indicators.survey.Survey;
import org.communitywork.indicators.survey.SurveyCheck;
import org.communitywork.indicators.survey.SurveyEvidence;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/surveys.md. */
class SurveysPageTest {
    private static final GuidePage PAGE = GuidePage.of("surveys");
    private static final Rounding SIX_DECIMALS = Rounding.gbt8170Decimals(6);

    static Stream<Arguments> intervals() {
        return PAGE.table("intervals");
    }

    @ParameterizedTest
    @MethodSource
    void intervals(long successes, long sample, String wilson, String clopperPearson) {
        Survey survey = Survey.of(successes, sample);
        assertThat(interval(survey, IntervalMethod.WILSON)).isEqualTo(wilson);
        assertThat(interval(survey, IntervalMethod.CLOPPER_PEARSON)).isEqualTo(clopperPearson);
    }

    private static String interval(Survey survey, IntervalMethod method) {
        Range<Ratio> range =
                survey.estimate(method, Confidence.USUAL).interval().orElseThrow();
        return SIX_DECIMALS.round(range.lowerEndpoint()) + " – " + SIX_DECIMALS.round(range.upperEndpoint());
    }

    static Stream<Arguments> needed() {
        return PAGE.table("needed");
    }

    @ParameterizedTest
    @MethodSource
    void needed(long sample, long wilson, long clopperPearson) {
        LimitCriterion eighty = Criterion.atLeast("80%");
        Survey survey = Survey.of(0, sample);
        assertThat(survey.successesNeeded(eighty, IntervalMethod.WILSON, Confidence.USUAL))
                .hasValue(wilson);
        assertThat(survey.successesNeeded(eighty, IntervalMethod.CLOPPER_PEARSON, Confidence.USUAL))
                .hasValue(clopperPearson);
    }

    static Stream<Arguments> sizes() {
        return PAGE.table("sizes");
    }

    @ParameterizedTest
    @MethodSource
    void sizes(String rate, String margin, String population, BigInteger needed) {
        SampleSize.Builder size =
                SampleSize.builder().expectedRate(Ratio.parse(rate)).margin(Ratio.parse(margin));
        if (!population.equals("large")) {
            size.population(Long.parseLong(population));
        }
        assertThat(size.build().needed()).isEqualTo(needed);
    }

    static Stream<Arguments> evidence() {
        return PAGE.table("evidence");
    }

    @ParameterizedTest
    @MethodSource
    void evidence(long successes, Verdict point, Verdict interval, Verdict bound) {
        assertThat(verdict(successes, SurveyEvidence.POINT_ESTIMATE)).isEqualTo(point);
        assertThat(verdict(successes, SurveyEvidence.INTERVAL)).isEqualTo(interval);
        assertThat(verdict(successes, SurveyEvidence.BOUND)).isEqualTo(bound);
    }

    private static Verdict verdict(long successes, SurveyEvidence evidence) {
        return Survey.of(successes, 100)
                .estimate(IntervalMethod.WILSON, Confidence.USUAL)
                .check(Criterion.atLeast("80%"), evidence)
                .verdict();
    }

    @Test
    void check_isMadeAtAConfidence() {
        SurveyCheck check = Survey.of(88, 100)
                .estimate(IntervalMethod.WILSON, Confidence.USUAL)
                .check(Criterion.atLeast("80%"), SurveyEvidence.BOUND);
        assertThat(check.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void strata_areWeighted() {
        StratifiedSurvey survey = StratifiedSurvey.of(
                new Stratum(new Bilingual("老年人", "Elderly"), Survey.of(45, 60), Ratio.of(3)),
                new Stratum(new Bilingual("其他", "Others"), Survey.of(80, 100), Ratio.of(7)));
        // 0.3 * 0.75 + 0.7 * 0.8
        assertThat(survey.rate()).isEqualTo(Ratio.parse("0.785"));
        // 1 / (0.09/60 + 0.49/100)
        assertThat(survey.effectiveSize()).contains(Ratio.parse("156.25"));
    }

    @Test
    void effectiveSize_isCorrected() {
        Survey survey = Survey.of(80, 100).ofPopulation(1534).withDesignEffect(Ratio.of(3, 2));
        // 100 * (1534 - 1)/(1534 - 100) / 1.5
        assertThat(survey.effectiveSize()).contains(Ratio.of(153_300, 2151));
    }
}
