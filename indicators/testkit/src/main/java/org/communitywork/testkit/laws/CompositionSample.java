// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.community.Facility;
import org.communitywork.indicators.composition.Listing;

/**
 * The facilities of one community: what a law of compositions is tried on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param facilities the facilities that are listed
 * @param listing whether these are all
 */
public record CompositionSample(ImmutableList<Facility> facilities, Listing listing) {
    /**
     * Makes a sample.
     *
     * @param facilities the facilities that are listed
     * @param listing whether these are all
     */
    public CompositionSample {
        requireNonNull(facilities, "facilities");
        requireNonNull(listing, "listing");
    }

    CompositionSample with(ImmutableList<Facility> others) {
        return new CompositionSample(others, listing);
    }

    CompositionSample with(Facility more) {
        return with(
                ImmutableList.<Facility>builder().addAll(facilities).add(more).build());
    }

    /**
     * Returns the facilities as text.
     *
     * @return the number, the class and the state of each, such as {@code [3, 4]室 existing; list is complete}
     */
    @Override
    public String toString() {
        return facilities.stream().map(CompositionSample::text).collect(joining(", ", "{", "}")) + ", list is "
                + listing.englishLabel();
    }

    private static String text(Facility facility) {
        String count = facility.count().map(Object::toString).orElse("1");
        return count + " " + facility.facilityClass().orElse("of no class") + " "
                + facility.state().englishLabel();
    }
}
