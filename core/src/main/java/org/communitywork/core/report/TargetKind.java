// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

/**
 * What a stated target asks for, such as {@link #AT_LEAST} for a check-up rate of 80 % or more.
 *
 * <p>The kinds with a limit, which are at least, more than, at most, less than and exactly, need a quantity; the others
 * may have one.
 *
 * <p>Immutable and thread-safe.
 */
public enum TargetKind {
    /** The limit or more (不低于, 以上). */
    AT_LEAST("不低于", "at least"),
    /** More than the limit (超过). */
    MORE_THAN("超过", "more than"),
    /** The limit or less (不超过, 以内). */
    AT_MOST("不超过", "at most"),
    /** Less than the limit (低于, 不足). */
    LESS_THAN("低于", "less than"),
    /** The limit itself (等于). */
    EXACTLY("等于", "exactly"),
    /** None at all (无, 零). */
    ZERO("零目标", "zero"),
    /** All of them (全覆盖, 不漏一户). */
    COMPLETE("全覆盖", "complete"),
    /** A required composition, such as a facility standard (设施组成). */
    COMPOSITION("设施组成", "composition"),
    /** A direction without a limit (明显提高, 下降). */
    IMPROVE("改善", "improve"),
    /** A state to be striven for that is no figure (愿景). */
    ASPIRATION("愿景", "aspiration");

    private final String label;
    private final String englishLabel;

    TargetKind(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Tells whether a target of this kind is held against a limit, which it then must have.
     *
     * @return true for at least, more than, at most, less than and exactly
     */
    public boolean hasLimit() {
        return switch (this) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EXACTLY -> true;
            case ZERO, COMPLETE, COMPOSITION, IMPROVE, ASPIRATION -> false;
        };
    }

    /**
     * Returns the Chinese name.
     *
     * @return a name such as {@code 不低于}
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
