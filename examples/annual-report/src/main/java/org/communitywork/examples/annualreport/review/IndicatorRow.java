// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.review;

import java.util.Optional;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.observation.ResolvedObservation;

/**
 * What a report's figures say of one indicator: a calculation, or a level that it states of something nobody has defined.
 *
 * @param calculation what came of the calculation, empty for an undefined level
 * @param level the level that has no definition, empty for a calculation
 */
public record IndicatorRow(Optional<Calculation> calculation, Optional<ResolvedObservation> level) {
    static IndicatorRow of(Calculation calculation) {
        return new IndicatorRow(Optional.of(calculation), Optional.empty());
    }

    static IndicatorRow undefined(ResolvedObservation level) {
        return new IndicatorRow(Optional.empty(), Optional.of(level));
    }
}
