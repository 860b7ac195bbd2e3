// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.immutables.value.Value;

/**
 * The scores, the total and the tier of a community, such as 78.5 to 83.5 points, 先进 or 标兵.
 *
 * <p>Made by {@link Scorecard#score}. Each item's range is tight. The total is the sum of these ranges, with caps and
 * vetoes: it is tight as long as the open items have nothing to do with each other. Where two of them share a measure,
 * not all combinations of their scores may be possible; {@link #isTotalTight} is false then, and total and tiers still
 * contain the truth, but may contain more. Places, ballots, marks and facts are taken to have nothing to do with anything
 * else.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ScorecardResult implements Serializable {
    ScorecardResult() {}

    /**
     * Returns by what was scored.
     *
     * @return the scorecard
     */
    public abstract Scorecard scorecard();

    /**
     * Returns what each item brings.
     *
     * @return the scores in the order of the items
     */
    public abstract ImmutableList<ItemScore> items();

    /**
     * Returns what each bonus brings, before the cap.
     *
     * @return the scores in the order of the bonuses
     */
    public abstract ImmutableList<ItemScore> bonuses();

    /**
     * Returns which vetoes strike.
     *
     * @return the checks in the order of the vetoes
     */
    public abstract ImmutableList<VetoCheck> vetoes();

    /**
     * Returns the total.
     *
     * @return the exact range
     */
    public abstract Range<Ratio> total();

    /**
     * Says whether no measure is shared by two open items, bonuses or vetoes, and none of them rests on a composite.
     *
     * @return whether the ends of the total are known to be attained or approached by some choice of the inputs
     */
    public abstract boolean isTotalTight();

    /**
     * Returns from which to which tier the community may come.
     *
     * @return the names from the lowest to the highest, empty if the scorecard has no tiers; of three or more, those in
     *     between may be out of reach, because an open item can have gaps
     */
    public abstract ImmutableList<Bilingual> tiers();

    /**
     * Returns the tier if it is decided.
     *
     * @return the name of the only tier that is possible, or empty
     */
    public Optional<Bilingual> tier() {
        return tiers().size() == 1 ? Optional.of(tiers().get(0)) : Optional.empty();
    }

    /**
     * Returns what each open item, bonus and veto would do to the tier.
     *
     * @return the sensitivities in the order of the scorecard, empty if it has no tiers
     */
    public abstract ImmutableList<Sensitivity> sensitivities();

    /**
     * Returns how it was scored.
     *
     * @return the steps: items, bonuses, vetoes, total, tier, open items
     */
    public abstract Explanation explanation();
}
