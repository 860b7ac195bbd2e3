// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;

/**
 * What is looked up in a catalog: what a law of look-ups is tried on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of an indicator
 * @param period the period of the figures, not masked
 * @param place the place, from the province down; empty for no place in particular
 */
public record CatalogQuery(MeasureCode code, ReportingPeriod period, String place) {
    /**
     * Makes a query.
     *
     * @param code the code of an indicator
     * @param period the period of the figures
     * @param place the place
     */
    public CatalogQuery {
        requireNonNull(code, "code");
        requireNonNull(period, "period");
        requireNonNull(place, "place");
    }

    CatalogQuery within(String narrower) {
        return new CatalogQuery(code, period, place + narrower);
    }

    /**
     * Returns the query as text.
     *
     * @return code, period and place
     */
    @Override
    public String toString() {
        return code + " in " + period + (place.isEmpty() ? "" : " at " + place);
    }
}
