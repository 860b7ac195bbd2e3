// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.calculation.InputResolver.Resolved;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Message;

/** Turns inputs into the outcome for one indicator, subject and period. */
record Outcome(Indicator indicator, CommunityId subject, ReportingPeriod period, Calculator calculator) {
    Calculation computed(Resolved resolved) {
        Steps steps = Steps.of(indicator)
                .valid(validity(), period)
                .components(resolved.components())
                .inputs(resolved, calculator);
        Optional<Calculation> ruledOut = ruledOut(resolved.components());
        if (ruledOut.isPresent()) {
            return asComponent(ruledOut.get(), resolved, steps);
        }
        if (!resolved.missing().isEmpty()) {
            return incomplete(resolved.origin(), resolved, steps);
        }
        for (Input input : resolved.inputs()) {
            if (!input.observations().isEmpty() && isNegative(input.amount())) {
                Message contradiction = Message.of(
                        "calculation.contradictory.negative", input.operand().toString(), input.amount());
                return contradictory(resolved.origin(), resolved, Optional.empty(), steps.plus(contradiction));
            }
        }
        LeftOut leftOut = new LeftOut(indicator, resolved.amounts());
        steps.all(leftOut.steps());
        return leftOut.contradiction()
                .map(broken -> contradictory(resolved.origin(), resolved, Optional.empty(), steps.plus(broken)))
                .orElseGet(() -> quotient(resolved, steps));
    }

    /** Says whether the definition holds on no day of the period. */
    boolean isOutdated() {
        return validity().holdsIn(period) == Ternary.FALSE;
    }

    private Validity validity() {
        return indicator.validity().orElse(Validity.ALWAYS);
    }

    Calculation outdated(Origin origin) {
        NotApplicable plain = NotApplicable.of(indicator, subject, period, NotApplicableReason.NOT_VALID);
        Message holds = Message.of("calculation.valid", validity().toString(), period);
        return ImmutableNotApplicable.builder()
                .from(plain)
                .origin(origin)
                .explanation(plain.explanation().plus(ImmutableList.of(holds)))
                .build();
    }

    private Calculation quotient(Resolved resolved, Steps steps) {
        Fitting fitting = Fitting.of(indicator, resolved.amounts());
        Optional<Range<Ratio>> value = fitting.quotient().value();
        if (value.isEmpty()) {
            return withoutValue(resolved, fitting, steps);
        }
        Optional<Range<Ratio>> possible = possible(value.get());
        if (possible.isEmpty()) {
            Message contradiction = Message.of(
                    "calculation.contradictory.whole",
                    fitting.numerator(),
                    fitting.below(),
                    ShownValue.of(indicator, value.get()).bilingual());
            return contradictory(resolved.origin(), resolved, value, steps.plus(contradiction));
        }
        ShownValue shown = ShownValue.of(indicator, possible.get());
        boolean zero = fitting.quotient().isMaybeUndefined();
        return ImmutableCalculated.builder()
                .indicator(indicator)
                .subject(subject)
                .period(period)
                .origin(resolved.origin())
                .inputs(resolved.inputs())
                .components(resolved.components())
                .value(possible.get())
                .numerator(fitting.numerator())
                .denominator(fitting.denominator())
                .quotient(fitting.quotient())
                .isMaybeUndefined(zero || resolved.isMaybeUndefined())
                .explanation(steps.value(indicator, fitting, shown)
                        .maybeUndefined(zero, resolved.isMaybeUndefined())
                        .explanation())
                .build();
    }

    private Calculation withoutValue(Resolved resolved, Fitting fitting, Steps steps) {
        if (!fitting.quotient().isMaybeUndefined()) {
            Message contradiction = Message.of("calculation.contradictory.denominator", fitting.below());
            return contradictory(resolved.origin(), resolved, Optional.empty(), steps.plus(contradiction));
        }
        return undefined(resolved, steps.plus(Message.of("calculation.undefined.step", fitting.below())));
    }

    private Calculation undefined(Resolved resolved, Steps steps) {
        return ImmutableUndefined.builder()
                .indicator(indicator)
                .subject(subject)
                .period(period)
                .origin(resolved.origin())
                .inputs(resolved.inputs())
                .components(resolved.components())
                .explanation(steps.explanation())
                .build();
    }

    /** Finds a component without a value that no further figure could give it. */
    private static Optional<Calculation> ruledOut(ImmutableList<Calculation> components) {
        return Stream.of(NotApplicable.class, Contradictory.class, Undefined.class)
                .flatMap(outcome -> components.stream().filter(outcome::isInstance))
                .findFirst();
    }

    private Calculation asComponent(Calculation component, Resolved resolved, Steps steps) {
        if (component instanceof Contradictory contradictory) {
            Message cause = Steps.ofComponent(component, contradictory.contradiction());
            return contradictory(resolved.origin(), resolved, Optional.empty(), steps.plus(cause));
        }
        return component instanceof NotApplicable
                ? ImmutableNotApplicable.builder()
                        .from(NotApplicable.of(indicator, subject, period, NotApplicableReason.COMPONENT))
                        .components(resolved.components())
                        .explanation(
                                steps.plus(Message.of("calculation.not_applicable.step", NotApplicableReason.COMPONENT))
                                        .explanation())
                        .build()
                : undefined(
                        resolved,
                        steps.plus(Message.of(
                                "calculation.undefined.component",
                                component.indicator().name())));
    }

    Calculation stated(Resolved resolved) {
        Resolved fitting = inUnit(resolved);
        Steps steps = Steps.ofStated(indicator).valid(validity(), period).inputs(fitting, calculator);
        if (!fitting.missing().isEmpty()) {
            return incomplete(Origin.STATED, fitting, steps);
        }
        Range<Ratio> value = fitting.inputs().get(0).amount().range();
        Optional<Range<Ratio>> possible = possible(value);
        if (possible.isEmpty()) {
            Message contradiction = Message.of(
                    "calculation.contradictory.stated",
                    ShownValue.of(indicator, value).bilingual());
            return contradictory(Origin.STATED, fitting, Optional.of(value), steps.plus(contradiction));
        }
        ShownValue shown = ShownValue.of(indicator, possible.get());
        return ImmutableCalculated.builder()
                .indicator(indicator)
                .subject(subject)
                .period(period)
                .origin(Origin.STATED)
                .inputs(fitting.inputs())
                .value(possible.get())
                .isMaybeUndefined(false)
                .explanation(steps.stated(indicator, shown).explanation())
                .build();
    }

    /** Converts a stated value to the indicator's unit. */
    private Resolved inUnit(Resolved stated) {
        if (stated.inputs().isEmpty()) {
            return stated;
        }
        Input input = stated.inputs().get(0);
        Unit unit = indicator.scale().unit();
        if (!input.amount().unit().convertibleTo(unit)) {
            MissingInput unfit = new MissingInput(input.operand(), MissingReason.UNFIT, input.observations());
            return new Resolved(ImmutableList.of(), ImmutableList.of(unfit));
        }
        Amount converted = input.amount().in(unit);
        return new Resolved(
                ImmutableList.of(new Input(input.operand(), input.roles(), input.observations(), converted)),
                ImmutableList.of());
    }

    private Calculation incomplete(Origin origin, Resolved resolved, Steps steps) {
        return ImmutableIncomplete.builder()
                .indicator(indicator)
                .subject(subject)
                .period(period)
                .origin(origin)
                .inputs(resolved.inputs())
                .components(resolved.components())
                .missing(resolved.missing())
                .explanation(steps.explanation())
                .build();
    }

    private Calculation contradictory(Origin origin, Resolved resolved, Optional<Range<Ratio>> raw, Steps steps) {
        Explanation explanation = steps.explanation();
        return ImmutableContradictory.builder()
                .indicator(indicator)
                .subject(subject)
                .period(period)
                .origin(origin)
                .inputs(resolved.inputs())
                .components(resolved.components())
                .raw(raw)
                .contradiction(explanation.steps().get(explanation.steps().size() - 1))
                .explanation(explanation)
                .build();
    }

    /** Cuts the value of a part in its whole off at nothing and at all of it; empty if nothing is left. */
    private Optional<Range<Ratio>> possible(Range<Ratio> value) {
        Range<Ratio> limits = limits();
        return value.isConnected(limits) && !value.intersection(limits).isEmpty()
                ? Optional.of(value.intersection(limits))
                : Optional.empty();
    }

    private Range<Ratio> limits() {
        if (indicator.kind().partWithinWhole()) {
            return Range.closed(Ratio.ZERO, indicator.scale().whole());
        }
        return indicator.excludesFromNumerator() ? Range.atLeast(Ratio.ZERO) : Range.all();
    }

    private static boolean isNegative(Amount amount) {
        return !amount.unit().canBeNegative()
                && Ranges.isAtLeast(amount.range(), Range.singleton(Ratio.ZERO)) == Ternary.FALSE;
    }
}
