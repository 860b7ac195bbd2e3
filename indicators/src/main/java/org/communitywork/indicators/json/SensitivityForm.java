// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.scorecard.Sensitivity;

/** What an open item or veto would do to the tier. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SensitivityForm(
        @JsonProperty String code,
        @JsonProperty TextForm name,
        @JsonProperty ImmutableList<TextForm> ifWorst,
        @JsonProperty ImmutableList<TextForm> ifBest,
        @JsonProperty boolean matters,
        @JsonProperty boolean decides) {
    static SensitivityForm of(Sensitivity sensitivity) {
        return new SensitivityForm(
                sensitivity.code(),
                TextForm.of(sensitivity.name()),
                ScorecardResultForm.texts(sensitivity.ifWorst()),
                ScorecardResultForm.texts(sensitivity.ifBest()),
                sensitivity.matters(),
                sensitivity.decides());
    }
}
