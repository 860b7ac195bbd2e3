// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static java.util.Objects.requireNonNull;

/**
 * An answer that may be unknown, such as whether {@code 600多} is at least 650.
 *
 * <p>The connectives are Kleene's strong ones:
 *
 * <pre>
 * a        b        a and b  a or b   a implies b   not a
 * TRUE     TRUE     TRUE     TRUE     TRUE          FALSE
 * TRUE     FALSE    FALSE    TRUE     FALSE         FALSE
 * TRUE     UNKNOWN  UNKNOWN  TRUE     UNKNOWN       FALSE
 * FALSE    TRUE     FALSE    TRUE     TRUE          TRUE
 * FALSE    FALSE    FALSE    FALSE    TRUE          TRUE
 * FALSE    UNKNOWN  FALSE    UNKNOWN  TRUE          TRUE
 * UNKNOWN  TRUE     UNKNOWN  TRUE     TRUE          UNKNOWN
 * UNKNOWN  FALSE    FALSE    UNKNOWN  UNKNOWN       UNKNOWN
 * UNKNOWN  UNKNOWN  UNKNOWN  UNKNOWN  UNKNOWN       UNKNOWN
 * </pre>
 *
 * <p>They never say TRUE or FALSE wrongly, but they are not tight: they look at the answers, not at what was asked. For an
 * x of which only [70, 100] is known, "x &gt;= 80" and "x &lt; 90" are both UNKNOWN and so is their disjunction, although
 * every number satisfies one of the two.
 *
 * <p>Immutable and thread-safe.
 */
public enum Ternary {

    /** Yes, whatever the exact numbers are. */
    TRUE("是", "true"),

    /** No, whatever the exact numbers are. */
    FALSE("否", "false"),

    /** What is known allows both. */
    UNKNOWN("未定", "unknown");

    private final String label;
    private final String englishLabel;

    Ternary(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the answer of somebody who knows.
     *
     * @param value the answer
     * @return TRUE or FALSE
     */
    public static Ternary of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Returns the conjunction of all answers.
     *
     * @param answers the answers
     * @return FALSE if one is FALSE, else UNKNOWN if one is UNKNOWN, else TRUE, also for no answers
     */
    public static Ternary allOf(Iterable<Ternary> answers) {
        Ternary result = TRUE;
        for (Ternary answer : answers) {
            result = result.and(answer);
        }
        return result;
    }

    /**
     * Returns the disjunction of all answers.
     *
     * @param answers the answers
     * @return TRUE if one is TRUE, else UNKNOWN if one is UNKNOWN, else FALSE, also for no answers
     */
    public static Ternary anyOf(Iterable<Ternary> answers) {
        Ternary result = FALSE;
        for (Ternary answer : answers) {
            result = result.or(answer);
        }
        return result;
    }

    /**
     * Returns the conjunction.
     *
     * @param other the other answer
     * @return FALSE if one is FALSE, TRUE if both are TRUE, else UNKNOWN
     */
    public Ternary and(Ternary other) {
        requireNonNull(other, "other");
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : this;
    }

    /**
     * Returns the disjunction.
     *
     * @param other the other answer
     * @return TRUE if one is TRUE, FALSE if both are FALSE, else UNKNOWN
     */
    public Ternary or(Ternary other) {
        return not().and(other.not()).not();
    }

    /**
     * Returns the negation.
     *
     * @return TRUE for FALSE, FALSE for TRUE, UNKNOWN for UNKNOWN
     */
    public Ternary not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Returns the material implication.
     *
     * @param conclusion the conclusion
     * @return {@code not().or(conclusion)}
     */
    public Ternary implies(Ternary conclusion) {
        return not().or(conclusion);
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
