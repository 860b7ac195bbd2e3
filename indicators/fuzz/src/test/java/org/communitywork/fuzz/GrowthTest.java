// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sixteen times the input takes at most forty times as long: that is linear with room for a busy machine, and not the 256
 * times of a square.
 *
 * <p>Times are compared with each other only, the least of several runs each, and never from so small an input that the
 * clock decides.
 */
class GrowthTest {
    private static final int SMALL = 16_384;
    private static final int FACTOR = 16;
    private static final int MOST = 40;
    private static final int RUNS = 7;
    private static final long LEAST_NANOS = 1_000_000;

    private static final ImmutableList<String> FRAGMENTS = ImmutableList.of(
            "9", "九", "千万", "1.", "1/", "(", "a+", "a ", " ", "\u3000", "-", "[", "{\"a\":", "\"", "\\u0041", "A.", "多",
            "近", "至", "第", "六室", "20", "2010-", "\uD83D", "/人");

    @ParameterizedTest
    @EnumSource
    void time_growsWithTheLengthOnly(EntryPoint entry) {
        for (String fragment : FRAGMENTS) {
            String small = fragment.repeat(SMALL / fragment.length());
            long before = least(entry, small);
            long after = least(entry, small.repeat(FACTOR));
            assertThat(after)
                    .as("%s of '%s', %s ns before", entry, fragment, before)
                    .isLessThan(MOST * Math.max(before, LEAST_NANOS));
        }
    }

    private static long least(EntryPoint entry, String text) {
        return Stream.generate(() -> nanos(entry, text))
                .limit(RUNS)
                .min(Long::compare)
                .orElseThrow();
    }

    private static long nanos(EntryPoint entry, String text) {
        long start = System.nanoTime();
        entry.check(text);
        return System.nanoTime() - start;
    }
}
