// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static java.util.Objects.requireNonNull;

import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.language.Labeled;

/**
 * Whether a criterion is met, such as {@link #UNDETERMINED} for 近80% against "at least 75 %".
 *
 * <p>The connectives are Kleene's strong ones:
 *
 * <pre>
 * a             b             a and b       a or b        not a
 * MET           MET           MET           MET           NOT_MET
 * MET           NOT_MET       NOT_MET       MET           NOT_MET
 * MET           UNDETERMINED  UNDETERMINED  MET           NOT_MET
 * NOT_MET       MET           NOT_MET       MET           MET
 * NOT_MET       NOT_MET       NOT_MET       NOT_MET       MET
 * NOT_MET       UNDETERMINED  NOT_MET       UNDETERMINED  MET
 * UNDETERMINED  MET           UNDETERMINED  MET           UNDETERMINED
 * UNDETERMINED  NOT_MET       NOT_MET       UNDETERMINED  UNDETERMINED
 * UNDETERMINED  UNDETERMINED  UNDETERMINED  UNDETERMINED  UNDETERMINED
 * </pre>
 *
 * <p>They are never wrong, but not tight: of a value in [70, 100] both "at least 80" and "less than 90" are undetermined and
 * so is their disjunction, although every number meets one of the two.
 *
 * <p>Immutable and thread-safe.
 */
public enum Verdict implements Labeled {
    /** Met, whatever the exact numbers are (达标). */
    MET("达标", "met"),
    /** Not met, whatever the exact numbers are (未达标). */
    NOT_MET("未达标", "not met"),
    /** What is known allows both (未定). */
    UNDETERMINED("未定", "undetermined");

    private final String label;
    private final String englishLabel;

    Verdict(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the verdict on a criterion of which is known whether it holds.
     *
     * @param holds the answer
     * @return the verdict
     */
    public static Verdict of(Ternary holds) {
        return switch (holds) {
            case TRUE -> MET;
            case FALSE -> NOT_MET;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    /**
     * Returns the verdict on all criteria together.
     *
     * @param verdicts the verdict on each
     * @return not met if one is not met, else undetermined if one is, else met, also for none
     */
    public static Verdict allOf(Iterable<Verdict> verdicts) {
        Verdict result = MET;
        for (Verdict verdict : verdicts) {
            result = result.and(verdict);
        }
        return result;
    }

    /**
     * Returns the verdict on the best of several criteria.
     *
     * @param verdicts the verdict on each
     * @return met if one is met, else undetermined if one is, else not met, also for none
     */
    public static Verdict anyOf(Iterable<Verdict> verdicts) {
        Verdict result = NOT_MET;
        for (Verdict verdict : verdicts) {
            result = result.or(verdict);
        }
        return result;
    }

    /**
     * Returns the conjunction.
     *
     * @param other the other verdict
     * @return not met if one is not met, met if both are, else undetermined
     */
    public Verdict and(Verdict other) {
        requireNonNull(other, "other");
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == MET ? other : this;
    }

    /**
     * Returns the disjunction.
     *
     * @param other the other verdict
     * @return met if one is met, not met if both are not, else undetermined
     */
    public Verdict or(Verdict other) {
        return not().and(other.not()).not();
    }

    /**
     * Returns the negation.
     *
     * @return not met for met, met for not met, else undetermined
     */
    public Verdict not() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /**
     * Says whether the verdict is met or not met.
     *
     * @return false for undetermined
     */
    public boolean isDecided() {
        return this != UNDETERMINED;
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
