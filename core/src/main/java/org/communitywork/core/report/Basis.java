// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

/**
 * How a figure was come by, such as {@link #SAMPLE} for an awareness rate from a survey.
 *
 * <p>Immutable and thread-safe.
 */
public enum Basis {
    /** All were counted (全面统计). */
    CENSUS("全面统计", "census"),
    /** Some were asked or examined (抽样). */
    SAMPLE("抽样", "sample"),
    /** It was estimated (估计). */
    ESTIMATE("估计", "estimate");

    private final String label;
    private final String englishLabel;

    Basis(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the Chinese name.
     *
     * @return a name such as {@code 全面统计}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name.
     *
     * @return a phrase in lower case
     */
    public String englishLabel() {
        return englishLabel;
    }
}
