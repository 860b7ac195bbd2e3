// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

/**
 * Who gives an account in a report, such as {@link #COMMUNITY} for a residents' committee.
 *
 * <p>Immutable and thread-safe.
 */
public enum AuthorKind {
    /** A residents' committee or community (社区). */
    COMMUNITY("社区", "community"),
    /** A villagers' committee or village (村). */
    VILLAGE("村", "village"),
    /** A street office or township (街道, 乡镇). */
    SUB_DISTRICT("街道", "sub-district"),
    /** An institution such as a hospital or a center (单位). */
    INSTITUTION("单位", "institution"),
    /** An office of government or party (机关). */
    OFFICE("机关", "office"),
    /** A county or district (县, 区). */
    COUNTY("区县", "county"),
    /** An officer who reports on the duties of a post (述职); the person is never named. */
    OFFICER("干部", "officer");

    private final String label;
    private final String englishLabel;

    AuthorKind(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the Chinese name.
     *
     * @return a name such as {@code 社区}
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
