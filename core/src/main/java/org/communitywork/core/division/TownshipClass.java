// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a division of the township level is, by digits 7 to 9 of its code.
 *
 * <p>The ranges are those in use in the statistical codes (统计用区划代码, rules 国统字〔2009〕91号).
 *
 * <p>Immutable and thread-safe.
 */
public enum TownshipClass {

    /** A sub-district, with a street office (街道): 001 to 099. */
    SUB_DISTRICT("街道", "sub-district", 1, 99),

    /** A town (镇): 100 to 199. */
    TOWN("镇", "town", 100, 199),

    /** A township (乡): 200 to 399. */
    TOWNSHIP("乡", "township", 200, 399),

    /** A development zone, farm or other area that is like a township (类似乡级): 400 to 599. */
    TOWNSHIP_LIKE("类似乡级", "area like a township", 400, 599);

    private final String label;
    private final String englishLabel;
    private final int first;
    private final int last;

    TownshipClass(String label, String englishLabel, int first, int last) {
        this.label = label;
        this.englishLabel = englishLabel;
        this.first = first;
        this.last = last;
    }

    static Optional<TownshipClass> ofNumber(int number) {
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
