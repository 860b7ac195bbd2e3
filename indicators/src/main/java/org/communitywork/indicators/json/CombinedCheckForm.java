// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.CombinedCheck;
import org.communitywork.indicators.target.Verdict;

/** Several checks of which a number must be met, with the number of each outcome. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CombinedCheckForm(
        @JsonProperty TextForm name,
        @JsonProperty int needed,
        @JsonProperty CheckOutcome outcome,
        @JsonProperty Verdict verdict,
        @JsonProperty ImmutableList<Count> counts,
        @JsonProperty ImmutableList<Part> parts,
        @JsonProperty ImmutableList<TextForm> open,
        @JsonProperty ExplanationForm explanation) {
    /** How many checks have an outcome. */
    record Count(
            @JsonProperty CheckOutcome outcome,
            @JsonProperty int number) {}

    /** One of the checks. */
    record Part(
            @JsonProperty TextForm name,
            @JsonProperty CheckOutcome outcome,
            @JsonProperty Verdict verdict) {
        static Part of(Check check) {
            return new Part(text(check), check.outcome(), check.verdict());
        }
    }

    static CombinedCheckForm of(CombinedCheck check) {
        return new CombinedCheckForm(
                text(check),
                check.needed(),
                check.outcome(),
                check.verdict(),
                Arrays.stream(CheckOutcome.values())
                        .map(outcome -> new Count(outcome, check.count(outcome)))
                        .collect(toImmutableList()),
                check.parts().stream().map(Part::of).collect(toImmutableList()),
                check.open().stream().map(CombinedCheckForm::text).collect(toImmutableList()),
                ExplanationForm.of(check.explanation()));
    }

    private static TextForm text(Check check) {
        return TextForm.of(check.name()::in);
    }
}
