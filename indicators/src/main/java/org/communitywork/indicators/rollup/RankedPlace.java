// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A place in a ranking, such as 2nd, or 2nd to 4th while ranges overlap.
 *
 * <p>Equal values share the best rank and leave the following ones out: 1, 2, 2, 4. Immutable and thread-safe.
 *
 * @param aggregate the value that is ranked
 * @param best the best rank that the ranges allow, from 1
 * @param worst the worst rank that the ranges allow
 */
public record RankedPlace(Aggregate aggregate, int best, int worst) implements Serializable {
    /**
     * Ranks a place.
     *
     * @param aggregate the value that is ranked
     * @param best the best rank that the ranges allow, from 1
     * @param worst the worst rank that the ranges allow
     * @throws IllegalArgumentException if the ranks are not in this order
     */
    public RankedPlace {
        requireNonNull(aggregate, "aggregate");
        checkArgument(best >= 1 && best <= worst, "Ranks must be in order from 1: '%s, %s'", best, worst);
    }

    /**
     * Says whether the rank is certain.
     *
     * @return whether the best and the worst rank are one
     */
    public boolean isSettled() {
        return best == worst;
    }
}
