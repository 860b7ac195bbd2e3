// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;

/**
 * What a rule makes of a sample: a value, of which a range is known, or none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value what is known of the value, in the unit of the indicator; empty where there is none, for whatever reason
 * @param maybeNone whether there may be no value at all, because the denominator can be zero
 */
public record Answer(Optional<Range<Ratio>> value, boolean maybeNone) {
    /** No value. */
    public static final Answer NONE = new Answer(Optional.empty(), true);

    /**
     * Makes an answer.
     *
     * @param value what is known of the value
     * @param maybeNone whether there may be no value at all
     * @throws IllegalArgumentException if the range is empty
     */
    public Answer {
        value.ifPresent(range -> checkArgument(!range.isEmpty(), "Range of a value must not be empty: '%s'", range));
    }

    /**
     * Returns one number.
     *
     * @param number the number
     * @return the answer
     */
    public static Answer of(Ratio number) {
        return new Answer(Optional.of(Range.singleton(number)), false);
    }

    /**
     * Returns the number, where it is known exactly.
     *
     * @return the number, or empty
     */
    public Optional<Ratio> number() {
        return value.flatMap(Ranges::point);
    }

    /**
     * Returns the value in few signs.
     *
     * @return the number, the range, or {@code no value}
     */
    @Override
    public String toString() {
        return value.map(range -> Ranges.point(range).map(Ratio::toString).orElseGet(() -> Ranges.format(range)))
                .orElse("no value");
    }
}
