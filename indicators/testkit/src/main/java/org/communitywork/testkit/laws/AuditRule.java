// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.Range;
import java.util.Map;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.disclosure.CellAddress;
import org.communitywork.indicators.disclosure.PublishedTable;

/**
 * A way to work out of a published table what any reader can, which the laws are tried on; the library's is
 * {@link PublishedTable#derivable()}.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface AuditRule {
    /**
     * Works out what each withheld count can be.
     *
     * @param table the table
     * @return the least and the greatest count of each withheld cell, closed; without an upper end where there is none
     */
    Map<CellAddress, Range<Ratio>> derivable(PublishedTable table);
}
