// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.Completeness;
import org.communitywork.indicators.rollup.LevelCompleteness;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.ParentCheck;
import org.communitywork.indicators.rollup.PeriodRollup;
import org.communitywork.indicators.rollup.PeriodTotal;
import org.communitywork.indicators.rollup.RankedPlace;
import org.communitywork.indicators.rollup.Ranking;
import org.communitywork.indicators.rollup.ReportGap;
import org.communitywork.indicators.rollup.Rollup;
import org.communitywork.indicators.rollup.Tally;

/** Generators of roll-ups over trees of communities, some of which have not reported, and of what comes out. */
public final class RollupArbitraries {
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2010);
    private static final CommunityId ROOT = CommunityId.parse("c0");
    private static final Measure PART = Parts.persons("ROLL.PART", MeasureKind.FLOW);
    private static final Measure WHOLE = Parts.persons("ROLL.WHOLE", MeasureKind.FLOW);
    private static final Indicator RATE = Indicator.proportion("ROLL.RATE")
            .name("比例", "Share")
            .formula("ROLL.PART / ROLL.WHOLE")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    private static final Amount BOUND = new Amount(Range.closed(Ratio.ZERO, Ratio.of(5000)), Units.PERSON);

    private RollupArbitraries() {}

    /**
     * Returns counts of communities by whether they have reported.
     *
     * @return the generator
     */
    public static Arbitrary<Completeness> completenesses() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 1000);
        return Combinators.combine(counts, counts, counts, counts).as(Completeness::new);
    }

    /**
     * Returns what may be done about missing reports: nothing is given, the others are added up, or bounds stand in, for both measures or for
     * one of them, with a bound of its own for one community.
     *
     * @return the generator
     */
    public static Arbitrary<MissingPolicy> missingPolicies() {
        MissingPolicy.Bound one = MissingPolicy.bound(ImmutableMap.of(WHOLE.code(), BOUND))
                .with(CommunityId.parse("c1"), PART.code(), new Amount(Range.singleton(Ratio.ONE), Units.PERSON));
        return Arbitraries.of(
                MissingPolicy.REFUSE,
                MissingPolicy.SUM_PRESENT,
                MissingPolicy.bound(ImmutableMap.of(PART.code(), BOUND, WHOLE.code(), BOUND)),
                one);
    }

    /**
     * Returns roll-ups over {@link CommunityArbitraries#communityTrees()}, in which a part and a whole are reported of most places, some roughly; a place
     * above others reports as they do, so its own figures are seldom their sum.
     *
     * @return the generator
     */
    public static Arbitrary<Rollup> rollups() {
        return CommunityArbitraries.communityTrees()
                .flatMap(tree -> Combinators.combine(missingPolicies(), observations(tree))
                        .as((policy, observations) -> Rollup.over(tree, policy, observations)));
    }

    private static Arbitrary<Observations> observations(CommunityTree tree) {
        ImmutableList<CommunityId> places = ImmutableList.copyOf(tree.places());
        return figures()
                .list()
                .ofSize(places.size())
                .map(figures -> Observations.of(IntStream.range(0, places.size())
                        .boxed()
                        .flatMap(i -> figures.get(i).of(places.get(i)))
                        .toList()));
    }

    /** What one place reports: a part that is no greater than the whole, perhaps neither. */
    private record Figures(Optional<Quantity> part, Optional<Quantity> whole) {
        Stream<ResolvedObservation> of(CommunityId place) {
            return Stream.concat(
                    part.stream().map(quantity -> observation(place, PART.code(), quantity)),
                    whole.stream().map(quantity -> observation(place, WHOLE.code(), quantity)));
        }
    }

    private static Arbitrary<Figures> figures() {
        Arbitrary<Optional<Quantity>> parts = Arbitraries.frequencyOf(
                        Tuple.of(
                                8,
                                Arbitraries.integers().between(0, 1000).map(part -> Quantity.of(part, Units.PERSON))),
                        Tuple.of(2, Arbitraries.of("近300人", "200余人").map(Quantity::parse)))
                .optional(0.9);
        Arbitrary<Optional<Quantity>> wholes = Arbitraries.integers()
                .between(1000, 4000)
                .map(whole -> Quantity.of(whole, Units.PERSON))
                .optional(0.9);
        return Combinators.combine(parts, wholes).as(Figures::new);
    }

    private static ResolvedObservation observation(CommunityId place, MeasureCode measure, Quantity quantity) {
        return ResolvedObservation.builder()
                .subject(place)
                .period(YEAR)
                .measure(measure)
                .quantity(quantity)
                .build();
    }

    /**
     * Returns shares of {@link #rollups()}, of the whole and of the places in it.
     *
     * @return the generator
     */
    public static Arbitrary<Aggregate> aggregates() {
        return Parts.of(rollups(), RollupArbitraries::aggregates);
    }

    private static List<Aggregate> aggregates(Rollup rollup) {
        return rollup.tree().places().stream()
                .map(place -> rollup.calculate(RATE, place, YEAR))
                .toList();
    }

    /**
     * Returns sums of {@link #aggregates()}.
     *
     * @return the generator
     */
    public static Arbitrary<Tally> tallies() {
        return aggregates().map(Aggregate::tally);
    }

    /**
     * Returns what is missing in {@link #rollups()}.
     *
     * @return the generator
     */
    public static Arbitrary<ReportGap> gaps() {
        return Parts.of(rollups(), rollup -> rollup.tally(RATE, ROOT, YEAR).gaps());
    }

    /**
     * Returns how complete the levels below the root are.
     *
     * @return the generator
     */
    public static Arbitrary<LevelCompleteness> levels() {
        return Parts.of(rollups(), rollup -> rollup.levels(RATE, ROOT, YEAR));
    }

    /**
     * Returns rankings of the places of {@link #rollups()}, some of which cannot be ranked.
     *
     * @return the generator
     */
    public static Arbitrary<Ranking> rankings() {
        return rollups().map(rollup -> Ranking.of(aggregates(rollup)));
    }

    /**
     * Returns places in {@link #rankings()}.
     *
     * @return the generator
     */
    public static Arbitrary<RankedPlace> rankedPlaces() {
        return Parts.of(rankings(), Ranking::ranked);
    }

    /**
     * Returns comparisons of what a place says itself with the sum of its communities.
     *
     * @return the generator
     */
    public static Arbitrary<ParentCheck> parentChecks() {
        return rollups().map(rollup -> rollup.checkParent(WHOLE, ROOT, YEAR));
    }

    /**
     * Returns sums over periods, with every policy and calculator.
     *
     * @return the generator
     */
    public static Arbitrary<PeriodRollup> periodRollups() {
        return Combinators.combine(Arbitraries.of(PART, WHOLE), missingPolicies(), CalculationArbitraries.calculators())
                .as(PeriodRollup::new);
    }

    /**
     * Returns sums of up to four quarters, each of which may be missing.
     *
     * @return the generator
     */
    public static Arbitrary<PeriodTotal> periodTotals() {
        Arbitrary<List<Optional<Integer>>> quarters =
                Arbitraries.integers().between(0, 1000).optional(0.8).list().ofSize(4);
        return Combinators.combine(periodRollups(), quarters).as(RollupArbitraries::total);
    }

    private static PeriodTotal total(PeriodRollup rollup, List<Optional<Integer>> quarters) {
        Observations observations = Observations.of(IntStream.range(0, quarters.size())
                .boxed()
                .flatMap(i -> quarters.get(i).stream()
                        .map(figure -> ResolvedObservation.builder()
                                .subject(ROOT)
                                .period(ReportingPeriod.ofQuarter(YEAR.start().getYear(), i + 1))
                                .measure(rollup.measure().code())
                                .quantity(Quantity.of(figure, Units.PERSON))
                                .build()))
                .toList());
        List<ReportingPeriod> parts = IntStream.rangeClosed(1, quarters.size())
                .mapToObj(quarter -> ReportingPeriod.ofQuarter(YEAR.start().getYear(), quarter))
                .toList();
        return rollup.total(observations, ROOT, YEAR, parts);
    }
}
