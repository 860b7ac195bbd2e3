// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.immutables.value.Value;

/** A target that names its indicator by code, and by edition where that matters. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTargetForm.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "indicator",
    "edition",
    "criterion",
    "comparison",
    "document",
    "place",
    "period",
    "source",
    "illustration"
})
abstract class TargetForm {
    @JsonProperty
    abstract MeasureCode indicator();

    @JsonProperty
    abstract Optional<String> edition();

    @JsonProperty
    abstract Criterion criterion();

    @JsonProperty
    @Value.Default
    LimitComparison comparison() {
        return LimitComparison.FULL_VALUE;
    }

    @JsonProperty
    abstract Optional<String> document();

    @JsonProperty
    abstract Optional<String> place();

    @JsonProperty
    abstract Optional<ReportingPeriod> period();

    @JsonProperty
    abstract Optional<Source> source();

    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    boolean illustration() {
        return false;
    }

    static TargetForm of(Target target) {
        return ImmutableTargetForm.builder()
                .indicator(target.indicator().code())
                .edition(target.indicator().edition())
                .criterion(target.criterion())
                .comparison(target.comparison())
                .document(target.document())
                .place(target.place())
                .period(target.period())
                .source(target.source())
                .illustration(target.isIllustration())
                .build();
    }

    Target in(IndicatorTable indicators) {
        return Target.builder()
                .indicator(IndicatorLookup.get(indicators, indicator(), edition()))
                .criterion(criterion())
                .comparison(comparison())
                .document(document())
                .place(place())
                .period(period())
                .source(source())
                .isIllustration(illustration())
                .build();
    }
}
