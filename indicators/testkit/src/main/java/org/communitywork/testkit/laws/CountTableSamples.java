// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.indicators.disclosure.CellAddress;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.Totals;
import org.communitywork.indicators.language.Bilingual;

/**
 * Tables of counts: every second one of up to two by two with counts from 0 to 5, so that all tables can be gone through that might stand
 * behind what is published; the others of up to four by four, with counts up to 60 of which some are small, or in every fourth table with counts of six digits beside
 * small ones, by which a count is known wherever it shows up.
 *
 * <p>One cell of eight is not reported. Most tables have totals of rows and columns. The edge cases are one small count alone, one by two, and two by
 * two. Tables shrink to fewer rows and columns and smaller counts.
 *
 * <p>Immutable and thread-safe.
 */
public final class CountTableSamples implements Samples<CountTable> {
    /** The only samples there are. */
    public static final CountTableSamples STANDARD = new CountTableSamples();

    private static final ImmutableList<Totals> TOTALS = ImmutableList.<Totals>builder()
            .add(Totals.values())
            .add(Totals.BOTH, Totals.BOTH, Totals.BOTH)
            .build();

    private CountTableSamples() {}

    @Override
    public ImmutableList<CountTable> edgeCases() {
        return ImmutableList.of(
                table(1, 1, cell -> 3, Totals.BOTH),
                table(1, 2, cell -> 3 * cell, Totals.BOTH),
                table(2, 2, cell -> 1 + 3 * cell, Totals.BOTH));
    }

    private static CountTable table(int rows, int columns, ToLongFunction<Integer> counts, Totals totals) {
        CountTable.Builder table =
                CountTable.builder().columns(labels("c", columns)).totals(totals);
        for (int row = 0; row < rows; row++) {
            int first = row * columns;
            table.row(
                    label("r" + (row + 1)),
                    IntStream.range(first, first + columns)
                            .mapToObj(cell -> {
                                long count = counts.applyAsLong(cell);
                                return count < 0 ? OptionalLong.empty() : OptionalLong.of(count);
                            })
                            .toList());
        }
        return table.build();
    }

    private static ImmutableList<Bilingual> labels(String prefix, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> label(prefix + i)).collect(toImmutableList());
    }

    private static Bilingual label(String text) {
        return new Bilingual(text, text);
    }

    @Override
    public CountTable draw(Random random) {
        boolean tiny = random.nextBoolean();
        boolean telling = random.nextBoolean();
        int most = tiny ? 2 : 4;
        return table(
                1 + random.nextInt(most),
                1 + random.nextInt(most),
                cell -> random.nextInt(8) == 0 ? -1 : tiny ? random.nextInt(6) : count(telling, random),
                TOTALS.get(random.nextInt(TOTALS.size())));
    }

    private static int count(boolean telling, Random random) {
        if (random.nextInt(3) == 0) {
            return random.nextInt(8);
        }
        return telling ? 100_000 + random.nextInt(900_000) : 5 + random.nextInt(56);
    }

    @Override
    public Stream<CountTable> smaller(CountTable table) {
        Stream<CountTable> narrower = table.columns().size() == 1
                ? Stream.empty()
                : Variants.shorter(table.columns()).map(columns -> of(table, table.rows(), columns));
        Stream<CountTable> lower = table.rows().size() == 1
                ? Stream.empty()
                : Variants.shorter(table.rows()).map(rows -> of(table, rows, table.columns()));
        Stream<CountTable> fewer = table.counts().entrySet().stream()
                .flatMap(count -> Stream.of(0L, 5L, count.getValue() - 1)
                        .filter(less -> less >= 0 && less < count.getValue())
                        .distinct()
                        .map(less -> with(table, count.getKey(), less)));
        return Stream.of(narrower, lower, fewer).flatMap(tables -> tables);
    }

    private static CountTable of(CountTable table, ImmutableList<Bilingual> rows, ImmutableList<Bilingual> columns) {
        Map<CellAddress, Long> counts =
                Maps.filterKeys(table.counts(), cell -> rows.contains(cell.row()) && columns.contains(cell.column()));
        return new CountTable(rows, columns, ImmutableMap.copyOf(counts), table.totals());
    }

    private static CountTable with(CountTable table, CellAddress cell, long count) {
        Map<CellAddress, Long> counts = new LinkedHashMap<>(table.counts());
        counts.put(cell, count);
        return new CountTable(table.rows(), table.columns(), ImmutableMap.copyOf(counts), table.totals());
    }

    /** The table as samples are shown: it does not print its counts itself. */
    static String text(CountTable table) {
        return table.rows().stream()
                .map(row -> row.chinese() + ": "
                        + table.columns().stream()
                                .map(column -> table.count(new CellAddress(row, column)))
                                .map(count -> count.isPresent() ? Long.toString(count.getAsLong()) : "-")
                                .collect(joining(" ")))
                .collect(joining("; ", "", " (" + table.totals().englishLabel() + ")"));
    }

    /** The count of a cell; empty also for one of another table. */
    static OptionalLong count(CountTable table, CellAddress cell) {
        boolean known = has(table.rows(), cell.row()) && has(table.columns(), cell.column());
        return known ? table.count(cell) : OptionalLong.empty();
    }

    private static boolean has(ImmutableList<Bilingual> labels, Bilingual label) {
        return label.equals(CountTable.TOTAL) || labels.contains(label);
    }

    /** The cells with a count that the table is published with, totals among them. */
    static ImmutableSet<CellAddress> cells(CountTable table) {
        ImmutableSet.Builder<CellAddress> cells = ImmutableSet.builder();
        for (Bilingual row : lines(table.rows(), table.totals().ofColumns())) {
            for (Bilingual column : lines(table.columns(), table.totals().ofRows())) {
                CellAddress cell = new CellAddress(row, column);
                if (table.count(cell).isPresent()) {
                    cells.add(cell);
                }
            }
        }
        return cells.build();
    }

    private static Iterable<Bilingual> lines(ImmutableList<Bilingual> labels, boolean total) {
        return total ? Iterables.concat(labels, ImmutableList.of(CountTable.TOTAL)) : labels;
    }

    /** The table with rows and columns the other way round. */
    static CountTable reversed(CountTable table) {
        return new CountTable(table.rows().reverse(), table.columns().reverse(), table.counts(), table.totals());
    }
}
