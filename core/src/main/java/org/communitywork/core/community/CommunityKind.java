// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

/**
 * What kind of subject a report speaks of, such as {@link #COMMUNITY} for 万寿桥社区.
 *
 * <p>Immutable and thread-safe.
 */
public enum CommunityKind {
    /** Residents' community, the area of a residents' committee (社区). */
    COMMUNITY("社区", "community"),
    /** Village, the area of a villagers' committee (村). */
    VILLAGE("村", "village"),
    /** Housing estate (小区). */
    ESTATE("小区", "estate"),
    /** Sub-district, the area of a street office (街道). */
    SUB_DISTRICT("街道", "sub-district"),
    /** Town or township (镇, 乡). */
    TOWN("乡镇", "town"),
    /** County or district (县, 区). */
    COUNTY("区县", "county"),
    /** City (市). */
    CITY("市", "city"),
    /** Institution such as a hospital, a school or a center (单位). */
    INSTITUTION("单位", "institution"),
    /** Office of government or party, such as a civility office (机关). */
    OFFICE("机关", "office");

    private final String label;
    private final String englishLabel;

    CommunityKind(String label, String englishLabel) {
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
