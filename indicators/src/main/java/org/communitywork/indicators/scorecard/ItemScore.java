// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.immutables.value.Value;

/**
 * What an item of a scorecard brings, such as 9.5 of 10 points.
 *
 * <p>Made by {@link Scorecard#score}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ItemScore implements Serializable {
    ItemScore() {}

    /**
     * Returns what was scored.
     *
     * @return the item
     */
    public abstract ScorecardItem item();

    /**
     * Returns by what it was scored.
     *
     * @return the evidence, empty if there is none
     */
    public abstract Optional<Evidence> evidence();

    /**
     * Returns the points.
     *
     * @return the exact range, from the least to the full points where the evidence does not tell
     */
    public abstract Range<Ratio> score();

    /**
     * Says whether the item does not apply and is left out of the sum.
     *
     * @return whether it is; its points are zero then, and those of the others count for more
     */
    @Value.Default
    public boolean isLeftOut() {
        return false;
    }

    /**
     * Says whether the points are not decided.
     *
     * @return whether more than one score is possible
     */
    public boolean isOpen() {
        return !Ranges.isPoint(score());
    }

    /**
     * Says whether the points rest on a value that the community only states, without counts (自述).
     *
     * @return whether they do
     */
    public boolean isClaimed() {
        return evidence().map(Evidence::isClaimed).orElse(false);
    }
}
