// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Map;
import java.util.OptionalLong;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;

/**
 * A two-way table as it is published: counts, and cells of which nothing is told but that they are withheld (公布表).
 *
 * <p>Holds no withheld count, in no field and no form, nor why a cell is withheld. Each cell is shown, withheld or not
 * reported. Made by {@link DisclosureRule#protect}; one that somebody else published can be entered and looked into the
 * same way.
 *
 * <pre>
 * published.text(Language.CHINESE);   // a table in Markdown, with × for what is withheld
 * published.derivable();              // what any reader can work out of the withheld cells
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the labels of the rows
 * @param columns the labels of the columns
 * @param totals which totals the table has
 * @param shown the counts that are shown, of totals too
 * @param suppressed the cells that are withheld
 */
public record PublishedTable(
        ImmutableList<Bilingual> rows,
        ImmutableList<Bilingual> columns,
        Totals totals,
        ImmutableMap<CellAddress, Long> shown,
        ImmutableSet<CellAddress> suppressed)
        implements Serializable {
    /** The largest count that can be shown, far more than people there are. */
    private static final long MAX_COUNT = 1_000_000_000_000L;

    /**
     * Makes a published table.
     *
     * @param rows the labels of the rows, at least one, all different and none {@link CountTable#TOTAL}
     * @param columns the labels of the columns, likewise
     * @param totals which totals the table has
     * @param shown the counts that are shown, of totals too, each from 0 to 10^12
     * @param suppressed the cells that are withheld; what is neither shown nor withheld is not reported
     * @throws IllegalArgumentException if a cell is both shown and withheld or not in the table, a count is out of its range, the
     *     shown counts cannot add up whatever the withheld ones are, or there are more than 20,000 cells
     */
    public PublishedTable {
        Grid.checkLabels("Row", rows);
        Grid.checkLabels("Column", columns);
        Grid.checkSize(rows, columns);
        requireNonNull(totals, "totals");
        suppressed.forEach(address -> {
            checkHas(rows, columns, totals, address);
            checkArgument(!shown.containsKey(address), "Cell must not be both withheld and shown: '%s'", address);
        });
        shown.forEach((address, count) -> {
            checkHas(rows, columns, totals, address);
            checkArgument(
                    count >= 0 && count <= MAX_COUNT, "Count must be from 0 to 10^12: '%s' in '%s'", count, address);
        });
        Grid grid = new Grid(rows, columns);
        audit(grid, totals, shown, suppressed).contradiction().ifPresent(line -> {
            throw new IllegalArgumentException("Counts must add up to the totals: '" + line + "'");
        });
    }

    private static void checkHas(
            ImmutableList<Bilingual> rows, ImmutableList<Bilingual> columns, Totals totals, CellAddress address) {
        Grid.checkAddress(rows, columns, address);
        checkArgument(totals.has(address), "Cell must be in the table: '%s' (%s)", address, totals);
    }

    /** Shows all of a table but some cells. */
    static PublishedTable of(CountTable table, ImmutableSet<CellAddress> suppressed) {
        Map<CellAddress, Long> shown = Maps.filterKeys(
                table.countsAndSums(), address -> table.totals().has(address) && !suppressed.contains(address));
        return new PublishedTable(
                table.rows(), table.columns(), table.totals(), ImmutableMap.copyOf(shown), suppressed);
    }

    private static Audit audit(
            Grid grid, Totals totals, ImmutableMap<CellAddress, Long> shown, ImmutableSet<CellAddress> suppressed) {
        long[] lower = new long[grid.cells()];
        long[] upper = new long[grid.cells()];
        for (int cell = 0; cell < grid.cells(); cell++) {
            CellAddress address = grid.address(cell);
            Long count = shown.get(address);
            boolean free = suppressed.contains(address) || !totals.has(address);
            lower[cell] = count == null ? 0 : count;
            upper[cell] = free ? FlowGraph.UNBOUNDED : lower[cell];
        }
        return new Audit(grid, lower, upper);
    }

    /**
     * Returns what stands in the place of a cell.
     *
     * @param address where the cell stands
     * @return whether it is shown, withheld or not reported
     * @throws IllegalArgumentException if the table has no such cell
     */
    public PublishedStatus status(CellAddress address) {
        checkHas(rows, columns, totals, address);
        if (suppressed.contains(address)) {
            return PublishedStatus.SUPPRESSED;
        }
        return shown.containsKey(address) ? PublishedStatus.SHOWN : PublishedStatus.NOT_REPORTED;
    }

    boolean has(PublishedStatus status) {
        return Grid.addresses(rows, columns).filter(totals::has).anyMatch(address -> status(address) == status);
    }

    /**
     * Returns the count of a cell.
     *
     * @param address where the cell stands
     * @return the count, empty if it is withheld or not reported
     */
    public OptionalLong count(CellAddress address) {
        Long count = shown.get(address);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /**
     * Works out of the table what any reader can: the least and the greatest count of each withheld cell.
     *
     * <p>The intervals are exact. Tables of counts that add up are circulations in a network, in which the least and the
     * greatest flow along an edge are found by largest flows in whole numbers (L. H. Cox, Network models for complementary
     * cell suppression, from memory; "feasibility interval" in the Handbook on Statistical Disclosure Control). A reader who
     * knows more than the table can work out more, see {@link Intruder#RULE_KNOWN}.
     *
     * @return closed intervals by row and column, without an upper bound where any larger count is possible
     */
    public ImmutableMap<CellAddress, Range<Ratio>> derivable() {
        Grid grid = new Grid(rows, columns);
        Audit audit = audit(grid, totals, shown, suppressed);
        return Grid.addresses(rows, columns)
                .filter(suppressed::contains)
                .collect(toImmutableMap(address -> address, address -> audit.interval(grid.cell(address))));
    }

    /**
     * Prints the table.
     *
     * @param language the language of the labels and of the legend
     * @return a table in Markdown, with × for what is withheld and – for what is not reported, and below it what they mean
     */
    public String text(Language language) {
        return new PublishedText(this, language).text();
    }
}
