// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A supply of values that laws are tried on.
 *
 * <p>Implementations must be immutable and thread-safe: the same random numbers give the same values.
 *
 * @param <T> the type of the values
 */
public interface Samples<T> {
    /**
     * Returns values that are tried first because faults are often found there.
     *
     * @return the values, none unless overridden
     */
    default ImmutableList<T> edgeCases() {
        return ImmutableList.of();
    }

    /**
     * Makes a value.
     *
     * @param random the only source of chance
     * @return a value
     */
    T draw(Random random);

    /**
     * Returns simpler values, among which a simpler counter-example is looked for.
     *
     * @param sample a value
     * @return simpler ones, the simplest first; a value must not come back to itself by a chain of them
     */
    default Stream<T> smaller(T sample) {
        return Stream.empty();
    }
}
