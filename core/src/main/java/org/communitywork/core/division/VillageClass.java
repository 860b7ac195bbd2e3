// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a division of the village level is, by digits 10 to 12 of its code.
 *
 * <p>The ranges are the custom of the published statistical codes (统计用区划代码); the text of the rule was not at hand.
 *
 * <p>Immutable and thread-safe.
 */
public enum VillageClass {

    /** A residents' committee, which is a community (居委会): 001 to 199. */
    RESIDENTS_COMMITTEE("居委会", "residents' committee", 1, 199),

    /** A villagers' committee (村委会): 200 to 399. */
    VILLAGERS_COMMITTEE("村委会", "villagers' committee", 200, 399),

    /** An area that is like a residents' committee (类居委会): 400 to 499. */
    RESIDENTS_COMMITTEE_LIKE("类居委会", "area like a residents' committee", 400, 499),

    /** An area that is like a villagers' committee (类村委会): 500 to 599. */
    VILLAGERS_COMMITTEE_LIKE("类村委会", "area like a villagers' committee", 500, 599);

    private final String label;
    private final String englishLabel;
    private final int first;
    private final int last;

    VillageClass(String label, String englishLabel, int first, int last) {
        this.label = label;
        this.englishLabel = englishLabel;
        this.first = first;
        this.last = last;
    }

    static Optional<VillageClass> ofNumber(int number) {
        return Arrays.stream(values())
                .filter(value -> value.first <= number && number <= value.last)
                .findFirst();
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
}
