// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A table that was protected, with what its publication gives away.
 *
 * <p>Each sensitive cell is withheld, and the audit has found that no withheld count can be worked out more closely than
 * the rule's protection allows.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class ProtectedTable implements DisclosureResult {
    ProtectedTable() {}

    /**
     * Returns the table that may be published.
     *
     * @return the table
     */
    public abstract PublishedTable table();

    /**
     * Returns the withheld cells and what the rule's intruder can work out of each.
     *
     * @return the cells by row and column
     */
    public abstract ImmutableList<SuppressedCell> suppressed();

    /**
     * Returns how much is withheld.
     *
     * @return the numbers of cells
     */
    public abstract InformationLoss loss();
}
