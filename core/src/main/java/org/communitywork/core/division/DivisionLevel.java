// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import java.util.Optional;

/**
 * A level of the administrative tree, from province to village, as the statistical codes of GB/T 2260 and GB/T 10114
 * number it.
 *
 * <p>Immutable and thread-safe.
 */
public enum DivisionLevel {

    /** Province, autonomous region or municipality (省级): the first 2 digits. */
    PROVINCE("省级", "province", 2),

    /** Prefecture (地级): the first 4 digits. */
    PREFECTURE("地级", "prefecture", 4),

    /** County or district (县级): the first 6 digits. */
    COUNTY("县级", "county", 6),

    /** Town, township or sub-district (乡级): the first 9 digits. */
    TOWNSHIP("乡级", "township", 9),

    /** Village or community (村级): all 12 digits. */
    VILLAGE("村级", "village", 12);

    private final String label;
    private final String englishLabel;
    private final int digits;

    DivisionLevel(String label, String englishLabel, int digits) {
        this.label = label;
        this.englishLabel = englishLabel;
        this.digits = digits;
    }

    /**
     * Returns the Chinese name.
     *
     * @return the name
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name.
     *
     * @return the name
     */
    public String englishLabel() {
        return englishLabel;
    }

    /**
     * Returns how many digits a code has down to this level.
     *
     * @return 2, 4, 6, 9 or 12
     */
    public int digits() {
        return digits;
    }

    /**
     * Returns the level right above.
     *
     * @return the level, empty for the province
     */
    public Optional<DivisionLevel> above() {
        return switch (this) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Optional.of(PROVINCE);
            case COUNTY -> Optional.of(PREFECTURE);
            case TOWNSHIP -> Optional.of(COUNTY);
            case VILLAGE -> Optional.of(TOWNSHIP);
        };
    }

    /**
     * Tells whether this level is nearer to the root than another.
     *
     * @param other the other level
     * @return whether it is above
     */
    public boolean isAbove(DivisionLevel other) {
        return digits < other.digits;
    }
}
