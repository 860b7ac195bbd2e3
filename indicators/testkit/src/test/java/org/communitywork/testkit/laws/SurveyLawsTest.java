// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.Function;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.IntervalMethod;
import org.communitywork.indicators.survey.StratifiedSurvey;
import org.communitywork.indicators.survey.Stratum;
import org.communitywork.indicators.survey.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyLawsTest {
    private static final IntervalRule WILSON = IntervalRule.of(IntervalMethod.WILSON);

    private static void assertBroken(String law, IntervalRule rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> SurveyLaws.check(rule))
                        .laws())
                .contains(law);
    }

    @ParameterizedTest
    @EnumSource
    void library_obeysAllLaws(IntervalMethod method) {
        SurveyLaws.check(IntervalRule.of(method));
    }

    @Test
    void intervalOfACensus_isFoundOnTheSmallest() {
        IntervalRule census =
                (survey, confidence) -> WILSON.interval(Survey.of(survey.successes(), survey.sampleSize()), confidence);
        assertBroken("leaves a census alone", census);
        assertThatThrownBy(() -> SurveyLaws.check(census)).hasMessageContaining("by        0 of 1 out of 1, 95%");
    }

    @Test
    void intervalFromZero_isFound() {
        // From 0 to the lower bound: everything that the interval does not hold below.
        assertBroken(
                "contains the rate",
                (survey, confidence) -> WILSON.interval(survey, confidence)
                        .map(range -> Range.closed(Ratio.ZERO, range.lowerEndpoint())));
    }

    /** Doubles the distance of both bounds from the rate. */
    private static Optional<Range<Ratio>> doubled(Survey survey, Confidence confidence) {
        Ratio rate = survey.rate();
        return WILSON.interval(survey, confidence)
                .map(range -> Range.closed(
                        range.lowerEndpoint().times(Ratio.of(2)).minus(rate),
                        range.upperEndpoint().times(Ratio.of(2)).minus(rate)));
    }

    @Test
    void boundsBeyondZeroAndOne_areFound() {
        assertBroken("lies within proportions", SurveyLawsTest::doubled);
    }

    @Test
    void intervalWithOneSide_isFound() {
        assertBroken(
                "is mirrored",
                (survey, confidence) -> WILSON.interval(survey, confidence)
                        .map(range -> Range.closed(range.lowerEndpoint(), Ratio.ONE)));
    }

    @Test
    void confidenceThatIsTakenForTheRisk_isFound() {
        assertBroken(
                "grows with confidence",
                (survey, confidence) -> WILSON.interval(
                        survey, new Confidence(Ratio.parse("1.499").minus(confidence.level()))));
    }

    @Test
    void intervalAroundThoseWhoSaidNo_isFound() {
        assertBroken(
                "moves up with each yes",
                (survey, confidence) -> WILSON.interval(
                        Survey.builder()
                                .from(survey)
                                .successes(survey.sampleSize() - survey.successes())
                                .build(),
                        confidence));
    }

    @Test
    void populationTakenForTheDesignEffect_isFound() {
        // The smaller the population, the wider, as if the correction for it were taken the other way.
        assertBroken(
                "narrows with the rest of the population",
                (survey, confidence) -> survey.isCensus() || survey.population().isEmpty()
                        ? WILSON.interval(survey, confidence)
                        : WILSON.interval(
                                Survey.of(survey.successes(), survey.sampleSize())
                                        .withDesignEffect(Ratio.of(
                                                survey.population().orElseThrow(),
                                                survey.population().orElseThrow() - survey.sampleSize())),
                                confidence));
    }

    @Test
    void designEffectLeftOut_isFound() {
        assertBroken(
                "design effect takes back repetition",
                (survey, confidence) -> WILSON.interval(survey.withDesignEffect(Ratio.ONE), confidence));
    }

    // Strata

    private static void assertRateBroken(String law, Function<StratifiedSurvey, Ratio> rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> WeightedRateLaws.check(rule))
                        .laws())
                .contains(law);
    }

    private static Ratio mean(StratifiedSurvey survey, Function<Stratum, Ratio> value) {
        return survey.strata().stream()
                .map(value)
                .reduce(Ratio.ZERO, Ratio::plus)
                .dividedBy(Ratio.of(survey.strata().size()));
    }

    @Test
    void weightedRate_obeysAllLaws() {
        WeightedRateLaws.check(StratifiedSurvey::rate);
    }

    @Test
    void plainMean_isFoundWithTwoStrata() {
        Function<StratifiedSurvey, Ratio> plain =
                survey -> mean(survey, stratum -> stratum.survey().rate());
        assertRateBroken("agrees with the sum of products", plain);
        assertRateBroken("is that of one sample where proportional", plain);
    }

    @Test
    void weightsThatAreNotNormed_areFound() {
        Function<StratifiedSurvey, Ratio> products = survey ->
                mean(survey, stratum -> stratum.weight().times(stratum.survey().rate()));
        assertRateBroken("lies between the rates", products);
        assertRateBroken("depends on proportions of weights only", products);
    }

    @Test
    void firstStratumForAll_isFound() {
        assertRateBroken(
                "does not depend on the order",
                survey -> survey.strata().get(0).survey().rate());
    }
}
