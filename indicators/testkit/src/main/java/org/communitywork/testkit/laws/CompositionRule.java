// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.community.Facility;
import org.communitywork.indicators.composition.CompositionTarget;
import org.communitywork.indicators.composition.Listing;
import org.communitywork.indicators.target.Verdict;

/**
 * A way to hold facilities against a composition, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface CompositionRule {
    /**
     * Returns the library's way.
     *
     * @param target the target
     * @return the rule
     */
    static CompositionRule of(CompositionTarget target) {
        requireNonNull(target, "target");
        return (facilities, listing) -> target.check(facilities, listing).verdict();
    }

    /**
     * Says whether the composition is as it should be.
     *
     * @param facilities the facilities of one community
     * @param listing whether these are all
     * @return the verdict
     */
    Verdict verdict(ImmutableList<Facility> facilities, Listing listing);
}
