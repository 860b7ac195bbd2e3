// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import org.communitywork.indicators.language.Labeled;

/**
 * What somebody who wants to work out a withheld count is taken to know, such as {@link #READER}.
 *
 * <p>Whoever knows that a rule with a certain minimum was applied, but not which cells it found too small, stands
 * between the two: what holds against {@link #RULE_KNOWN} holds against him as well. Neither of them knows how the
 * complementary cells were chosen, nor any count from elsewhere: another table with the same cells, or his own entry.
 *
 * <p>Immutable and thread-safe.
 */
public enum Intruder implements Labeled {
    /** Knows the published table, and that counts are whole numbers from zero (读者). */
    READER("读者", "a reader of the table"),
    /** Knows the rule too, and which cells were withheld because they are too small (知悉规则者). */
    RULE_KNOWN("知悉规则者", "somebody who knows the rule and the small cells");

    private final String label;
    private final String englishLabel;

    Intruder(String label, String englishLabel) {
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
