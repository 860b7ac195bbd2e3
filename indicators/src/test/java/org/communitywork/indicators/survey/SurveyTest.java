// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyTest {
    private static final LimitCriterion EIGHTY = Criterion.atLeast("80%");

    private static Verdict verdict(Survey survey, LimitCriterion criterion, SurveyEvidence evidence) {
        return survey.estimate(IntervalMethod.WILSON, Confidence.USUAL)
                .check(criterion, evidence)
                .verdict();
    }

    @Test
    void effectiveSize_isCorrectedForPopulationAndDesign() {
        assertThat(Survey.of(80, 100).effectiveSize()).contains(Ratio.of(100));
        // 100 · 1533/1434 / 3/2
        assertThat(Survey.of(80, 100)
                        .ofPopulation(1534)
                        .withDesignEffect(Ratio.of(3, 2))
                        .effectiveSize())
                .contains(Ratio.of(153_300, 2151));
        assertThat(Survey.census(13, 13).effectiveSize()).isEmpty();
        assertThat(Survey.of(1, 100_000_000).effectiveSize()).contains(Ratio.of(100_000_000));
    }

    @ParameterizedTest
    @EnumSource
    void census_hasNoIntervalAndAlwaysAVerdict(SurveyEvidence evidence) {
        Survey census = Survey.census(12, 13);
        SurveyEstimate estimate = census.estimate(IntervalMethod.CLOPPER_PEARSON, Confidence.USUAL);
        assertThat(census.isCensus()).isTrue();
        assertThat(estimate.isCensus()).isTrue();
        assertThat(estimate.interval()).isEmpty();
        assertThat(estimate.effectiveSize()).isEmpty();
        assertThat(estimate.pointEstimate()).isEqualTo(Ratio.of(12, 13));
        // 12/13 = 92.3 %
        assertThat(estimate.check(Criterion.atLeast("92%"), evidence).verdict()).isEqualTo(Verdict.MET);
        assertThat(estimate.check(Criterion.atLeast("93%"), evidence).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    /** At 95 % the Wilson intervals are 0.7333–0.8830 for 82, 0.8019–0.9300 for 88 and 0.6039–0.7789 for 70 of 100. */
    @ParameterizedTest
    @CsvSource({
        "82, MET, UNDETERMINED, NOT_MET",
        "88, MET, MET, MET",
        "80, MET, UNDETERMINED, NOT_MET",
        "79, NOT_MET, UNDETERMINED, NOT_MET",
        "70, NOT_MET, NOT_MET, NOT_MET",
    })
    void check_dependsOnTheEvidence(long successes, Verdict point, Verdict interval, Verdict bound) {
        Survey survey = Survey.of(successes, 100);
        assertThat(verdict(survey, EIGHTY, SurveyEvidence.POINT_ESTIMATE)).isEqualTo(point);
        assertThat(verdict(survey, EIGHTY, SurveyEvidence.INTERVAL)).isEqualTo(interval);
        assertThat(verdict(survey, EIGHTY, SurveyEvidence.BOUND)).isEqualTo(bound);
    }

    @Test
    void check_holdsTheUpperBoundAgainstAnUpperLimit() {
        // Mirror of 88 of 100: at most 19.81 %
        Survey survey = Survey.of(12, 100);
        assertThat(verdict(survey, Criterion.atMost("20%"), SurveyEvidence.BOUND))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(survey, Criterion.lessThan("19.8%"), SurveyEvidence.BOUND))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(survey, Criterion.within("5%", "20%"), SurveyEvidence.BOUND))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(survey, Criterion.within("10%", "20%"), SurveyEvidence.INTERVAL))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(survey, Criterion.complete(), SurveyEvidence.INTERVAL))
                .isEqualTo(Verdict.NOT_MET);
    }

    /**
     * No survey of any rate that can be written has a bound exactly there; a limit with the digits of the bound comes
     * near.
     */
    @Test
    void check_isUndeterminedWhereTheErrorOfTheBoundDecides() {
        SurveyEstimate estimate = Survey.of(88, 100).estimate(IntervalMethod.WILSON, Confidence.USUAL);
        Ratio lower = estimate.interval().orElseThrow().lowerEndpoint().times(Ratio.HUNDRED);
        LimitCriterion near = Criterion.atLeast(lower + "%");
        SurveyCheck check = estimate.check(near, SurveyEvidence.BOUND);
        assertThat(check.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(check.explanation().text(Language.ENGLISH)).contains("too near to each other");
        assertThat(estimate.check(near, SurveyEvidence.INTERVAL).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void check_knowsThatTheEndsAreExact() {
        Survey none = Survey.of(0, 20);
        assertThat(verdict(none, Criterion.atLeast("0%"), SurveyEvidence.BOUND)).isEqualTo(Verdict.MET);
        assertThat(verdict(Survey.of(20, 20), Criterion.atMost("100%"), SurveyEvidence.BOUND))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(Survey.of(20, 20), Criterion.lessThan("100%"), SurveyEvidence.BOUND))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(none, Criterion.moreThan("0%"), SurveyEvidence.BOUND))
                .isEqualTo(Verdict.NOT_MET);
    }

    /** 88 of 100, but 89 by Clopper–Pearson: tables of minimum counts at 95 %. */
    @ParameterizedTest
    @CsvSource({
        "50, 46, WILSON",
        "100, 88, WILSON",
        "100, 89, CLOPPER_PEARSON",
        "200, 172, WILSON",
        "400, 336, WILSON",
    })
    void successesNeeded_areThoseOfTheTable(long sample, long needed, IntervalMethod method) {
        assertThat(Survey.of(0, sample).successesNeeded(EIGHTY, method, Confidence.USUAL))
                .hasValue(needed);
    }

    /** 36 of 36 prove no more than 90 %, as a sample. */
    @Test
    void successesNeeded_areEmptyWhereNotEvenAllWouldDo() {
        Survey survey = Survey.of(36, 36);
        IntervalMethod method = IntervalMethod.WILSON;
        assertThat(survey.successesNeeded(Criterion.atLeast("90%"), method, Confidence.USUAL))
                .hasValue(36);
        assertThat(survey.successesNeeded(Criterion.atLeast("91%"), method, Confidence.USUAL))
                .isEmpty();
        assertThat(Survey.census(0, 36).successesNeeded(Criterion.complete(), method, Confidence.USUAL))
                .hasValue(36);
        assertThatThrownBy(() -> survey.successesNeeded(Criterion.atMost("90%"), method, Confidence.USUAL))
                .hasMessage("Criterion must accept 100%: 'at most 90%'");
    }

    @Test
    void explanation_saysAnswersCorrectionsAndVerdict() {
        SurveyCheck check = Survey.of(80, 100)
                .ofPopulation(1534)
                .withDesignEffect(Ratio.of(3, 2))
                .estimate(IntervalMethod.WILSON, Confidence.USUAL)
                .check(EIGHTY, SurveyEvidence.BOUND);
        String[] english = check.explanation().text(Language.ENGLISH).split("\n");
        assertThat(english).hasSize(7);
        assertThat(english[0]).isEqualTo("80 of 100 answers: 80%");
        assertThat(english[1]).isEqualTo("Population: 1534");
        assertThat(english[2]).isEqualTo("Design effect: 1.5");
        // 153300/2151 = 71.26917…
        assertThat(english[3]).isEqualTo("Effective sample size: 71.2692");
        assertThat(english[4]).startsWith("Wilson interval, confidence 95%: ");
        assertThat(english[5]).isEqualTo("Criterion: at least 80% (by the confidence bound)");
        assertThat(english[6]).isEqualTo("Verdict: not met");
        assertThat(Survey.census(13, 13)
                        .estimate(IntervalMethod.WILSON, Confidence.USUAL)
                        .explanation()
                        .text(Language.CHINESE))
                .isEqualTo("有效样本 13 份,其中 13 份:100%\n总体:13\n普查,不适用置信区间");
        assertThat(Survey.of(80, 100)
                        .estimate(IntervalMethod.WILSON, Confidence.USUAL)
                        .explanation()
                        .text(Language.CHINESE))
                .isEqualTo("有效样本 100 份,其中 80 份:80%\n威尔逊区间,置信水平 95%:71.1171% 至 86.6633%");
        assertThat(check.estimate().isCensus()).isFalse();
        assertThat(check.evidence().label(Language.CHINESE)).isEqualTo("按置信限");
        assertThat(check.criterion()).isEqualTo(EIGHTY);
        assertThat(check.estimate().method()).isEqualTo(IntervalMethod.WILSON);
        assertThat(check.estimate().confidence()).isEqualTo(Confidence.USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0|1|Sample size must be from 1 to 10^8: '0'",
                "0|100000001|100000001|1|Sample size must be from 1 to 10^8: '100000001'",
                "3|2|2|1|Successes must be from 0 to the sample size: '3' of '2'",
                "-1|2|2|1|Successes must be from 0 to the sample size: '-1' of '2'",
                "1|2|1|1|Population must be from the sample size to 10^10: '1'",
                "1|2|10000000001|1|Population must be from the sample size to 10^10: '10000000001'",
                "1|2|3|0|Design effect must be above 0 and at most 1000: '0'",
                "1|2|3|1000.1|Design effect must be above 0 and at most 1000: '1000.1'",
            })
    void survey_refusesImpossibleNumbers(long successes, long sample, long population, String effect, String message) {
        assertThatThrownBy(() -> Survey.builder()
                        .successes(successes)
                        .sampleSize(sample)
                        .population(population)
                        .designEffect(Ratio.parse(effect))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void survey_isAValueThatReadsBack() throws Exception {
        Survey survey = Survey.of(80, 100).ofPopulation(1534).withDesignEffect(Ratio.of(3, 2));
        new EqualsTester()
                .addEqualityGroup(
                        survey,
                        Survey.of(80, 100).withDesignEffect(Ratio.of(3, 2)).ofPopulation(1534))
                .addEqualityGroup(Survey.of(80, 100))
                .testEquals();
        SurveyEstimate estimate = survey.estimate(IntervalMethod.WILSON, Confidence.USUAL);
        SerializableTester.reserializeAndAssert(survey);
        SerializableTester.reserializeAndAssert(estimate.check(EIGHTY, SurveyEvidence.BOUND));
        ObjectMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
        String json = mapper.writeValueAsString(survey);
        assertThat(json)
                .isEqualTo("{\"successes\":80,\"sampleSize\":100,\"population\":1534,\"designEffect\":\"1.5\"}");
        assertThat(mapper.readValue(json, Survey.class)).isEqualTo(survey);
    }
}
