// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.consistency.ConflictingStatements;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.consistency.ConsistencyChecker;
import org.communitywork.indicators.consistency.ConsistencyResult;
import org.communitywork.indicators.consistency.ConsistencyRule;
import org.communitywork.indicators.consistency.DigitModel;
import org.communitywork.indicators.consistency.Finding;
import org.communitywork.indicators.consistency.PlausibleLevels;
import org.communitywork.indicators.consistency.PlausibleRange;
import org.communitywork.indicators.consistency.RepeatedFigures;
import org.communitywork.indicators.consistency.ReportSet;
import org.communitywork.indicators.consistency.Severity;
import org.communitywork.indicators.consistency.Surprise;
import org.communitywork.testkit.sample.World;

/** Generators of consistency rules, of reports to try them on, and of what they find. */
public final class ConsistencyArbitraries {
    private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard(World.indicators());

    private ConsistencyArbitraries() {}

    /**
     * Returns the rules of the standard checker, and some of them with other numbers.
     *
     * @return the generator
     */
    public static Arbitrary<ConsistencyRule> rules() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(CHECKER.rules())),
                Tuple.of(1, QuantityArbitraries.reaches().map(ConflictingStatements::new)),
                Tuple.of(1, Combinators.combine(surprises(), digitModels()).as(RepeatedFigures::new)),
                Tuple.of(
                        1,
                        plausibleRanges()
                                .list()
                                .ofMaxSize(2)
                                .map(ranges ->
                                        new PlausibleLevels(ImmutableList.copyOf(ranges), Calculator.STANDARD))));
    }

    /**
     * Returns which figures it would be a surprise to find twice.
     *
     * @return the generator
     */
    public static Arbitrary<Surprise> surprises() {
        return Combinators.combine(
                        Arbitraries.of(MeasureKind.class).set(),
                        Arbitraries.of(Qualifier.OVER, Qualifier.NEARLY, Qualifier.ABOUT, Qualifier.BETWEEN)
                                .set(),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 5))
                .as((kinds, qualifiers, least, digits) -> new Surprise(
                        ImmutableSet.copyOf(kinds), ImmutableSet.copyOf(qualifiers), Ratio.of(least), digits));
    }

    /**
     * Returns chances of digits, from one in ten to certainty.
     *
     * @return the generator
     */
    public static Arbitrary<DigitModel> digitModels() {
        Arbitrary<Ratio> chances = Arbitraries.integers().between(1, 10).map(tenths -> Ratio.of(tenths, 10));
        return Combinators.combine(chances, chances).as(DigitModel::new);
    }

    /**
     * Returns what levels of an indicator are plausible.
     *
     * @return the generator
     */
    public static Arbitrary<PlausibleRange> plausibleRanges() {
        return Combinators.combine(IndicatorArbitraries.indicators(), NumberArbitraries.ranges())
                .filter((indicator, levels) -> !levels.isEmpty())
                .as(PlausibleRange::new);
    }

    /**
     * Returns the reports of {@link WorldArbitraries}, honest and with faults.
     *
     * @return the generator
     */
    public static Arbitrary<ReportSet> reportSets() {
        return WorldArbitraries.honestOrNot().map(World::reportSet);
    }

    /**
     * Returns what the standard checker says of {@link #reportSets()}.
     *
     * @return the generator
     */
    public static Arbitrary<ConsistencyResult> results() {
        return reportSets().map(CHECKER::check);
    }

    /**
     * Returns checks in {@link #results()}, of which most hold.
     *
     * @return the generator
     */
    public static Arbitrary<ConsistencyCheck> checks() {
        return Parts.of(results(), ConsistencyResult::checks);
    }

    /**
     * Returns findings of every severity, with and without observations, sources and arithmetic.
     *
     * @return the generator
     */
    public static Arbitrary<Finding> findings() {
        return Builders.withBuilder(Finding::builder)
                .use(Arbitraries.of(CHECKER.rules()).map(ConsistencyRule::code))
                .in(Finding.Builder::rule)
                .use(Arbitraries.of(Severity.class))
                .in(Finding.Builder::severity)
                .use(CommunityArbitraries.ids())
                .in(Finding.Builder::subject)
                .use(StatementArbitraries.resolvedObservations().list().ofMaxSize(2))
                .in((finding, observations) -> finding.observations(observations))
                .use(ReportArbitraries.sources().list().ofMaxSize(2))
                .in((finding, sources) -> finding.sources(sources))
                .use(names("200 + 300 = 500, 501").optional(0.5))
                .in((finding, arithmetic) -> finding.arithmetic(arithmetic))
                .use(LanguageArbitraries.messages())
                .in(Finding.Builder::message)
                .build(Finding.Builder::build);
    }
}
