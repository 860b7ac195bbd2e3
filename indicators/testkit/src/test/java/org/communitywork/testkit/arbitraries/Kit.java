// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
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
        List<T> all = drawn(arbitrary).toList();
        for (Predicate<? super T> condition : conditions) {
            assertThat(all).anyMatch(condition);
        }
    }

    /** A condition holds for about one of some drawn values: between half as many and one and a half times as many. */
    static <T> void assertEvery(int nth, Arbitrary<T> arbitrary, Predicate<? super T> condition) {
        assertThat(drawn(arbitrary).filter(condition).count()).isBetween(DRAWS / nth / 2L, DRAWS / nth * 3L / 2);
    }

    /** Each constant of an enum occurs in one drawn value at least. */
    static <T, E extends Enum<E>> void assertEach(Class<E> constants, Arbitrary<T> arbitrary, Function<T, E> part) {
        assertThat(drawn(arbitrary).map(part)).containsAll(EnumSet.allOf(constants));
    }

    /** Each of the parts is there in one drawn value at least, and not in another. */
    @SafeVarargs
    static <T> void assertLeftOutAtTimes(Arbitrary<T> arbitrary, Function<T, Optional<?>>... parts) {
        List<T> all = drawn(arbitrary).toList();
        for (Function<T, Optional<?>> part : parts) {
            assertThat(all).map(part).anyMatch(Optional::isPresent).anyMatch(Optional::isEmpty);
        }
    }

    /** Each of the lists has an item in one drawn value at least, and none in another. */
    @SafeVarargs
    static <T> void assertEmptyAtTimes(Arbitrary<T> arbitrary, Function<T, Collection<?>>... lists) {
        List<T> all = drawn(arbitrary).toList();
        for (Function<T, Collection<?>> list : lists) {
            assertThat(all).map(list).anyMatch(Collection::isEmpty).anyMatch(items -> !items.isEmpty());
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
