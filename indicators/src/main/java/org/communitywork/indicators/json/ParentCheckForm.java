// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.rollup.Agreement;
import org.communitywork.indicators.rollup.ParentCheck;

/** The total that a place states, held against the sum of those below it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ParentCheckForm(
        @JsonProperty MeasureCode measure,
        @JsonProperty CommunityId place,
        @JsonProperty ReportingPeriod period,
        @JsonProperty Agreement agreement,
        @JsonProperty Optional<RangeForm> own,
        @JsonProperty Optional<RangeForm> sum,
        @JsonProperty Optional<RangeForm> difference,
        @JsonProperty CompletenessForm completeness,
        @JsonProperty TextForm message) {
    static ParentCheckForm of(ParentCheck check) {
        return new ParentCheckForm(
                check.measure().code(),
                check.place(),
                check.period(),
                check.agreement(),
                check.own().map(RangeForm::of),
                check.sum().map(RangeForm::of),
                check.difference().map(RangeForm::of),
                CompletenessForm.of(check.completeness()),
                TextForm.of(check.message()));
    }
}
