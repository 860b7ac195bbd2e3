// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import org.communitywork.indicators.language.Labeled;

/**
 * Whether a stated total and the sum of its parts can both be true, such as {@link #AGREES}.
 *
 * <p>Immutable and thread-safe.
 */
public enum Agreement implements Labeled {
    /** Both are the same number (一致). */
    AGREES("一致", "agrees"),
    /** They cannot be the same number (不一致). */
    DISAGREES("不一致", "disagrees"),
    /** They can be the same number, but need not (无法判定). */
    UNDETERMINED("无法判定", "undetermined"),
    /** The total or all of its parts are missing (无可比数据). */
    NOT_COMPARABLE("无可比数据", "not comparable");

    private final String label;
    private final String englishLabel;

    Agreement(String label, String englishLabel) {
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
