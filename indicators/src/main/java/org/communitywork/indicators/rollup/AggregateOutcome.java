// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import org.communitywork.indicators.language.Labeled;

/**
 * Whether a roll-up has a value, such as {@link #CALCULATED}.
 *
 * <p>Immutable and thread-safe.
 */
public enum AggregateOutcome implements Labeled {
    /** There is a value (已汇总). */
    CALCULATED("已汇总", "calculated"),
    /** The policy is not content with the reports that are there (数据不全). */
    INCOMPLETE("数据不全", "incomplete data"),
    /** The sum that it is divided by is zero (无定义). */
    UNDEFINED("无定义(分母为零)", "undefined (denominator is zero)"),
    /** The sums cannot be true together (数据矛盾). */
    CONTRADICTORY("数据矛盾", "contradictory data"),
    /** The definition holds on no day of the period (不适用). */
    NOT_APPLICABLE("不适用", "not applicable");

    private final String label;
    private final String englishLabel;

    AggregateOutcome(String label, String englishLabel) {
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
