// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;

/**
 * What every way to calculate an indicator obeys.
 *
 * <p>{@link #check(Indicator)} tries all laws on the library's calculator with a definition of yours,
 * {@link #check(Indicator, RateRule)} on a rule of yours; those of {@link NoValueLaws}, {@link RangeLaws}, {@link ExclusionLaws} and
 * {@link CompositeLaws} are among them. The definition may be a composite: what is said of its figures then is said of those of its
 * components. Each law is a method, too, that tries one sample from wherever it comes; a sample that the law does not speak of passes,
 * as does a rule that lacks what the law is about.
 *
 * <pre>{@code
 * @Test
 * void myRateObeysTheLaws() {
 *     IndicatorLaws.check(checkUps);                                        // the definition
 *     IndicatorLaws.check(checkUps, RateRule.ofNumbers(MyRates::checkUps)); // code of mine
 * }
 *
 * @Property
 * void roundsOnce(@ForAll("samples") Sample sample) {
 *     IndicatorLaws.roundsOnce(checkUps, RateRule.ofNumbers(MyRates::checkUps), sample);
 * }
 * }</pre>
 */
public final class IndicatorLaws {
    private static final ImmutableList<Law> ALL = ImmutableList.of(
            NoValueLaws::zeroDenominatorIsNoNumber,
            NoValueLaws::missingIsNoNumber,
            IndicatorLaws::nothingIsClamped,
            IndicatorLaws::staysInBounds,
            IndicatorLaws::risesWithTheNumerator,
            IndicatorLaws::keepsTheValueWhenAllIsMultiplied,
            IndicatorLaws::keepsTheValueInOtherUnits,
            IndicatorLaws::addsUpCommunities,
            IndicatorLaws::doesNotDependOnOrder,
            IndicatorLaws::roundsOnce,
            IndicatorLaws::agreesWithExactArithmetic,
            RangeLaws::holdsEveryValueOfARange,
            RangeLaws::narrowsWithItsFigures,
            NoValueLaws::appliesOnlyWhereItIsValid,
            ExclusionLaws::leavesOutWhoIsExcluded,
            ExclusionLaws::excludesNoMoreThanThereAre,
            CompositeLaws::liesBetweenItsComponents,
            CompositeLaws::doesNotRoundItsComponents);

    private interface Law {
        void tryOn(Indicator indicator, RateRule rule, Sample sample);
    }

    private IndicatorLaws() {}

    /**
     * Tries all laws on the library's calculator and on the value that it shows, in {@link Trials#STANDARD} tries.
     *
     * @param indicator the indicator, whose measures have standard units that fit its scale
     * @throws LawViolation if a law is broken
     */
    public static void check(Indicator indicator) {
        check(indicator, RateRule.of(indicator));
        check(indicator, RateRule.shown(indicator));
    }

    /**
     * Tries all laws on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param indicator the definition that the rule claims to calculate
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(Indicator indicator, RateRule rule) {
        check(IndicatorSamples.of(indicator), rule, Trials.STANDARD);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param samples what it is tried on, and the definition that it claims to calculate
     * @param rule the rule
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(IndicatorSamples samples, RateRule rule, Trials trials) {
        ImmutableList<Consumer<Sample>> laws = ALL.stream()
                .<Consumer<Sample>>map(law -> sample -> law.tryOn(samples.indicator(), rule, sample))
                .collect(toImmutableList());
        trials.check(samples, laws);
    }

    static boolean takes(RateRule rule, Sample sample) {
        return (rule.readsRanges() || sample.isExact())
                && (rule.takesCommunities() || sample.communities().size() == 1);
    }

    static boolean isSound(Indicator indicator, RateRule rule, Sample sample) {
        return takes(rule, sample) && new Reference(indicator).isSound(sample);
    }

    /** A value as the rule should give it. */
    static Answer due(Indicator indicator, RateRule rule, Ratio value) {
        return Answer.of(
                rule.rounding(indicator).map(rounding -> rounding.round(value)).orElse(value));
    }

    /**
     * A part that exceeds its whole is not cut down to it: there is no value, or the one above 100 % that the figures give.
     *
     * @param indicator the definition, of a proportion or a share, or a composite with such a component
     * @param rule the rule
     * @param sample exact figures; the numerator of the first community is raised above its denominator
     */
    public static void nothingIsClamped(Indicator indicator, RateRule rule, Sample sample) {
        if (!isSound(indicator, rule, sample)) {
            return;
        }
        Reference reference = new Reference(indicator);
        Extremes.exceeding(indicator, sample).filter(reference::isCalculable).forEach(changed -> {
            Judge judge = new Judge("nothing is clamped", changed);
            Answer raw = due(indicator, rule, reference.value(changed));
            Answer answer = judge.ask(() -> rule.answer(changed));
            judge.require(
                    answer.value().isEmpty() || answer.value().equals(raw.value()), "no value, or " + raw, answer);
        });
    }

    /**
     * The value of a part within its whole lies from 0 to 100 %, that of sums of amounts is not below zero, and that of a composite within
     * what its formula makes of such bounds.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample figures of which no part exceeds its whole
     */
    public static void staysInBounds(Indicator indicator, RateRule rule, Sample sample) {
        if (takes(rule, sample)) {
            Judge judge = new Judge("stays in bounds", sample);
            Range<Ratio> bounds = new Reference(indicator).bounds();
            Answer answer = judge.ask(() -> rule.answer(sample));
            boolean sound = !sample.isExact() || isSound(indicator, rule, sample);
            judge.require(
                    !sound || answer.value().map(bounds::encloses).orElse(true),
                    "a value in " + Ranges.format(bounds),
                    answer);
        }
    }

    /**
     * More in the numerator never gives less, and more in the denominator alone never gives more; a composite never falls with a component
     * of positive weight.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample exact figures; each is raised by one in turn
     */
    public static void risesWithTheNumerator(Indicator indicator, RateRule rule, Sample sample) {
        if (!isSound(indicator, rule, sample)) {
            return;
        }
        Judge before = new Judge("rises with the numerator", sample);
        Optional<Ratio> least = before.ask(() -> rule.answer(sample)).number();
        Reference reference = new Reference(indicator);
        for (Operand operand : Component.leaves(indicator)) {
            int direction = Slopes.direction(indicator, sample, operand).orElse(0);
            Sample more = Edits.raised(sample, operand);
            if (direction != 0 && least.isPresent() && reference.isSound(more)) {
                Judge judge = new Judge("rises with the numerator", sample + " -> " + more);
                Answer answer = judge.ask(() -> rule.answer(more));
                int order = answer.number()
                        .map(number -> number.compareTo(least.get()) * direction)
                        .orElse(-1);
                judge.require(order >= 0, (direction > 0 ? "at least " : "at most ") + least.get(), answer);
            }
        }
    }

    /**
     * A quotient of sums keeps its value when all figures are multiplied, and so does a composite of such; a sum is multiplied with them.
     *
     * @param indicator the definition, without numbers that are added to figures
     * @param rule the rule
     * @param sample exact figures; all are multiplied by 3 and by 10
     */
    public static void keepsTheValueWhenAllIsMultiplied(Indicator indicator, RateRule rule, Sample sample) {
        Optional<Integer> degree = Slopes.degree(indicator);
        if (degree.isEmpty() || !isSound(indicator, rule, sample)) {
            return;
        }
        boolean sum = degree.get() > 0;
        Ratio value = new Reference(indicator).value(sample);
        Stream.of(Ratio.of(3), Ratio.of(10)).forEach(factor -> {
            Judge judge = new Judge("keeps its value when all figures are multiplied", sample + " times " + factor);
            Sample multiplied = Edits.times(sample, factor);
            if (isSound(indicator, rule, multiplied)) {
                Answer expected =
                        sum ? due(indicator, rule, value.times(factor)) : judge.ask(() -> rule.answer(sample));
                judge.equal(
                        expected.value(),
                        judge.ask(() -> rule.answer(multiplied)).value());
            }
        });
    }

    /**
     * A figure said in another unit of its dimension gives the same value: 0.96平方公里 is 96万平方米.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample exact figures; each is said in each other unit in turn
     */
    public static void keepsTheValueInOtherUnits(Indicator indicator, RateRule rule, Sample sample) {
        if (!rule.readsRanges() || !isSound(indicator, rule, sample)) {
            return;
        }
        Judge before = new Judge("keeps its value in other units", sample);
        Answer expected = before.ask(() -> rule.answer(sample));
        Edits.inOtherUnits(sample).forEach(changed -> {
            Judge judge = new Judge("keeps its value in other units", sample + " -> " + changed);
            judge.equal(expected, judge.ask(() -> rule.answer(changed)));
        });
    }

    /**
     * The value of several communities is the quotient of their sums, never the mean of their rates.
     *
     * @param indicator the definition
     * @param rule a rule that takes several communities
     * @param sample exact figures of several communities
     */
    public static void addsUpCommunities(Indicator indicator, RateRule rule, Sample sample) {
        if (sample.communities().size() > 1 && isSound(indicator, rule, sample)) {
            Judge judge = new Judge("adds up communities", sample);
            Answer expected = judge.ask(() -> rule.answer(sample.merged()));
            judge.equal(expected, judge.ask(() -> rule.answer(sample)));
        }
    }

    /**
     * Communities in another order give the same value.
     *
     * @param indicator the definition
     * @param rule a rule that takes several communities
     * @param sample figures of several communities
     */
    public static void doesNotDependOnOrder(Indicator indicator, RateRule rule, Sample sample) {
        if (sample.communities().size() > 1 && takes(rule, sample)) {
            Judge judge = new Judge("does not depend on the order", sample);
            Answer expected = judge.ask(() -> rule.answer(sample));
            judge.equal(expected, judge.ask(() -> rule.answer(sample.reversed())));
        }
    }

    /**
     * A value is rounded once, from the exact number: 79.46 is 79, not 80 by way of 79.5 (GB/T 8170-2008, clause 3.3).
     *
     * @param indicator the definition
     * @param rule a rule that rounds
     * @param sample exact figures
     */
    public static void roundsOnce(Indicator indicator, RateRule rule, Sample sample) {
        Optional<Rounding> rounding = rule.rounding(indicator);
        if (rounding.isEmpty() || !isSound(indicator, rule, sample)) {
            return;
        }
        Ratio exact = new Reference(indicator).value(sample);
        Judge judge = new Judge("rounds once", sample);
        Answer answer = judge.ask(() -> rule.answer(sample));
        boolean twice = answer.number()
                .map(number -> Edits.isRoundedTwice(number, exact, rounding.get()))
                .orElse(false);
        judge.require(!twice, due(indicator, rule, exact) + " from " + exact, answer);
    }

    /**
     * The value of exact figures is that of plain arithmetic on whole numbers, rounded if the rule rounds.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample exact figures of which no part exceeds its whole
     */
    public static void agreesWithExactArithmetic(Indicator indicator, RateRule rule, Sample sample) {
        if (isSound(indicator, rule, sample)) {
            Judge judge = new Judge("agrees with exact arithmetic", sample);
            Answer expected = due(indicator, rule, new Reference(indicator).value(sample));
            judge.equal(expected, judge.ask(() -> rule.answer(sample)));
        }
    }
}
