// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import java.util.BitSet;

/**
 * How much less and more a count can be, as far as it was asked for, and the edges whose counts change with it.
 *
 * <p>As long as these edges are withheld, there is at least as much room.
 */
record Room(long below, long above, BitSet edges) {}
