// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.Ratio;

/**
 * A withheld cell and what can be worked out of it, such as a count from 0 to 7.
 *
 * <p>The interval is exact: each of its ends is the count in some table of whole numbers from zero that agrees with all
 * that the intruder knows, and no such table has a count beyond. Immutable and thread-safe.
 *
 * @param address where the cell stands
 * @param kind why it is withheld
 * @param derivable the interval, closed; without an upper bound if any larger count is possible
 */
public record SuppressedCell(CellAddress address, SuppressionKind kind, Range<Ratio> derivable)
        implements Serializable {
    /**
     * Makes a withheld cell.
     *
     * @param address where the cell stands
     * @param kind why it is withheld
     * @param derivable the interval
     */
    public SuppressedCell {
        requireNonNull(address, "address");
        requireNonNull(kind, "kind");
        requireNonNull(derivable, "derivable");
    }
}
