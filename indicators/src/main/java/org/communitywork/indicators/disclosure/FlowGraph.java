// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A graph in which the largest flow between two nodes is found, in whole numbers.
 *
 * <p>Edge e has two arcs: 2e from its tail to its head, and 2e + 1 back. What an arc can still carry stands in an array that
 * each search changes: what is sent along an arc can be sent back along the other one.
 *
 * <p>The flow is sent along shortest paths, all of one length at a time (E. A. Dinic's algorithm, from memory). It ends,
 * for each round makes the shortest path longer; what it ends with is largest, for then no path is left. All capacities being
 * whole numbers, so is the flow.
 */
final class FlowGraph {
    /** More than any sum of counts; an arc of this capacity carries as much as one likes. */
    static final long UNBOUNDED = 1L << 61;

    private final int nodes;
    private final int[] heads;
    private final int[] starts;
    private final int[] arcs;

    FlowGraph(int nodes, int[] edgeTails, int[] edgeHeads) {
        this.nodes = nodes;
        this.heads = new int[2 * edgeTails.length];
        this.starts = new int[nodes + 1];
        this.arcs = new int[heads.length];
        for (int edge = 0; edge < edgeTails.length; edge++) {
            heads[2 * edge] = edgeHeads[edge];
            heads[2 * edge + 1] = edgeTails[edge];
            starts[edgeTails[edge] + 1]++;
            starts[edgeHeads[edge] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        for (int arc = 0; arc < arcs.length; arc++) {
            arcs[next[tail(arc)]++] = arc;
        }
    }

    int nodes() {
        return nodes;
    }

    int head(int arc) {
        return heads[arc];
    }

    private int tail(int arc) {
        return heads[arc ^ 1];
    }

    int firstArc(int node) {
        return starts[node];
    }

    int endOfArcs(int node) {
        return starts[node + 1];
    }

    /** Returns the arc in one place from {@link #firstArc} to before {@link #endOfArcs} of a node. */
    int arc(int place) {
        return arcs[place];
    }

    /** Returns the largest flow up to the limit along some of the edges; afterwards the array says what can still flow. */
    long flow(int source, int sink, long limit, long[] capacities, BitSet edges) {
        Search search = new Search(source, sink, capacities, edges);
        long sent = 0;
        while (sent < limit && search.findLevels()) {
            sent += search.send(limit - sent);
        }
        return sent;
    }

    /** One search: the distance of each node from the source, and which of its arcs is tried next. */
    private final class Search {
        private final int source;
        private final int sink;
        private final long[] capacities;
        private final BitSet edges;
        private final int[] levels = new int[nodes];
        private final int[] places = new int[nodes];
        private final int[] queue = new int[nodes];
        private final int[] path = new int[nodes];
        private int length;

        Search(int source, int sink, long[] capacities, BitSet edges) {
            this.source = source;
            this.sink = sink;
            this.capacities = capacities;
            this.edges = edges;
        }

        private boolean isOpen(int arc) {
            return capacities[arc] > 0 && edges.get(arc >> 1);
        }

        boolean findLevels() {
            Arrays.fill(levels, -1);
            levels[source] = 0;
            queue[0] = source;
            int reached = 1;
            for (int seen = 0; seen < reached && levels[sink] < 0; seen++) {
                for (int place = starts[queue[seen]]; place < starts[queue[seen] + 1]; place++) {
                    int node = heads[arcs[place]];
                    if (levels[node] < 0 && isOpen(arcs[place])) {
                        levels[node] = levels[queue[seen]] + 1;
                        queue[reached++] = node;
                    }
                }
            }
            return levels[sink] >= 0;
        }

        /** Sends along shortest paths until there is none of this length. */
        long send(long limit) {
            System.arraycopy(starts, 0, places, 0, nodes);
            long sent = 0;
            while (sent < limit && findPath()) {
                sent += push(limit - sent);
            }
            return sent;
        }

        private boolean findPath() {
            length = 0;
            int node = source;
            while (node != sink) {
                int arc = nextArc(node);
                if (arc >= 0) {
                    path[length++] = arc;
                    node = heads[arc];
                } else if (length == 0) {
                    return false;
                } else {
                    node = heads[path[--length] ^ 1];
                    places[node]++;
                }
            }
            return true;
        }

        private int nextArc(int node) {
            for (; places[node] < starts[node + 1]; places[node]++) {
                int arc = arcs[places[node]];
                if (levels[heads[arc]] == levels[node] + 1 && isOpen(arc)) {
                    return arc;
                }
            }
            return -1;
        }

        private long push(long limit) {
            long amount = limit;
            for (int i = 0; i < length; i++) {
                amount = Math.min(amount, capacities[path[i]]);
            }
            for (int i = 0; i < length; i++) {
                lower(path[i], amount);
                capacities[path[i] ^ 1] = Math.min(UNBOUNDED, capacities[path[i] ^ 1] + amount);
            }
            return amount;
        }

        private void lower(int arc, long amount) {
            if (capacities[arc] < UNBOUNDED) {
                capacities[arc] -= amount;
            }
        }
    }
}
