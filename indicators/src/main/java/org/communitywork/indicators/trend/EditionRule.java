// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.trend;

import org.communitywork.indicators.language.Labeled;

/**
 * What a series does where the definition of its indicator changes, such as {@link #REFUSE}.
 *
 * <p>One name has had different numerators, ages and windows over the years; a step in such a series can come from the
 * definition alone. Immutable and thread-safe.
 */
public enum EditionRule implements Labeled {
    /** Takes calculations of one definition only (口径不一不成序列). */
    REFUSE("口径不一不成序列", "refuse a change of definition"),
    /** Takes them all, and marks each comparison across a change (标注口径变化). */
    MARK("标注口径变化", "mark a change of definition");

    private final String label;
    private final String englishLabel;

    EditionRule(String label, String englishLabel) {
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
