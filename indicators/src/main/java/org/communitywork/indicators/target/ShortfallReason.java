// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import org.communitywork.indicators.language.Labeled;

/**
 * Why no change of a measure is known to make a check met, such as {@link #NO_EFFECT}.
 *
 * <p>Immutable and thread-safe.
 */
public enum ShortfallReason implements Labeled {
    /** There is no value, or only a stated one, so that there are no counts to change. */
    NOT_COMPUTED("没有可用的计数", "no counts to change"),
    /** The measure does not stand in the formula for the period itself. */
    NOT_IN_FORMULA("不在公式中", "not in the formula"),
    /** The measure is not counted in whole numbers, such as an area. */
    NOT_COUNTED("不以个数计", "not counted in whole numbers"),
    /** The measure does not move the value towards the limit. */
    NO_EFFECT("不影响达标", "without effect on the verdict"),
    /** The target moves with a reference that has no value or is not one number. */
    REFERENCE_OPEN("参照值不是确定的数", "reference not one number"),
    /** The reference is calculated from the same figure, so that it would change too. */
    REFERENCE_SHARED("参照值随之变动", "reference changes with it"),
    /** No whole change meets the target, whatever the exact inputs are. */
    UNREACHABLE("无法通过其达标", "not enough to meet the target"),
    /** The inputs have no bound on the bad side, so that no change is enough for all of them. */
    UNBOUNDED("差额没有上限", "without an upper bound");

    private final String label;
    private final String englishLabel;

    ShortfallReason(String label, String englishLabel) {
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
