// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import org.communitywork.indicators.language.Labeled;

/**
 * What a scorecard does with items that do not apply to a community (缺项), such as {@link #REDISTRIBUTED}.
 *
 * <p>Immutable and thread-safe.
 */
public enum InapplicableItems implements Labeled {
    /** They stay open like items without evidence, because the scheme does not say (缺项未定). */
    STAY_OPEN("缺项未定", "items that do not apply stay open"),
    /** The points of the others count in proportion for the full marks (缺项折算). */
    REDISTRIBUTED("缺项折算", "points of items that do not apply go to the others in proportion");

    private final String label;
    private final String englishLabel;

    InapplicableItems(String label, String englishLabel) {
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
