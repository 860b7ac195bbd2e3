// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import org.communitywork.indicators.language.Labeled;

/**
 * Why a cell is withheld, such as {@link #PRIMARY}.
 *
 * <p>Only the office that protects a table knows it; the published table does not tell.
 *
 * <p>Immutable and thread-safe.
 */
public enum SuppressionKind implements Labeled {
    /** The count is sensitive itself (主抑制). */
    PRIMARY("主抑制", "primary"),
    /** The count would let others be worked out (补充抑制). */
    COMPLEMENTARY("补充抑制", "complementary");

    private final String label;
    private final String englishLabel;

    SuppressionKind(String label, String englishLabel) {
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
