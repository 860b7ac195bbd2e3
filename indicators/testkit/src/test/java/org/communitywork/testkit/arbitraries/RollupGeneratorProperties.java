// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import java.util.EnumSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.consistency.ConsistencyOutcome;
import org.communitywork.indicators.consistency.Finding;
import org.communitywork.indicators.consistency.Severity;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.AggregateOutcome;
import org.communitywork.indicators.rollup.Agreement;
import org.communitywork.indicators.rollup.Completeness;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.ParentCheck;
import org.communitywork.indicators.rollup.Ranking;
import org.communitywork.indicators.rollup.ReportGap;

/** What the generators of roll-ups and consistency checks draw, and what they shrink to. */
class RollupGeneratorProperties {
    @Example
    void rollups_lackReportsUnderEveryPolicy() {
        assertSome(
                RollupArbitraries.rollups(),
                rollup -> rollup.policy().equals(MissingPolicy.REFUSE),
                rollup -> rollup.policy().equals(MissingPolicy.SUM_PRESENT),
                rollup -> rollup.policy() instanceof MissingPolicy.Bound bound
                        && bound.own().isEmpty(),
                rollup -> rollup.policy() instanceof MissingPolicy.Bound bound
                        && !bound.own().isEmpty(),
                rollup -> rollup.observations().all().size()
                        < 2 * rollup.tree().places().size());
        assertThat(shrunk(RollupArbitraries.rollups(), rollup -> true).tree().places())
                .hasSize(2);
    }

    @Example
    void completenesses_countToAThousand() {
        assertThat(shrunk(RollupArbitraries.completenesses(), completeness -> true))
                .isEqualTo(Completeness.NONE);
        assertAll(RollupArbitraries.completenesses(), completeness -> completeness.reported() <= 1000);
    }

    @Example
    void aggregates_areCompletePartialAndWithoutValue() {
        assertSome(
                RollupArbitraries.aggregates(),
                aggregate -> aggregate.outcome() == AggregateOutcome.CALCULATED,
                aggregate -> aggregate.value().isEmpty(),
                Aggregate::isPartial,
                aggregate -> aggregate.completeness().isComplete());
        assertSome(RollupArbitraries.gaps(), ReportGap::bounded, gap -> !gap.bounded());
        assertSome(
                RollupArbitraries.tallies(),
                tally -> tally.sums().isEmpty(),
                tally -> tally.sums().size() > 1);
        assertSome(
                RollupArbitraries.levels(),
                level -> level.depth() > 1,
                level -> level.complete() > 0,
                level -> level.empty() > 0);
    }

    @Example
    void rankings_areSettledAndOpen() {
        assertSome(
                RollupArbitraries.rankings(),
                Ranking::isTotal,
                ranking -> !ranking.unranked().isEmpty(),
                ranking -> ranking.ranked().size() > 3);
        assertSome(RollupArbitraries.rankedPlaces(), place -> place.isSettled(), place -> !place.isSettled());
    }

    @Example
    void parentChecks_areSeldomRight() {
        assertThat(drawn(RollupArbitraries.parentChecks())
                        .map(ParentCheck::agreement)
                        .collect(Collectors.toSet()))
                .contains(Agreement.DISAGREES, Agreement.NOT_COMPARABLE);
    }

    @Example
    void periodTotals_areOfFourQuartersOrLess() {
        assertAll(RollupArbitraries.periodTotals(), total -> total.missing().size() <= 4);
        assertSome(
                RollupArbitraries.periodTotals(),
                total -> total.missing().isEmpty(),
                total -> total.total().isEmpty(),
                total -> total.missing().size() == 1 && total.total().isPresent());
    }

    @Example
    void rules_areTheStandardOnesAndOthers() {
        // Twenty-one rules of the checker with indicators, and the plausible levels that only a user knows.
        assertThat(drawn(ConsistencyArbitraries.rules())
                        .map(Object::getClass)
                        .distinct()
                        .count())
                .isEqualTo(22);
        assertAll(
                ConsistencyArbitraries.digitModels(),
                model -> model.first().signum() > 0 && model.further().compareTo(Ratio.ONE) <= 0);
        assertSome(
                ConsistencyArbitraries.surprises(),
                surprise -> surprise.kinds().isEmpty(),
                surprise -> surprise.qualifiers().size() > 1);
        assertSome(
                ConsistencyArbitraries.plausibleRanges(),
                range -> range.levels().hasLowerBound() && range.levels().hasUpperBound());
    }

    @Example
    void checks_haveEveryOutcomeAndFindingsEverySeverity() {
        assertThat(drawn(ConsistencyArbitraries.checks())
                        .map(ConsistencyCheck::outcome)
                        .collect(Collectors.toSet()))
                .contains(ConsistencyOutcome.HOLDS, ConsistencyOutcome.FAILS);
        assertThat(drawn(ConsistencyArbitraries.findings())
                        .map(Finding::severity)
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Severity.class));
        assertSome(
                WorldArbitraries.honestOrNot(),
                world -> world.fault().isPresent(),
                world -> world.fault().isEmpty());
        assertThat(drawn(WorldArbitraries.faulty())
                        .map(world -> world.fault().orElseThrow())
                        .distinct())
                .hasSizeGreaterThan(3);
    }
}
