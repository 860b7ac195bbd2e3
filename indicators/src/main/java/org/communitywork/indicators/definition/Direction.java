// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import org.communitywork.indicators.language.Labeled;

/**
 * Which way an indicator improves, such as {@link #HIGHER_IS_BETTER} for a check-up rate.
 *
 * <p>It never changes the value. Immutable and thread-safe.
 */
public enum Direction implements Labeled {
    /** The higher the better (正向指标). */
    HIGHER_IS_BETTER("正向", "higher is better"),
    /** The lower the better (逆向指标). */
    LOWER_IS_BETTER("逆向", "lower is better"),
    /** Neither is better, such as for a population. */
    NEUTRAL("中性", "neutral");

    private final String label;
    private final String englishLabel;

    Direction(String label, String englishLabel) {
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
