// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import java.util.Optional;

/** A part of a date as its digits, of which those on the right may be masked. */
enum DateField {
    YEAR(4, 9999, "a year of 4 digits, masked from the right as X"),
    MONTH(2, 12, "a month from 01 to 12, masked from the right as X"),
    DAY(2, 31, "a day from 01 to 31, masked from the right as X");

    private final int width;
    private final int limit;
    private final String expected;

    DateField(int width, int limit, String expected) {
        this.width = width;
        this.limit = limit;
        this.expected = expected;
    }

    int width() {
        return width;
    }

    String expected() {
        return expected;
    }

    /** Returns the numbers that the digits may stand for; empty if they are no such field. */
    Optional<MaskedNumber> parse(String digits) {
        return digits.length() == width ? MaskedNumber.parse(digits, limit) : Optional.empty();
    }
}
