// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Origin;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;

/** Holds one calculation against one target, beside a reference if the target's criterion names one. */
record Checking(Target target, Calculation calculation, Optional<Calculation> reference) {
    static Checking of(Target target, Calculation calculation, Optional<Calculation> reference) {
        checkArgument(
                calculation.indicator().equals(target.indicator()),
                "Calculation must be of the target's indicator: '%s' / '%s'",
                calculation.indicator().code(),
                target.indicator().code());
        reference.ifPresent(other -> requireFits(target, calculation, other));
        return new Checking(target, calculation, reference);
    }

    private static void requireFits(Target target, Calculation calculation, Calculation reference) {
        checkArgument(
                target.criterion() instanceof RelativeCriterion,
                "Criterion must be relative to be given a reference: '%s'",
                target.criterion());
        ((RelativeCriterion) target.criterion()).reference().requireFits(reference, calculation);
        // Refuses a reference in a unit that does not convert to the value's.
        reference.indicator().scale().unit().factorTo(target.indicator().scale().unit());
    }

    TargetCheck check() {
        LimitComparison named = target.comparison();
        LimitComparison other = other(named);
        Verdict verdict = verdict(named);
        Verdict otherVerdict = verdict(other);
        CheckOutcome outcome = outcome(verdict);
        Optional<Amount> margin = margin();
        ImmutableList.Builder<Message> steps = ImmutableList.builder();
        steps.addAll(ReferenceSteps.of(this));
        steps.add(Message.of(
                "check.target", target.indicator().name(), target.criterion().message(), label(named)));
        target.document().ifPresent(document -> steps.add(authority(document)));
        margin.ifPresent(amount -> steps.add(Message.of("check.margin", amount)));
        steps.add(
                outcome == CheckOutcome.NOT_CALCULABLE
                                && calculation.calculated().isEmpty()
                        ? Message.of("check.verdict.without", outcome, shown())
                        : Message.of("check.verdict", outcome));
        note(outcome).ifPresent(steps::add);
        if (verdict != otherVerdict) {
            steps.add(Message.of("check.disagree", label(named), verdict, label(other), otherVerdict));
        }
        return ImmutableTargetCheck.builder()
                .target(target)
                .calculation(calculation)
                .reference(reference)
                .verdict(verdict)
                .otherMethodVerdict(otherVerdict)
                .outcome(outcome)
                .margin(margin)
                .explanation(calculation.explanation().plus(steps.build()))
                .build();
    }

    /** Returns the other way of comparing, which is the same one where no limit is written in digits. */
    private LimitComparison other(LimitComparison named) {
        if (target.criterion() instanceof RelativeCriterion relative && !relative.hasDigits()) {
            return named;
        }
        return named == LimitComparison.FULL_VALUE ? LimitComparison.ROUNDED_VALUE : LimitComparison.FULL_VALUE;
    }

    private Message authority(String document) {
        return Message.of(target.isVerified() ? "check.target.document" : "check.target.unverified", document);
    }

    private Verdict verdict(LimitComparison comparison) {
        return calculation
                .calculated()
                .filter(calculated -> !calculated.isMaybeUndefined())
                .map(calculated -> verdict(calculated, comparison))
                .orElse(Verdict.UNDETERMINED);
    }

    private Verdict verdict(Calculated value, LimitComparison comparison) {
        return target.criterion() instanceof RelativeCriterion relative
                ? Standing.of(relative, value, reference)
                        .map(standing -> standing.verdict(comparison))
                        .orElse(Verdict.UNDETERMINED)
                : target.criterion().verdict(value.value(), value.unit(), comparison);
    }

    private Optional<Amount> margin() {
        return calculation
                .calculated()
                .flatMap(value -> margin(value).map(margin -> new Amount(margin, points(value.unit()))));
    }

    private Optional<Range<Ratio>> margin(Calculated value) {
        return target.criterion() instanceof LimitCriterion limits
                ? Optional.of(limits.margin(value.value(), value.unit()))
                : Standing.of((RelativeCriterion) target.criterion(), value, reference)
                        .flatMap(Standing::margin);
    }

    private static Unit points(Unit unit) {
        return unit.equals(Units.PERCENT) ? Units.PERCENTAGE_POINT : unit;
    }

    private CheckOutcome outcome(Verdict verdict) {
        if (verdict == Verdict.MET) {
            return isClaimed() ? CheckOutcome.CLAIMED : CheckOutcome.MET;
        }
        // Before a target is due nobody owes the figures either.
        if (isEarly()) {
            return CheckOutcome.NOT_DUE;
        }
        if (!isCalculable()) {
            return CheckOutcome.NOT_CALCULABLE;
        }
        return verdict == Verdict.NOT_MET ? CheckOutcome.NOT_MET : CheckOutcome.UNDETERMINED;
    }

    /** What a subject states of itself is a claim; what others state may serve as a reference. */
    private boolean isClaimed() {
        return calculation.origin() == Origin.STATED
                || reference
                        .filter(other -> other.subject().equals(calculation.subject()))
                        .map(other -> other.origin() == Origin.STATED)
                        .orElse(false);
    }

    private boolean isCalculable() {
        return calculation
                .calculated()
                .map(value -> !(target.criterion() instanceof RelativeCriterion relative)
                        || Standing.of(relative, value, reference)
                                .map(standing -> standing.isDefined() != Ternary.FALSE)
                                .orElse(false))
                .orElse(false);
    }

    private boolean isEarly() {
        return target.period()
                .map(due -> calculation.period().isBefore(due) == Ternary.TRUE)
                .orElse(false);
    }

    /** Tells apart why there is no value: not complete, undefined, contradictory, not applicable, withheld. */
    private Bilingual shown() {
        return new Bilingual(calculation.shown(Language.CHINESE), calculation.shown(Language.ENGLISH));
    }

    private Optional<Message> note(CheckOutcome outcome) {
        return switch (outcome) {
            case CLAIMED -> Optional.of(Message.of("check.claimed"));
            case NOT_DUE -> target.period().map(due -> Message.of("check.not_due", due));
            default -> Optional.empty();
        };
    }

    private static Message label(LimitComparison comparison) {
        return Message.of(
                comparison == LimitComparison.FULL_VALUE ? "check.comparison.full" : "check.comparison.rounded");
    }
}
