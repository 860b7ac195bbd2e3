// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** How generators are tested: what they draw, and what they shrink to. */
final class Kit {
    private static final int DRAWS = 300;

    private Kit() {}

    static <T> Stream<T> drawn(Arbitrary<T> arbitrary) {
        Random random = new Random(8170);
        return Stream.generate(() -> arbitrary.generator(1000).next(random).value())
                .limit(DRAWS);
    }

    static <T> void assertAll(Arbitrary<T> arbitrary, Predicate<? super T> condition) {
        assertThat(drawn(arbitrary)).allMatch(condition);
    }

    /** Each of the conditions holds for one drawn value at least. */
    @SafeVarargs
    static <T> void assertSome(Arbitrary<T> arbitrary, Predicate<? super T>... conditions) {
        for (Predicate<? super T> condition : conditions) {
            assertThat(drawn(arbitrary)).anyMatch(condition);
        }
    }

    /** Returns the simplest value found by shrinking the first drawn one that a property fails for. */
    static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<? super T> fails) {
        Random random = new Random(8170);
        Shrinkable<T> current = Stream.generate(() -> arbitrary.generator(1000).next(random))
                .limit(10_000)
                .filter(drawn -> fails.test(drawn.value()))
                .findFirst()
                .orElseThrow();
        while (true) {
            Shrinkable<T> from = current;
            Shrinkable<T> next = from.shrink()
                    .filter(smaller -> smaller.distance().compareTo(from.distance()) <= 0
                            && !smaller.value().equals(from.value())
                            && fails.test(smaller.value()))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return current.value();
            }
            current = next;
        }
    }
}
