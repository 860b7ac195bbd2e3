// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static java.util.Objects.requireNonNull;

import org.communitywork.core.number.Ternary;

/**
 * A level of administration at which a title is awarded or a campaign is run, such as {@link #CITY} for 杭州市文明社区.
 *
 * <p>The levels are those that honors and campaigns are spoken of with, from the community to the nation; the levels of
 * division codes are another vocabulary, because a title of a county-level city and one of a prefecture-level city are
 * both called 市级. An unknown level is neither above nor below any other, so comparisons have three answers.
 *
 * <p>Immutable and thread-safe.
 */
public enum AdministrativeLevel {
    /** Residents' or villagers' community (社区, 村). */
    COMMUNITY(1, "社区级", "community"),
    /** Sub-district, town or township (街道, 镇, 乡). */
    SUB_DISTRICT(2, "街道级", "sub-district"),
    /** County or district (县, 区). */
    COUNTY(3, "区县级", "county"),
    /** City (市). */
    CITY(4, "市级", "city"),
    /** Province, autonomous region or municipality under the central government (省, 自治区, 直辖市). */
    PROVINCE(5, "省级", "province"),
    /** The nation (国家, 全国, 中央). */
    NATIONAL(6, "国家级", "national"),
    /** A level that is not known (未知). */
    UNKNOWN(0, "级别不明", "unknown");

    private final int rank;
    private final String label;
    private final String englishLabel;

    AdministrativeLevel(int rank, String label, String englishLabel) {
        this.rank = rank;
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Tells whether this level is at or above another.
     *
     * @param other the other level
     * @return unknown if either level is
     */
    public Ternary isAtLeast(AdministrativeLevel other) {
        requireNonNull(other, "other");
        if (this == UNKNOWN || other == UNKNOWN) {
            return Ternary.UNKNOWN;
        }
        return rank >= other.rank ? Ternary.TRUE : Ternary.FALSE;
    }

    /**
     * Returns the Chinese name.
     *
     * @return a name such as {@code 市级}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name.
     *
     * @return a noun in lower case
     */
    public String englishLabel() {
        return englishLabel;
    }
}
