// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Operand;

/** Changes one figure of a numerator so that the value becomes the one that is aimed at, or the next to it. */
final class Aim {
    private Aim() {}

    static Optional<Figures> at(Ratio value, Reference reference, Figures figures, int beside) {
        Formula formula = reference.indicator().effectiveFormula();
        Sample sample = Sample.of(figures);
        Ratio quotient = value.dividedBy(reference.multiplier(sample));
        Operand operand = formula.numerator().operands().first();
        Ratio slope = formula.numerator()
                .coefficient(operand)
                .minus(formula.denominator().coefficient(operand).times(quotient));
        if (slope.isZero()) {
            return Optional.empty();
        }
        // N + slope * x = quotient * D, solved for the change x.
        Ratio lack = quotient.times(reference.denominator(sample)).minus(reference.numerator(sample));
        Quantity quantity = figures.find(operand).orElseThrow();
        Ratio changed = Ratio.of(quantity.figure()
                        .orElseThrow()
                        .plus(lack.dividedBy(slope))
                        .floor())
                .plus(Ratio.of(beside));
        return changed.signum() < 0
                ? Optional.empty()
                : Optional.of(figures.with(operand, Quantity.of(changed, quantity.unit())));
    }
}
