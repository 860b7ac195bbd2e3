// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import org.communitywork.indicators.language.Labeled;

/**
 * What came of a target check, such as {@link #NOT_CALCULABLE} where counts are missing.
 *
 * <p>These are kept apart wherever checks are counted; none is folded into another. Immutable and thread-safe.
 */
public enum CheckOutcome implements Labeled {
    /** Met (达标). */
    MET("达标", "met"),
    /** Not met (未达标). */
    NOT_MET("未达标", "not met"),
    /** What is known allows both (未定). */
    UNDETERMINED("未定", "undetermined"),
    /** There is no value (无法计算); the calculation tells why, also that it is not applicable or withheld. */
    NOT_CALCULABLE("无法计算", "not calculable"),
    /** Not met so far, and the target is for a later period (未到期). */
    NOT_DUE("未到期", "not due"),
    /** Met by a stated value without counts to check it against (自述达标). */
    CLAIMED("自述达标", "claimed");

    private final String label;
    private final String englishLabel;

    CheckOutcome(String label, String englishLabel) {
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
