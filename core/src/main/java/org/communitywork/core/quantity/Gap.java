// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

/** The cause why a report gives no figure, such as {@link #MASKED} for "xx人". */
public enum Gap {

    /** The report does not count: 若干, 多处, 一批, 一些. */
    UNSTATED("若干", "未说明", "not stated"),

    /** The figure was made unreadable on purpose: xx. The length of the mask means nothing. */
    MASKED("xx", "已隐去", "masked"),

    /** The digits were lost in the text: □, "0余份", "达%左右", "余平方". Lost is never zero. */
    LOST("□", "已缺失", "lost");

    private final String sign;
    private final String label;
    private final String englishLabel;

    Gap(String sign, String label, String englishLabel) {
        this.sign = sign;
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /** Returns what stands for the figure in canonical text. */
    String sign() {
        return sign;
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
     * Returns the English name.
     *
     * @return the name
     */
    public String englishLabel() {
        return englishLabel;
    }
}
