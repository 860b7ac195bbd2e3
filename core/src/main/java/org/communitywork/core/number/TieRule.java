// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

/**
 * What becomes of a number that lies exactly halfway between two multiples of the rounding interval (修约间隔), such as
 * {@code 2.5} between 2 and 3.
 *
 * <p>Every other number goes to the nearest multiple. Both rules look at the absolute value and put the sign back.
 *
 * <p>Immutable and thread-safe.
 */
public enum TieRule {

    /** To the even multiple: 2.5 to 2, 3.5 to 4, -2.5 to -2. The rule of GB/T 8170-2008, clause 3. */
    TO_EVEN("四舍六入五成双", "GB/T 8170"),

    /** Away from zero: 2.5 to 3, 3.5 to 4, -2.5 to -3. The habit of ordinary reports. */
    AWAY_FROM_ZERO("四舍五入", "half up");

    private final String label;
    private final String englishLabel;

    TieRule(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the Chinese name.
     *
     * @return the name
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name, which is also used in the text of a {@link Rounding}.
     *
     * @return the name
     */
    public String englishLabel() {
        return englishLabel;
    }
}
