// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.VetoCheck;
import org.communitywork.indicators.scorecard.VetoEffect;

/** Whether a veto strikes, what it does then, and by what that was found. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record VetoCheckForm(
        @JsonProperty String code,
        @JsonProperty TextForm name,
        @JsonProperty VetoEffect effect,
        @JsonProperty Ternary strikes,
        @JsonProperty Optional<TextForm> evidence,
        @JsonProperty Optional<CalculationForm> calculation,
        @JsonProperty Optional<CalculationForm> reference) {
    static VetoCheckForm of(VetoCheck check) {
        return new VetoCheckForm(
                check.veto().code(),
                TextForm.of(check.veto().name()),
                check.veto().effect(),
                check.strikes(),
                check.evidence().map(Evidence::message).map(TextForm::of),
                ItemScoreForm.calculation(check.evidence()),
                ItemScoreForm.reference(check.evidence()));
    }
}
