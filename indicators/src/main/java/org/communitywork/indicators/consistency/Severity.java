// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import org.communitywork.indicators.language.Labeled;

/**
 * How much a finding matters, such as {@link #ERROR} for parts that do not make up their whole.
 *
 * <p>The order is from the least to the most serious. Immutable and thread-safe.
 */
public enum Severity implements Labeled {
    /** Nothing is wrong, but a reader should know it (提示), such as a sum over two units of counting. */
    INFO("提示", "note"),
    /** Something may be wrong, and somebody should look at it (警告), such as a figure of another year's report. */
    WARNING("警告", "warning"),
    /** Something is wrong: what is stated cannot all be right (错误). */
    ERROR("错误", "error");

    private final String label;
    private final String englishLabel;

    Severity(String label, String englishLabel) {
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
