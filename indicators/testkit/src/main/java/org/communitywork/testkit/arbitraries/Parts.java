// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.quantity.Units;

/** What generators have in common. */
final class Parts {
    private static final int TRIES = 1000;

    private Parts() {}

    /** Returns names of a sort; they shrink to the first one. */
    static Arbitrary<String> names(String... names) {
        return Arbitraries.of(ImmutableList.copyOf(names));
    }

    /** Returns the known values and another one; they shrink to the first known one. */
    static <T> Arbitrary<T> oneOfAll(Collection<T> known, T other) {
        return Arbitraries.of(
                ImmutableList.<T>builder().addAll(known).add(other).build());
    }

    /** Returns a measure of persons. */
    static Measure persons(String code, MeasureKind kind) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name("数据项" + code)
                .englishName("Measure " + code)
                .unit(Units.PERSON)
                .kind(kind)
                .build();
    }

    /** Returns the parts of generated values, so that each is one that the library made. */
    static <T, P> Arbitrary<P> of(Arbitrary<T> wholes, Function<? super T, ? extends Collection<? extends P>> parts) {
        return wholes.map(whole -> ImmutableList.<P>copyOf(parts.apply(whole)))
                .filter(TRIES, all -> !all.isEmpty())
                .flatMap(Arbitraries::of);
    }
}
