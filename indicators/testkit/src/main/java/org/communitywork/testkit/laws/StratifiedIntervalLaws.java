// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.StratifiedSurvey;
import org.communitywork.indicators.survey.Stratum;
import org.communitywork.indicators.survey.Survey;

/**
 * What every way to make the interval of a stratified survey's rate obeys, whatever its formula (分层抽样).
 *
 * <p>Bounds are compared with the tolerance of {@link SurveyLaws}, at 95 %. The rate itself is a matter of {@link WeightedRateLaws}.
 *
 * <pre>{@code
 * StratifiedIntervalLaws.check(StratifiedIntervalRule.of(IntervalMethod.WILSON), IntervalRule.of(IntervalMethod.WILSON));
 * StratifiedIntervalLaws.check(MyIntervals::ofStrata, MyIntervals::wilson);
 * }</pre>
 */
public final class StratifiedIntervalLaws {
    private static final Trials TRIALS = Trials.STANDARD.withTries(100);
    private static final ImmutableList<BiConsumer<StratifiedIntervalRule, StratifiedSurvey>> ALL = ImmutableList.of(
            StratifiedIntervalLaws::doesNotDependOnOrder,
            StratifiedIntervalLaws::dependsOnProportionsOfWeightsOnly,
            StratifiedIntervalLaws::containsTheRate,
            StratifiedIntervalLaws::leavesACensusAlone);

    private StratifiedIntervalLaws() {}

    /**
     * Tries all laws on a rule, in 100 tries.
     *
     * @param rule the rule
     * @param plain the way to make intervals of surveys without strata that the rule extends
     * @throws LawViolation if a law is broken
     */
    public static void check(StratifiedIntervalRule rule, IntervalRule plain) {
        check(rule, plain, TRIALS);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param rule the rule
     * @param plain the way to make intervals of surveys without strata that the rule extends
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(StratifiedIntervalRule rule, IntervalRule plain, Trials trials) {
        ImmutableList.Builder<Consumer<StratifiedSurvey>> laws = ImmutableList.builder();
        laws.add(survey -> oneStratumIsAPlainSurvey(rule, plain, survey));
        ALL.forEach(law -> laws.add(survey -> law.accept(rule, survey)));
        trials.check(StratifiedSamples.STANDARD, laws.build());
    }

    private static Judge judge(String law, StratifiedSurvey survey) {
        return new Judge(law, StratifiedSamples.text(survey));
    }

    private static Optional<Range<Ratio>> ask(Judge judge, StratifiedIntervalRule rule, StratifiedSurvey survey) {
        return ask(judge, () -> rule.interval(survey, Confidence.USUAL));
    }

    private static Optional<Range<Ratio>> ask(Judge judge, Supplier<Optional<Range<Ratio>>> rule) {
        Optional<Range<Ratio>> interval = judge.ask(rule);
        boolean ends = interval.stream().allMatch(range -> range.hasLowerBound() && range.hasUpperBound());
        judge.require(ends, "an interval with two ends", text(interval));
        return interval;
    }

    private static void same(Judge judge, Optional<Range<Ratio>> expected, Optional<Range<Ratio>> actual) {
        boolean both = expected.isPresent() && actual.isPresent();
        boolean same = both ? SurveyLaws.isSame(expected.get(), actual.get()) : expected.equals(actual);
        judge.require(same, text(expected), text(actual));
    }

    private static String text(Optional<Range<Ratio>> interval) {
        return interval.map(Ranges::format).orElse("no interval");
    }

    private static StratifiedSurvey changed(StratifiedSurvey survey, UnaryOperator<Stratum> change) {
        return new StratifiedSurvey(survey.strata().stream().map(change).collect(toImmutableList()));
    }

    /**
     * One stratum alone, whatever its weight, has the interval of its survey.
     *
     * @param rule the rule
     * @param plain the way to make intervals of surveys without strata
     * @param survey any survey; each stratum is taken alone, also with a population and a design effect, at 80 and 95 %
     */
    public static void oneStratumIsAPlainSurvey(
            StratifiedIntervalRule rule, IntervalRule plain, StratifiedSurvey survey) {
        survey.strata()
                .forEach(stratum -> forms(stratum.survey())
                        .map(form -> new Stratum(stratum.name(), form, stratum.weight()))
                        .forEach(alone -> Stream.of("80%", "95%")
                                .map(Confidence::parse)
                                .forEach(confidence -> oneStratumIsAPlainSurvey(rule, plain, alone, confidence))));
    }

    private static Stream<Survey> forms(Survey survey) {
        return Stream.of(survey, survey.ofPopulation(2 * survey.sampleSize()), survey.withDesignEffect(Ratio.of(3, 2)));
    }

    private static void oneStratumIsAPlainSurvey(
            StratifiedIntervalRule rule, IntervalRule plain, Stratum stratum, Confidence confidence) {
        SurveySample sample = new SurveySample(stratum.survey(), confidence);
        Judge judge = new Judge("one stratum is a plain survey", sample + " by " + stratum.weight());
        same(
                judge,
                ask(judge, () -> plain.interval(stratum.survey(), confidence)),
                ask(judge, () -> rule.interval(StratifiedSurvey.of(stratum), confidence)));
    }

    /**
     * Strata in another order give the same interval.
     *
     * @param rule the rule
     * @param survey any survey; the strata are turned round, and each is put first
     */
    public static void doesNotDependOnOrder(StratifiedIntervalRule rule, StratifiedSurvey survey) {
        Judge judge = judge("does not depend on the order", survey);
        Optional<Range<Ratio>> interval = ask(judge, rule, survey);
        Variants.orders(survey.strata())
                .map(StratifiedSurvey::new)
                .forEach(other -> same(judge, interval, ask(judge, rule, other)));
    }

    /**
     * All weights times the same number give the same interval.
     *
     * @param rule the rule
     * @param survey any survey; its weights are made seven times and a third as large
     */
    public static void dependsOnProportionsOfWeightsOnly(StratifiedIntervalRule rule, StratifiedSurvey survey) {
        Judge judge = judge("depends on proportions of weights only", survey);
        Optional<Range<Ratio>> interval = ask(judge, rule, survey);
        Stream.of(Ratio.of(7), Ratio.of(1, 3)).forEach(factor -> {
            StratifiedSurvey scaled = changed(
                    survey,
                    stratum -> new Stratum(
                            stratum.name(), stratum.survey(), stratum.weight().times(factor)));
            same(judge, interval, ask(judge, rule, scaled));
        });
    }

    /**
     * The interval contains the rate by weight.
     *
     * @param rule the rule
     * @param survey any survey but one of which everybody was asked
     */
    public static void containsTheRate(StratifiedIntervalRule rule, StratifiedSurvey survey) {
        if (survey.effectiveSize().isPresent()) {
            Judge judge = judge("contains the rate", survey);
            Optional<Range<Ratio>> interval = ask(judge, rule, survey);
            Range<Ratio> rate = Range.singleton(survey.rate());
            judge.require(
                    interval.filter(range -> SurveyLaws.encloses(range, rate)).isPresent(),
                    survey.rate() + " within the interval",
                    text(interval));
        }
    }

    /**
     * There is no interval where everybody in every stratum was asked (普查).
     *
     * @param rule the rule
     * @param survey any survey, whose samples are made the populations
     */
    public static void leavesACensusAlone(StratifiedIntervalRule rule, StratifiedSurvey survey) {
        Judge judge = judge("leaves a census alone", survey);
        StratifiedSurvey census = changed(survey, stratum -> {
            Survey everybody = stratum.survey().ofPopulation(stratum.survey().sampleSize());
            return new Stratum(stratum.name(), everybody, stratum.weight());
        });
        same(judge, Optional.empty(), ask(judge, rule, census));
    }
}
