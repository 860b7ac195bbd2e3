// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.collect.ImmutableMap;

/** The number in a denominator: nothing for 1, 百 for 100, 10万 for 100,000. */
final class DenominatorCount {
    private static final long WAN = 10_000;
    private static final int MAX_DIGITS = 12;

    /** The words that are written. */
    private static final ImmutableMap<Long, String> WORDS =
            ImmutableMap.of(1L, "", 100L, "百", 1_000L, "千", WAN, "万", 1_000_000L, "百万", 100_000_000L, "亿");

    /** The words that are read, longer ones first. */
    private static final ImmutableMap<String, Long> READ = ImmutableMap.<String, Long>builder()
            .put("百万", 1_000_000L)
            .put("千万", 10_000_000L)
            .put("十万", 100_000L)
            .put("十", 10L)
            .put("百", 100L)
            .put("千", 1_000L)
            .put("万", WAN)
            .put("亿", 100_000_000L)
            .buildOrThrow();

    private DenominatorCount() {}

    /** Writes the number so that it cannot be taken for the beginning of the unit: 1000米, since 千米 is a unit. */
    static String write(long count, String unit) {
        String word = WORDS.get(count);
        if (word != null && (count == 1 || !Units.standard().knows(word + unit))) {
            return word;
        }
        return count % WAN == 0 ? count / WAN + "万" : Long.toString(count);
    }

    /** Reads a number, 1 if there is none. */
    static long read(Cursor cursor) {
        String digits = cursor.digits();
        if (digits.isEmpty()) {
            return cursor.accept(READ).orElse(1L);
        }
        if (digits.length() > MAX_DIGITS || digits.charAt(0) == '0') {
            throw cursor.refusedAt(cursor.index() - digits.length(), "a number from 1 to 999999999999");
        }
        return Long.parseLong(digits) * (cursor.accept("万") ? WAN : 1);
    }
}
