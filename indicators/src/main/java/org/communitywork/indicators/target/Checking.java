// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.number.LimitComparison;
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

/** Holds one calculation against one target. */
record Checking(Target target, Calculation calculation) {
    static Checking of(Target target, Calculation calculation) {
        checkArgument(
                calculation.indicator().equals(target.indicator()),
                "Calculation must be of the target's indicator: '%s' / '%s'",
                calculation.indicator().code(),
                target.indicator().code());
        return new Checking(target, calculation);
    }

    TargetCheck check() {
        LimitComparison named = target.comparison();
        LimitComparison other =
                named == LimitComparison.FULL_VALUE ? LimitComparison.ROUNDED_VALUE : LimitComparison.FULL_VALUE;
        Verdict verdict = verdict(named);
        Verdict otherVerdict = verdict(other);
        CheckOutcome outcome = outcome(verdict);
        Optional<Amount> margin = calculation.calculated().map(this::margin);
        ImmutableList.Builder<Message> steps = ImmutableList.builder();
        steps.add(Message.of(
                "check.target", target.indicator().name(), target.criterion().message(), label(named)));
        target.document().ifPresent(document -> steps.add(Message.of("check.target.document", document)));
        margin.ifPresent(amount -> steps.add(Message.of("check.margin", amount)));
        steps.add(
                outcome == CheckOutcome.NOT_CALCULABLE
                        ? Message.of("check.verdict.without", outcome, shown())
                        : Message.of("check.verdict", outcome));
        note(outcome).ifPresent(steps::add);
        if (verdict != otherVerdict) {
            steps.add(Message.of("check.disagree", label(named), verdict, label(other), otherVerdict));
        }
        return ImmutableTargetCheck.builder()
                .target(target)
                .calculation(calculation)
                .verdict(verdict)
                .otherMethodVerdict(otherVerdict)
                .outcome(outcome)
                .margin(margin)
                .explanation(calculation.explanation().plus(steps.build()))
                .build();
    }

    private Verdict verdict(LimitComparison comparison) {
        return calculation
                .calculated()
                .filter(calculated -> !calculated.isMaybeUndefined())
                .map(calculated -> target.criterion().verdict(calculated.value(), calculated.unit(), comparison))
                .orElse(Verdict.UNDETERMINED);
    }

    private CheckOutcome outcome(Verdict verdict) {
        if (verdict == Verdict.MET) {
            return calculation.origin() == Origin.STATED ? CheckOutcome.CLAIMED : CheckOutcome.MET;
        }
        // Before a target is due nobody owes the figures either.
        if (isEarly()) {
            return CheckOutcome.NOT_DUE;
        }
        if (calculation.calculated().isEmpty()) {
            return CheckOutcome.NOT_CALCULABLE;
        }
        return verdict == Verdict.NOT_MET ? CheckOutcome.NOT_MET : CheckOutcome.UNDETERMINED;
    }

    private boolean isEarly() {
        return target.period()
                .map(due -> calculation.period().isBefore(due) == Ternary.TRUE)
                .orElse(false);
    }

    private Amount margin(Calculated calculated) {
        Unit unit = calculated.unit();
        Unit shown = unit.equals(Units.PERCENT) ? Units.PERCENTAGE_POINT : unit;
        return new Amount(target.criterion().margin(calculated.value(), unit), shown);
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
