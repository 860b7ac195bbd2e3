// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.rollup.Towns.COUNT;
import static org.communitywork.indicators.rollup.Towns.id;
import static org.communitywork.indicators.rollup.Towns.observations;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final CommunityTree TREE = Towns.flat("a", "b", "c", "d", "e");

    private static List<Aggregate> values(Indicator indicator, String... lines) {
        Rollup rollup = Rollup.over(TREE, MissingPolicy.REFUSE, observations(lines));
        return Arrays.stream(lines)
                .map(line -> rollup.calculate(indicator, id(line.substring(0, 1)), YEAR))
                .toList();
    }

    private static List<String> ranks(Ranking ranking) {
        return ranking.ranked().stream()
                .map(place -> place.aggregate().place() + " " + place.best() + "-" + place.worst())
                .toList();
    }

    @Test
    void ties_shareARankAndLeaveTheNextOut() {
        Ranking ranking = Ranking.of(values(COUNT, "a: X.A = 5人", "b: X.A = 9人", "c: X.A = 7人", "d: X.A = 7人"));
        assertThat(ranks(ranking)).containsExactly("b 1-1", "c 2-2", "d 2-2", "a 4-4");
        assertThat(ranking.isTotal()).isTrue();
        SerializableTester.reserializeAndAssert(ranking);
    }

    @Test
    void lowerIsBetter_turnsTheOrder() {
        Indicator crimes = Indicator.builder()
                .from(COUNT)
                .direction(Direction.LOWER_IS_BETTER)
                .build();
        assertThat(ranks(Ranking.of(values(crimes, "a: X.A = 5人", "b: X.A = 9人"))))
                .containsExactly("a 1-1", "b 2-2");
    }

    @Test
    void overlap_leavesTheOrderOpen() {
        // a in (600, 700), b 650, c 700: b and c are in order, a may be on either side of b but is below c
        Ranking ranking = Ranking.of(values(COUNT, "a: X.A = 600多人", "b: X.A = 650人", "c: X.A = 700人"));
        assertThat(ranks(ranking)).containsExactly("c 1-1", "a 2-3", "b 2-3");
        assertThat(ranking.isTotal()).isFalse();
        List<Aggregate> places =
                ranking.ranked().stream().map(RankedPlace::aggregate).toList();
        assertThat(Ranking.isBetter(places.get(0), places.get(1))).isEqualTo(Ternary.TRUE);
        assertThat(Ranking.isBetter(places.get(1), places.get(2))).isEqualTo(Ternary.UNKNOWN);
        assertThat(Ranking.isBetter(places.get(2), places.get(0))).isEqualTo(Ternary.FALSE);
    }

    @Test
    void placesWithoutAValue_areKeptApart() {
        List<Aggregate> values = values(COUNT, "a: X.A = 5人", "b: X.A = 若干人");
        Ranking ranking = Ranking.of(values);
        assertThat(ranks(ranking)).containsExactly("a 1-1");
        assertThat(ranking.unranked()).containsExactly(values.get(1));
        assertThatThrownBy(() -> Ranking.isBetter(values.get(0), values.get(1)))
                .hasMessage("Place must have a value: 'b'");
        assertThat(Ranking.of(ImmutableList.of()).ranked()).isEmpty();
    }

    @Test
    void placesThatMayHaveNoValue_areKeptApart() {
        Indicator ratio = Indicator.ratio("X.R")
                .name("比", "Ratio")
                .formula("X.A / X.B")
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
        assertThat(Ranking.of(values(ratio, "a: X.A = 1人, X.B = 5人以下")).ranked())
                .isEmpty();
    }

    @Test
    void ranking_needsOneIndicatorPeriodAndDirection() {
        Indicator neutral =
                Indicator.builder().from(COUNT).direction(Direction.NEUTRAL).build();
        assertThatThrownBy(() -> Ranking.of(values(neutral, "a: X.A = 1人")))
                .hasMessage("Indicator must have a direction to be ranked by: 'X.COUNT'");
        List<Aggregate> mixed = new ArrayList<>(values(COUNT, "a: X.A = 1人"));
        mixed.add(Rollup.over(TREE, MissingPolicy.REFUSE, observations("a: X.A = 1人"))
                .calculate(COUNT, id("a"), ReportingPeriod.ofYear(2009)));
        assertThatThrownBy(() -> Ranking.of(mixed))
                .hasMessageStartingWith("Places must be ranked by one indicator and period");
        List<Aggregate> other = new ArrayList<>(values(COUNT, "a: X.A = 1人"));
        other.addAll(values(Towns.RATE, "a: X.A = 1人"));
        assertThatThrownBy(() -> Ranking.of(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ranks_areInOrder() {
        Aggregate value = values(COUNT, "a: X.A = 1人").get(0);
        assertThatThrownBy(() -> new RankedPlace(value, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RankedPlace(value, 2, 1)).hasMessage("Ranks must be in order from 1: '2, 1'");
    }

    /** A value lies between two numbers; where is known only at last. */
    record Known(int low, int high, int actual) {}

    @Provide
    Arbitrary<Known> known() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 6);
        return Combinators.combine(number, number, number).as((x, y, z) -> {
            int[] sorted = {x, y, z};
            Arrays.sort(sorted);
            return new Known(sorted[0], sorted[2], sorted[1]);
        });
    }

    @Property(tries = 200)
    void ranks_containThoseOfAllValuesAndReachBothEnds(@ForAll @Size(min = 1, max = 4) List<@From("known") Known> all) {
        Ranking ranking = Ranking.of(aggregates(all));
        for (RankedPlace place : ranking.ranked()) {
            int self = Integer.parseInt(place.aggregate().place().toString().substring(1));
            int rank = rank(all.get(self).actual(), self, all, Known::actual);
            assertThat(rank).isBetween(place.best(), place.worst());
            // at its high end with all others at their low ends it is best, and the other way around
            assertThat(rank(all.get(self).high(), self, all, Known::low)).isEqualTo(place.best());
            assertThat(rank(all.get(self).low(), self, all, Known::high)).isEqualTo(place.worst());
        }
    }

    private static int rank(int value, int self, List<Known> all, ToIntFunction<Known> choice) {
        int rank = 1;
        for (int i = 0; i < all.size(); i++) {
            rank += i != self && choice.applyAsInt(all.get(i)) > value ? 1 : 0;
        }
        return rank;
    }

    private static List<Aggregate> aggregates(List<Known> all) {
        List<ResolvedObservation> stated = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Known known = all.get(i);
            Quantity quantity = known.low() == known.high()
                    ? Quantity.of(known.low(), Units.PERSON)
                    : Quantity.between(Ratio.of(known.low()), Ratio.of(known.high()), Units.PERSON);
            stated.add(Towns.observation("c" + i, "X.A", quantity));
        }
        Rollup rollup = Rollup.over(Towns.flat("c0", "c1", "c2", "c3"), MissingPolicy.REFUSE, Observations.of(stated));
        return stated.stream()
                .map(each -> rollup.calculate(COUNT, each.subject(), YEAR))
                .toList();
    }
}
