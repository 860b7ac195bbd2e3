// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.IntervalMethod;
import org.communitywork.indicators.survey.SurveyEstimate;

/** What a survey says of its population, as proportions from 0 to 1; a census has no interval. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SurveyEstimateForm(
        @JsonProperty long successes,
        @JsonProperty long sampleSize,
        @JsonProperty boolean census,
        @JsonProperty Optional<Ratio> effectiveSize,
        @JsonProperty Ratio pointEstimate,
        @JsonProperty IntervalMethod method,
        @JsonProperty Confidence confidence,
        @JsonProperty Optional<RangeForm> interval,
        @JsonProperty ExplanationForm explanation) {
    static SurveyEstimateForm of(SurveyEstimate estimate) {
        return new SurveyEstimateForm(
                estimate.successes(),
                estimate.sampleSize(),
                estimate.isCensus(),
                estimate.effectiveSize(),
                estimate.pointEstimate(),
                estimate.method(),
                estimate.confidence(),
                estimate.interval().map(interval -> RangeForm.of(interval, Units.NUMBER)),
                ExplanationForm.of(estimate.explanation()));
    }
}
