// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/** Exclusions are added up like numerator and denominator. */
class RollupExclusionProperties {
    private static final List<String> NAMES = List.of("X.DUE", "X.EXAMINED", "X.MOVED", "X.ELSEWHERE", "X.REFUSED");
    private static final Indicator RATE = Indicator.proportion("X.RATE")
            .name("体检率", "Check-up rate")
            .formula("X.EXAMINED / X.DUE")
            .exclusions(Exclusions.builder()
                    .denominator("X.MOVED")
                    .numerator("X.ELSEWHERE")
                    .exceptions("X.REFUSED")
                    .build())
            .build();

    /** The least figures of a community, in the order of the names, and how far each reaches above. */
    private record Town(List<Integer> low, List<Integer> width) {
        List<ResolvedObservation> observations(String name) {
            List<ResolvedObservation> all = new ArrayList<>();
            for (int i = 0; i < NAMES.size(); i++) {
                Quantity quantity = width.get(i) == 0
                        ? Quantity.of(low.get(i), Units.PERSON)
                        : Quantity.between(Ratio.of(low.get(i)), Ratio.of(low.get(i) + width.get(i)), Units.PERSON);
                all.add(Towns.observation(name, NAMES.get(i), quantity));
            }
            return all;
        }

        Town exact() {
            return new Town(low, List.of(0, 0, 0, 0, 0));
        }
    }

    private static Aggregate rollUp(List<Town> towns) {
        String[] names = IntStream.range(0, towns.size()).mapToObj(i -> "c" + i).toArray(String[]::new);
        List<ResolvedObservation> all = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            all.addAll(towns.get(i).observations(names[i]));
        }
        return Rollup.over(Towns.flat(names), MissingPolicy.REFUSE, Observations.of(all))
                .calculate(RATE, Towns.DISTRICT, Samples.YEAR);
    }

    private static Range<Ratio> direct(Town town) {
        return Calculator.STANDARD
                .calculate(RATE, Observations.of(town.observations("c0")), Towns.id("c0"), Samples.YEAR)
                .calculated()
                .map(Calculated::value)
                .orElseThrow();
    }

    /** The sum of the towns' figures, as if they were one. */
    private static Town sum(List<Town> towns) {
        return new Town(
                sums(towns.stream().map(Town::low).toList()),
                sums(towns.stream().map(Town::width).toList()));
    }

    private static List<Integer> sums(List<List<Integer>> figures) {
        return IntStream.range(0, NAMES.size())
                .mapToObj(i -> figures.stream().mapToInt(each -> each.get(i)).sum())
                .toList();
    }

    @Property(tries = 200)
    void exactFigures_giveTheQuotientOfTheSums(@ForAll @Size(min = 1, max = 4) List<@From("towns") Town> towns) {
        List<Town> exact = towns.stream().map(Town::exact).toList();
        List<Integer> all = sum(exact).low;
        Ratio expected = Ratio.of(100L * (all.get(1) - all.get(3)), all.get(0) - all.get(2) - all.get(4));
        Aggregate rate = rollUp(exact);
        assertThat(rate.value()).contains(Range.singleton(expected));
        assertThat(rate.value()).contains(direct(sum(exact)));
    }

    /** The parts fit whatever the figures, so that the sums tell all there is to know. */
    @Property(tries = 200)
    void ranges_agreeWithTheDirectCalculationOfTheSums(
            @ForAll @Size(min = 1, max = 3) List<@From("towns") Town> towns) {
        assertThat(rollUp(towns).value()).contains(direct(sum(towns)));
    }

    @Property(tries = 100)
    void missingExclusion_isNeverZero(@ForAll("towns") Town town, @ForAll @IntRange(min = 2, max = 4) int left) {
        List<ResolvedObservation> others = town.observations("c0").stream()
                .filter(each -> !each.measure().toString().equals(NAMES.get(left)))
                .toList();
        Aggregate rate = Rollup.over(Towns.flat("c0"), MissingPolicy.REFUSE, Observations.of(others))
                .calculate(RATE, Towns.DISTRICT, Samples.YEAR);
        assertThat(rate.outcome()).isEqualTo(AggregateOutcome.INCOMPLETE);
        assertThat(rate.tally().gaps())
                .extracting(gap -> gap.operand().toString())
                .containsExactly(NAMES.get(left));
    }

    /** Due from 40 on, examined from 8 to 15, all others up to 7. */
    @Provide
    Arbitrary<Town> towns() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4).list().ofSize(NAMES.size()),
                        Arbitraries.integers().between(0, 3).list().ofSize(NAMES.size()))
                .as((low, width) -> {
                    List<Integer> from = new ArrayList<>(low);
                    from.set(0, 40 + low.get(0));
                    from.set(1, 8 + low.get(1));
                    return new Town(from, width);
                });
    }

    @Example
    void impossibleExclusions_makeTheCommunityUnusable() {
        // 6 of 4 have moved: the sums 40 and 6 would hide it.
        Observations observations = Towns.observations(
                "a: X.DUE = 4人, X.EXAMINED = 1人, X.MOVED = 6人, X.ELSEWHERE = 0人, X.REFUSED = 0人",
                "b: X.DUE = 36人, X.EXAMINED = 18人, X.MOVED = 0人, X.ELSEWHERE = 0人, X.REFUSED = 0人");
        Aggregate rate = Rollup.over(Towns.flat("a", "b"), MissingPolicy.SUM_PRESENT, observations)
                .calculate(RATE, Towns.DISTRICT, Samples.YEAR);
        assertThat(rate.value()).contains(Samples.range("50"));
        assertThat(rate.completeness().unusable()).isEqualTo(1);
        assertThat(rate.explanation().text(Language.ENGLISH))
                .contains("(-X.ELSEWHERE + X.EXAMINED) / (X.DUE - X.MOVED - X.REFUSED)");
        // The same where an interval stands in for the missing figure.
        Observations missing = Towns.observations("a: X.DUE = 4人, X.EXAMINED = 1人, X.ELSEWHERE = 0人, X.REFUSED = 0人");
        MissingPolicy bound = MissingPolicy.bound(ImmutableMap.of(Samples.code("X.MOVED"), Towns.persons("[5, 9]")));
        assertThat(Rollup.over(Towns.flat("a"), bound, missing)
                        .calculate(RATE, Towns.DISTRICT, Samples.YEAR)
                        .completeness()
                        .unusable())
                .isEqualTo(1);
    }

    private static final Indicator CASES = Indicator.ratio("X.CASES")
            .name("比", "Ratio")
            .formula("X.EXAMINED / X.DUE")
            .exclusions(Exclusions.builder().numerator("X.ELSEWHERE").build())
            .build();

    @Example
    void ratio_isNeverBelowZeroWhereTheNumeratorExcludes() {
        Observations observations = Towns.observations("a: X.EXAMINED = 2—5人, X.DUE = 10人, X.ELSEWHERE = 3—4人");
        // 2 - 4 = -2 cannot be; 5 - 3 = 2 of 10
        assertThat(Rollup.over(Towns.flat("a"), MissingPolicy.REFUSE, observations)
                        .calculate(CASES, Towns.DISTRICT, Samples.YEAR)
                        .value())
                .contains(Samples.range("[0, 1/5]"));
        // Below 5 without 5 or more is below 0.
        Tally impossible = new Tally(
                ImmutableSortedMap.of(
                        Samples.operand("X.DUE"), Towns.persons("10"),
                        Samples.operand("X.EXAMINED"), Towns.persons("[1, 5)"),
                        Samples.operand("X.ELSEWHERE"), Towns.persons("[5, 6]")),
                Completeness.of(ReportState.REPORTED),
                ImmutableSortedSet.of());
        assertThat(Rollup.over(Towns.flat("a"), MissingPolicy.REFUSE, observations)
                        .settle(CASES, Towns.DISTRICT, Samples.YEAR, impossible)
                        .outcome())
                .isEqualTo(AggregateOutcome.CONTRADICTORY);
    }

    @Example
    void standInBeyondWhatItIsTakenFrom_makesARatioUnusable() {
        Observations observations = Towns.observations("a: X.EXAMINED = 4人, X.DUE = 10人");
        for (String excluded : List.of("[0, 5]", "[5, 6]")) {
            MissingPolicy bound =
                    MissingPolicy.bound(ImmutableMap.of(Samples.code("X.ELSEWHERE"), Towns.persons(excluded)));
            Completeness completeness = Rollup.over(Towns.flat("a"), bound, observations)
                    .calculate(CASES, Towns.DISTRICT, Samples.YEAR)
                    .completeness();
            // Up to 5 of 4 can still be 4 of 4; 5 or more cannot.
            assertThat(completeness)
                    .isEqualTo(excluded.equals("[0, 5]") ? new Completeness(0, 1, 0, 0) : new Completeness(0, 0, 0, 1));
        }
    }

    @Example
    void exceptionsThatAreAllOthers_leaveNothingToCompare() {
        Indicator all = Indicator.proportion("X.ALL")
                .name("率", "Rate")
                .formula("X.EXAMINED / (X.EXAMINED + X.REFUSED)")
                .exclusions(Exclusions.builder().exceptions("X.REFUSED").build())
                .build();
        // 3 / (3 + 2 - 2)
        assertThat(Rollup.over(
                                Towns.flat("a"),
                                MissingPolicy.REFUSE,
                                Towns.observations("a: X.EXAMINED = 3人, X.REFUSED = 2人"))
                        .calculate(all, Towns.DISTRICT, Samples.YEAR)
                        .value())
                .contains(Samples.range("100"));
    }
}
