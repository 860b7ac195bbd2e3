// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.sample;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.consistency.ConsistencyChecker;
import org.communitywork.indicators.consistency.ReportSet;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.json.IndicatorsJson;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.Rollup;
import org.junit.jupiter.api.Test;

/** Values and calculators that many threads share give each of them what one thread alone is given. */
class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int TASKS = 160;

    private static final Observations OBSERVATIONS = SampleCounty.observations();
    private static final Rollup ROLLUP = Rollup.over(SampleCounty.tree(), MissingPolicy.REFUSE, OBSERVATIONS);
    private static final ConsistencyChecker CHECKER =
            ConsistencyChecker.standard(IndicatorTable.of(SampleCounty.CHECK_UPS));
    private static final ReportSet REPORTS = World.of(ImmutableList.of(
                    ImmutableList.of(new CommunityNumbers(1000, 1200, 400, 300, 523, 4)),
                    ImmutableList.of(new CommunityNumbers(600, 600, 100, 1, 219, 7))))
            .with(PlantedFault.REPEATED_FIGURE, 0)
            .reportSet();

    /** What the library says of the county and of a world with a fault, in both languages and as JSON. */
    private static ImmutableList<String> answers() {
        Stream<String> county = SampleCounty.expectations().stream()
                .map(SampleCounty.Expectation::place)
                .flatMap(place -> Stream.of(
                        ROLLUP.calculate(SampleCounty.CHECK_UPS, place, SampleCounty.PERIOD)
                                .explanation()
                                .text(Language.CHINESE),
                        SampleCounty.TARGET
                                .check(Calculator.STANDARD.calculate(
                                        SampleCounty.CHECK_UPS, OBSERVATIONS, place, SampleCounty.PERIOD))
                                .explanation()
                                .text(Language.ENGLISH)));
        Stream<String> findings = CHECKER.check(REPORTS).checks().stream().map(Object::toString);
        Stream<String> others = Stream.of(
                IndicatorsJson.STANDARD.writeIndicators(
                        Catalog.standard().on(ReportingPeriod.ofYear(2023)).table()),
                Quantity.parse("600多人次").range().toString());
        return Stream.of(county, findings, others).flatMap(answers -> answers).collect(toImmutableList());
    }

    @Test
    void sharedValues_giveEveryThreadTheSameAnswers() throws InterruptedException, ExecutionException {
        ImmutableList<String> alone = answers();
        assertThat(alone).hasSizeGreaterThan(30);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<ImmutableList<String>>> tasks = Collections.nCopies(TASKS, ConcurrencyTest::answers);
            for (Future<ImmutableList<String>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
