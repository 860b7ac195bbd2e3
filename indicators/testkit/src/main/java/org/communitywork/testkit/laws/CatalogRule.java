// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.definition.Indicator;

/**
 * A way to choose the definition that is in force, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface CatalogRule {
    /**
     * Returns the library's way, {@link Catalog#on(ReportingPeriod, String)}.
     *
     * @param catalog the catalog
     * @return the rule
     */
    static CatalogRule of(Catalog catalog) {
        requireNonNull(catalog, "catalog");
        return (code, period, place) -> catalog.on(period, place).find(code);
    }

    /**
     * Chooses a definition.
     *
     * @param code the code of the indicator
     * @param period the period of the figures
     * @param place the place, from the province down; empty for no place in particular
     * @return the definition, or empty where none is in force
     */
    Optional<Indicator> find(MeasureCode code, ReportingPeriod period, String place);
}
