// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Verdict;

class SurveyProperties {
    private static final Ratio NEAR = IntervalMethod.ERROR.times(Ratio.of(4));

    private static Range<Ratio> interval(Survey survey, IntervalMethod method, Confidence confidence) {
        return survey.estimate(method, confidence).interval().orElseThrow();
    }

    /** Says whether a bound is at most another one, but for the error of both. */
    private static boolean atMost(Ratio low, Ratio high) {
        return low.compareTo(high.plus(NEAR)) <= 0;
    }

    private static boolean encloses(Range<Ratio> wide, Range<Ratio> narrow) {
        return atMost(wide.lowerEndpoint(), narrow.lowerEndpoint())
                && atMost(narrow.upperEndpoint(), wide.upperEndpoint());
    }

    @Property(tries = 300)
    void interval_containsTheRateAndIsMirrored(
            @ForAll("surveys") Survey survey,
            @ForAll IntervalMethod method,
            @ForAll("confidences") Confidence confidence) {
        Range<Ratio> interval = interval(survey, method, confidence);
        assertThat(interval.contains(survey.rate())).isTrue();
        assertThat(Range.closed(Ratio.ZERO, Ratio.ONE).encloses(interval)).isTrue();
        Survey mirrored = ImmutableSurvey.builder()
                .from(survey)
                .successes(survey.sampleSize() - survey.successes())
                .build();
        Range<Ratio> other = interval(mirrored, method, confidence);
        assertThat(other.lowerEndpoint()).isEqualTo(Ratio.ONE.minus(interval.upperEndpoint()));
        assertThat(other.upperEndpoint()).isEqualTo(Ratio.ONE.minus(interval.lowerEndpoint()));
    }

    @Property(tries = 200)
    void interval_growsWithTheConfidence(
            @ForAll("surveys") Survey survey,
            @ForAll IntervalMethod method,
            @ForAll("confidences") Confidence one,
            @ForAll("confidences") Confidence two) {
        boolean ordered = one.level().compareTo(two.level()) <= 0;
        Range<Ratio> narrow = interval(survey, method, ordered ? one : two);
        assertThat(encloses(interval(survey, method, ordered ? two : one), narrow))
                .isTrue();
    }

    @Property(tries = 200)
    void interval_movesUpWithEachSuccess(
            @ForAll("surveys") Survey survey,
            @ForAll IntervalMethod method,
            @ForAll("confidences") Confidence confidence) {
        Assume.that(survey.successes() < survey.sampleSize());
        Survey next = ImmutableSurvey.builder()
                .from(survey)
                .successes(survey.successes() + 1)
                .build();
        Range<Ratio> lower = interval(survey, method, confidence);
        Range<Ratio> higher = interval(next, method, confidence);
        assertThat(lower.lowerEndpoint()).isLessThanOrEqualTo(higher.lowerEndpoint());
        assertThat(lower.upperEndpoint()).isLessThanOrEqualTo(higher.upperEndpoint());
    }

    @Property(tries = 200)
    void agrestiCoull_enclosesWilson(@ForAll("surveys") Survey survey, @ForAll("confidences") Confidence confidence) {
        Range<Ratio> wilson = interval(survey, IntervalMethod.WILSON, confidence);
        assertThat(encloses(interval(survey, IntervalMethod.AGRESTI_COULL, confidence), wilson))
                .isTrue();
    }

    /** k times as many answers with a design effect of k tell as much as the answers once. */
    @Property(tries = 200)
    void designEffect_takesBackWhatRepetitionAdds(
            @ForAll @IntRange(min = 1, max = 2000) int sample,
            @ForAll @IntRange(min = 0, max = 2000) int yes,
            @ForAll @IntRange(min = 1, max = 50) int times,
            @ForAll IntervalMethod method) {
        long successes = yes % (sample + 1);
        Survey repeated = Survey.of(successes * times, (long) sample * times).withDesignEffect(Ratio.of(times));
        Survey once = Survey.of(successes, sample);
        assertThat(repeated.effectiveSize()).contains(Ratio.of(sample));
        assertThat(interval(repeated, method, Confidence.USUAL)).isEqualTo(interval(once, method, Confidence.USUAL));
    }

    @Property(tries = 200)
    void population_narrowsTheIntervalTheMoreTheSmallerItIs(
            @ForAll("surveys") Survey survey,
            @ForAll @LongRange(min = 1, max = 100_000) long more,
            @ForAll @LongRange(min = 1, max = 100_000) long evenMore,
            @ForAll IntervalMethod method) {
        Survey small = survey.ofPopulation(survey.sampleSize() + more);
        Survey large = survey.ofPopulation(survey.sampleSize() + more + evenMore);
        Range<Ratio> narrow = interval(small, method, Confidence.USUAL);
        Range<Ratio> wide = interval(large, method, Confidence.USUAL);
        assertThat(encloses(wide, narrow)).isTrue();
        assertThat(encloses(interval(survey, method, Confidence.USUAL), wide)).isTrue();
    }

    /** What is needed for a margin has a plain interval of that margin, and one answer less has not. */
    @Property(tries = 300)
    void sampleSize_isTheSmallestWithTheMargin(
            @ForAll @IntRange(min = 5, max = 300) int perMille,
            @ForAll @IntRange(min = 1, max = 99) int percent,
            @ForAll @LongRange(min = 2, max = 1_000_000) long population,
            @ForAll @IntRange(min = 1, max = 40) int tenths,
            @ForAll("confidences") Confidence confidence) {
        Ratio effect = Ratio.of(tenths, 10);
        Ratio rate = Ratio.of(percent, 100);
        Ratio margin = Ratio.of(perMille, 1000);
        long needed = SampleSize.builder()
                .margin(margin)
                .expectedRate(rate)
                .population(population)
                .designEffect(effect)
                .confidence(confidence)
                .build()
                .needed()
                .longValueExact();
        assertThat(needed).isBetween(1L, population);
        Ratio z = Ratio.of(confidence.normalQuantile());
        Ratio square = z.times(z).times(rate).times(Ratio.ONE.minus(rate));
        assertThat(squaredMargin(needed, population, effect, square)).isLessThanOrEqualTo(margin.times(margin));
        if (needed > 1) {
            assertThat(squaredMargin(needed - 1, population, effect, square)).isGreaterThan(margin.times(margin));
        }
    }

    /** z²·p(1 - p) over the effective size of a survey, which says nothing but 0 for a census. */
    private static Ratio squaredMargin(long sample, long population, Ratio effect, Ratio square) {
        return Survey.of(0, sample)
                .ofPopulation(population)
                .withDesignEffect(effect)
                .effectiveSize()
                .map(square::dividedBy)
                .orElse(Ratio.ZERO);
    }

    @Property(tries = 200)
    void strata_inProportionToTheirWeightsAreOneSample(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 400) Integer> samples,
            @ForAll @IntRange(max = 400) int yes,
            @ForAll IntervalMethod method) {
        ImmutableList.Builder<Stratum> strata = ImmutableList.builder();
        long successes = 0;
        long answers = 0;
        for (int i = 0; i < samples.size(); i++) {
            int sample = samples.get(i);
            int own = (yes + 31 * i) % (sample + 1);
            Bilingual name = new Bilingual("层" + i, "Stratum " + i);
            strata.add(new Stratum(name, Survey.of(own, sample), Ratio.of(sample, 7)));
            successes += own;
            answers += sample;
        }
        SurveyEstimate stratified = new StratifiedSurvey(strata.build()).estimate(method, Confidence.USUAL);
        SurveyEstimate simple = Survey.of(successes, answers).estimate(method, Confidence.USUAL);
        assertThat(stratified.pointEstimate()).isEqualTo(simple.pointEstimate());
        assertThat(stratified.effectiveSize()).isEqualTo(simple.effectiveSize());
        assertThat(stratified.interval()).isEqualTo(simple.interval());
        assertThat(stratified.sampleSize()).isEqualTo(answers);
        assertThat(stratified.successes()).isEqualTo(successes);
    }

    @Property(tries = 100)
    void successesNeeded_proveTheCriterionAndOneLessDoesNot(
            @ForAll @LongRange(min = 1, max = 3000) long sample,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll IntervalMethod method,
            @ForAll("confidences") Confidence confidence) {
        LimitCriterion criterion = Criterion.atLeast(percent + "%");
        OptionalLong needed = Survey.of(0, sample).successesNeeded(criterion, method, confidence);
        long fewest = needed.orElse(sample + 1);
        assertThat(fewest).isPositive();
        assertThat(verdict(fewest - 1, sample, criterion, method, confidence)).isNotEqualTo(Verdict.MET);
        if (needed.isPresent()) {
            assertThat(verdict(fewest, sample, criterion, method, confidence)).isEqualTo(Verdict.MET);
        }
    }

    private static Verdict verdict(
            long successes, long sample, LimitCriterion criterion, IntervalMethod method, Confidence confidence) {
        return Survey.of(successes, sample)
                .estimate(method, confidence)
                .check(criterion, SurveyEvidence.BOUND)
                .verdict();
    }

    /** The bound proves what the interval proves, and the interval never contradicts the point that it contains. */
    @Property(tries = 300)
    void evidence_agreesWhereTheIntervalDecides(
            @ForAll("surveys") Survey survey,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll boolean atLeast,
            @ForAll IntervalMethod method) {
        LimitCriterion criterion = atLeast ? Criterion.atLeast(percent + "%") : Criterion.atMost(percent + "%");
        SurveyEstimate estimate = survey.estimate(method, Confidence.USUAL);
        Verdict interval = estimate.check(criterion, SurveyEvidence.INTERVAL).verdict();
        Verdict bound = estimate.check(criterion, SurveyEvidence.BOUND).verdict();
        Verdict point = estimate.check(criterion, SurveyEvidence.POINT_ESTIMATE).verdict();
        assertThat(point.isDecided()).isTrue();
        assertThat(bound == Verdict.MET).isEqualTo(interval == Verdict.MET);
        if (interval.isDecided()) {
            assertThat(point).isEqualTo(interval);
            assertThat(bound).isEqualTo(interval);
        }
    }

    @Provide
    Arbitrary<Survey> surveys() {
        return Arbitraries.longs()
                .between(1, 1_000_000)
                .flatMap(sample ->
                        Arbitraries.longs().between(0, sample).map(successes -> Survey.of(successes, sample)));
    }

    @Provide
    Arbitrary<Confidence> confidences() {
        return Arbitraries.integers()
                .between(500, 999)
                .withoutEdgeCases()
                .map(level -> new Confidence(Ratio.of(level, 1000)));
    }
}
