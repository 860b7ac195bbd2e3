// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import org.communitywork.indicators.language.Labeled;

/**
 * Where a value comes from, such as {@link #STATED} for a rate that a report gives without its counts.
 *
 * <p>Immutable and thread-safe.
 */
public enum Origin implements Labeled {
    /** Calculated from the measures of the formula (计算值). */
    COMPUTED("计算值", "computed"),
    /** Stated as such by a report (自述值). */
    STATED("自述值", "stated");

    private final String label;
    private final String englishLabel;

    Origin(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String englishLabel() {
        return englishLabel;
    }
}
