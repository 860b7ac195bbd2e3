// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import org.communitywork.indicators.language.Labeled;

/**
 * What a veto does when it strikes, such as {@link #LOWEST_TIER}.
 *
 * <p>Immutable and thread-safe.
 */
public enum VetoEffect implements Labeled {
    /** The total is zero (总分计零). */
    ZERO_TOTAL("总分计零", "total is zero"),
    /** The total stands, but the tier is the lowest (取消评定资格). */
    LOWEST_TIER("列最低等次", "lowest tier");

    private final String label;
    private final String englishLabel;

    VetoEffect(String label, String englishLabel) {
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
