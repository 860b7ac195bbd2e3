// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.communitywork.core.number.Ratio;

/**
 * The text of a figure, which shows the place of its last digit.
 *
 * <p>A plain figure shows the place of its last digit that is not zero, 2/3 shows a third. Another place is shown by zeros
 * behind the point (80.0), of ten thousands where the place is above 1 (2.0万), or by an unreduced fraction (2/4).
 */
final class Places {

    /** The greatest length of a figure's text. */
    static final int MAX_LENGTH = 40;

    /** The greatest power of ten behind whose point a place can be shown: 0.1万亿. */
    private static final int MAX_POWER = 11;

    private static final int MIN_POWER = -MAX_LENGTH;

    private Places() {}

    /** Returns the place that a plain figure shows. */
    static Ratio shown(Ratio figure) {
        if (figure.isZero()) {
            return Ratio.ONE;
        }
        if (!figure.isTerminating()) {
            return Ratio.of(BigInteger.ONE, figure.denominator());
        }
        return Ratio.powerOfTen(-figure.toBigDecimal().stripTrailingZeros().scale());
    }

    /** Says whether the figure can be written so that it shows the place. */
    static boolean canShow(Ratio figure, Ratio place) {
        if (place.signum() <= 0 || !figure.dividedBy(place).isInteger()) {
            return false;
        }
        boolean hasForm = place.equals(shown(figure))
                || isUnitFraction(place)
                || (place.isInteger() && exponent(place) <= MAX_POWER && isPowerOfTen(place));
        return hasForm && exponent(place) >= MIN_POWER && fits(figure, place);
    }

    private static boolean fits(Ratio figure, Ratio place) {
        return write(figure.abs(), place).length() <= MAX_LENGTH;
    }

    /** Says whether a figure is short enough to be written. */
    static boolean canWrite(Ratio figure) {
        return figure.abs().toString().length() <= MAX_LENGTH;
    }

    /** Writes a figure that is not below zero so that it shows the place. */
    static String write(Ratio figure, Ratio place) {
        if (place.equals(shown(figure))) {
            return figure.toString();
        }
        if (!isPowerOfTen(place)) {
            return figure.dividedBy(place) + "/" + place.denominator();
        }
        int exponent = exponent(place);
        int unit = exponent < 0 ? 0 : 4 * (exponent / 4 + 1);
        BigDecimal shown = figure.dividedBy(Ratio.powerOfTen(unit)).toBigDecimal();
        return shown.setScale(unit - exponent).toPlainString() + Numerals.word(unit);
    }

    private static boolean isUnitFraction(Ratio place) {
        return place.numerator().equals(BigInteger.ONE);
    }

    private static boolean isPowerOfTen(Ratio place) {
        return place.isTerminating() && place.equals(Ratio.powerOfTen(exponent(place)));
    }

    /** Returns the exponent of the last digit that is not zero; of a fraction without end its number of digits below zero. */
    private static int exponent(Ratio place) {
        return place.isTerminating()
                ? -place.toBigDecimal().stripTrailingZeros().scale()
                : -place.denominator().toString().length();
    }
}
