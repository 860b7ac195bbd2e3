// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A table that cannot be published under a rule, such as one of a single small cell.
 *
 * <p>No choice of complementary cells would do. Fewer and larger groups or places may.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class UnprotectableTable implements DisclosureResult {
    UnprotectableTable() {}

    /**
     * Returns why.
     *
     * @return the reason
     */
    public abstract UnprotectableReason reason();

    /**
     * Returns the sensitive cells that cannot be protected, with what could be worked out of them although all is withheld
     * that can be.
     *
     * @return the cells by row and column, none if {@link UnprotectableReason#NOTHING_LEFT}
     */
    public abstract ImmutableList<SuppressedCell> exposed();
}
