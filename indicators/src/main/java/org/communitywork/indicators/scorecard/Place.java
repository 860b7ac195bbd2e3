// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.language.Message;

/**
 * A place in a ranking (名次), such as 2, or from 2 to 4 while that is not decided.
 *
 * <p>Places are those of competition ranking: one more than the number of those who are better, so equals share a place
 * and the places after them stay empty (1, 2, 2, 4).
 *
 * <pre>
 * Place.among(rateOfOurs, ratesOfTheOthers, Direction.HIGHER_IS_BETTER);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param best the best place that is possible, 1 for the first
 * @param worst the worst place that is possible
 */
public record Place(int best, int worst) implements Evidence {
    /**
     * Makes a place.
     *
     * @param best the best place that is possible, 1 for the first
     * @param worst the worst place that is possible
     * @throws IllegalArgumentException if the best place is below 1 or behind the worst
     */
    public Place {
        checkArgument(best >= 1, "Place must be 1 or more: '%s'", best);
        checkArgument(best <= worst, "Best place must not be behind the worst: '%s' / '%s'", best, worst);
    }

    /**
     * Makes a place that is decided.
     *
     * @param place the place, 1 for the first
     * @return the evidence
     * @throws IllegalArgumentException if the place is below 1
     */
    public static Place of(int place) {
        return new Place(place, place);
    }

    /**
     * Finds the place of one value among others, which have nothing to do with each other.
     *
     * <p>The best place is behind those who are better in any case, the worst behind all who may be better; both are
     * possible.
     *
     * @param own the value to be placed
     * @param others the values of the others
     * @param direction which values are better
     * @return the place
     * @throws IllegalArgumentException if the direction is neutral, or a range is empty
     */
    public static Place among(Range<Ratio> own, Iterable<Range<Ratio>> others, Direction direction) {
        checkArgument(direction != Direction.NEUTRAL, "Direction of a ranking must not be neutral: '%s'", direction);
        int best = 1;
        int worst = 1;
        for (Range<Ratio> other : others) {
            Ternary isBetter = direction == Direction.HIGHER_IS_BETTER
                    ? Ranges.isMoreThan(other, own)
                    : Ranges.isLessThan(other, own);
            best += isBetter == Ternary.TRUE ? 1 : 0;
            worst += isBetter == Ternary.FALSE ? 0 : 1;
        }
        return new Place(best, worst);
    }

    @Override
    public Message message() {
        return Message.of("scorecard.evidence.place", best == worst ? "" + best : best + "–" + worst);
    }
}
