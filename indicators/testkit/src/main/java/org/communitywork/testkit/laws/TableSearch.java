// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.disclosure.CellAddress;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.PublishedTable;

/**
 * Goes through all tables of whole numbers from zero that agree with what is published, and notes the counts of each withheld cell.
 *
 * <p>Single counts go up to a limit, above the sum of the true table: a cell that reaches it can be any larger number, for
 * only a shown total around a cell bounds it.
 */
final class TableSearch {
    private static final BigInteger MOST_TABLES = BigInteger.valueOf(50_000);

    private final PublishedTable table;
    private final BiPredicate<CellAddress, Long> possible;
    private final long limit;
    private final ImmutableList<CellAddress> free;
    private final ImmutableList<CellAddress> totals;
    private final Map<CellAddress, Long> counts = new HashMap<>();
    private final Map<CellAddress, Range<Ratio>> found = new LinkedHashMap<>();
    private final Set<CellAddress> unbounded = new HashSet<>();

    private TableSearch(PublishedTable table, long limit, BiPredicate<CellAddress, Long> possible) {
        this.table = table;
        this.possible = possible;
        this.limit = limit;
        this.free = free(table);
        this.totals = Stream.concat(table.shown().keySet().stream(), table.suppressed().stream())
                .filter(CellAddress::isTotal)
                .collect(toImmutableList());
        table.shown().forEach((cell, count) -> {
            if (!cell.isTotal()) {
                counts.put(cell, count);
            }
        });
    }

    private static ImmutableList<CellAddress> free(PublishedTable table) {
        return table.suppressed().stream().filter(cell -> !cell.isTotal()).collect(toImmutableList());
    }

    /** Says whether there are few enough tables to go through. */
    static boolean isFeasible(PublishedTable table, long limit) {
        return BigInteger.valueOf(limit + 1).pow(free(table).size()).compareTo(MOST_TABLES) <= 0;
    }

    /** The least and the greatest count of each withheld cell; without an upper end where there is none. */
    static ImmutableMap<CellAddress, Range<Ratio>> intervals(
            PublishedTable table, long limit, BiPredicate<CellAddress, Long> possible) {
        TableSearch search = new TableSearch(table, limit, possible);
        search.go(0);
        ImmutableMap.Builder<CellAddress, Range<Ratio>> intervals = ImmutableMap.builder();
        search.found.forEach((cell, range) ->
                intervals.put(cell, search.unbounded.contains(cell) ? Range.atLeast(range.lowerEndpoint()) : range));
        return intervals.buildOrThrow();
    }

    private void go(int next) {
        if (next == free.size()) {
            note();
            return;
        }
        CellAddress cell = free.get(next);
        for (long count = 0; count <= limit; count++) {
            counts.put(cell, count);
            if (exceedsAShownTotal(cell)) {
                break;
            }
            if (possible.test(cell, count)) {
                go(next + 1);
            }
        }
        counts.remove(cell);
    }

    private boolean exceedsAShownTotal(CellAddress cell) {
        return totals.stream().anyMatch(total -> {
            Long shown = table.shown().get(total);
            return shown != null && isPart(cell, total) && sum(total) > shown;
        });
    }

    private long sum(CellAddress total) {
        return counts.entrySet().stream()
                .filter(count -> isPart(count.getKey(), total))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isPart(CellAddress cell, CellAddress total) {
        boolean inRow = total.row().equals(CountTable.TOTAL) || total.row().equals(cell.row());
        return inRow
                && (total.column().equals(CountTable.TOTAL) || total.column().equals(cell.column()));
    }

    private void note() {
        Map<CellAddress, Long> all = new HashMap<>(counts);
        for (CellAddress total : totals) {
            long sum = sum(total);
            Long shown = table.shown().get(total);
            if (shown != null ? shown != sum : !possible.test(total, sum)) {
                return;
            }
            all.put(total, sum);
        }
        List<CellAddress> atLimit = new ArrayList<>(free);
        atLimit.removeIf(cell -> counts.getOrDefault(cell, 0L) < limit);
        table.suppressed().forEach(cell -> {
            found.merge(cell, Range.singleton(Ratio.of(all.getOrDefault(cell, 0L))), Range::span);
            if (atLimit.stream().anyMatch(great -> isPart(great, cell))) {
                unbounded.add(cell);
            }
        });
    }
}
