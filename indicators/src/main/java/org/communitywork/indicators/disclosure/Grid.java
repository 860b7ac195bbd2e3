// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.indicators.language.Bilingual;

/**
 * The cells of a table and its totals as the edges of a network, numbered in the order of the labels.
 *
 * <p>Each row and each column is a node, the row and the column of totals too. The count of a cell flows from its row to its
 * column, a column's total from the column to the row of totals, the grand total from there to the column of totals, and
 * a row's total from there back to the row. That the cells of a line add up to its total says that as much flows into
 * its node as out of it. So the tables that add up are the circulations of this network, and the count of a cell is what
 * flows along its edge.
 */
final class Grid {
    private static final int MAX_CELLS = 20_000;
    private static final Comparator<Bilingual> ORDER =
            Comparator.comparing(Bilingual::chinese).thenComparing(Bilingual::english);

    private final ImmutableList<Bilingual> rows;
    private final ImmutableList<Bilingual> columns;
    private final ImmutableMap<Bilingual, Integer> rowNumbers;
    private final ImmutableMap<Bilingual, Integer> columnNumbers;

    Grid(List<Bilingual> rows, List<Bilingual> columns) {
        this.rows = sorted(rows);
        this.columns = sorted(columns);
        this.rowNumbers = numbers(this.rows);
        this.columnNumbers = numbers(this.columns);
    }

    private static ImmutableList<Bilingual> sorted(List<Bilingual> labels) {
        return Stream.concat(labels.stream().sorted(ORDER), Stream.of(CountTable.TOTAL))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<Bilingual, Integer> numbers(ImmutableList<Bilingual> labels) {
        return IntStream.range(0, labels.size()).boxed().collect(toImmutableMap(labels::get, Function.identity()));
    }

    static void checkLabels(String what, ImmutableList<Bilingual> labels) {
        checkArgument(!labels.isEmpty(), "%ss must not be missing", what);
        checkArgument(
                ImmutableSet.copyOf(labels).size() == labels.size(),
                "%ss must have different labels: '%s'",
                what,
                labels);
        checkArgument(!labels.contains(CountTable.TOTAL), "%s must not be labeled as a total: '%s'", what, labels);
    }

    static void checkSize(ImmutableList<Bilingual> rows, ImmutableList<Bilingual> columns) {
        long cells = (rows.size() + 1L) * (columns.size() + 1L);
        checkArgument(cells <= MAX_CELLS, "Table must have at most %s cells with totals: '%s'", MAX_CELLS, cells);
    }

    static void checkAddress(ImmutableList<Bilingual> rows, ImmutableList<Bilingual> columns, CellAddress address) {
        boolean known = (rows.contains(address.row()) || address.row().equals(CountTable.TOTAL))
                && (columns.contains(address.column()) || address.column().equals(CountTable.TOTAL));
        checkArgument(known, "Cell must be of a row and a column of the table: '%s'", address);
    }

    /** Returns the addresses of all cells, line by line with the totals last. */
    static Stream<CellAddress> addresses(ImmutableList<Bilingual> rows, ImmutableList<Bilingual> columns) {
        return withTotal(rows).flatMap(row -> withTotal(columns).map(column -> new CellAddress(row, column)));
    }

    static Stream<Bilingual> withTotal(ImmutableList<Bilingual> labels) {
        return Stream.concat(labels.stream(), Stream.of(CountTable.TOTAL));
    }

    /** Returns how many cells there are, totals among them. */
    int cells() {
        return rows.size() * columns.size();
    }

    int nodes() {
        return rows.size() + columns.size();
    }

    int cell(CellAddress address) {
        int row = requireNonNull(rowNumbers.get(address.row()));
        int column = requireNonNull(columnNumbers.get(address.column()));
        return row * columns.size() + column;
    }

    CellAddress address(int cell) {
        return new CellAddress(rows.get(cell / columns.size()), columns.get(cell % columns.size()));
    }

    /** Returns the label of the line that a node stands for. */
    Bilingual line(int node) {
        return node < rows.size() ? rows.get(node) : columns.get(node - rows.size());
    }

    private boolean inTotalRow(int cell) {
        return cell / columns.size() == rows.size() - 1;
    }

    private boolean inTotalColumn(int cell) {
        return cell % columns.size() == columns.size() - 1;
    }

    boolean isTotal(int cell) {
        return inTotalRow(cell) || inTotalColumn(cell);
    }

    boolean isGrandTotal(int cell) {
        return inTotalRow(cell) && inTotalColumn(cell);
    }

    private int rowNode(int cell) {
        return cell / columns.size();
    }

    private int columnNode(int cell) {
        return rows.size() + cell % columns.size();
    }

    private boolean leavesItsRow(int cell) {
        return inTotalRow(cell) == inTotalColumn(cell);
    }

    int tail(int cell) {
        return leavesItsRow(cell) ? rowNode(cell) : columnNode(cell);
    }

    int head(int cell) {
        return leavesItsRow(cell) ? columnNode(cell) : rowNode(cell);
    }
}
