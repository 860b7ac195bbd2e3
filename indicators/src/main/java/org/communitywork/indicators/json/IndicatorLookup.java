// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.indicators.catalog.TargetEntry;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.target.Target;

/** Finds the indicator that a document names by code, and by edition where that matters. */
final class IndicatorLookup {
    private IndicatorLookup() {}

    static Indicator get(IndicatorTable indicators, MeasureCode code, Optional<String> edition) {
        Indicator found = indicators.get(code);
        checkArgument(
                edition.orElse(found.edition()).equals(found.edition()),
                "Edition of %s must be '%s': '%s'",
                code,
                found.edition(),
                edition.orElse(""));
        return found;
    }

    static Target target(IndicatorTable indicators, TargetEntry entry) {
        return entry.on(get(indicators, entry.indicator(), entry.edition()));
    }
}
