// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.IntervalMethod;
import org.communitywork.indicators.survey.Survey;

/**
 * What every way to make the interval of a survey's rate obeys, whatever its formula.
 *
 * <p>Bounds are compared with a tolerance of 10^-9. How often an interval holds the truth is not asked here. What strata are put together by is
 * a matter of {@link WeightedRateLaws} and {@link StratifiedIntervalLaws}.
 *
 * <pre>{@code
 * SurveyLaws.check(IntervalRule.of(IntervalMethod.WILSON));
 * SurveyLaws.check(MyIntervals::wilson);    // Optional<Range<Ratio>> wilson(Survey survey, Confidence confidence)
 * }</pre>
 */
public final class SurveyLaws {
    private static final Trials TRIALS = Trials.STANDARD.withTries(100);

    /** Far more than {@link IntervalMethod#ERROR}, and far less than one would notice. */
    private static final Ratio TOLERANCE = IntervalMethod.ERROR.times(Ratio.of(10));

    private static final Range<Ratio> PROPORTIONS = Range.closed(Ratio.ZERO, Ratio.ONE);
    private static final ImmutableList<BiConsumer<IntervalRule, SurveySample>> ALL = ImmutableList.of(
            SurveyLaws::leavesACensusAlone,
            SurveyLaws::containsTheRate,
            SurveyLaws::liesWithinProportions,
            SurveyLaws::isMirrored,
            SurveyLaws::growsWithConfidence,
            SurveyLaws::movesUpWithEachYes,
            SurveyLaws::narrowsWithTheRestOfThePopulation,
            SurveyLaws::designEffectTakesBackRepetition);

    private SurveyLaws() {}

    /**
     * Tries all laws on a rule, in 100 tries.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(IntervalRule rule) {
        check(rule, TRIALS);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param rule the rule
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(IntervalRule rule, Trials trials) {
        ImmutableList<Consumer<SurveySample>> laws = ALL.stream()
                .<Consumer<SurveySample>>map(law -> sample -> law.accept(rule, sample))
                .collect(toImmutableList());
        trials.check(SurveySamples.STANDARD, laws);
    }

    private static Optional<Range<Ratio>> ask(Judge judge, IntervalRule rule, SurveySample sample) {
        return judge.ask(() -> rule.interval(sample.survey(), sample.confidence()));
    }

    private static Range<Ratio> interval(Judge judge, IntervalRule rule, SurveySample sample) {
        Optional<Range<Ratio>> interval = ask(judge, rule, sample);
        boolean ends = interval.filter(range -> range.hasLowerBound() && range.hasUpperBound())
                .isPresent();
        judge.require(ends, "an interval", interval.map(Ranges::format).orElse("none"));
        return interval.orElseThrow();
    }

    private static boolean isAtMost(Ratio low, Ratio high) {
        return low.compareTo(high.plus(TOLERANCE)) <= 0;
    }

    static boolean isSame(Range<Ratio> one, Range<Ratio> other) {
        return encloses(one, other) && encloses(other, one);
    }

    static boolean encloses(Range<Ratio> wide, Range<Ratio> narrow) {
        return isAtMost(wide.lowerEndpoint(), narrow.lowerEndpoint())
                && isAtMost(narrow.upperEndpoint(), wide.upperEndpoint());
    }

    /** Asks for the interval of one survey to lie within that of another. */
    private static void within(String law, IntervalRule rule, SurveySample narrow, SurveySample wide) {
        Judge judge = new Judge(law, narrow + " -> " + wide);
        Range<Ratio> inner = interval(judge, rule, narrow);
        Range<Ratio> outer = interval(judge, rule, wide);
        judge.require(encloses(outer, inner), Ranges.format(inner) + " or wider", Ranges.format(outer));
    }

    /**
     * There is no interval where everybody was asked (普查).
     *
     * @param rule the rule
     * @param sample any survey; tried if it is a census
     */
    public static void leavesACensusAlone(IntervalRule rule, SurveySample sample) {
        if (sample.survey().isCensus()) {
            Judge judge = new Judge("leaves a census alone", sample);
            Optional<Range<Ratio>> interval = ask(judge, rule, sample);
            judge.require(
                    interval.isEmpty(),
                    "no interval",
                    interval.map(Ranges::format).orElse(""));
        }
    }

    /**
     * The interval contains the rate of the sample.
     *
     * @param rule the rule
     * @param sample any survey but a census
     */
    public static void containsTheRate(IntervalRule rule, SurveySample sample) {
        if (!sample.survey().isCensus()) {
            Judge judge = new Judge("contains the rate", sample);
            Range<Ratio> interval = interval(judge, rule, sample);
            Ratio rate = sample.survey().rate();
            judge.require(
                    encloses(interval, Range.singleton(rate)), rate + " within the interval", Ranges.format(interval));
        }
    }

    /**
     * The interval lies between 0 and 1.
     *
     * @param rule the rule
     * @param sample any survey but a census
     */
    public static void liesWithinProportions(IntervalRule rule, SurveySample sample) {
        if (!sample.survey().isCensus()) {
            Judge judge = new Judge("lies within proportions", sample);
            Range<Ratio> interval = interval(judge, rule, sample);
            judge.require(PROPORTIONS.encloses(interval), "within 0 to 1", Ranges.format(interval));
        }
    }

    /**
     * The interval of those who said no is that of those who said yes, mirrored.
     *
     * @param rule the rule
     * @param sample any survey but a census
     */
    public static void isMirrored(IntervalRule rule, SurveySample sample) {
        if (!sample.survey().isCensus()) {
            Judge judge = new Judge("is mirrored", sample);
            Range<Ratio> yes = interval(judge, rule, sample);
            Range<Ratio> no = interval(
                    judge,
                    rule,
                    sample.withSuccesses(
                            sample.survey().sampleSize() - sample.survey().successes()));
            Range<Ratio> mirrored =
                    Range.closed(Ratio.ONE.minus(yes.upperEndpoint()), Ratio.ONE.minus(yes.lowerEndpoint()));
            judge.require(isSame(no, mirrored), Ranges.format(mirrored) + " for those who said no", Ranges.format(no));
        }
    }

    /**
     * At a higher confidence the interval is as wide or wider on both sides.
     *
     * @param rule the rule
     * @param sample any survey but a census; held against others at 50, 90 and 99.9 %
     */
    public static void growsWithConfidence(IntervalRule rule, SurveySample sample) {
        if (!sample.survey().isCensus()) {
            Stream.of("50%", "90%", "99.9%")
                    .map(Confidence::parse)
                    .map(sample::with)
                    .forEach(other -> {
                        boolean higher = other.confidence()
                                        .level()
                                        .compareTo(sample.confidence().level())
                                > 0;
                        within("grows with confidence", rule, higher ? sample : other, higher ? other : sample);
                    });
        }
    }

    /**
     * With one more who said yes neither bound is lower.
     *
     * @param rule the rule
     * @param sample any survey but a census; tried unless everybody said yes
     */
    public static void movesUpWithEachYes(IntervalRule rule, SurveySample sample) {
        Survey survey = sample.survey();
        if (!survey.isCensus() && survey.successes() < survey.sampleSize()) {
            SurveySample next = sample.withSuccesses(survey.successes() + 1);
            Judge judge = new Judge("moves up with each yes", sample + " -> " + next);
            Range<Ratio> one = interval(judge, rule, sample);
            Range<Ratio> other = interval(judge, rule, next);
            judge.require(
                    isAtMost(one.lowerEndpoint(), other.lowerEndpoint())
                            && isAtMost(one.upperEndpoint(), other.upperEndpoint()),
                    Ranges.format(one) + " or higher",
                    Ranges.format(other));
        }
    }

    /**
     * The fewer there are beyond those who were asked, the narrower is the interval.
     *
     * @param rule the rule
     * @param sample any survey but a census; it is taken to be of small, of large and of unknown populations
     */
    public static void narrowsWithTheRestOfThePopulation(IntervalRule rule, SurveySample sample) {
        Survey survey = sample.survey();
        if (!survey.isCensus()) {
            SurveySample small = sample.with(survey.ofPopulation(2 * survey.sampleSize()));
            SurveySample large = sample.with(survey.ofPopulation(20 * survey.sampleSize()));
            SurveySample unknown = sample.with(
                    Survey.builder().from(survey).population(Optional.empty()).build());
            within("narrows with the rest of the population", rule, small, large);
            within("narrows with the rest of the population", rule, large, unknown);
        }
    }

    /**
     * Ten times as many answers with ten times the design effect tell as much as the answers once.
     *
     * @param rule the rule
     * @param sample any survey; its population is left out
     */
    public static void designEffectTakesBackRepetition(IntervalRule rule, SurveySample sample) {
        Survey survey = sample.survey();
        SurveySample once =
                sample.with(Survey.of(survey.successes(), survey.sampleSize()).withDesignEffect(survey.designEffect()));
        SurveySample repeated = sample.with(Survey.of(10 * survey.successes(), 10 * survey.sampleSize())
                .withDesignEffect(survey.designEffect().times(Ratio.of(10))));
        within("design effect takes back repetition", rule, once, repeated);
        within("design effect takes back repetition", rule, repeated, once);
    }
}
