// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import org.communitywork.indicators.language.Labeled;

/**
 * Why an operand has no figure that could be used, such as {@link #ABSENT}.
 *
 * <p>Immutable and thread-safe.
 */
public enum MissingReason implements Labeled {
    /** Nothing was stated (未填报). */
    ABSENT("未填报", "not reported"),
    /** Something was stated, but no number and no bound (数值不详): xx人, 若干. */
    UNKNOWN("数值不详", "unknown"),
    /** Different figures were stated, and the policy takes none (来源矛盾). */
    CONFLICTING("来源矛盾", "conflicting"),
    /** What was stated does not convert to the unit (单位不符), such as 全部 for a number of persons. */
    UNFIT("单位不符", "in another unit"),
    /** The period is masked, so that nobody can say which one came before (期间不详). */
    PERIOD_UNKNOWN("期间不详", "period unknown"),
    /** The component of a composite has no value (分项指标无值); its own calculation tells why. */
    COMPONENT("分项指标无值", "component without a value");

    private final String label;
    private final String englishLabel;

    MissingReason(String label, String englishLabel) {
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
