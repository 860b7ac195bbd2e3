// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.trend;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.language.Labeled;

/**
 * Which way a value went, in the sense of its indicator, such as {@link #IMPROVED} for a crime rate that fell.
 *
 * <p>Immutable and thread-safe.
 */
public enum Travel implements Labeled {
    /** It got better for certain (改善). */
    IMPROVED("改善", "improved"),
    /** It got worse for certain (变差). */
    WORSENED("变差", "worsened"),
    /** It is the same number (持平). */
    UNCHANGED("持平", "unchanged"),
    /** It rose; the indicator says not whether that is better (上升). */
    ROSE("上升", "rose"),
    /** It fell; the indicator says not whether that is better (下降). */
    FELL("下降", "fell"),
    /** The ranges overlap (无法判定). */
    UNDETERMINED("无法判定", "undetermined"),
    /** There is no value now, or was none before (无可比数据). */
    NOT_COMPARABLE("无可比数据", "not comparable");

    private final String label;
    private final String englishLabel;

    Travel(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    static Travel of(Range<Ratio> now, Range<Ratio> before, Direction direction) {
        if (Ranges.isEqual(now, before) == Ternary.TRUE) {
            return UNCHANGED;
        }
        if (Ranges.isMoreThan(now, before) == Ternary.TRUE) {
            return switch (direction) {
                case HIGHER_IS_BETTER -> IMPROVED;
                case LOWER_IS_BETTER -> WORSENED;
                case NEUTRAL -> ROSE;
            };
        }
        if (Ranges.isLessThan(now, before) == Ternary.TRUE) {
            return switch (direction) {
                case HIGHER_IS_BETTER -> WORSENED;
                case LOWER_IS_BETTER -> IMPROVED;
                case NEUTRAL -> FELL;
            };
        }
        return UNDETERMINED;
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
