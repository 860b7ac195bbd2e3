// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.SampleSize;

/**
 * What every way to say how many valid answers are needed obeys (样本量).
 *
 * <p>The margin of n answers of N people is z·√(d·p(1 − p)/n·(N − n)/(N − 1)), the half-width of the normal interval of a rate p with the
 * design effect d. A normal quantile z with nine right decimals is exact enough.
 *
 * <pre>{@code
 * SampleSizeLaws.check(SampleSize::needed);
 * SampleSizeLaws.check(MySurveys::needed);      // BigInteger needed(SampleSize size)
 * }</pre>
 */
public final class SampleSizeLaws {
    private static final Ratio QUANTILE_ERROR = Ratio.powerOfTen(-9);
    private static final ImmutableList<BiConsumer<Function<SampleSize, BigInteger>, SampleSize>> ALL = ImmutableList.of(
            SampleSizeLaws::isEnoughForTheMargin,
            SampleSizeLaws::oneFewerIsNotEnough,
            SampleSizeLaws::asksNoMoreThanThereAre,
            SampleSizeLaws::growsWithConfidence,
            SampleSizeLaws::needsTheMostAtOneHalf);

    private SampleSizeLaws() {}

    /**
     * Tries all laws on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(Function<SampleSize, BigInteger> rule) {
        check(rule, Trials.STANDARD);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param rule the rule
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(Function<SampleSize, BigInteger> rule, Trials trials) {
        ImmutableList<Consumer<SampleSize>> laws = ALL.stream()
                .<Consumer<SampleSize>>map(law -> size -> law.accept(rule, size))
                .collect(toImmutableList());
        trials.check(SampleSizeSamples.STANDARD, laws);
    }

    private static Judge judge(String law, SampleSize size) {
        return new Judge(law, SampleSizeSamples.text(size));
    }

    /** Says whether so many answers keep the margin, by its square and without division. */
    private static boolean isEnough(SampleSize size, Ratio answers, Ratio z) {
        Ratio margin = size.margin().times(size.margin()).times(answers);
        Ratio variance = size.expectedRate()
                .times(Ratio.ONE.minus(size.expectedRate()))
                .times(size.designEffect())
                .times(z)
                .times(z);
        return size.population()
                .map(Ratio::of)
                .map(people ->
                        variance.times(people.minus(answers)).compareTo(margin.times(people.minus(Ratio.ONE))) <= 0)
                .orElseGet(() -> variance.compareTo(margin) <= 0);
    }

    private static Ratio quantile(SampleSize size) {
        return Ratio.of(size.confidence().normalQuantile());
    }

    /**
     * So many answers keep the margin.
     *
     * @param rule the rule
     * @param size any size that is asked for
     */
    public static void isEnoughForTheMargin(Function<SampleSize, BigInteger> rule, SampleSize size) {
        Judge judge = judge("is enough for the margin", size);
        BigInteger needed = judge.ask(() -> rule.apply(size));
        judge.require(isEnough(size, Ratio.of(needed), quantile(size).minus(QUANTILE_ERROR)), "more answers", needed);
    }

    /**
     * One answer less does not keep the margin.
     *
     * @param rule the rule
     * @param size any size that is asked for; tried if more than one answer is needed
     */
    public static void oneFewerIsNotEnough(Function<SampleSize, BigInteger> rule, SampleSize size) {
        Judge judge = judge("one fewer is not enough", size);
        BigInteger needed = judge.ask(() -> rule.apply(size));
        Ratio fewer = Ratio.of(needed).minus(Ratio.ONE);
        judge.require(
                fewer.signum() <= 0 || !isEnough(size, fewer, quantile(size).plus(QUANTILE_ERROR)),
                "fewer answers",
                needed);
    }

    /**
     * One answer at least is needed, and no more than there are people.
     *
     * @param rule the rule
     * @param size any size that is asked for
     */
    public static void asksNoMoreThanThereAre(Function<SampleSize, BigInteger> rule, SampleSize size) {
        Judge judge = judge("asks no more than there are", size);
        BigInteger needed = judge.ask(() -> rule.apply(size));
        judge.require(needed.signum() > 0, "one at least", needed);
        size.population()
                .map(BigInteger::valueOf)
                .ifPresent(people -> judge.require(needed.compareTo(people) <= 0, people + " at most", needed));
    }

    private static void needsNoFewer(
            String law, Function<SampleSize, BigInteger> rule, SampleSize few, SampleSize many) {
        Judge judge = new Judge(law, SampleSizeSamples.text(few) + " -> " + SampleSizeSamples.text(many));
        BigInteger least = judge.ask(() -> rule.apply(few));
        BigInteger needed = judge.ask(() -> rule.apply(many));
        judge.require(needed.compareTo(least) >= 0, least + " or more", needed);
    }

    /**
     * At a higher confidence no fewer answers are needed.
     *
     * @param rule the rule
     * @param size any size that is asked for; held against others at 50, 90 and 99.9 %
     */
    public static void growsWithConfidence(Function<SampleSize, BigInteger> rule, SampleSize size) {
        Stream.of("50%", "90%", "99.9%").map(Confidence::parse).forEach(confidence -> {
            SampleSize other =
                    SampleSizeSamples.like(size).confidence(confidence).build();
            boolean higher = confidence.level().compareTo(size.confidence().level()) > 0;
            needsNoFewer("grows with confidence", rule, higher ? size : other, higher ? other : size);
        });
    }

    /**
     * No expected rate needs more answers than one half does.
     *
     * @param rule the rule
     * @param size any size that is asked for
     */
    public static void needsTheMostAtOneHalf(Function<SampleSize, BigInteger> rule, SampleSize size) {
        SampleSize half =
                SampleSizeSamples.like(size).expectedRate(Ratio.of(1, 2)).build();
        needsNoFewer("needs the most at one half", rule, size, half);
    }
}
