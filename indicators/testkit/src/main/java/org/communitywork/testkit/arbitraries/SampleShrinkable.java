// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.communitywork.testkit.laws.Samples;

/** A drawn value whose simpler values are those of its samples; each step is one nearer to the simplest. */
final class SampleShrinkable<T> implements Shrinkable<T> {
    static final long FAR = 1_000_000;

    private final Samples<T> samples;
    private final T value;
    private final long distance;

    SampleShrinkable(Samples<T> samples, T value, long distance) {
        this.samples = samples;
        this.value = value;
        this.distance = distance;
    }

    @Override
    public T value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return samples.smaller(value).map(smaller -> new SampleShrinkable<>(samples, smaller, distance - 1));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(distance);
    }
}
