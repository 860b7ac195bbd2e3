// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.communitywork.indicators.language.Bilingual;

/**
 * What an open item or veto would do to the tier, such as 先进 if it comes out worst and 标兵 if best.
 *
 * <p>The other open items stay open. An end that the item's score does not attain is approached, not reached. If the
 * total is not promised to be tight, neither are these tiers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the item or veto
 * @param name its name
 * @param ifWorst the tiers from the lowest to the highest if it comes out worst, a veto as struck
 * @param ifBest the tiers from the lowest to the highest if it comes out best, a veto as not struck
 */
public record Sensitivity(
        String code, Bilingual name, ImmutableList<Bilingual> ifWorst, ImmutableList<Bilingual> ifBest)
        implements Serializable {
    /**
     * Makes a sensitivity.
     *
     * @param code the code of the item or veto
     * @param name its name
     * @param ifWorst the tiers from the lowest to the highest if it comes out worst, a veto as struck
     * @param ifBest the tiers from the lowest to the highest if it comes out best, a veto as not struck
     */
    public Sensitivity {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(ifWorst, "ifWorst");
        requireNonNull(ifBest, "ifBest");
    }

    /**
     * Says whether the item makes a difference to what tiers are possible.
     *
     * @return whether best and worst leave different tiers
     */
    public boolean matters() {
        return !ifWorst.equals(ifBest);
    }

    /**
     * Says whether the item alone decides the tier, whatever comes of the other open items.
     *
     * @return whether best and worst each leave one tier, and not the same
     */
    public boolean decides() {
        return ifWorst.size() == 1 && ifBest.size() == 1 && matters();
    }
}
