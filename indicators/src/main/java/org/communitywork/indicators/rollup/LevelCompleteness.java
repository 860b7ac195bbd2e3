// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * How many places of one level of a tree reported, such as 3 of 5 streets in full.
 *
 * <p>A place is complete if all communities in it reported, empty if none did, and partial else. Immutable and
 * thread-safe.
 *
 * @param depth how far below the place that was asked about, 1 for its children
 * @param complete how many are complete
 * @param partial how many are partial
 * @param empty how many are empty
 */
public record LevelCompleteness(int depth, long complete, long partial, long empty) implements Serializable {
    /**
     * Counts the places of a level.
     *
     * @param depth how far below the place that was asked about, 1 for its children
     * @param complete how many are complete
     * @param partial how many are partial
     * @param empty how many are empty
     * @throws IllegalArgumentException if the depth is not above zero or a count is below zero
     */
    public LevelCompleteness {
        checkArgument(depth > 0, "Depth must be above zero: '%s'", depth);
        boolean counts = complete >= 0 && partial >= 0 && empty >= 0;
        checkArgument(counts, "Counts of places must not be below zero: '%s, %s, %s'", complete, partial, empty);
    }

    static LevelCompleteness of(int depth, Iterable<Completeness> places) {
        long complete = 0;
        long partial = 0;
        long empty = 0;
        for (Completeness place : places) {
            if (place.isComplete()) {
                complete++;
            } else if (place.reported() > 0) {
                partial++;
            } else {
                empty++;
            }
        }
        return new LevelCompleteness(depth, complete, partial, empty);
    }
}
