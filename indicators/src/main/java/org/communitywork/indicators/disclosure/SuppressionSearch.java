// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the cells that are withheld.
 *
 * <p>A choice is safe if it has all sensitive cells and each of its cells has the room that is asked for it. Two safe choices
 * together are safe, for withholding more never takes room away; so there is one that contains all others, {@link #widest}.
 * If even there a sensitive cell lacks room, there is no safe choice. Else the greedy search within it ends with one: as
 * long as a cell of the widest choice lacks room, more can flow within that choice than flows now, and so a detour through
 * it is left. Among all cells the search can choose one that cannot get the room it needs itself, and ends there.
 */
final class SuppressionSearch {
    private final CountNetwork network;
    private final BitSet suppressed;
    private final Map<Integer, BitSet> supports = new HashMap<>();

    SuppressionSearch(CountNetwork network) {
        this.network = network;
        this.suppressed = network.sensitive();
    }

    /** Returns the largest set of cells of which none but sensitive ones lacks room. */
    static BitSet widest(CountNetwork network) {
        BitSet cells = network.suppressible();
        boolean settled = false;
        while (!settled) {
            BitSet poor = new BitSet();
            cells.stream()
                    .filter(cell -> !network.isSensitive(cell) && !isSafe(network, cell, cells))
                    .forEach(poor::set);
            cells.andNot(poor);
            settled = poor.isEmpty();
        }
        return cells;
    }

    static boolean isSafe(CountNetwork network, int cell, BitSet suppressed) {
        return network.demand(cell).isMetBy(network.room(cell, suppressed));
    }

    /** Returns the choice; empty if a cell that was chosen cannot get the room it needs. */
    Optional<BitSet> find() {
        Deque<Integer> open = new ArrayDeque<>(largestFirst());
        while (!open.isEmpty()) {
            if (!protect(open.remove(), open)) {
                return Optional.empty();
            }
        }
        dearestFirst().forEach(this::showAgain);
        return Optional.of(suppressed);
    }

    private List<Integer> largestFirst() {
        return suppressed.stream()
                .boxed()
                .sorted(Comparator.comparing(network::value).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Withholds detours until a cell has the room it needs; what is withheld for it needs room in its turn. */
    private boolean protect(int cell, Deque<Integer> open) {
        Demand demand = network.demand(cell);
        Room room = network.room(cell, suppressed);
        while (!demand.isMetBy(room)) {
            Optional<Detour> detour = detour(cell, demand, room);
            if (detour.isEmpty()) {
                return false;
            }
            BitSet more = detour.orElseThrow().edges();
            more.andNot(suppressed);
            more.and(network.suppressible());
            checkState(!more.isEmpty(), "Detour must withhold a cell");
            more.stream().forEach(open::add);
            suppressed.or(more);
            room = network.room(cell, suppressed);
        }
        supports.put(cell, room.edges());
        return true;
    }

    private Optional<Detour> detour(int cell, Demand demand, Room room) {
        long above = demand.missing(room, true);
        if (above > 0) {
            return network.detour(cell, true, above, suppressed);
        }
        long below = demand.missing(room, false);
        if (below > 0) {
            return network.detour(cell, false, below, suppressed);
        }
        long width = demand.missingWidth(room);
        return Stream.of(true, false)
                .flatMap(larger -> network.detour(cell, larger, width, suppressed).stream())
                .min(Comparator.comparingLong(Detour::cost).thenComparingInt(Detour::length));
    }

    private List<Integer> dearestFirst() {
        return suppressed.stream()
                .filter(cell -> !network.isSensitive(cell))
                .boxed()
                .sorted(Comparator.comparing(network::cost).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Shows a cell again, and with it the complementary cells that need it, if the sensitive ones do without them. */
    private void showAgain(int shown) {
        if (!suppressed.get(shown)) {
            return;
        }
        BitSet fewer = (BitSet) suppressed.clone();
        Map<Integer, BitSet> changed = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        hide(shown, fewer, changed, open);
        while (!open.isEmpty()) {
            int cell = open.remove();
            if (!fewer.get(cell)) {
                continue;
            }
            Room room = network.room(cell, fewer);
            if (network.demand(cell).isMetBy(room)) {
                changed.put(cell, room.edges());
            } else if (network.isSensitive(cell)) {
                return;
            } else {
                hide(cell, fewer, changed, open);
            }
        }
        suppressed.and(fewer);
        supports.putAll(changed);
    }

    /** Takes a cell out, and has those looked at again whose room depends on it. */
    private void hide(int shown, BitSet fewer, Map<Integer, BitSet> changed, Deque<Integer> open) {
        fewer.clear(shown);
        fewer.stream()
                .filter(cell -> changed.getOrDefault(cell, supports.getOrDefault(cell, new BitSet()))
                        .get(shown))
                .forEach(open::add);
    }
}
