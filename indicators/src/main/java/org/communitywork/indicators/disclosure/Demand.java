// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

/** How far what can be worked out of a cell must reach below and above its count, and how wide it must be. */
record Demand(long below, long above, long width) {
    boolean isMetBy(Room room) {
        return missing(room, false) == 0 && missing(room, true) == 0 && missingWidth(room) == 0;
    }

    /** Returns how much more room is needed on one side. */
    long missing(Room room, boolean larger) {
        return Math.max(0, larger ? above - room.above() : below - room.below());
    }

    long missingWidth(Room room) {
        return Math.max(0, width - room.above() - room.below());
    }
}
