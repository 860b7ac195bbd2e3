// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;

/**
 * Goes through all tables of counts up to a limit that agree with what is published, and notes which counts each withheld
 * cell has in one of them.
 *
 * <p>The limit is one above a sum that no count exceeds which has an upper bound at all. Where a count reaches it, it could
 * be any larger number.
 */
final class BruteForce {
    private final PublishedTable table;
    private final BiPredicate<CellAddress, Long> possible;
    private final long limit;
    private final List<CellAddress> free;
    private final Map<CellAddress, Long> counts;
    private final Map<CellAddress, Range<Ratio>> found = new HashMap<>();

    BruteForce(PublishedTable table, long sum, BiPredicate<CellAddress, Long> possible) {
        this.table = table;
        this.possible = possible;
        this.limit = sum + 1;
        this.free = table.suppressed().stream().filter(cell -> !cell.isTotal()).toList();
        this.counts = new HashMap<>();
        table.shown().forEach((cell, count) -> {
            if (!cell.isTotal()) {
                counts.put(cell, count);
            }
        });
        go(0);
    }

    /** Returns from the least to the greatest count in any table, without an upper bound where it reaches the limit. */
    Map<CellAddress, Range<Ratio>> intervals() {
        Map<CellAddress, Range<Ratio>> intervals = new HashMap<>();
        found.forEach((cell, range) -> intervals.put(
                cell,
                range.contains(Ratio.of(limit)) || range.upperEndpoint().compareTo(Ratio.of(limit)) > 0
                        ? Range.atLeast(range.lowerEndpoint())
                        : range));
        return intervals;
    }

    private void go(int next) {
        if (next == free.size()) {
            note();
            return;
        }
        CellAddress cell = free.get(next);
        for (long count = 0; count <= limit; count++) {
            counts.put(cell, count);
            if (exceeds(cell)) {
                break;
            }
            if (possible.test(cell, count)) {
                go(next + 1);
            }
        }
        counts.remove(cell);
    }

    private boolean exceeds(CellAddress cell) {
        return Stream.of(
                        new CellAddress(cell.row(), CountTable.TOTAL),
                        new CellAddress(CountTable.TOTAL, cell.column()),
                        new CellAddress(CountTable.TOTAL, CountTable.TOTAL))
                .anyMatch(total -> table.shown().containsKey(total)
                        && sum(total) > table.shown().get(total));
    }

    private long sum(CellAddress total) {
        long sum = 0;
        for (Map.Entry<CellAddress, Long> count : counts.entrySet()) {
            boolean inRow = total.row().equals(CountTable.TOTAL)
                    || total.row().equals(count.getKey().row());
            boolean inColumn = total.column().equals(CountTable.TOTAL)
                    || total.column().equals(count.getKey().column());
            sum += inRow && inColumn ? count.getValue() : 0;
        }
        return sum;
    }

    private void note() {
        Map<CellAddress, Long> withheld = new HashMap<>();
        for (Bilingual row : Iterables.concat(table.rows(), ImmutableList.of(CountTable.TOTAL))) {
            for (Bilingual column : Iterables.concat(table.columns(), ImmutableList.of(CountTable.TOTAL))) {
                CellAddress cell = new CellAddress(row, column);
                Long shown = table.shown().get(cell);
                if (cell.isTotal() && shown != null && shown != sum(cell)) {
                    return;
                }
                if (table.suppressed().contains(cell)) {
                    long count = cell.isTotal() ? sum(cell) : requireNonNull(counts.get(cell));
                    if (!possible.test(cell, count)) {
                        return;
                    }
                    withheld.put(cell, count);
                }
            }
        }
        withheld.forEach((cell, count) -> found.merge(cell, Range.singleton(Ratio.of(count)), Range::span));
    }

    static BiPredicate<CellAddress, Long> anything() {
        return (cell, count) -> true;
    }
}
