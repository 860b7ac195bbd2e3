// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.calculation.Quotient;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/** Turns the tally of a place into its value: the one division of a roll-up. */
record Settlement(Indicator indicator, CommunityId place, ReportingPeriod period, MissingPolicy policy) {
    private static final Range<Ratio> NOT_NEGATIVE = Range.atLeast(Ratio.ZERO);
    private static final Operand PART = Operand.of(MeasureCode.parse("ROLLUP.PART"));

    Aggregate of(Tally tally) {
        ImmutableAggregate.Builder result = ImmutableAggregate.builder()
                .indicator(indicator)
                .place(place)
                .period(period)
                .policy(policy)
                .tally(tally);
        RollupSteps steps = new RollupSteps(this, tally);
        if (validity().holdsIn(period) == Ternary.FALSE) {
            return result.outcome(AggregateOutcome.NOT_APPLICABLE)
                    .explanation(steps.without(AggregateOutcome.NOT_APPLICABLE))
                    .build();
        }
        boolean there = tally.sums().keySet().containsAll(indicator.operands());
        if (!there || !policy.accepts(tally)) {
            return result.outcome(AggregateOutcome.INCOMPLETE)
                    .explanation(steps.without(AggregateOutcome.INCOMPLETE))
                    .build();
        }
        return divided(tally, result, steps);
    }

    Validity validity() {
        return indicator.validity().orElse(Validity.ALWAYS);
    }

    private Aggregate divided(Tally tally, ImmutableAggregate.Builder result, RollupSteps steps) {
        LinearForm above = indicator.effectiveFormula().numerator();
        LinearForm below = indicator.effectiveFormula().denominator();
        Unit unitAbove = unit(indicator.formula().numerator(), tally).orElseThrow();
        Optional<Unit> unitBelow = unit(indicator.formula().denominator(), tally);
        Ratio multiplier = indicator.scale().multiplier(unitAbove, unitBelow);
        ImmutableMap<Operand, Range<Ratio>> box =
                ImmutableMap.copyOf(Maps.transformValues(tally.sums(), Amount::range));
        Quotient plain =
                new Quotient(fitted(above, tally, unitAbove), fitted(below, tally, unitBelow.orElse(unitAbove)), box);
        Amount numerator = new Amount(plain.numeratorRange(), unitAbove);
        Optional<Amount> denominator = unitBelow.map(unit -> new Amount(plain.denominatorRange(), unit));
        Quotient scaled = new Quotient(plain.numerator().times(multiplier), plain.denominator(), box);
        Optional<Range<Ratio>> value = scaled.value().flatMap(range -> possible(range, numerator, tally));
        AggregateOutcome outcome = outcome(scaled, value);
        return result.numerator(numerator)
                .denominator(denominator)
                .value(value)
                .outcome(outcome)
                .isMaybeUndefined(scaled.isMaybeUndefined())
                .explanation(steps.with(outcome, value, numerator, denominator))
                .build();
    }

    private static AggregateOutcome outcome(Quotient quotient, Optional<Range<Ratio>> value) {
        if (value.isPresent()) {
            return AggregateOutcome.CALCULATED;
        }
        boolean zero = quotient.value().isEmpty() && quotient.isMaybeUndefined();
        return zero ? AggregateOutcome.UNDEFINED : AggregateOutcome.CONTRADICTORY;
    }

    /** Cuts the value of a part in its whole off at what part and rest allow; empty if nothing is left. */
    private Optional<Range<Ratio>> possible(Range<Ratio> value, Amount numerator, Tally tally) {
        Amount rest = tally.sums().get(Tally.REST);
        if (rest == null) {
            return indicator.excludesFromNumerator() ? within(value, NOT_NEGATIVE) : Optional.of(value);
        }
        Optional<Range<Ratio>> own = within(numerator.range(), NOT_NEGATIVE);
        return own.flatMap(range -> share(range, rest.in(numerator.unit()).range()))
                .flatMap(range -> within(value, range));
    }

    private static Optional<Range<Ratio>> within(Range<Ratio> value, Range<Ratio> limits) {
        return value.isConnected(limits)
                ? Optional.of(value.intersection(limits)).filter(range -> !range.isEmpty())
                : Optional.empty();
    }

    private Optional<Range<Ratio>> share(Range<Ratio> own, Range<Ratio> rest) {
        LinearForm part = LinearForm.of(PART);
        Quotient share = new Quotient(
                part.times(indicator.scale().whole()),
                part.plus(LinearForm.of(Tally.REST)),
                ImmutableMap.of(PART, own, Tally.REST, rest));
        return share.value();
    }

    private static Optional<Unit> unit(LinearForm form, Tally tally) {
        return form.operands().stream()
                .findFirst()
                .map(operand -> requireNonNull(tally.sums().get(operand)).unit());
    }

    private static LinearForm fitted(LinearForm form, Tally tally, Unit unit) {
        return form.weighted(
                operand -> requireNonNull(tally.sums().get(operand)).unit().factorTo(unit));
    }
}
