// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import java.util.Optional;

/** The numbers from the lowest to the highest that digits masked from the right may stand for: 10 to 12 for month 1X. */
record MaskedNumber(int low, int high) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    /** Reads digits followed by masks; empty if the text is not of that form or stands for no number from 1 to the limit. */
    static Optional<MaskedNumber> parse(String text, int limit) {
        String digits = CharMatcher.is(PeriodText.MASK).trimTrailingFrom(text);
        if (text.isEmpty() || !DIGIT.matchesAllOf(digits)) {
            return Optional.empty();
        }
        int low = Math.max(1, Integer.parseInt(text.replace(PeriodText.MASK, '0')));
        int high = Math.min(limit, Integer.parseInt(text.replace(PeriodText.MASK, '9')));
        return low <= high ? Optional.of(new MaskedNumber(low, high)) : Optional.empty();
    }

    boolean includes(int number) {
        return low <= number && number <= high;
    }

    /** Returns the numbers that both may stand for; none if low is above high. */
    MaskedNumber and(MaskedNumber other) {
        return new MaskedNumber(Math.max(low, other.low), Math.min(high, other.high));
    }
}
