// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.communitywork.indicators.json.Results;

/** A generator of results as they are written together into one document. */
public final class ResultArbitraries {
    private ResultArbitraries() {}

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> values) {
        return values.list().ofMaxSize(1);
    }

    /**
     * Returns results with up to one of every sort. They shrink to none.
     *
     * @return the generator
     */
    public static Arbitrary<Results> results() {
        return Builders.withBuilder(Results::builder)
                .use(some(CalculationArbitraries.calculations()))
                .in((results, all) -> results.calculations(all))
                .use(some(CheckArbitraries.targetChecks()))
                .in((results, all) -> results.targetChecks(all))
                .use(some(GradeArbitraries.checks()))
                .in((results, all) -> results.gradeChecks(all))
                .use(some(CompositionArbitraries.checks()))
                .in((results, all) -> results.compositionChecks(all))
                .use(some(CheckArbitraries.combinedChecks()))
                .in((results, all) -> results.combinedChecks(all))
                .use(some(ConsistencyArbitraries.checks()))
                .in((results, all) -> results.consistencyChecks(all))
                .use(some(ScoreArbitraries.results()))
                .in((results, all) -> results.scorecards(all))
                .use(some(RollupArbitraries.aggregates()))
                .in((results, all) -> results.aggregates(all))
                .use(some(RollupArbitraries.rankings()))
                .in((results, all) -> results.rankings(all))
                .use(some(RollupArbitraries.parentChecks()))
                .in((results, all) -> results.parentChecks(all))
                .use(some(TrendArbitraries.comparisons()))
                .in((results, all) -> results.comparisons(all))
                .use(some(SurveyArbitraries.estimates()))
                .in((results, all) -> results.surveyEstimates(all))
                .use(some(SurveyArbitraries.checks()))
                .in((results, all) -> results.surveyChecks(all))
                .build(Results.Builder::build);
    }
}
