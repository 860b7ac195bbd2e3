// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import org.communitywork.indicators.language.Labeled;

/**
 * What a published table has in the place of a cell, such as {@link #SHOWN}.
 *
 * <p>Immutable and thread-safe.
 */
public enum PublishedStatus implements Labeled {
    /** The count (公布). */
    SHOWN("公布", "shown"),
    /** Nothing, because the count is withheld (不予公布). */
    SUPPRESSED("不予公布", "withheld"),
    /** Nothing, because nobody stated a count (未填报). */
    NOT_REPORTED("未填报", "not reported");

    private final String label;
    private final String englishLabel;

    PublishedStatus(String label, String englishLabel) {
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
