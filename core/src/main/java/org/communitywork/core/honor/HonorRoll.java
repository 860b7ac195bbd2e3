// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.honor;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.io.Serializable;
import org.communitywork.core.community.AdministrativeLevel;

/**
 * The honors that a report lists, as a roll that can be counted, such as 3 of the city, 2 of the district and 1 of the
 * street.
 *
 * <p>Holds the honors in the order of the report. A title that is listed twice is two entries and one distinct title;
 * titles are the same only if they are written the same.
 *
 * <pre>
 * HonorRoll won = HonorRoll.of(report.honors()).in(HonorState.WON);
 * won.byLevel().get(AdministrativeLevel.CITY).size(); // 3
 * won.repeatedTitles();                               // titles listed more than once
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param honors the honors in order
 */
public record HonorRoll(ImmutableList<Honor> honors) implements Serializable {
    /**
     * Makes a roll.
     *
     * @param honors the honors in order
     */
    public HonorRoll {
        requireNonNull(honors, "honors");
    }

    /**
     * Makes a roll.
     *
     * @param honors the honors in order
     * @return the roll
     */
    public static HonorRoll of(Iterable<Honor> honors) {
        return new HonorRoll(ImmutableList.copyOf(honors));
    }

    /**
     * Returns the honors that have come so far as to be in a state.
     *
     * @param state the state
     * @return a roll of those in that state
     */
    public HonorRoll in(HonorState state) {
        requireNonNull(state, "state");
        return new HonorRoll(
                honors.stream().filter(honor -> honor.state() == state).collect(toImmutableList()));
    }

    /**
     * Returns the honors by the level at which they are awarded.
     *
     * @return each level that has an honor, in the order of first mention, with its honors in order
     */
    public ImmutableListMultimap<AdministrativeLevel, Honor> byLevel() {
        return Multimaps.index(honors, Honor::level);
    }

    /**
     * Returns the titles without repetition.
     *
     * @return each title once, in the order of first mention
     */
    public ImmutableSet<String> distinctTitles() {
        return honors.stream().map(Honor::title).collect(toImmutableSet());
    }

    /**
     * Returns the titles that are listed more than once.
     *
     * @return each such title once, in the order of first mention
     */
    public ImmutableSet<String> repeatedTitles() {
        Multiset<String> titles = honors.stream().map(Honor::title).collect(ImmutableMultiset.toImmutableMultiset());
        return titles.entrySet().stream()
                .filter(entry -> entry.getCount() > 1)
                .map(Multiset.Entry::getElement)
                .collect(toImmutableSet());
    }
}
