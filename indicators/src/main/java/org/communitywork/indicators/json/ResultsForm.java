// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.consistency.ConsistencyCheck;

/** All results of one document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ResultsForm(
        @JsonProperty ImmutableList<CalculationForm> calculations,
        @JsonProperty ImmutableList<TargetCheckForm> targetChecks,
        @JsonProperty ImmutableList<ConsistencyCheckForm> consistencyChecks,
        @JsonProperty ImmutableList<FindingForm> findings) {
    static ResultsForm of(Results results) {
        ImmutableList<ConsistencyCheck> checks = results.consistencyChecks();
        return new ResultsForm(
                results.calculations().stream().map(CalculationForm::of).collect(toImmutableList()),
                results.targetChecks().stream().map(TargetCheckForm::of).collect(toImmutableList()),
                checks.stream().map(ConsistencyCheckForm::of).collect(toImmutableList()),
                checks.stream()
                        .flatMap(check -> check.findings().stream())
                        .map(FindingForm::of)
                        .collect(toImmutableList()));
    }
}
