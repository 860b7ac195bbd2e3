// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists beside a given one: simpler ones, and those in another order. */
final class Variants {
    private Variants() {}

    static <T> Stream<ImmutableList<T>> shorter(ImmutableList<T> list) {
        return IntStream.range(0, list.size())
                .mapToObj(left -> ImmutableList.<T>builder()
                        .addAll(list.subList(0, left))
                        .addAll(list.subList(left + 1, list.size()))
                        .build());
    }

    static <T> Stream<ImmutableList<T>> changed(ImmutableList<T> list, Function<T, Stream<T>> change) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(place -> change.apply(list.get(place)).map(other -> with(list, place, other)));
    }

    static <T> ImmutableList<T> with(ImmutableList<T> list, int place, T other) {
        return ImmutableList.<T>builder()
                .addAll(list.subList(0, place))
                .add(other)
                .addAll(list.subList(place + 1, list.size()))
                .build();
    }

    /** The list turned round, and with each element moved to the front. */
    static <T> Stream<ImmutableList<T>> orders(ImmutableList<T> list) {
        Stream<ImmutableList<T>> moved = IntStream.range(1, list.size())
                .mapToObj(place -> ImmutableList.<T>builder()
                        .add(list.get(place))
                        .addAll(list.subList(0, place))
                        .addAll(list.subList(place + 1, list.size()))
                        .build());
        return Stream.concat(Stream.of(list.reverse()), moved);
    }
}
