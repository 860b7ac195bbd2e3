// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.AggregateOutcome;

/** The value of a place that is made up of others, from whom it comes and who is missing. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AggregateForm(
        @JsonProperty MeasureCode indicator,
        @JsonProperty String edition,
        @JsonProperty TextForm name,
        @JsonProperty CommunityId place,
        @JsonProperty ReportingPeriod period,
        @JsonProperty TextForm policy,
        @JsonProperty AggregateOutcome outcome,
        @JsonProperty TextForm shown,
        @JsonProperty Optional<RangeForm> value,
        @JsonProperty boolean maybeUndefined,
        @JsonProperty boolean partial,
        @JsonProperty Optional<RangeForm> numerator,
        @JsonProperty Optional<RangeForm> denominator,
        @JsonProperty CompletenessForm completeness,
        @JsonProperty ImmutableList<ReportGapForm> gaps,
        @JsonProperty ExplanationForm explanation) {
    static AggregateForm of(Aggregate aggregate) {
        return new AggregateForm(
                aggregate.indicator().code(),
                aggregate.indicator().edition(),
                TextForm.of(aggregate.indicator().name()),
                aggregate.place(),
                aggregate.period(),
                TextForm.of(aggregate.policy()::label),
                aggregate.outcome(),
                TextForm.of(aggregate::shown),
                aggregate
                        .value()
                        .map(value -> RangeForm.of(
                                value, aggregate.indicator().scale().unit())),
                aggregate.isMaybeUndefined(),
                aggregate.isPartial(),
                aggregate.numerator().map(RangeForm::of),
                aggregate.denominator().map(RangeForm::of),
                CompletenessForm.of(aggregate.completeness()),
                aggregate.tally().gaps().stream().map(ReportGapForm::of).collect(toImmutableList()),
                ExplanationForm.of(aggregate.explanation()));
    }
}
