// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;

class StratifiedSurveyTest {
    private static final Bilingual ELDERLY = new Bilingual("老年人", "Elderly");
    private static final Bilingual OTHERS = new Bilingual("其他", "Others");

    private static StratifiedSurvey survey(Survey elderly, long weight, Survey others, long otherWeight) {
        return StratifiedSurvey.of(
                new Stratum(ELDERLY, elderly, Ratio.of(weight)), new Stratum(OTHERS, others, Ratio.of(otherWeight)));
    }

    /** 0.3 · 0.75 + 0.7 · 0.8 = 0.785; of all answers it would be 125/160 = 0.781, of the rates 0.775. */
    @Test
    void rate_isTheMeanByWeight() {
        assertThat(survey(Survey.of(45, 60), 3, Survey.of(80, 100), 7).rate()).isEqualTo(Ratio.parse("0.785"));
    }

    /**
     * Σ W²/m = 0.09/60 + 0.49/100 = 0.0064, its inverse 156.25; the variance is 0.0015 · 0.1875 + 0.0049 · 0.16 =
     * 0.00106525, and 0.785 · 0.215 / 0.00106525 = 158.4, so the former counts.
     */
    @Test
    void effectiveSize_isThatOfEqualRatesWhereGroupsDifferLittle() {
        assertThat(survey(Survey.of(45, 60), 3, Survey.of(80, 100), 7).effectiveSize())
                .contains(Ratio.parse("156.25"));
    }

    /**
     * W = 0.9 and 0.1, m = 10 and 1000, p = 0.5 and 0: Σ W²/m = 0.08101, its inverse 12.3; the variance is 0.081 · 0.25
     * = 0.02025 and 0.45 · 0.55 / 0.02025 = 110/9 = 12.2, so this counts.
     */
    @Test
    void effectiveSize_isThatOfTheVarianceWhereItIsLess() {
        assertThat(survey(Survey.of(5, 10), 9, Survey.of(0, 1000), 1).effectiveSize())
                .contains(Ratio.of(110, 9));
    }

    /** With all at 0 or 1 there is no variance: 1 / (0.25/10 + 0.25/10) = 20. */
    @Test
    void effectiveSize_isFiniteWithoutVariance() {
        assertThat(survey(Survey.of(0, 10), 1, Survey.of(10, 10), 1).effectiveSize())
                .contains(Ratio.of(20));
        SurveyEstimate all =
                survey(Survey.of(10, 10), 1, Survey.of(10, 10), 1).estimate(IntervalMethod.WILSON, Confidence.USUAL);
        assertThat(all.interval())
                .isEqualTo(Survey.of(20, 20)
                        .estimate(IntervalMethod.WILSON, Confidence.USUAL)
                        .interval());
    }

    /** A census of half the people adds no error: 1 / (0.25/100) = 400. */
    @Test
    void census_ofAGroupAddsNoError() {
        assertThat(survey(Survey.census(40, 50), 1, Survey.of(80, 100), 1).effectiveSize())
                .contains(Ratio.of(400));
        SurveyEstimate all = survey(Survey.census(40, 50), 50, Survey.census(90, 100), 100)
                .estimate(IntervalMethod.WILSON, Confidence.USUAL);
        assertThat(all.isCensus()).isTrue();
        assertThat(all.pointEstimate()).isEqualTo(Ratio.of(130, 150));
        assertThat(all.check(Criterion.atLeast("80%"), SurveyEvidence.BOUND).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void stratum_weighsByItsPeople() {
        Survey survey = Survey.of(45, 60).ofPopulation(980);
        assertThat(Stratum.of(ELDERLY, survey)).isEqualTo(new Stratum(ELDERLY, survey, Ratio.of(980)));
        assertThatThrownBy(() -> Stratum.of(ELDERLY, Survey.of(45, 60)))
                .hasMessage("Survey must have a population to weigh by: '老年人 / Elderly'");
        assertThatThrownBy(() -> new Stratum(ELDERLY, survey, Ratio.ZERO)).hasMessage("Weight must be above zero: '0'");
    }

    @Test
    void strata_haveDifferentNames() {
        Stratum elderly = new Stratum(ELDERLY, Survey.of(45, 60), Ratio.ONE);
        assertThatThrownBy(() -> StratifiedSurvey.of(elderly, elderly))
                .hasMessageStartingWith("Names of strata must differ: ");
        assertThatThrownBy(() -> new StratifiedSurvey(ImmutableList.of()))
                .hasMessage("Strata must be at least one: '[]'");
    }

    @Test
    void explanation_saysEachStratum() {
        StratifiedSurvey survey =
                survey(Survey.of(45, 60), 3, Survey.of(80, 100).ofPopulation(1000), 7);
        SurveyEstimate estimate = survey.estimate(IntervalMethod.CLOPPER_PEARSON, Confidence.USUAL);
        assertThat(estimate.explanation().text(Language.ENGLISH).split("\n"))
                .startsWith(
                        "Elderly (weight 3): 45 of 60 answers: 75%",
                        "Others (weight 7): 80 of 100 answers: 80%", "Population: 1000", "Mean by weight: 78.5%")
                .hasSize(6);
        assertThat(estimate.explanation().text(Language.CHINESE)).startsWith("老年人(权数 3):有效样本 60 份,其中 45 份:75%\n");
        SerializableTester.reserializeAndAssert(survey);
        SerializableTester.reserializeAndAssert(estimate);
    }
}
