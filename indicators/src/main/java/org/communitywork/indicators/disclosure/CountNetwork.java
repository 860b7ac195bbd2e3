// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * A table to be protected as a network, with what the intruder knows of each cell beforehand.
 *
 * <p>The tables that agree with a publication are the circulations that have the shown counts on the shown edges and keep
 * within the bounds on the withheld ones; the true table x is one of them. How much larger the count of a withheld cell from
 * u to v can be is the largest flow from v to u along the other withheld edges, where an edge from a to b can carry
 * (upper bound − x) from a to b and (x − lower bound) from b to a: the difference of two such tables is a circulation
 * within these capacities, and each of them added to x is such a table. Likewise a count can be as much smaller as flows from
 * u to v. All capacities are whole numbers, so a largest flow in whole numbers exists and is found (the constraints are
 * totally unimodular): the ends of the interval are reached by tables of whole numbers, and all between them too.
 *
 * <p>Withholding one more cell adds an edge and takes none away, so it never narrows an interval.
 */
final class CountNetwork {
    private final Grid grid;
    private final DisclosureRule rule;
    private final FlowGraph graph;
    private final long[] values;
    private final long[] lower;
    private final long[] upper;
    private final long[] capacities;
    private final BitSet reported = new BitSet();
    private final BitSet sensitive = new BitSet();
    private final BitSet suppressible = new BitSet();
    private final BitSet unpublished = new BitSet();
    private final long totalCost;

    CountNetwork(CountTable table, DisclosureRule rule) {
        this.grid = new Grid(table.rows(), table.columns());
        this.rule = rule;
        this.values = new long[grid.cells()];
        this.lower = new long[grid.cells()];
        this.upper = new long[grid.cells()];
        this.capacities = new long[2 * grid.cells()];
        int[] tails = new int[grid.cells()];
        int[] heads = new int[grid.cells()];
        Arrays.setAll(tails, grid::tail);
        Arrays.setAll(heads, grid::head);
        this.graph = new FlowGraph(grid.nodes(), tails, heads);
        table.countsAndSums()
                .forEach((address, count) ->
                        add(grid.cell(address), count, table.totals().has(address)));
        this.totalCost = values[grid.cells() - 1] + grid.cells() + 1;
    }

    private void add(int cell, long value, boolean published) {
        values[cell] = value;
        upper[cell] = FlowGraph.UNBOUNDED;
        if (published) {
            boolean small = rule.isSensitive(value);
            reported.set(cell);
            sensitive.set(cell, small);
            suppressible.set(cell, small || value >= rule.minimum());
            if (rule.intruder() == Intruder.RULE_KNOWN) {
                lower[cell] = small ? rule.zeros().leastSensitive() : rule.minimum();
                upper[cell] = small ? rule.minimum() - 1 : FlowGraph.UNBOUNDED;
            }
        } else {
            unpublished.set(cell);
        }
        if (!published || suppressible.get(cell)) {
            boolean bounded = upper[cell] < FlowGraph.UNBOUNDED;
            capacities[2 * cell] = bounded ? upper[cell] - value : FlowGraph.UNBOUNDED;
            capacities[2 * cell + 1] = value - lower[cell];
        }
    }

    Grid grid() {
        return grid;
    }

    /** Returns the cells that have a count in the table as it is published, totals among them. */
    BitSet reported() {
        return (BitSet) reported.clone();
    }

    BitSet sensitive() {
        return (BitSet) sensitive.clone();
    }

    /** Returns the cells that may be withheld: the sensitive ones and all from the minimum on. */
    BitSet suppressible() {
        return (BitSet) suppressible.clone();
    }

    long value(int cell) {
        return values[cell];
    }

    boolean isSensitive(int cell) {
        return sensitive.get(cell);
    }

    /** Returns what is lost with a cell: its count and one; a total costs more than all other cells, the grand total more again. */
    long cost(int cell) {
        if (grid.isGrandTotal(cell)) {
            return totalCost * (2L * grid.nodes() + 1);
        }
        return values[cell] + 1 + (grid.isTotal(cell) ? totalCost : 0);
    }

    Demand demand(int cell) {
        Protection protection = rule.protection();
        if (!sensitive.get(cell)) {
            return new Demand(0, 0, protection.width());
        }
        return new Demand(
                Math.min(protection.below(), own(cell, false)),
                Math.min(protection.above(), own(cell, true)),
                protection.width());
    }

    /** Returns how much a cell's count can change, as far as its demand asks, while some cells are withheld. */
    Room room(int cell, BitSet suppressed) {
        Demand demand = demand(cell);
        BitSet used = new BitSet();
        long above = move(cell, true, Math.max(demand.above(), demand.width()), suppressed, used);
        long below = move(cell, false, Math.max(demand.below(), demand.width() - above), suppressed, used);
        return new Room(below, above, used);
    }

    private long move(int cell, boolean larger, long limit, BitSet suppressed, BitSet used) {
        long[] left = withoutEdge(cell);
        BitSet edges = open(suppressed);
        long most = Math.min(own(cell, larger), limit);
        long moved = graph.flow(from(cell, larger), from(cell, !larger), most, left, edges);
        edges.clear(cell);
        edges.stream().filter(edge -> isUsed(left, edge)).forEach(used::set);
        return moved;
    }

    private boolean isUsed(long[] left, int edge) {
        return left[2 * edge] != capacities[2 * edge] || left[2 * edge + 1] != capacities[2 * edge + 1];
    }

    /** Returns how much larger or smaller a count can be within its own bounds. */
    private long own(int cell, boolean larger) {
        return capacities[2 * cell + (larger ? 0 : 1)];
    }

    /**
     * Finds the cheapest cells to withhold so that a count has more room on one side: as much as is missing at once, or
     * where there is no such way, some. There is none if the cell's own bounds stand in the way.
     */
    Optional<Detour> detour(int cell, boolean larger, long missing, BitSet suppressed) {
        long[] left = withoutEdge(cell);
        int from = from(cell, larger);
        int to = from(cell, !larger);
        BitSet open = open(suppressed);
        long moved = graph.flow(from, to, FlowGraph.UNBOUNDED, left, open);
        if (moved >= own(cell, larger)) {
            return Optional.empty();
        }
        BitSet all = open(suppressible);
        return Detour.find(graph, from, to, left, missing, all, edge -> open.get(edge) ? 0 : cost(edge))
                .or(() -> Detour.find(graph, from, to, left, 1, all, edge -> open.get(edge) ? 0 : cost(edge)));
    }

    /** Forbids to withhold any but these cells. */
    void keepSuppressible(BitSet cells) {
        suppressible.and(cells);
    }

    private int from(int cell, boolean larger) {
        return larger ? grid.head(cell) : grid.tail(cell);
    }

    private BitSet open(BitSet suppressed) {
        BitSet edges = (BitSet) suppressed.clone();
        edges.or(unpublished);
        return edges;
    }

    private long[] withoutEdge(int cell) {
        long[] left = capacities.clone();
        left[2 * cell] = 0;
        left[2 * cell + 1] = 0;
        return left;
    }

    /** Finds what the intruder can work out while some cells are withheld. */
    Audit audit(BitSet suppressed) {
        BitSet free = open(suppressed);
        long[] least = new long[values.length];
        long[] greatest = new long[values.length];
        Arrays.setAll(least, cell -> free.get(cell) ? lower[cell] : values[cell]);
        Arrays.setAll(greatest, cell -> free.get(cell) ? upper[cell] : values[cell]);
        return new Audit(grid, least, greatest);
    }
}
