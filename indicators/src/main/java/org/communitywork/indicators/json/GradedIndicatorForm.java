// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.grade.GradedIndicator;
import org.immutables.value.Value;

/** An indicator, by code, and the bands of its values. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGradedIndicatorForm.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"indicator", "edition", "bands"})
abstract class GradedIndicatorForm {
    @JsonProperty
    abstract MeasureCode indicator();

    @JsonProperty
    abstract Optional<String> edition();

    @JsonProperty
    abstract Bands bands();

    static GradedIndicatorForm of(GradedIndicator graded) {
        return ImmutableGradedIndicatorForm.builder()
                .indicator(graded.indicator().code())
                .edition(graded.indicator().edition())
                .bands(graded.bands())
                .build();
    }

    GradedIndicator in(IndicatorTable table) {
        return new GradedIndicator(IndicatorLookup.get(table, indicator(), edition()), bands());
    }
}
