// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.consistency.Finding;

/** All results of one document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ResultsForm(
        @JsonProperty ImmutableList<CalculationForm> calculations,
        @JsonProperty ImmutableList<TargetCheckForm> targetChecks,
        @JsonProperty ImmutableList<GradeCheckForm> gradeChecks,
        @JsonProperty ImmutableList<CompositionCheckForm> compositionChecks,
        @JsonProperty ImmutableList<CombinedCheckForm> combinedChecks,
        @JsonProperty ImmutableList<ConsistencyCheckForm> consistencyChecks,
        @JsonProperty ImmutableList<FindingForm> findings,
        @JsonProperty ImmutableList<ScorecardResultForm> scorecards,
        @JsonProperty ImmutableList<AggregateForm> aggregates,
        @JsonProperty ImmutableList<RankingForm> rankings,
        @JsonProperty ImmutableList<ParentCheckForm> parentChecks,
        @JsonProperty ImmutableList<ComparisonForm> comparisons,
        @JsonProperty ImmutableList<SurveyEstimateForm> surveyEstimates,
        @JsonProperty ImmutableList<SurveyCheckForm> surveyChecks) {
    static ResultsForm of(Results results) {
        ImmutableList<ConsistencyCheck> checks = results.consistencyChecks();
        ImmutableList<Finding> findings =
                checks.stream().flatMap(check -> check.findings().stream()).collect(toImmutableList());
        return new ResultsForm(
                forms(results.calculations(), CalculationForm::of),
                forms(results.targetChecks(), TargetCheckForm::of),
                forms(results.gradeChecks(), GradeCheckForm::of),
                forms(results.compositionChecks(), CompositionCheckForm::of),
                forms(results.combinedChecks(), CombinedCheckForm::of),
                forms(checks, ConsistencyCheckForm::of),
                forms(findings, FindingForm::of),
                forms(results.scorecards(), ScorecardResultForm::of),
                forms(results.aggregates(), AggregateForm::of),
                forms(results.rankings(), RankingForm::of),
                forms(results.parentChecks(), ParentCheckForm::of),
                forms(results.comparisons(), ComparisonForm::of),
                forms(results.surveyEstimates(), SurveyEstimateForm::of),
                forms(results.surveyChecks(), SurveyCheckForm::of));
    }

    private static <T, F> ImmutableList<F> forms(ImmutableList<T> results, Function<T, F> form) {
        return results.stream().map(form).collect(toImmutableList());
    }
}
