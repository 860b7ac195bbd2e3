// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.language.Labeled;

/**
 * What became of a check, such as {@link #HOLDS} for parts that make up their whole.
 *
 * <p>Immutable and thread-safe.
 */
public enum ConsistencyOutcome implements Labeled {
    /** What is stated agrees, whatever the true figures are within it (相符). */
    HOLDS("相符", "holds"),
    /** What is stated does not agree, whatever the true figures are within it (不符). */
    FAILS("不符", "fails"),
    /** What is known does not decide it (无法判定). */
    UNDETERMINED("无法判定", "undetermined");

    private final String label;
    private final String englishLabel;

    ConsistencyOutcome(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Turns an answer into an outcome.
     *
     * @param agrees whether what is stated agrees
     * @return the outcome
     */
    public static ConsistencyOutcome of(Ternary agrees) {
        return switch (agrees) {
            case TRUE -> HOLDS;
            case FALSE -> FAILS;
            case UNKNOWN -> UNDETERMINED;
        };
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
