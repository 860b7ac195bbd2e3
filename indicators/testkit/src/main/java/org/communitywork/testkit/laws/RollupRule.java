// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import org.communitywork.core.community.CommunityId;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.Rollup;

/**
 * A way to roll an indicator up over an administrative tree, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface RollupRule {
    /**
     * Returns the library's way.
     *
     * @param indicator the indicator
     * @param policy what a missing report means
     * @return the rule
     */
    static RollupRule of(Indicator indicator, MissingPolicy policy) {
        requireNonNull(indicator, "indicator");
        requireNonNull(policy, "policy");
        return (tree, observations, place, period) -> {
            Aggregate aggregate = Rollup.over(tree, policy, observations).calculate(indicator, place, period);
            return new Answer(aggregate.value(), aggregate.isMaybeUndefined());
        };
    }

    /**
     * Rolls up.
     *
     * @param tree what lies in what
     * @param observations what all communities report
     * @param place the place asked for
     * @param period the period asked for
     * @return the value of all communities in the place, or none
     */
    Answer rollUp(CommunityTree tree, Observations observations, CommunityId place, ReportingPeriod period);
}
