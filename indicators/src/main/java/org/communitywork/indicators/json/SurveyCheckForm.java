// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.communitywork.indicators.survey.SurveyCheck;
import org.communitywork.indicators.survey.SurveyEvidence;
import org.communitywork.indicators.target.Verdict;

/** An estimate held against a criterion, and what of it had to meet the criterion. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SurveyCheckForm(
        @JsonProperty TextForm criterion,
        @JsonProperty SurveyEvidence evidence,
        @JsonProperty Verdict verdict,
        @JsonProperty SurveyEstimateForm estimate,
        @JsonProperty ExplanationForm explanation) {
    static SurveyCheckForm of(SurveyCheck check) {
        return new SurveyCheckForm(
                TextForm.of(check.criterion().message()),
                check.evidence(),
                check.verdict(),
                SurveyEstimateForm.of(check.estimate()),
                ExplanationForm.of(check.explanation()));
    }
}
