// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.honor;

/**
 * How the level of an honor is known, such as {@link #INFERRED} from the place name in its title.
 *
 * <p>Immutable and thread-safe.
 */
public enum LevelBasis {
    /** The source says the level (写明). */
    STATED("写明", "stated"),
    /** The level follows from the title or the awarding body (推断). */
    INFERRED("推断", "inferred"),
    /** The level is not known (不明). */
    UNKNOWN("不明", "unknown");

    private final String label;
    private final String englishLabel;

    LevelBasis(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the Chinese name.
     *
     * @return a name such as {@code 写明}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name.
     *
     * @return a phrase in lower case
     */
    public String englishLabel() {
        return englishLabel;
    }
}
