// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.composition;

import org.communitywork.indicators.language.Labeled;

/**
 * Whether a list names all facilities that there are, such as {@link #OPEN} for one that ends in 等.
 *
 * <p>Immutable and thread-safe.
 */
public enum Listing implements Labeled {
    /** What is not listed is not there (列全). */
    COMPLETE("列全", "complete"),
    /** There may be more than is listed (未列全). */
    OPEN("未列全", "open");

    private final String label;
    private final String englishLabel;

    Listing(String label, String englishLabel) {
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
