// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.communitywork.indicators.catalog.TargetEntry;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Verdict;
import org.immutables.value.Value;

/** A target check with the calculation that was held against the target. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "target",
    "criterion",
    "outcome",
    "verdict",
    "otherMethodVerdict",
    "methodsDisagree",
    "margin",
    "calculation",
    "reference",
    "explanation"
})
abstract class TargetCheckForm {
    @JsonProperty
    abstract TargetEntry target();

    @JsonProperty
    abstract TextForm criterion();

    @JsonProperty
    abstract CheckOutcome outcome();

    @JsonProperty
    abstract Verdict verdict();

    @JsonProperty
    abstract Verdict otherMethodVerdict();

    @JsonProperty
    abstract boolean methodsDisagree();

    @JsonProperty
    abstract Optional<RangeForm> margin();

    @JsonProperty
    abstract CalculationForm calculation();

    @JsonProperty
    abstract Optional<CalculationForm> reference();

    @JsonProperty
    abstract ExplanationForm explanation();

    static TargetCheckForm of(TargetCheck check) {
        return ImmutableTargetCheckForm.builder()
                .target(TargetEntry.of(check.target()))
                .criterion(TextForm.of(check.target().criterion().message()))
                .outcome(check.outcome())
                .verdict(check.verdict())
                .otherMethodVerdict(check.otherMethodVerdict())
                .methodsDisagree(check.methodsDisagree())
                .margin(check.margin().map(RangeForm::of))
                .calculation(CalculationForm.of(check.calculation()))
                .reference(check.reference().map(CalculationForm::of))
                .explanation(ExplanationForm.of(check.explanation()))
                .build();
    }
}
