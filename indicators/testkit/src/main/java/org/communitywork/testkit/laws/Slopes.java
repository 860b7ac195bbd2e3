// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/** How the value of an indicator moves with its figures, as far as the signs and sums of its formula tell. */
final class Slopes {
    private Slopes() {}

    /** Whether the value rises (1), falls (-1) or stays (0) with a leaf of the indicator, empty if that depends on more than signs. */
    static Optional<Integer> direction(Indicator indicator, Sample sample, Operand leaf) {
        if (indicator.kind() != IndicatorKind.COMPOSITE) {
            return ownDirection(indicator, sample, leaf);
        }
        int found = 0;
        for (Component component : Component.of(indicator)) {
            Optional<Operand> own = component.own(leaf);
            if (own.isEmpty()) {
                continue;
            }
            Optional<Integer> inner = direction(component.indicator(), component.of(sample), own.get());
            Optional<Integer> outer = ownDirection(indicator, sample, component.operand());
            if (inner.isEmpty() || outer.isEmpty() || found * inner.get() * outer.get() < 0) {
                return Optional.empty();
            }
            found = found == 0 ? inner.get() * outer.get() : found;
        }
        return Optional.of(found);
    }

    private static Optional<Integer> ownDirection(Indicator indicator, Sample sample, Operand operand) {
        Formula formula = indicator.effectiveFormula();
        int above = formula.numerator().coefficient(operand).signum();
        int below = formula.denominator().coefficient(operand).signum();
        if (above != 0 && below != 0) {
            return Optional.empty();
        }
        return Optional.of(
                above != 0
                        ? above
                        : -below * new Reference(indicator).numerator(sample).signum());
    }

    /**
     * By which power of a factor the value changes when all figures are multiplied by it: 0 for a quotient of sums, 1 for a sum; empty
     * where numbers are added to figures.
     */
    static Optional<Integer> degree(Indicator indicator) {
        Formula formula = indicator.effectiveFormula();
        Optional<Integer> above = degree(indicator, formula.numerator());
        Optional<Integer> below = degree(indicator, formula.denominator());
        return above.flatMap(one -> below.map(other -> one - other)).filter(degree -> degree == 0 || degree == 1);
    }

    private static Optional<Integer> degree(Indicator indicator, LinearForm form) {
        ImmutableList<Optional<Integer>> degrees = form.operands().stream()
                .map(operand -> indicator.kind() == IndicatorKind.COMPOSITE
                        ? degree(Component.of(indicator, operand).indicator())
                        : Optional.of(1))
                .distinct()
                .collect(toImmutableList());
        if (degrees.isEmpty()) {
            return Optional.of(0);
        }
        return degrees.size() > 1
                ? Optional.empty()
                : degrees.get(0).filter(degree -> degree == 0 || form.constant().isZero());
    }

    static boolean isHomogeneous(Formula formula) {
        return formula.numerator().constant().isZero()
                && (formula.denominator().isConstant()
                        || formula.denominator().constant().isZero());
    }
}
