// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.language;

/**
 * A language in which results are explained, such as {@link #CHINESE}.
 *
 * <p>Immutable and thread-safe.
 */
public enum Language implements Labeled {
    /** Chinese in simplified characters (中文). */
    CHINESE("中文", "Chinese", "zh"),
    /** American English. */
    ENGLISH("英文", "English", "en");

    private final String label;
    private final String englishLabel;
    private final String code;

    Language(String label, String englishLabel, String code) {
        this.label = label;
        this.englishLabel = englishLabel;
        this.code = code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String englishLabel() {
        return englishLabel;
    }

    /**
     * Returns the code of ISO 639-1.
     *
     * @return {@code zh} or {@code en}
     */
    public String code() {
        return code;
    }
}
