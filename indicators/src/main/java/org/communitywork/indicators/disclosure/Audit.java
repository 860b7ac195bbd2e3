// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import com.google.common.collect.Range;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;

/**
 * What can be worked out of a table from bounds of its cells alone, without the table.
 *
 * <p>First a table within the bounds is found: the lower bounds are taken for counts, and what then flows into a node too much
 * is sent on to those that have too little. From there each interval follows as {@link CountNetwork} tells; it is the same
 * whichever table one starts from.
 */
final class Audit {
    private final Grid grid;
    private final long[] lower;
    private final FlowGraph graph;
    private final long[] capacities;
    private final BitSet free = new BitSet();
    private final Optional<Bilingual> contradiction;

    /** Audits cells between bounds; those with one bound only for both are shown, or not there. */
    Audit(Grid grid, long[] lower, long[] upper) {
        this.grid = grid;
        this.lower = lower;
        int cells = grid.cells();
        int source = grid.nodes();
        int sink = source + 1;
        long[] excess = new long[grid.nodes()];
        for (int cell = 0; cell < cells; cell++) {
            excess[grid.head(cell)] += lower[cell];
            excess[grid.tail(cell)] -= lower[cell];
        }
        int edges = cells + grid.nodes();
        int[] tails = new int[edges];
        int[] heads = new int[edges];
        this.capacities = new long[2 * edges];
        for (int cell = 0; cell < cells; cell++) {
            tails[cell] = grid.tail(cell);
            heads[cell] = grid.head(cell);
            free.set(cell, lower[cell] < upper[cell]);
            capacities[2 * cell] = upper[cell] >= FlowGraph.UNBOUNDED ? FlowGraph.UNBOUNDED : upper[cell] - lower[cell];
        }
        for (int node = 0; node < excess.length; node++) {
            int edge = cells + node;
            tails[edge] = excess[node] > 0 ? source : node;
            heads[edge] = excess[node] > 0 ? node : sink;
            capacities[2 * edge] = Math.abs(excess[node]);
        }
        this.graph = new FlowGraph(sink + 1, tails, heads);
        this.contradiction = balance(source, sink);
    }

    /** Finds a table within the bounds, or a line that cannot be made to add up. */
    private Optional<Bilingual> balance(int source, int sink) {
        BitSet all = (BitSet) free.clone();
        all.set(grid.cells(), capacities.length / 2);
        graph.flow(source, sink, FlowGraph.UNBOUNDED, capacities, all);
        return IntStream.range(0, grid.nodes())
                .filter(node -> capacities[2 * (grid.cells() + node)] > 0)
                .mapToObj(grid::line)
                .findFirst();
    }

    /** Returns a line that does not add up, if there is no table within the bounds. */
    Optional<Bilingual> contradiction() {
        return contradiction;
    }

    /** Returns the least and the greatest count that a free cell has in any table within the bounds. */
    Range<Ratio> interval(int cell) {
        long value = lower[cell] + capacities[2 * cell + 1];
        long above = move(grid.head(cell), grid.tail(cell), cell, capacities[2 * cell]);
        long below = move(grid.tail(cell), grid.head(cell), cell, capacities[2 * cell + 1]);
        Ratio least = Ratio.of(value - below);
        return above >= FlowGraph.UNBOUNDED ? Range.atLeast(least) : Range.closed(least, Ratio.of(value + above));
    }

    private long move(int from, int to, int cell, long limit) {
        long[] left = capacities.clone();
        left[2 * cell] = 0;
        left[2 * cell + 1] = 0;
        return graph.flow(from, to, limit, left, free);
    }
}
