// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.communitywork.indicators.language.Bilingual;

/**
 * A two-way table of counts before it is protected, such as people by street and group (二维计数表).
 *
 * <p>Holds a count for each cell that was reported; a cell without one was not reported, which is no zero. Totals are
 * the sums of what was reported, so a total of a line without any report is not reported either. Which totals are
 * published is part of the table.
 *
 * <p>These are the figures to be protected: {@link #toString()} does not print them.
 *
 * <pre>
 * CountTable table = CountTable.builder()
 *         .columns("儿童", "老年人", "其他")
 *         .row("东街", 3, 40, 57)
 *         .row("西街", 12, 35, 68)
 *         .row("南街", 25, 61, 90)
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the labels of the rows
 * @param columns the labels of the columns
 * @param counts the counts of the cells that were reported
 * @param totals which totals are published
 */
public record CountTable(
        ImmutableList<Bilingual> rows,
        ImmutableList<Bilingual> columns,
        ImmutableMap<CellAddress, Long> counts,
        Totals totals)
        implements Serializable {
    /** The label of the row and of the column of totals. */
    public static final Bilingual TOTAL = new Bilingual("合计", "Total");

    private static final long MAX_SUM = 1_000_000_000_000L;

    /**
     * Makes a table.
     *
     * @param rows the labels of the rows, at least one, all different and none {@link #TOTAL}
     * @param columns the labels of the columns, likewise
     * @param counts the counts of the cells that were reported, from 0 and at most 10^12 together
     * @param totals which totals are published
     * @throws IllegalArgumentException if labels are missing or twice there, a count is out of its range or of another row or
     *     column, or there are more than 20,000 cells with totals
     */
    public CountTable {
        Grid.checkLabels("Row", rows);
        Grid.checkLabels("Column", columns);
        Grid.checkSize(rows, columns);
        requireNonNull(totals, "totals");
        counts.forEach((address, count) -> {
            boolean known = rows.contains(address.row()) && columns.contains(address.column());
            checkArgument(known, "Count must be of a row and a column: '%s'", address);
            checkArgument(
                    count >= 0 && count <= MAX_SUM, "Count must be from 0 to 10^12: '%s' in '%s'", count, address);
        });
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        checkArgument(sum <= MAX_SUM, "Counts must be at most 10^12 together: '%s'", sum);
    }

    /**
     * Returns this table, published with other totals.
     *
     * @param changed which totals are published
     * @return the table
     */
    public CountTable with(Totals changed) {
        return new CountTable(rows, columns, counts, changed);
    }

    /**
     * Returns the count of a cell or a total, also of one that is not published.
     *
     * @param address where the cell stands
     * @return the count, or the sum of what was reported; empty if nothing was
     * @throws IllegalArgumentException if the table has no such row or column
     */
    public OptionalLong count(CellAddress address) {
        Grid.checkAddress(rows, columns, address);
        if (!address.isTotal()) {
            Long count = counts.get(address);
            return count == null ? OptionalLong.empty() : OptionalLong.of(count);
        }
        return counts.entrySet().stream()
                .filter(count -> isPart(count.getKey().row(), address.row())
                        && isPart(count.getKey().column(), address.column()))
                .mapToLong(Map.Entry::getValue)
                .reduce(Long::sum);
    }

    /** Returns the counts of all cells that were reported and of all totals that follow from them. */
    ImmutableMap<CellAddress, Long> countsAndSums() {
        Map<CellAddress, Long> all = new LinkedHashMap<>(counts);
        counts.forEach((address, count) -> {
            all.merge(new CellAddress(address.row(), TOTAL), count, Long::sum);
            all.merge(new CellAddress(TOTAL, address.column()), count, Long::sum);
            all.merge(new CellAddress(TOTAL, TOTAL), count, Long::sum);
        });
        return ImmutableMap.copyOf(all);
    }

    private static boolean isPart(Bilingual line, Bilingual of) {
        return of.equals(TOTAL) || of.equals(line);
    }

    /**
     * Returns the size of the table.
     *
     * @return a text such as {@code CountTable of 3 x 4}, without any count
     */
    @Override
    public String toString() {
        return "CountTable of " + rows.size() + " x " + columns.size();
    }

    /**
     * Starts a table.
     *
     * @return a builder without rows and columns, with {@link Totals#BOTH}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a table row by row; the columns come first. */
    public static final class Builder {
        private final ImmutableList.Builder<Bilingual> rows = ImmutableList.builder();
        private final ImmutableMap.Builder<CellAddress, Long> counts = ImmutableMap.builder();
        private ImmutableList<Bilingual> columns = ImmutableList.of();
        private Totals totals = Totals.BOTH;

        Builder() {}

        /**
         * Sets the columns.
         *
         * @param labels their labels in order
         * @return this builder
         */
        public Builder columns(Iterable<Bilingual> labels) {
            columns = ImmutableList.copyOf(labels);
            return this;
        }

        /**
         * Sets the columns by labels that are the same in both languages.
         *
         * @param labels their labels in order
         * @return this builder
         * @throws IllegalArgumentException if a label is blank
         */
        public Builder columns(String... labels) {
            return columns(Arrays.stream(labels)
                    .map(label -> new Bilingual(label, label))
                    .toList());
        }

        /**
         * Adds a row in which not everything may be reported.
         *
         * @param label its label
         * @param cells its counts in the order of the columns, empty where none was reported
         * @return this builder
         * @throws IllegalArgumentException if there are more or fewer cells than columns
         */
        public Builder row(Bilingual label, Iterable<OptionalLong> cells) {
            ImmutableList<OptionalLong> all = ImmutableList.copyOf(cells);
            checkArgument(
                    all.size() == columns.size(),
                    "Row must have %s cells: '%s' has %s",
                    columns.size(),
                    label,
                    all.size());
            rows.add(requireNonNull(label, "label"));
            for (int i = 0; i < all.size(); i++) {
                Bilingual column = columns.get(i);
                all.get(i).ifPresent(count -> counts.put(new CellAddress(label, column), count));
            }
            return this;
        }

        /**
         * Adds a row in which everything is reported, by a label that is the same in both languages.
         *
         * @param label its label
         * @param cells its counts in the order of the columns
         * @return this builder
         * @throws IllegalArgumentException if there are more or fewer counts than columns, or the label is blank
         */
        public Builder row(String label, long... cells) {
            return row(
                    new Bilingual(label, label),
                    Arrays.stream(cells).mapToObj(OptionalLong::of).toList());
        }

        /**
         * Sets which totals are published.
         *
         * @param chosen the totals
         * @return this builder
         */
        public Builder totals(Totals chosen) {
            totals = chosen;
            return this;
        }

        /**
         * Makes the table.
         *
         * @return the table
         * @throws IllegalArgumentException as {@link CountTable#CountTable}
         */
        public CountTable build() {
            return new CountTable(rows.build(), columns, counts.buildOrThrow(), totals);
        }
    }
}
