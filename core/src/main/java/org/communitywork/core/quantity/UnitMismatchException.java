// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

/**
 * The refusal to add or compare what differs in kind, such as households and persons: {@code Units differ: 户/人}.
 *
 * <p>Holds both units. A bare number shows as {@code 1}. Immutable and thread-safe.
 */
public final class UnitMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Unit first;
    private final Unit second;

    /**
     * Refuses two units.
     *
     * @param first the unit of the first amount
     * @param second the unit of the second amount
     */
    public UnitMismatchException(Unit first, Unit second) {
        super("Units differ: " + first.label() + "/" + second.label());
        this.first = first;
        this.second = second;
    }

    /**
     * Returns the unit of the first amount.
     *
     * @return the unit
     */
    public Unit first() {
        return first;
    }

    /**
     * Returns the unit of the second amount.
     *
     * @return the unit
     */
    public Unit second() {
        return second;
    }
}
