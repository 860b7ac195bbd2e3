// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.communitywork.core.measure.MeasureCode;

/**
 * Something in a report that does not fit the definitions of measures, such as {@code observations[3]} in 户 of a
 * measure in 人.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where in the report, such as {@code observations[3]}
 * @param measure the measure that is named there
 * @param reason what is not right, as a sentence with the offending value
 */
public record MeasureProblem(String place, MeasureCode measure, String reason) implements Serializable {
    /**
     * Notes a problem.
     *
     * @param place where in the report
     * @param measure the measure that is named there
     * @param reason what is not right
     */
    public MeasureProblem {
        requireNonNull(place, "place");
        requireNonNull(measure, "measure");
        requireNonNull(reason, "reason");
    }

    /**
     * Returns the place and the reason.
     *
     * @return a line such as {@code observations[3]: Unit of POP.TOTAL must convert to 人: '户'}
     */
    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
