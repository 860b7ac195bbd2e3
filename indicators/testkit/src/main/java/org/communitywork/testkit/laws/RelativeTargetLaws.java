// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Relation;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;

/**
 * What every way to check a target obeys that compares with a measured reference (相对目标), such as the year before or the provincial average.
 *
 * <p>{@link TargetLaws#check(Target)} tries these laws among all others; a target with constant limits passes.
 *
 * <pre>{@code
 * Target kept = Target.of(checkUps, Criterion.maintain());
 * TargetLaws.check(kept);
 * TargetLaws.check(kept, VerdictRule.againstReference(kept, (figures, reference) -> ...));
 * }</pre>
 */
public final class RelativeTargetLaws {
    private RelativeTargetLaws() {}

    private static Optional<Compared> compared(Target target, VerdictRule rule, Sample sample) {
        return TargetLaws.isSound(target, rule, sample) ? Compared.of(target) : Optional.empty();
    }

    /**
     * Without the reference, or a figure of it, nothing is met and nothing is missed.
     *
     * @param target the target
     * @param rule the rule
     * @param sample exact figures; those of the reference are left out, each in turn and all at once
     */
    public static void missingReferenceDecidesNothing(Target target, VerdictRule rule, Sample sample) {
        compared(target, rule, sample)
                .ifPresent(compared -> TargetLaws.decidesNothing(
                        "a missing reference decides nothing", rule, compared.missing(sample)));
    }

    /**
     * A reference with a denominator of zero, or with a part that exceeds its whole, decides nothing.
     *
     * @param target the target
     * @param rule the rule
     * @param sample exact figures; those of the reference are changed so that it has no value
     */
    public static void referenceWithoutValueDecidesNothing(Target target, VerdictRule rule, Sample sample) {
        compared(target, rule, sample)
                .ifPresent(compared -> TargetLaws.decidesNothing(
                        "a reference without a value decides nothing", rule, compared.withoutValue(sample)));
    }

    /**
     * Beside a reference that is the same, nothing is better, more or less, and nothing is worse: what is to be kept up is met, and what is
     * to improve is not.
     *
     * @param target the target
     * @param rule the rule
     * @param sample exact figures; those of the reference are replaced by those of the value
     */
    public static void noChangeIsNoImprovement(Target target, VerdictRule rule, Sample sample) {
        compared(target, rule, sample)
                .filter(Compared::isApart)
                .flatMap(compared -> same(target, compared, sample))
                .ifPresent(same -> {
                    TargetReference reference = new TargetReference(target);
                    boolean senseless =
                            reference.isOfReference() && reference.value(same).signum() <= 0;
                    Judge judge = new Judge("no change is no improvement", same);
                    Verdict kept = isKept(target.criterion()) ? Verdict.MET : Verdict.NOT_MET;
                    judge.equal(senseless ? Verdict.UNDETERMINED : kept, judge.ask(() -> rule.verdict(same)));
                });
    }

    private static Optional<Sample> same(Target target, Compared compared, Sample sample) {
        if (compared.measure().isEmpty()) {
            Figures own = sample.communities().get(0).only(compared.operands());
            return Optional.of(compared.into(sample, own));
        }
        Ratio value = new TargetReference(target).value(sample);
        return Optional.of(sample)
                .filter(each -> value.isTerminating() && value.signum() >= 0)
                .map(each -> compared.into(
                        each,
                        compared.figures(each)
                                .with(
                                        Operand.of(compared.measure().orElseThrow()),
                                        Quantity.of(
                                                value,
                                                target.indicator().scale().unit()))));
    }

    private static boolean isKept(Criterion criterion) {
        if (criterion instanceof RelativeCriterion.Against against) {
            return against.relation() == Relation.AT_LEAST || against.relation() == Relation.AT_MOST;
        }
        return criterion instanceof RelativeCriterion.Maintain;
    }

    /**
     * A better reference never makes met what was not: the more the year before or the province had, the more is asked for.
     *
     * @param target the target
     * @param rule the rule
     * @param sample exact figures with a value that is not below zero; each of those that the reference alone has is raised by one in turn
     */
    public static void neverMeetsMoreBesideABetterReference(Target target, VerdictRule rule, Sample sample) {
        Optional<Compared> compared = compared(target, rule, sample).filter(Compared::isApart);
        if (compared.isEmpty() || new TargetReference(target).value(sample).signum() < 0) {
            return;
        }
        Judge before = new Judge("never meets more beside a better reference", sample);
        Verdict verdict = before.ask(() -> rule.verdict(sample));
        Ratio old = compared.get().value(sample);
        raised(compared.get(), sample)
                .filter(changed -> TargetLaws.isSound(target, rule, changed))
                .forEach(changed -> {
                    int order = compared.get().value(changed).compareTo(old) * (isRising(target) ? 1 : -1);
                    Judge judge = new Judge("never meets more beside a better reference", sample + " -> " + changed);
                    Verdict now = judge.ask(() -> rule.verdict(changed));
                    Verdict never = order >= 0 ? Verdict.NOT_MET : Verdict.MET;
                    boolean flipped = verdict == never && now.isDecided() && now != never;
                    judge.require(order == 0 || !flipped, verdict, now);
                });
    }

    private static Stream<Sample> raised(Compared compared, Sample sample) {
        Figures figures = compared.figures(sample);
        return figures.reported().keySet().stream()
                .map(operand -> Edits.raised(Sample.of(figures), operand))
                .map(changed -> compared.into(sample, changed.communities().get(0)));
    }

    /** Says whether more is better, or asked for. */
    private static boolean isRising(Target target) {
        return target.criterion() instanceof RelativeCriterion.Against against
                ? against.relation() == Relation.AT_LEAST || against.relation() == Relation.MORE_THAN
                : target.indicator().direction() == Direction.HIGHER_IS_BETTER;
    }
}
