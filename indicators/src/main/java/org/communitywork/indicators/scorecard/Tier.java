// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;

/**
 * A tier that begins at a score (等次, 星级), such as 标兵 from 90 points.
 *
 * <p>It ends where the next one of its {@link TierTable} begins. Immutable and thread-safe.
 *
 * @param name the name
 * @param from the least score that has the tier, above zero
 */
public record Tier(Bilingual name, Ratio from) implements Serializable {
    /**
     * Makes a tier.
     *
     * @param name the name
     * @param from the least score that has the tier, above zero
     * @throws IllegalArgumentException if the least score is not above zero
     */
    public Tier {
        requireNonNull(name, "name");
        checkArgument(from.signum() > 0, "Least score of a tier must be above zero: '%s'", from);
    }
}
