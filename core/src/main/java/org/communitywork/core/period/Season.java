// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

/**
 * A season of the year, as reports speak of it without dates.
 *
 * <p>Immutable and thread-safe.
 */
public enum Season {

    /** Spring (春). */
    SPRING("春", "spring"),

    /** Summer (夏). */
    SUMMER("夏", "summer"),

    /** Autumn (秋). */
    AUTUMN("秋", "autumn"),

    /** Winter (冬). */
    WINTER("冬", "winter");

    private final String label;
    private final String englishLabel;

    Season(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the Chinese name.
     *
     * @return the name, one character
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name.
     *
     * @return the name
     */
    public String englishLabel() {
        return englishLabel;
    }
}
