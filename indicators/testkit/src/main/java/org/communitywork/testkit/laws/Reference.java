// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/**
 * The value of an indicator by plain arithmetic on whole numbers: sums as fractions that are never reduced, one
 * division, no ranges; that of a composite by the same over the values of its components. It shares the definition with the calculators and no
 * code.
 */
record Reference(Indicator indicator) {
    /** A fraction as it comes. */
    private record Exact(BigInteger above, BigInteger below) {
        static Exact of(Ratio number) {
            return new Exact(number.numerator(), number.denominator());
        }

        Exact plus(Exact other) {
            return new Exact(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Exact times(Exact other) {
            return new Exact(above.multiply(other.above), below.multiply(other.below));
        }

        Exact dividedBy(Exact other) {
            return new Exact(above.multiply(other.below), below.multiply(other.above));
        }

        Ratio ratio() {
            return Ratio.of(above, below);
        }
    }

    private boolean isComposite() {
        return indicator.kind() == IndicatorKind.COMPOSITE;
    }

    /**
     * Says whether the definition holds and the sample has one number above or at zero for each operand and no part exceeds its whole; of a
     * composite, whether that is so of each component.
     */
    boolean isSound(Sample sample) {
        return Months.holds(indicator, sample.period())
                && isComplete(sample)
                && (!isComposite() || areComponentsSound(sample))
                && denominator(sample).signum() > 0
                && (isComposite() || sample.communities().stream().allMatch(this::isPossible));
    }

    private boolean areComponentsSound(Sample sample) {
        return Component.of(indicator).stream()
                .allMatch(component -> new Reference(component.indicator()).isSound(component.of(sample)));
    }

    /** A composite cannot be added up. */
    private boolean isComplete(Sample sample) {
        return sample.isExact()
                && (!isComposite() || sample.communities().size() == 1)
                && sample.communities().stream()
                        .allMatch(figures -> figures.reported().keySet().containsAll(Component.leaves(indicator))
                                && figures.reported().values().stream().allMatch(Reference::isNotNegative));
    }

    private static boolean isNotNegative(Quantity quantity) {
        return quantity.figure().orElseThrow().signum() >= 0;
    }

    /** Says whether the formula gives a number for complete figures, be it a possible one or not. */
    boolean isCalculable(Sample sample) {
        return Component.of(indicator).stream()
                        .allMatch(component -> new Reference(component.indicator()).isCalculable(component.of(sample)))
                && denominator(sample).signum() > 0;
    }

    private boolean isPossible(Figures figures) {
        Sample one = Sample.of(figures);
        boolean contained = indicator.containments().stream()
                .allMatch(each -> rest(each.rest(), one).signum() >= 0);
        boolean within = !indicator.kind().partWithinWhole()
                || (numerator(one).signum() >= 0 && besidePart(one).signum() >= 0);
        return contained && within;
    }

    /** What the whole has beside its part, in the unit of the part; below zero if the part exceeds it. */
    Ratio besidePart(Sample sample) {
        Ratio whole = denominator(sample).times(indicator.scale().whole()).dividedBy(multiplier(sample));
        return whole.minus(numerator(sample));
    }

    /**
     * What is left of a sum that another one is taken from. Both count the same things, those of the numerator or those of the denominator,
     * so the unit is that of the first of them; where nothing is left to be counted, there is none.
     */
    Ratio rest(LinearForm rest, Sample sample) {
        return rest.isConstant()
                ? rest.constant()
                : sum(rest, unit(rest, sample), sample).ratio();
    }

    /** The bounds that the kind of indicator, the signs in its formula and the bounds of its components set to the value. */
    Range<Ratio> bounds() {
        if (isComposite()) {
            return compositeBounds();
        }
        if (indicator.kind().partWithinWhole()) {
            return Range.closed(Ratio.ZERO, indicator.scale().whole());
        }
        boolean rises = isNotNegative(indicator.effectiveFormula().numerator())
                && isNotNegative(indicator.effectiveFormula().denominator());
        return rises || indicator.excludesFromNumerator() ? Range.atLeast(Ratio.ZERO) : Range.all();
    }

    private Range<Ratio> compositeBounds() {
        Range<Ratio> above = bounds(indicator.formula().numerator());
        LinearForm below = indicator.formula().denominator();
        if (below.isConstant()) {
            return below.constant().signum() > 0
                    ? Ranges.times(above, multiplier(Optional.empty()).dividedBy(below.constant()))
                    : Range.all();
        }
        return above.hasLowerBound() && above.lowerEndpoint().signum() >= 0 ? Range.atLeast(Ratio.ZERO) : Range.all();
    }

    private Range<Ratio> bounds(LinearForm form) {
        Unit unit = component(form.operands().first()).indicator().scale().unit();
        Range<Ratio> sum = Range.singleton(form.constant());
        for (Map.Entry<Operand, Ratio> term : form.coefficients().entrySet()) {
            Indicator component = component(term.getKey()).indicator();
            Ratio factor = component.scale().unit().factorTo(unit).times(term.getValue());
            sum = Ranges.plus(sum, Ranges.times(new Reference(component).bounds(), factor));
        }
        return sum;
    }

    private Component component(Operand operand) {
        return Component.of(indicator, operand);
    }

    private static boolean isNotNegative(LinearForm form) {
        return form.constant().signum() >= 0
                && form.coefficients().values().stream().allMatch(number -> number.signum() > 0);
    }

    /** The value of all communities together; no denominator must be zero. */
    Ratio value(Sample sample) {
        return above(sample)
                .dividedBy(below(sample))
                .times(Exact.of(multiplier(sample)))
                .ratio();
    }

    /** The value of a composite over other values than those of its components, empty if its denominator is not above zero then. */
    Optional<Ratio> valueOver(Sample sample, BiFunction<Indicator, Ratio, Ratio> change) {
        Ratio above = sumOver(indicator.formula().numerator(), sample, change);
        Ratio below = sumOver(indicator.formula().denominator(), sample, change);
        return below.signum() > 0 ? Optional.of(above.dividedBy(below).times(multiplier(sample))) : Optional.empty();
    }

    private Ratio sumOver(LinearForm form, Sample sample, BiFunction<Indicator, Ratio, Ratio> change) {
        Ratio sum = form.constant();
        for (Map.Entry<Operand, Ratio> term : form.coefficients().entrySet()) {
            Component component = component(term.getKey());
            Indicator own = component.indicator();
            Ratio value = change.apply(own, new Reference(own).value(component.of(sample)));
            sum = sum.plus(
                    value.times(own.scale().unit().factorTo(unit(form, sample))).times(term.getValue()));
        }
        return sum;
    }

    Ratio numerator(Sample sample) {
        return above(sample).ratio();
    }

    Ratio denominator(Sample sample) {
        return below(sample).ratio();
    }

    private Exact above(Sample sample) {
        return sum(
                indicator.effectiveFormula().numerator(),
                unit(indicator.formula().numerator(), sample),
                sample);
    }

    private Exact below(Sample sample) {
        LinearForm below = indicator.formula().denominator();
        Unit unit = unit(below.isConstant() ? indicator.formula().numerator() : below, sample);
        return sum(indicator.effectiveFormula().denominator(), unit, sample);
    }

    /** What the quotient of both sums is multiplied by. */
    Ratio multiplier(Sample sample) {
        return multiplier(Optional.of(sample));
    }

    private Ratio multiplier(Optional<Sample> sample) {
        LinearForm below = indicator.formula().denominator();
        return indicator
                .scale()
                .multiplier(
                        unit(indicator.formula().numerator(), sample),
                        below.isConstant() ? Optional.empty() : Optional.of(unit(below, sample)));
    }

    private Unit unit(LinearForm form, Sample sample) {
        return unit(form, Optional.of(sample));
    }

    /** The unit of the first operand of a sum; that of a component is known by its definition. */
    private Unit unit(LinearForm form, Optional<Sample> sample) {
        Operand first = form.operands().first();
        return isComposite()
                ? component(first).indicator().scale().unit()
                : quantity(sample.orElseThrow().communities().get(0), first).unit();
    }

    private Exact sum(LinearForm form, Unit unit, Sample sample) {
        Exact sum = Exact.of(form.constant());
        for (Figures figures : sample.communities()) {
            for (Map.Entry<Operand, Ratio> term : form.coefficients().entrySet()) {
                Sample own = sample.with(List.of(figures));
                sum = sum.plus(term(term.getKey(), unit, own).times(Exact.of(term.getValue())));
            }
        }
        return sum;
    }

    /** What one community says of an operand. */
    private Exact term(Operand operand, Unit unit, Sample one) {
        if (isComposite()) {
            Component component = component(operand);
            Ratio value = new Reference(component.indicator()).value(component.of(one));
            return Exact.of(value)
                    .times(Exact.of(component.indicator().scale().unit().factorTo(unit)));
        }
        Quantity quantity = quantity(one.communities().get(0), operand);
        return Exact.of(quantity.figure().orElseThrow())
                .times(Exact.of(quantity.unit().factorTo(unit)));
    }

    private static Quantity quantity(Figures figures, Operand operand) {
        return figures.find(operand).orElseThrow();
    }
}
