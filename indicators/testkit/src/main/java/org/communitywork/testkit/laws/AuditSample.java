// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.communitywork.indicators.disclosure.CellAddress;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.PublishedTable;

/**
 * A table and the cells of it that are withheld: what a law of audits is tried on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param table the true table
 * @param withheld the cells that are not shown, totals among them
 */
public record AuditSample(CountTable table, ImmutableSet<CellAddress> withheld) {
    /**
     * Makes a sample.
     *
     * @param table the true table
     * @param withheld the cells that are not shown
     */
    public AuditSample {
        requireNonNull(table, "table");
        requireNonNull(withheld, "withheld");
    }

    /**
     * Returns what is published of the table.
     *
     * @return the table without the withheld counts
     * @throws IllegalArgumentException if a withheld cell is not in the table
     */
    public PublishedTable published() {
        ImmutableSet<CellAddress> shown = CountTableSamples.cells(table).stream()
                .filter(cell -> !withheld.contains(cell))
                .collect(ImmutableSet.toImmutableSet());
        return new PublishedTable(
                table.rows(),
                table.columns(),
                table.totals(),
                ImmutableMap.copyOf(Maps.asMap(shown, cell -> table.count(cell).orElseThrow())),
                withheld);
    }

    /**
     * Returns table and withheld cells as text.
     *
     * @return the counts row by row, then the withheld cells
     */
    @Override
    public String toString() {
        return CountTableSamples.text(table) + " without "
                + withheld.stream().map(AuditSample::text).collect(joining(", ", "{", "}"));
    }

    static String text(CellAddress cell) {
        return cell.row().chinese() + "/" + cell.column().chinese();
    }
}
