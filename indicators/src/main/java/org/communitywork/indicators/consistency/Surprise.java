// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;

/**
 * The convention of which figures nobody expects to see again in another year, such as {@link #STANDARD}.
 *
 * <p>Buildings and areas stay what they are, two lectures a year are two lectures every year, and 80%以上 is a phrase;
 * but 600多人次 in two different years looks copied. A figure is surprising if its measure is of one of the kinds, and if
 * it is either
 *
 * <ul>
 *   <li>approximate, with one of the qualifiers, and its number in the unit as stated is not small, or
 *   <li>exact, with many significant digits: 882 has three, 500 has one.
 * </ul>
 *
 * <p>Zero, the whole and the unknown never are. The standard: flows only; 多, 近, 约 and 至 from 20 on, because 十余 is said
 * of everything; exact figures from three digits on, because 12, 24 and 52 are calendars. No document prescribes this;
 * whoever knows the reports replaces it.
 *
 * <pre>
 * Surprise.STANDARD.includes(MeasureKind.FLOW, Quantity.parse("600多人次")); // true
 * Surprise.STANDARD.includes(MeasureKind.FLOW, Quantity.parse("十余处"));    // false
 * Surprise.STANDARD.includes(MeasureKind.STOCK, Quantity.parse("3290人"));   // false
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param kinds the kinds of measure whose figures are expected to change
 * @param qualifiers the qualifiers of approximate figures that count
 * @param least the least number of an approximate figure that counts, in the unit as stated
 * @param digits the least number of significant digits of an exact figure that counts, at least 1
 */
public record Surprise(ImmutableSet<MeasureKind> kinds, ImmutableSet<Qualifier> qualifiers, Ratio least, int digits)
        implements Serializable {
    private static final ImmutableSet<Qualifier> APPROXIMATE =
            Sets.immutableEnumSet(Qualifier.OVER, Qualifier.NEARLY, Qualifier.ABOUT, Qualifier.BETWEEN);

    /** The convention described above. */
    public static final Surprise STANDARD =
            new Surprise(Sets.immutableEnumSet(MeasureKind.FLOW), APPROXIMATE, Ratio.of(20), 3);

    /**
     * Makes a convention.
     *
     * @param kinds the kinds of measure whose figures are expected to change
     * @param qualifiers the qualifiers of approximate figures that count
     * @param least the least number of an approximate figure that counts, in the unit as stated
     * @param digits the least number of significant digits of an exact figure that counts, at least 1
     * @throws IllegalArgumentException if the digits are fewer than 1, or a qualifier is not one of approximate figures
     */
    public Surprise {
        requireNonNull(kinds, "kinds");
        requireNonNull(least, "least");
        checkArgument(digits >= 1, "Digits must be at least 1: '%s'", digits);
        checkArgument(
                APPROXIMATE.containsAll(qualifiers), "Qualifiers must be among %s: '%s'", APPROXIMATE, qualifiers);
    }

    /**
     * Tells whether a figure is surprising when it comes again.
     *
     * @param kind the kind of its measure
     * @param quantity the figure as stated
     * @return true if it is
     */
    public boolean includes(MeasureKind kind, Quantity quantity) {
        requireNonNull(quantity, "quantity");
        return kinds.contains(kind)
                && quantity.figure()
                        .filter(figure -> isSurprising(quantity, figure))
                        .isPresent();
    }

    private boolean isSurprising(Quantity quantity, Ratio figure) {
        return quantity.qualifier() == Qualifier.EXACTLY
                ? !figure.isZero() && hasDigits(figure)
                : qualifiers.contains(quantity.qualifier()) && figure.abs().compareTo(least) >= 0;
    }

    /** A fraction that is no decimal, such as two thirds, has more digits than anybody asks for. */
    private boolean hasDigits(Ratio figure) {
        return !figure.isTerminating()
                || figure.toBigDecimal().stripTrailingZeros().precision() >= digits;
    }
}
