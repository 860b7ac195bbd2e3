// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.number.Ratio;

/** What can be worked out of a table, however it came about, against all tables that agree with it. */
class AuditProperties {
    @Provide
    Arbitrary<CountTable> tiny() {
        return Arbitraries.oneOf(
                Tables.tables(2, 2, Arbitraries.longs().between(0, 4)),
                Tables.tables(3, 2, Arbitraries.longs().between(0, 2)),
                Tables.tables(2, 3, Arbitraries.longs().between(0, 2)));
    }

    @Provide
    Arbitrary<CountTable> small() {
        return Tables.tables(5, 5, Arbitraries.longs().between(0, 30));
    }

    private static ImmutableSet<CellAddress> some(CountTable table, long seed, double share) {
        Random random = new Random(seed);
        return Tables.cells(table).stream()
                .filter(cell -> random.nextDouble() < share)
                .collect(toImmutableSet());
    }

    private static long sum(CountTable table) {
        return table.count(new CellAddress(CountTable.TOTAL, CountTable.TOTAL)).orElse(0);
    }

    @Property(tries = 250)
    void derivable_isWhatAllTablesThatAgreeSay(@ForAll("tiny") CountTable table, @ForAll long seed) {
        PublishedTable published = PublishedTable.of(table, some(table, seed, 0.6));
        Map<CellAddress, Range<Ratio>> expected =
                new BruteForce(published, sum(table), BruteForce.anything()).intervals();
        assertThat(published.derivable()).isEqualTo(expected);
    }

    @Property(tries = 200)
    void derivable_containsTheTruth(@ForAll("small") CountTable table, @ForAll long seed) {
        PublishedTable.of(table, some(table, seed, 0.5))
                .derivable()
                .forEach((cell, range) -> assertThat(
                                range.contains(Ratio.of(table.count(cell).orElseThrow())))
                        .isTrue());
    }

    @Property(tries = 200)
    void withholdingMore_neverNarrowsAnInterval(
            @ForAll("small") CountTable table, @ForAll long seed, @ForAll long other) {
        ImmutableSet<CellAddress> few = some(table, seed, 0.4);
        ImmutableSet<CellAddress> more =
                Sets.union(few, some(table, other, 0.4)).immutableCopy();
        Map<CellAddress, Range<Ratio>> wide = PublishedTable.of(table, more).derivable();
        PublishedTable.of(table, few)
                .derivable()
                .forEach((cell, range) -> assertThat(
                                requireNonNull(wide.get(cell)).encloses(range))
                        .as("%s", cell)
                        .isTrue());
    }

    @Property(tries = 100)
    void derivable_doesNotDependOnTheOrderOfTheLines(
            @ForAll("small") CountTable table, @ForAll long seed, @ForAll Random random) {
        PublishedTable published = PublishedTable.of(table, some(table, seed, 0.5));
        PublishedTable shuffled = new PublishedTable(
                Tables.shuffled(published.rows(), random),
                Tables.shuffled(published.columns(), random),
                published.totals(),
                published.shown(),
                published.suppressed());
        assertThat(shuffled.derivable()).isEqualTo(published.derivable());
    }
}
