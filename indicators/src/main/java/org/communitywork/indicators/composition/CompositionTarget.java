// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.composition;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityStandard;

/**
 * The composition of facilities that a community should have (设施组成), such as 六室三站二栏一校一场所.
 *
 * <p>Either at least what the standard names, or exactly that: then a seventh 室 is too many. Classes that the standard does not
 * name do not matter.
 *
 * <pre>
 * CompositionTarget target = CompositionTarget.atLeast(FacilityStandard.parse("六室三站二栏一校一场所"));
 * CompositionCheck check = target.check(community.facilities(), Listing.COMPLETE);
 * check.verdict();     // NOT_MET
 * check.missing();     // {室=1}
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param standard the number of facilities of each class
 * @param isExact whether more than that is against the standard too
 */
public record CompositionTarget(FacilityStandard standard, boolean isExact) implements Serializable {
    /**
     * Makes a target.
     *
     * @param standard the number of facilities of each class
     * @param isExact whether more than that is against the standard too
     */
    public CompositionTarget {
        requireNonNull(standard, "standard");
    }

    /**
     * Asks for at least what a standard names.
     *
     * @param standard the standard
     * @return the target
     */
    public static CompositionTarget atLeast(FacilityStandard standard) {
        return new CompositionTarget(standard, false);
    }

    /**
     * Asks for exactly what a standard names.
     *
     * @param standard the standard
     * @return the target
     */
    public static CompositionTarget exactly(FacilityStandard standard) {
        return new CompositionTarget(standard, true);
    }

    /**
     * Holds the facilities of a community against the standard.
     *
     * <p>Facilities count under their class. One that exists counts with the whole numbers that its count allows; one that a rule asks
     * for, and of which nothing is said, may be there or not; one that is planned is not there yet. An open list may leave out facilities of
     * any class.
     *
     * @param facilities the facilities of one community
     * @param listing whether these are all
     * @return the check
     */
    public CompositionCheck check(Iterable<Facility> facilities, Listing listing) {
        return FacilityCount.of(facilities, listing).check(this);
    }
}
