// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import java.io.Serializable;
import org.communitywork.indicators.definition.Indicator;

/**
 * An indicator that is graded by bands, such as the share of rooms with flies.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param bands the bands of its values
 */
public record GradedIndicator(Indicator indicator, Bands bands) implements Serializable {
    /**
     * Grades an indicator by bands.
     *
     * @param indicator the indicator
     * @param bands the bands of its values
     * @throws IllegalArgumentException if the limits are not in a unit of the indicator's
     */
    public GradedIndicator {
        bands.requireUnit(indicator.scale().unit());
    }
}
