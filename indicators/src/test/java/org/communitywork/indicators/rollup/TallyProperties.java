// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Operand;

/** Tallies are a commutative monoid. */
class TallyProperties {
    @Provide
    Arbitrary<Tally> tallies() {
        return Combinators.combine(sums(), counts(), gaps()).as(Tally::new);
    }

    private static Arbitrary<ImmutableSortedMap<Operand, Amount>> sums() {
        Arbitrary<Optional<Amount>> persons = amounts(Units.PERSON).optional(0.7);
        // one measure in two units
        Arbitrary<Optional<Amount>> areas = Arbitraries.of(Units.SQUARE_METER, Units.SQUARE_KILOMETER)
                .flatMap(TallyProperties::amounts)
                .optional(0.7);
        return Combinators.combine(persons, areas).as((people, area) -> {
            ImmutableSortedMap.Builder<Operand, Amount> sums = ImmutableSortedMap.naturalOrder();
            people.ifPresent(amount -> sums.put(Samples.operand("X.A"), amount));
            area.ifPresent(amount -> sums.put(Samples.operand("X.B"), amount));
            return sums.build();
        });
    }

    private static Arbitrary<Amount> amounts(Unit unit) {
        return Samples.ranges(-5, 5).map(range -> new Amount(range, unit));
    }

    private static Arbitrary<Completeness> counts() {
        Arbitrary<Long> count = Arbitraries.longs().between(0, 1000);
        return Combinators.combine(count, count, count, count).as(Completeness::new);
    }

    private static Arbitrary<ImmutableSortedSet<ReportGap>> gaps() {
        Arbitrary<ReportGap> gap = Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of("X.A", "X.B"),
                        Arbitraries.of(ReportState.ABSENT, ReportState.UNKNOWN, ReportState.UNUSABLE),
                        Arbitraries.of(true, false))
                .as((community, operand, state, bounded) ->
                        new ReportGap(Towns.id(community), Samples.operand(operand), state, bounded));
        return gap.list().ofMaxSize(3).map(ImmutableSortedSet::copyOf);
    }

    @Property
    void plus_isAssociative(
            @ForAll("tallies") Tally one, @ForAll("tallies") Tally two, @ForAll("tallies") Tally three) {
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property
    void plus_isCommutative(@ForAll("tallies") Tally one, @ForAll("tallies") Tally two) {
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
    }

    @Property
    void none_changesNothing(@ForAll("tallies") Tally tally) {
        assertThat(tally.plus(Tally.NONE)).isEqualTo(tally);
        assertThat(Tally.NONE.plus(tally)).isEqualTo(tally);
    }

    @Property(tries = 200)
    void collector_isTheSumInAnyOrderAndThread(
            @ForAll("tallies") Tally one,
            @ForAll("tallies") Tally two,
            @ForAll("tallies") Tally three,
            @ForAll Random random) {
        List<Tally> all = new ArrayList<>(List.of(one, two, three));
        Collections.shuffle(all, random);
        assertThat(all.parallelStream().collect(Tally.collector()))
                .isEqualTo(one.plus(two).plus(three));
    }

    @Property(tries = 50)
    void serialization_keepsTheTally(@ForAll("tallies") Tally tally) {
        SerializableTester.reserializeAndAssert(tally);
    }

    private static Tally area(String range, Unit unit) {
        return new Tally(
                ImmutableSortedMap.of(Samples.operand("X.B"), new Amount(Samples.range(range), unit)),
                Completeness.of(ReportState.REPORTED),
                ImmutableSortedSet.of());
    }

    @Example
    void plus_keepsTheUnitWhoseSymbolComesFirst() {
        // 公 (U+516C) comes before 米 (U+7C73), so that 平方公里 does before 平方米; 2 + 500,000 / 1,000,000
        Amount expected = new Amount(Samples.range("2.5"), Units.SQUARE_KILOMETER);
        Tally large = area("2", Units.SQUARE_KILOMETER);
        Tally small = area("500000", Units.SQUARE_METER);
        assertThat(large.plus(small).sums()).containsEntry(Samples.operand("X.B"), expected);
        assertThat(small.plus(large).sums()).containsEntry(Samples.operand("X.B"), expected);
    }
}
