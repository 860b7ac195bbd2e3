// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;

/**
 * The model of how likely two figures come out the same by chance, such as {@link #STANDARD}.
 *
 * <p>The chance is that of a figure which has nothing to do with the other one but its size: the power of ten, the unit
 * and the word (多, 近, 约) are taken to be the same for free. What must coincide by chance are the significant digits: for
 * k of them the chance is {@code first} times {@code further} to the power of k - 1.
 *
 * <p>The standard is 1/2 and 1/10. It is a bound where the digits follow Benford's law: the chance of the digits that
 * make up the number N is log10(1 + 1/N), which is below 1 / (N ln 10) and so below 0.4343 times 10 to the power of 1 - k,
 * for N is at least 10 to the power of k - 1. It is a bound where all numbers of k digits are alike as well, for their
 * chance is 1/9 times 10 to the power of 1 - k. Figures that come out of one source, a rule or a calendar are not of this
 * model, and that is what a small chance says: somebody should look whether there is such a reason.
 *
 * <pre>
 * DigitModel.STANDARD.chance(Quantity.parse("882吨"));       // 0.005
 * DigitModel.STANDARD.chance(Quantity.parse("600多人次"));    // 0.5
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the chance of the first significant digit, above 0 and at most 1
 * @param further the chance of each further one, above 0 and at most 1
 */
public record DigitModel(Ratio first, Ratio further) implements Serializable {
    private static final Range<Ratio> CHANCES = Range.openClosed(Ratio.ZERO, Ratio.ONE);

    /** The bound described above. */
    public static final DigitModel STANDARD = new DigitModel(Ratio.of(1, 2), Ratio.of(1, 10));

    /**
     * Makes a model.
     *
     * @param first the chance of the first significant digit, above 0 and at most 1
     * @param further the chance of each further one, above 0 and at most 1
     * @throws IllegalArgumentException if a chance is not above 0 and at most 1
     */
    public DigitModel {
        requireNonNull(first, "first");
        requireNonNull(further, "further");
        checkArgument(CHANCES.contains(first), "Chance of the first digit must be in (0, 1]: '%s'", first);
        checkArgument(CHANCES.contains(further), "Chance of a further digit must be in (0, 1]: '%s'", further);
    }

    /**
     * Returns the chance that a figure comes out like the given one.
     *
     * @param quantity the figure as stated
     * @return a chance above 0; 1 where the figure has no significant digit, as 0 and 若干 have none
     */
    public Ratio chance(Quantity quantity) {
        int digits = quantity.figure().map(DigitModel::digits).orElse(0);
        return digits == 0 ? Ratio.ONE : first.times(Multiplication.power(further, digits - 1));
    }

    /** Returns the number of significant digits; a fraction that is no decimal counts with its numerator's. */
    static int digits(Ratio figure) {
        if (figure.isZero()) {
            return 0;
        }
        Ratio shown = figure.isTerminating() ? figure : Ratio.of(figure.numerator());
        return shown.toBigDecimal().stripTrailingZeros().precision();
    }
}
