// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

/**
 * What a statement speaks of, such as {@link #PROBLEM} for what went badly.
 *
 * <p>Immutable and thread-safe.
 */
public enum StatementKind {
    /** Something that was done (措施). */
    ACTION("措施", "action"),
    /** Something that was reached (成效). */
    RESULT("成效", "result"),
    /** Something that is lacking (问题). */
    PROBLEM("问题", "problem"),
    /** Something that is to be done (计划). */
    PLAN("计划", "plan"),
    /** A rule, system or document that was set up (制度). */
    RULE("制度", "rule"),
    /** A circumstance in which the work stands (背景). */
    CONDITION("背景", "condition");

    private final String label;
    private final String englishLabel;

    StatementKind(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the Chinese name.
     *
     * @return a name such as {@code 措施}
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
