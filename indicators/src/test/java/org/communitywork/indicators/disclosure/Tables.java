// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.indicators.language.Bilingual;

/** Tables that the tests share. */
final class Tables {
    /** Three streets, of which one has a small group. */
    static final CountTable STREETS = CountTable.builder()
            .columns("儿童", "老年人", "其他")
            .row("东街", 3, 40, 57)
            .row("西街", 12, 35, 68)
            .row("南街", 25, 61, 90)
            .build();

    private Tables() {}

    static Bilingual label(String text) {
        return text.equals("合计") ? CountTable.TOTAL : new Bilingual(text, text);
    }

    /** Makes an address from a text such as {@code 东街/儿童}. */
    static CellAddress at(String text) {
        List<String> labels = Splitter.on('/').splitToList(text);
        return new CellAddress(label(labels.get(0)), label(labels.get(1)));
    }

    static ImmutableSet<CellAddress> at(String... texts) {
        return Stream.of(texts).map(Tables::at).collect(toImmutableSet());
    }

    /** Makes a table from lines such as {@code 3 40 -}, the dash standing for what was not reported. */
    static CountTable table(String... lines) {
        int width = Splitter.on(' ').splitToList(lines[0]).size();
        CountTable.Builder table = CountTable.builder().columns(labels("c", width));
        for (int row = 0; row < lines.length; row++) {
            table.row(
                    label("r" + (row + 1)),
                    Splitter.on(' ')
                            .splitToStream(lines[row])
                            .map(Tables::count)
                            .toList());
        }
        return table.build();
    }

    private static OptionalLong count(String text) {
        return text.equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    static ImmutableList<Bilingual> labels(String prefix, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> label(prefix + i)).collect(toImmutableList());
    }

    static ImmutableList<Bilingual> shuffled(ImmutableList<Bilingual> labels, Random random) {
        List<Bilingual> all = new ArrayList<>(labels);
        Collections.shuffle(all, random);
        return ImmutableList.copyOf(all);
    }

    /** Returns the cells with a count that the table is published with. */
    static ImmutableSet<CellAddress> cells(CountTable table) {
        return Grid.addresses(table.rows(), table.columns())
                .filter(table.totals()::has)
                .filter(address -> table.count(address).isPresent())
                .collect(toImmutableSet());
    }

    /** Tables of any totals in which one cell of eight is not reported. */
    static Arbitrary<CountTable> tables(int mostRows, int mostColumns, Arbitrary<Long> counts) {
        Arbitrary<OptionalLong> cells = counts.map(OptionalLong::of)
                .injectNull(0.125)
                .map(count -> count == null ? OptionalLong.empty() : count);
        return Combinators.combine(
                        Arbitraries.integers().between(1, mostRows),
                        Arbitraries.integers().between(1, mostColumns),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Totals.BOTH)), Tuple.of(1, Arbitraries.of(Totals.class))))
                .flatAs((rows, columns, totals) -> cells.list()
                        .ofSize(rows * columns)
                        .map(counted -> table(rows, columns, counted).with(totals)));
    }

    private static CountTable table(int rows, int columns, List<OptionalLong> counts) {
        CountTable.Builder table = CountTable.builder().columns(labels("c", columns));
        for (int row = 0; row < rows; row++) {
            table.row(label("r" + (row + 1)), counts.subList(row * columns, (row + 1) * columns));
        }
        return table.build();
    }

    static Arbitrary<DisclosureRule> rules(Intruder intruder, ZeroTreatment... zeros) {
        Arbitrary<ZeroTreatment> treatments = Arbitraries.of(zeros);
        return Combinators.combine(
                        Arbitraries.longs().between(3, 6),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(1, 4),
                        treatments)
                .as((minimum, below, above, width, treatment) -> new DisclosureRule(
                        minimum,
                        new Protection(
                                below,
                                above,
                                intruder == Intruder.READER
                                        ? width
                                        : Math.min(width, minimum - 1 - treatment.leastSensitive())),
                        treatment,
                        intruder));
    }
}
