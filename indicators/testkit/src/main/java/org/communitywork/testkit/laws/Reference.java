// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/**
 * The value of an indicator by plain arithmetic on whole numbers: sums as fractions that are never reduced, one
 * division, no ranges. It shares the definition with the calculators and no code.
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

    /** Says whether the sample has one number above or at zero for each operand and no part exceeds its whole. */
    boolean isSound(Sample sample) {
        return isComplete(sample)
                && denominator(sample).signum() > 0
                && sample.communities().stream().allMatch(this::isPossible);
    }

    boolean isComplete(Sample sample) {
        return sample.isExact()
                && sample.communities().stream()
                        .allMatch(figures -> figures.reported().keySet().containsAll(indicator.operands())
                                && figures.reported().values().stream().allMatch(Reference::isNotNegative));
    }

    private static boolean isNotNegative(Quantity quantity) {
        return quantity.figure().orElseThrow().signum() >= 0;
    }

    private boolean isPossible(Figures figures) {
        Sample one = Sample.of(figures);
        boolean contained = indicator.containments().stream()
                .allMatch(each -> sum(each.rest(), one).ratio().signum() >= 0);
        if (!contained || !indicator.kind().partWithinWhole()) {
            return contained;
        }
        Ratio part = numerator(one);
        Ratio whole = denominator(one).times(indicator.scale().whole()).dividedBy(multiplier(one));
        return part.signum() >= 0 && part.compareTo(whole) <= 0;
    }

    /** The bounds that the kind of indicator and the signs in its formula set to the value. */
    Range<Ratio> bounds() {
        if (indicator.kind().partWithinWhole()) {
            return Range.closed(Ratio.ZERO, indicator.scale().whole());
        }
        boolean rises = isNotNegative(indicator.effectiveFormula().numerator())
                && isNotNegative(indicator.effectiveFormula().denominator());
        return rises ? Range.atLeast(Ratio.ZERO) : Range.all();
    }

    private static boolean isNotNegative(LinearForm form) {
        return form.constant().signum() >= 0
                && form.coefficients().values().stream().allMatch(number -> number.signum() > 0);
    }

    /** The value of all communities together; the denominator must not be zero. */
    Ratio value(Sample sample) {
        Exact above = sum(indicator.effectiveFormula().numerator(), sample);
        Exact below = sum(indicator.effectiveFormula().denominator(), sample);
        return above.dividedBy(below).times(Exact.of(multiplier(sample))).ratio();
    }

    Ratio numerator(Sample sample) {
        return sum(indicator.effectiveFormula().numerator(), sample).ratio();
    }

    Ratio denominator(Sample sample) {
        return sum(indicator.effectiveFormula().denominator(), sample).ratio();
    }

    /** What the quotient of both sums is multiplied by. */
    Ratio multiplier(Sample sample) {
        LinearForm below = indicator.effectiveFormula().denominator();
        return indicator
                .scale()
                .multiplier(
                        unit(indicator.effectiveFormula().numerator(), sample),
                        below.isConstant() ? Optional.empty() : Optional.of(unit(below, sample)));
    }

    private static Unit unit(LinearForm form, Sample sample) {
        return quantity(sample.communities().get(0), form.operands().first()).unit();
    }

    private static Exact sum(LinearForm form, Sample sample) {
        Exact sum = Exact.of(form.constant());
        for (Figures figures : sample.communities()) {
            for (Map.Entry<Operand, Ratio> term : form.coefficients().entrySet()) {
                Quantity quantity = quantity(figures, term.getKey());
                Exact figure = Exact.of(quantity.figure().orElseThrow());
                Exact factor = Exact.of(quantity.unit().factorTo(unit(form, sample)));
                sum = sum.plus(figure.times(factor).times(Exact.of(term.getValue())));
            }
        }
        return sum;
    }

    private static Quantity quantity(Figures figures, Operand operand) {
        return figures.find(operand).orElseThrow();
    }
}
