// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;

/** The cheapest way between two nodes along arcs that can carry something (E. W. Dijkstra's algorithm). */
record Detour(long cost, int length, BitSet edges) {
    private static final Comparator<Stop> ORDER =
            Comparator.comparingLong(Stop::cost).thenComparingInt(Stop::length).thenComparingInt(Stop::node);

    /** A node with the cost and the length of a way to it, and the arc on which the way comes in. */
    private record Stop(long cost, int length, int node, int arc) {}

    /** Finds the way of least cost, and of these of least length, along edges whose arcs carry at least so much. */
    static Optional<Detour> find(
            FlowGraph graph, int from, int to, long[] capacities, long least, BitSet edges, IntToLongFunction cost) {
        int[] arrivals = new int[graph.nodes()];
        Arrays.fill(arrivals, -1);
        BitSet settled = new BitSet();
        PriorityQueue<Stop> stops = new PriorityQueue<>(ORDER);
        stops.add(new Stop(0, 0, from, -1));
        while (!stops.isEmpty()) {
            Stop stop = stops.remove();
            if (settled.get(stop.node())) {
                continue;
            }
            settled.set(stop.node());
            arrivals[stop.node()] = stop.arc();
            if (stop.node() == to) {
                return Optional.of(new Detour(stop.cost(), stop.length(), way(graph, from, to, arrivals)));
            }
            for (int place = graph.firstArc(stop.node()); place < graph.endOfArcs(stop.node()); place++) {
                int arc = graph.arc(place);
                if (capacities[arc] >= least && edges.get(arc >> 1) && !settled.get(graph.head(arc))) {
                    long sum = stop.cost() + cost.applyAsLong(arc >> 1);
                    stops.add(new Stop(sum, stop.length() + 1, graph.head(arc), arc));
                }
            }
        }
        return Optional.empty();
    }

    private static BitSet way(FlowGraph graph, int from, int to, int[] arrivals) {
        BitSet edges = new BitSet();
        for (int node = to; node != from; node = graph.head(arrivals[node] ^ 1)) {
            edges.set(arrivals[node] >> 1);
        }
        return edges;
    }
}
