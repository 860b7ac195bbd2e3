// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Indicator;

/**
 * The levels of an indicator that somebody who knows the place believes (合理范围), such as 1 to 10 people a household.
 *
 * <p>Holds the indicator and the range in the indicator's unit. Which levels are plausible is the user's to say: they
 * differ between a village and a city center, and no document gives them.
 *
 * <pre>
 * PlausibleRange density = PlausibleRange.of(peoplePerSquareKilometer, "[10, 50000]");
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the indicator; a count of a measure is one as well
 * @param levels the plausible levels in the unit of the indicator, not empty
 */
public record PlausibleRange(Indicator indicator, Range<Ratio> levels) implements Serializable {
    /**
     * Makes a plausible range.
     *
     * @param indicator the indicator
     * @param levels the plausible levels in the unit of the indicator, not empty
     * @throws IllegalArgumentException if there are no levels
     */
    public PlausibleRange {
        requireNonNull(indicator, "indicator");
        checkArgument(!levels.isEmpty(), "Plausible levels of %s must not be empty: '%s'", indicator.code(), levels);
    }

    /**
     * Makes a plausible range from text.
     *
     * @param indicator the indicator
     * @param levels the plausible levels in the unit of the indicator, such as {@code [1, 10]} or {@code (0, ∞)}
     * @return the range
     * @throws org.communitywork.core.text.TextParseException if the text is no range
     */
    public static PlausibleRange of(Indicator indicator, String levels) {
        return new PlausibleRange(indicator, Ranges.parse(levels));
    }
}
