// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.communitywork.core.number.Ratio;

/**
 * How far a qualifier reaches from a figure, such as half a unit of its last digit for 约.
 *
 * <p>The distance is {@code places} times the unit of the last digit plus {@code share} times the figure, but not more than
 * {@code limit} times the figure. An extent holds no direction; the {@link Qualifier} gives it.
 *
 * <pre>{@code
 * Extent.ofPlaces(Ratio.ONE);                                  // 多: 600 reaches to 700
 * Extent.ofPlaces(Ratio.ONE).limitedTo(Ratio.of(1, 2));        // 近: 20 from 10, 100 from 50
 * Extent.ofFigure(Ratio.of(1, 10));                            // 约 read as plus or minus 10 %
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param places how many units of the last digit, zero or more
 * @param share which share of the figure, zero or more; one of the two is above zero
 * @param limit the greatest share of the figure, above zero
 */
public record Extent(Ratio places, Ratio share, Ratio limit) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param places how many units of the last digit
     * @param share which share of the figure
     * @param limit the greatest share of the figure
     * @throws IllegalArgumentException if a part is negative, or the distance would be zero
     */
    public Extent {
        checkArgument(places.signum() >= 0, "Places of an extent must not be negative: '%s'", places);
        checkArgument(share.signum() >= 0, "Share of an extent must not be negative: '%s'", share);
        checkArgument(limit.signum() > 0, "Limit of an extent must be above zero: '%s'", limit);
        checkArgument(places.signum() + share.signum() > 0, "Extent must be above zero: '%s'", places);
    }

    /**
     * Returns a reach in units of the last digit, at most as far as the figure itself.
     *
     * @param places how many units
     * @return the extent
     */
    public static Extent ofPlaces(Ratio places) {
        return new Extent(places, Ratio.ZERO, Ratio.ONE);
    }

    /**
     * Returns a reach as a share of the figure.
     *
     * @param share the share
     * @return the extent
     */
    public static Extent ofFigure(Ratio share) {
        return new Extent(Ratio.ZERO, share, share);
    }

    /**
     * Returns this extent with another limit.
     *
     * @param limit the greatest share of the figure
     * @return the extent
     */
    public Extent limitedTo(Ratio limit) {
        return new Extent(places, share, limit);
    }

    /** Returns the distance from a figure above zero. */
    Ratio distance(Ratio figure, Ratio place) {
        return places.times(place).plus(share.times(figure)).min(limit.times(figure));
    }
}
