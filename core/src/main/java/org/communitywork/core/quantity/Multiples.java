// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.Ratio;

/**
 * Which multiples of a power of ten a rough word stands for, such as 2 to below 10 for 数 in 数十.
 *
 * <pre>{@code
 * new Multiples(Ratio.of(2), Ratio.of(10));     // 数十: [20, 100)
 * new Multiples(Ratio.ONE, Ratio.of(10));       // 上千: [1000, 10000)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the least multiple, included, not negative
 * @param below where they end, excluded, above the least one
 */
public record Multiples(Ratio from, Ratio below) implements Serializable {

    /**
     * Checks the ends.
     *
     * @param from the least multiple
     * @param below where they end
     * @throws IllegalArgumentException if they are negative or not ascending
     */
    public Multiples {
        checkArgument(from.signum() >= 0, "Least multiple must not be negative: '%s'", from);
        checkArgument(below.compareTo(from) > 0, "Multiples must end above the least one: '%s'", below);
    }

    /** Returns the range of the multiples of a power of ten. */
    Range<Ratio> of(Ratio power) {
        return Range.closedOpen(from.times(power), below.times(power));
    }
}
