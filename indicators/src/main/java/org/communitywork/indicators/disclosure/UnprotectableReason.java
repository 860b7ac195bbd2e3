// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import org.communitywork.indicators.language.Labeled;

/**
 * Why a table cannot be published under a rule, such as {@link #TOO_NARROW}.
 *
 * <p>Immutable and thread-safe.
 */
public enum UnprotectableReason implements Labeled {
    /** A sensitive count can be worked out too closely whatever else is withheld (推算区间过窄). */
    TOO_NARROW("推算区间过窄", "a sensitive count can be worked out too closely"),
    /** Not one count could be shown (无可公布). */
    NOTHING_LEFT("无可公布", "no count could be shown");

    private final String label;
    private final String englishLabel;

    UnprotectableReason(String label, String englishLabel) {
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
