// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.trend.ComparedPeriod;
import org.communitywork.indicators.trend.Comparison;
import org.communitywork.indicators.trend.Travel;

/** A value held against an earlier one: the difference in points or in the unit of the value, the change in percent. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ComparisonForm(
        @JsonProperty MeasureCode indicator,
        @JsonProperty TextForm name,
        @JsonProperty CommunityId subject,
        @JsonProperty ReportingPeriod period,
        @JsonProperty ReportingPeriod earlierPeriod,
        @JsonProperty ComparedPeriod comparedPeriod,
        @JsonProperty boolean acrossEditions,
        @JsonProperty TextForm now,
        @JsonProperty TextForm before,
        @JsonProperty Travel travel,
        @JsonProperty Optional<RangeForm> difference,
        @JsonProperty Optional<RangeForm> change,
        @JsonProperty TextForm message) {
    static ComparisonForm of(Comparison comparison) {
        return new ComparisonForm(
                comparison.now().indicator().code(),
                TextForm.of(comparison.now().indicator().name()),
                comparison.now().subject(),
                comparison.now().period(),
                comparison.before().period(),
                comparison.comparedPeriod(),
                comparison.acrossEditions(),
                TextForm.of(comparison.now()::shown),
                TextForm.of(comparison.before()::shown),
                comparison.travel(),
                comparison.difference().map(RangeForm::of),
                comparison.change().map(change -> RangeForm.of(change, Units.PERCENT)),
                TextForm.of(comparison.message()));
    }
}
