// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** A type that a context makes values of. */
record Made<T>(TypeUsage type, Supplier<? extends Arbitrary<T>> values, int priority) implements ArbitraryProvider {
    static <T> Made<T> of(Class<T> type, Supplier<? extends Arbitrary<T>> values) {
        return of(TypeUsage.of(type), values);
    }

    static <T> Made<T> of(TypeUsage type, Supplier<? extends Arbitrary<T>> values) {
        return new Made<>(type, values, 0);
    }

    Made<T> with(int changed) {
        return new Made<>(type, values, changed);
    }

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return type.canBeAssignedTo(target);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return ImmutableSet.of(values.get());
    }
}
