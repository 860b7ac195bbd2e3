// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import org.communitywork.indicators.calculation.MissingReason;
import org.communitywork.indicators.language.Labeled;

/**
 * What is there of the figures of one community, such as {@link #REPORTED}.
 *
 * <p>A figure that nobody sent and one that was sent as "xx人" are told apart: the first calls for a reminder, the
 * second for a correction.
 *
 * <p>Immutable and thread-safe.
 */
public enum ReportState implements Labeled {
    /** All figures are there, exact or with a bound (已填报). */
    REPORTED("已填报", "reported"),
    /** Nothing was stated (未填报). */
    ABSENT("未填报", "absent"),
    /** Something was stated, but no number and no bound (数值不详): xx人, 若干. */
    UNKNOWN("数值不详", "unknown"),
    /** What was stated contradicts itself, or does not fit the unit or the period (不可用), or the definition is not valid. */
    UNUSABLE("不可用", "unusable");

    private final String label;
    private final String englishLabel;

    ReportState(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    static ReportState of(MissingReason reason) {
        return switch (reason) {
            case ABSENT -> ABSENT;
            case UNKNOWN -> UNKNOWN;
            case CONFLICTING, UNFIT, PERIOD_UNKNOWN, COMPONENT -> UNUSABLE;
        };
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
