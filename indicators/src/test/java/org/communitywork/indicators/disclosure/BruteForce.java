// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;

/**
 * Goes through all tables of counts up to a limit that agree with what is published, and notes which counts each withheld
 * cell has in one of them.
 *
 * <p>The limit is one above the sum of the true table, which no cell exceeds that has an upper bound at all, for only a shown
 * total around it bounds it. Where a cell reaches the limit, it could be any larger number, and so could each total that it
 * is part of. A total has no such limit of its own: with other totals withheld, it can be bounded above that sum.
 */
final class BruteForce {
    private final PublishedTable table;
    private final BiPredicate<CellAddress, Long> possible;
    private final long limit;
    private final List<CellAddress> free;
    private final Map<CellAddress, Long> counts;
    private final Map<CellAddress, Range<Ratio>> found = new HashMap<>();
    private final Set<CellAddress> unbounded = new HashSet<>();

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

    /** Returns from the least to the greatest count in any table, without an upper bound where there is none. */
    Map<CellAddress, Range<Ratio>> intervals() {
        Map<CellAddress, Range<Ratio>> intervals = new HashMap<>();
        found.forEach((cell, range) ->
                intervals.put(cell, unbounded.contains(cell) ? Range.atLeast(range.lowerEndpoint()) : range));
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
        return counts.entrySet().stream()
                .filter(count -> isPart(count.getKey(), total))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Says whether a cell is part of a total, or that cell itself. */
    private static boolean isPart(CellAddress cell, CellAddress total) {
        boolean inRow = total.row().equals(CountTable.TOTAL) || total.row().equals(cell.row());
        boolean inColumn =
                total.column().equals(CountTable.TOTAL) || total.column().equals(cell.column());
        return inRow && inColumn;
    }

    private boolean isAtLimit(CellAddress cell) {
        return counts.entrySet().stream().anyMatch(count -> count.getValue() == limit && isPart(count.getKey(), cell));
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
        withheld.forEach((cell, count) -> {
            found.merge(cell, Range.singleton(Ratio.of(count)), Range::span);
            if (isAtLimit(cell)) {
                unbounded.add(cell);
            }
        });
    }

    static BiPredicate<CellAddress, Long> anything() {
        return (cell, count) -> true;
    }
}
