// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.measure;

/**
 * How a measure relates to time, such as {@link #STOCK} for the residents of a community.
 *
 * <p>The kind decides what may be added up: flows over periods and communities, stocks over communities only, levels
 * never.
 *
 * <p>Immutable and thread-safe.
 */
public enum MeasureKind {
    /** What there is at a point in time (存量), such as residents or buildings. */
    STOCK("存量", "stock"),
    /** What is done during a period (流量), such as rubbish cleared or visits paid. */
    FLOW("流量", "flow"),
    /** A rate or another level that is stated as such (水平), such as an awareness rate. */
    LEVEL("水平", "level");

    private final String label;
    private final String englishLabel;

    MeasureKind(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the Chinese name.
     *
     * @return a noun such as {@code 存量}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name.
     *
     * @return a noun in lower case
     */
    public String englishLabel() {
        return englishLabel;
    }
}
