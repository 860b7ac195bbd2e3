// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Containment;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/**
 * What the figures of one community can be, given that the part N lies within the whole D.
 *
 * <p>The rest D - N is a sum of the operands and not below zero. Each operand is cut off where the rest would be below
 * zero even with the most favorable choice of all others. One pass finds the least ranges: cutting an operand off never
 * takes the choice away that is most favorable to the others.
 *
 * @param figures the amount of each operand
 * @param difference the rest as a sum of the operands
 * @param unit the unit of the rest
 */
record PartWithinWhole(Map<Operand, Amount> figures, LinearForm difference, Unit unit) {
    private static final Range<Ratio> NOT_NEGATIVE = Range.atLeast(Ratio.ZERO);

    static PartWithinWhole of(Indicator indicator, Map<Operand, Amount> figures) {
        Formula effective = indicator.effectiveFormula();
        return of(
                effective.denominator().minus(effective.numerator()),
                figures,
                indicator.formula().numerator().operands().first());
    }

    private static PartWithinWhole of(LinearForm rest, Map<Operand, Amount> figures, Operand first) {
        Unit unit = requireNonNull(figures.get(first)).unit();
        LinearForm difference = rest.weighted(
                operand -> requireNonNull(figures.get(operand)).unit().factorTo(unit));
        return new PartWithinWhole(figures, difference, unit);
    }

    /** Says whether what is excluded or excepted can lie within what it is taken from. */
    static boolean isPossible(Indicator indicator, Map<Operand, Amount> figures) {
        return indicator.containments().stream()
                .map(Containment::rest)
                .filter(rest -> !rest.isConstant())
                .allMatch(rest ->
                        of(rest, figures, rest.operands().first()).rest().isPresent());
    }

    /** Returns the least amounts with the rest, empty if the part cannot lie within the whole. */
    Optional<ImmutableSortedMap<Operand, Amount>> narrowed() {
        return rest().map(rest -> {
            Map<Operand, Amount> narrow = new TreeMap<>(figures);
            difference.operands().forEach(operand -> narrow.computeIfPresent(operand, this::narrowed));
            narrow.put(Tally.REST, rest);
            return ImmutableSortedMap.copyOf(narrow);
        });
    }

    private Amount narrowed(Operand operand, Amount amount) {
        Ratio coefficient = difference.coefficient(operand);
        Range<Ratio> others =
                difference.minus(LinearForm.of(operand).times(coefficient)).evaluate(this::range);
        if (!others.hasUpperBound()) {
            return amount;
        }
        Ratio bound = others.upperEndpoint().negated().dividedBy(coefficient);
        BoundType type = others.upperBoundType();
        Range<Ratio> possible = coefficient.signum() > 0 ? Range.downTo(bound, type) : Range.upTo(bound, type);
        return new Amount(amount.range().intersection(possible), amount.unit());
    }

    /** Returns what the whole has beside the part, empty if the part cannot lie within the whole. */
    private Optional<Amount> rest() {
        Range<Ratio> rest = difference.evaluate(this::range);
        return Ranges.isAtLeast(rest, Range.singleton(Ratio.ZERO)) == Ternary.FALSE
                ? Optional.empty()
                : Optional.of(new Amount(rest.intersection(NOT_NEGATIVE), unit));
    }

    private Range<Ratio> range(Operand operand) {
        return requireNonNull(figures.get(operand)).range();
    }
}
