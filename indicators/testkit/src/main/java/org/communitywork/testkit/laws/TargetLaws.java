// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;

/**
 * What every way to check a target obeys.
 *
 * <p>{@link #check(Target)} tries all laws on the library's check of a target of yours,
 * {@link #check(Target, VerdictRule)} on a rule of yours; those of {@link RelativeTargetLaws} are among them. The indicator may be a
 * composite, and the criterion may compare with a measured reference. Each law is a method, too, that tries one sample; a sample that the
 * law does not speak of passes.
 *
 * <pre>{@code
 * TargetLaws.check(Target.atLeast(checkUps, "80%"));
 * TargetLaws.check(target, VerdictRule.ofNumbers(MyTargets::checkUpsMet));
 * }</pre>
 */
public final class TargetLaws {
    private static final ImmutableList<Law> ALL = ImmutableList.of(
            TargetLaws::countsTheLimitAsItsWordSays,
            TargetLaws::comparesAsTheTargetSays,
            TargetLaws::agreesWithCrossMultiplication,
            TargetLaws::missingDecidesNothing,
            TargetLaws::zeroDenominatorDecidesNothing,
            TargetLaws::contradictionDecidesNothing,
            TargetLaws::addsUpCommunities,
            TargetLaws::saysOfARangeWhatHoldsForAllOfIt,
            TargetLaws::neverFlipsWhenNarrowed,
            RelativeTargetLaws::missingReferenceDecidesNothing,
            RelativeTargetLaws::referenceWithoutValueDecidesNothing,
            RelativeTargetLaws::noChangeIsNoImprovement,
            RelativeTargetLaws::neverMeetsMoreBesideABetterReference);

    private interface Law {
        void tryOn(Target target, VerdictRule rule, Sample sample);
    }

    private TargetLaws() {}

    /**
     * Tries all laws on the library's check, in {@link Trials#STANDARD} tries.
     *
     * @param target the target, whose indicator has measures in standard units that fit its scale
     * @throws LawViolation if a law is broken
     */
    public static void check(Target target) {
        check(target, VerdictRule.of(target));
    }

    /**
     * Tries all laws on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param target the target that the rule claims to check
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(Target target, VerdictRule rule) {
        check(target, IndicatorSamples.of(target.indicator()), rule, Trials.STANDARD);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param target the target that the rule claims to check
     * @param samples what it is tried on; the limits of the target are aimed at, and figures of its reference are added
     * @param rule the rule
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     * @throws IllegalArgumentException if there is no month in which the definition holds for both the value and its reference
     */
    public static void check(Target target, IndicatorSamples samples, VerdictRule rule, Trials trials) {
        ImmutableList<Consumer<Sample>> laws = ALL.stream()
                .<Consumer<Sample>>map(law -> sample -> law.tryOn(target, rule, sample))
                .collect(toImmutableList());
        trials.check(TargetSamples.of(target, samples), laws);
    }

    /**
     * Returns the values at which the verdict changes, with and without rounding: what samples should be aimed at.
     *
     * @param target the target
     * @return the values in the unit of its indicator, none for a target that is relative to a reference
     */
    public static ImmutableList<Ratio> limits(Target target) {
        return TargetSamples.limits(target);
    }

    private static boolean takes(VerdictRule rule, Sample sample) {
        return (rule.readsRanges() || sample.isExact())
                && (rule.takesCommunities() || sample.communities().size() == 1);
    }

    static boolean isSound(Target target, VerdictRule rule, Sample sample) {
        return takes(rule, sample) && new TargetReference(target).isSound(sample);
    }

    private static void agree(String law, Target target, VerdictRule rule, Sample sample) {
        TargetReference reference = new TargetReference(target);
        Judge judge = new Judge(law, sample + ", which is " + reference.words(sample));
        judge.equal(reference.verdict(sample), judge.ask(() -> rule.verdict(sample)));
    }

    /**
     * A value on the limit meets "at least" and "at most" and does not meet "more than" and "less than" (Civil Code, article
     * 1259). Beside a reference, the limit is the reference itself or what is asked for above or below it.
     *
     * @param target the target
     * @param rule the rule
     * @param sample exact figures; tried if their value is on a limit
     */
    public static void countsTheLimitAsItsWordSays(Target target, VerdictRule rule, Sample sample) {
        if (isSound(target, rule, sample)) {
            Ratio value = new TargetReference(target).value(sample);
            ImmutableList<Ratio> limits = Compared.of(target)
                    .map(compared -> TargetSamples.limits(target, compared.value(sample)))
                    .orElseGet(() -> limits(target));
            if (limits.contains(value)) {
                agree("counts the limit as its word says", target, rule, sample);
            }
        }
    }

    /**
     * A value near the limit is compared as it is, or rounded once to the digits of the limit, as the target says (GB/T
     * 8170-2008, clause 4.3). Of an improvement it is the improvement that is rounded; a measured reference has no digits.
     *
     * @param target the target
     * @param rule the rule
     * @param sample exact figures; tried if rounding them or not makes a difference
     */
    public static void comparesAsTheTargetSays(Target target, VerdictRule rule, Sample sample) {
        boolean noDigits = target.criterion() instanceof RelativeCriterion relative && !relative.hasDigits();
        if (!noDigits && isSound(target, rule, sample)) {
            boolean matters = Stream.of(LimitComparison.values())
                            .map(comparison -> Target.builder()
                                    .from(target)
                                    .comparison(comparison)
                                    .build())
                            .map(compared -> new TargetReference(compared).verdict(sample))
                            .distinct()
                            .count()
                    > 1;
            if (matters) {
                agree("compares as the target says", target, rule, sample);
            }
        }
    }

    /**
     * The verdict on exact figures is that of cross-multiplication of whole numbers.
     *
     * @param target the target
     * @param rule the rule
     * @param sample exact figures
     */
    public static void agreesWithCrossMultiplication(Target target, VerdictRule rule, Sample sample) {
        if (isSound(target, rule, sample)) {
            agree("agrees with cross-multiplication", target, rule, sample);
        }
    }

    static void decidesNothing(String law, VerdictRule rule, Stream<Sample> samples) {
        samples.forEach(sample -> {
            Judge judge = new Judge(law, sample);
            judge.equal(Verdict.UNDETERMINED, judge.ask(() -> rule.verdict(sample)));
        });
    }

    /**
     * Without a figure, or with an unknown one, nothing is met and nothing is missed.
     *
     * @param target the target
     * @param rule the rule
     * @param sample exact figures; each is left out in turn
     */
    public static void missingDecidesNothing(Target target, VerdictRule rule, Sample sample) {
        if (isSound(target, rule, sample)) {
            Stream<Sample> unknown = rule.readsRanges() ? Edits.unknown(sample) : Stream.empty();
            decidesNothing("a missing figure decides nothing", rule, Stream.concat(Edits.without(sample), unknown));
        }
    }

    /**
     * With a denominator of zero nothing is met and nothing is missed.
     *
     * @param target the target
     * @param rule the rule
     * @param sample exact figures; those of the denominator are set to zero
     */
    public static void zeroDenominatorDecidesNothing(Target target, VerdictRule rule, Sample sample) {
        if (isSound(target, rule, sample)) {
            decidesNothing(
                    "a zero denominator decides nothing", rule, Extremes.zeroDenominators(target.indicator(), sample));
        }
    }

    /**
     * A part that exceeds its whole is a contradiction, on which nothing is decided.
     *
     * @param target the target, of a proportion or a share
     * @param rule the rule
     * @param sample exact figures; the numerator of the first community is raised above its denominator
     */
    public static void contradictionDecidesNothing(Target target, VerdictRule rule, Sample sample) {
        if (isSound(target, rule, sample)) {
            decidesNothing(
                    "a contradiction decides nothing",
                    rule,
                    Stream.concat(
                            Extremes.exceeding(target.indicator(), sample),
                            Extremes.excludingTooMany(target.indicator(), sample)));
        }
    }

    /**
     * The verdict on several communities is that on their sums, in any order.
     *
     * @param target the target
     * @param rule a rule that takes several communities
     * @param sample exact figures of several communities
     */
    public static void addsUpCommunities(Target target, VerdictRule rule, Sample sample) {
        if (sample.communities().size() > 1 && isSound(target, rule, sample)) {
            Judge judge = new Judge("adds up communities", sample);
            Verdict expected = judge.ask(() -> rule.verdict(sample.merged()));
            judge.equal(expected, judge.ask(() -> rule.verdict(sample)));
            judge.equal(expected, judge.ask(() -> rule.verdict(sample.reversed())));
        }
    }

    /**
     * A verdict on ranges is that on all numbers that they may stand for; where these differ, nothing is decided.
     *
     * @param target the target
     * @param rule a rule that reads ranges
     * @param sample figures of which some are ranges
     */
    public static void saysOfARangeWhatHoldsForAllOfIt(Target target, VerdictRule rule, Sample sample) {
        if (!rule.readsRanges() || sample.isExact()) {
            return;
        }
        TargetReference reference = new TargetReference(target);
        Judge judge = new Judge("says of a range what holds for all of it", sample);
        Verdict verdict = judge.ask(() -> rule.verdict(sample));
        Edits.members(sample).filter(reference::isSound).forEach(member -> {
            Verdict own = reference.verdict(member);
            judge.require(!verdict.isDecided() || verdict == own, own + ", as for " + member, verdict);
        });
    }

    /**
     * Narrower figures never turn met into not met or back: only what was undetermined may be decided.
     *
     * @param target the target
     * @param rule a rule that reads ranges
     * @param sample figures of which some are ranges; each is narrowed in turn
     */
    public static void neverFlipsWhenNarrowed(Target target, VerdictRule rule, Sample sample) {
        if (!rule.readsRanges() || sample.isExact()) {
            return;
        }
        Judge before = new Judge("never flips when narrowed", sample);
        Verdict wide = before.ask(() -> rule.verdict(sample));
        Edits.narrowed(sample).forEach(narrower -> {
            Judge judge = new Judge("never flips when narrowed", sample + " -> " + narrower);
            Verdict narrow = judge.ask(() -> rule.verdict(narrower));
            judge.require(!wide.isDecided() || !narrow.isDecided() || narrow == wide, wide, narrow);
        });
    }
}
