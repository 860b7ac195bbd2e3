// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Optional;
import java.util.function.Function;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Operand;

/** Changes one figure of a numerator so that the value becomes the one that is aimed at, or the next to it. */
final class Aim {
    private Aim() {}

    static Optional<Figures> at(Ratio value, Reference reference, Figures figures, int beside) {
        return reference.indicator().effectiveFormula().numerator().operands().stream()
                .findFirst()
                .flatMap(operand -> at(value, reference, figures, operand, beside));
    }

    private static Optional<Figures> at(
            Ratio value, Reference reference, Figures figures, Operand operand, int beside) {
        Sample sample = Sample.of(figures);
        Ratio quotient = value.dividedBy(reference.multiplier(sample));
        // N - quotient * D, which is zero where it is aimed at, moves by the slope with each one more of the operand.
        Function<Sample, Ratio> excess =
                each -> reference.numerator(each).minus(quotient.times(reference.denominator(each)));
        Ratio slope = Edits.gain(sample, operand, excess);
        if (slope.isZero()) {
            return Optional.empty();
        }
        Quantity quantity = figures.find(operand).orElseThrow();
        Ratio changed = Ratio.of(quantity.figure()
                        .orElseThrow()
                        .minus(excess.apply(sample).dividedBy(slope))
                        .floor())
                .plus(Ratio.of(beside));
        return changed.signum() < 0
                ? Optional.empty()
                : Optional.of(figures.with(operand, Quantity.of(changed, quantity.unit())));
    }
}
