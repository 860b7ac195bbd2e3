// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A sum that must not exceed another one, such as those excluded and the denominator that they are taken from.
 *
 * <p>Both count the same things. An {@link Indicator} knows which of its sums lie within which; figures that surely break one of
 * these rules cannot be true together.
 *
 * <pre>
 * rate.containments();   // moved within due
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param part the sum that lies within
 * @param whole the sum that it lies within
 */
public record Containment(LinearForm part, LinearForm whole) implements Serializable {
    /**
     * Makes a rule.
     *
     * @param part the sum that lies within
     * @param whole the sum that it lies within
     */
    public Containment {
        requireNonNull(part, "part");
        requireNonNull(whole, "whole");
    }

    /**
     * Returns what the whole has beside the part.
     *
     * @return the difference, which is not below zero
     */
    public LinearForm rest() {
        return whole.minus(part);
    }

    /**
     * Returns the rule.
     *
     * @return both sums with their order, such as {@code moved <= due}
     */
    @Override
    public String toString() {
        return part + " <= " + whole;
    }
}
