// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.communitywork.core.measure.MeasureCode;

/**
 * A measure at the period of a calculation or an earlier one, such as {@code POP.TOTAL[-1y]}.
 *
 * <p>The order is that of the measures' codes, then later periods before earlier ones. Immutable and thread-safe.
 *
 * @param measure the measure
 * @param lookBack how far back
 */
public record Operand(MeasureCode measure, LookBack lookBack) implements Comparable<Operand>, Serializable {
    /**
     * Makes an operand.
     *
     * @param measure the measure
     * @param lookBack how far back
     */
    public Operand {
        requireNonNull(measure, "measure");
        requireNonNull(lookBack, "lookBack");
    }

    /**
     * Returns the operand that looks at the period itself.
     *
     * @param measure the measure
     * @return the operand
     */
    public static Operand of(MeasureCode measure) {
        return new Operand(measure, LookBack.NONE);
    }

    @Override
    public int compareTo(Operand other) {
        int order = measure.compareTo(other.measure);
        return order == 0 ? lookBack.compareTo(other.lookBack) : order;
    }

    /**
     * Returns the text that a formula has for it.
     *
     * @return the code and the look back
     */
    @Override
    public String toString() {
        return measure.toString() + lookBack;
    }
}
