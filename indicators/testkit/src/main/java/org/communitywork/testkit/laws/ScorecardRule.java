// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.util.Map;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.Scorecard;

/**
 * A way to score evidence, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface ScorecardRule {
    /**
     * Returns the library's way.
     *
     * @param scorecard the scorecard
     * @return the rule
     */
    static ScorecardRule of(Scorecard scorecard) {
        requireNonNull(scorecard, "scorecard");
        return evidence -> scorecard.score(evidence).total();
    }

    /**
     * Scores.
     *
     * @param evidence what there is for each item, bonus and veto, by its code
     * @return the total, or what is known of it while something is open
     */
    Range<Ratio> total(Map<String, Evidence> evidence);
}
