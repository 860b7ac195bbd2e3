// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import java.io.Serializable;
import java.util.Optional;
import org.communitywork.indicators.language.Explanation;

/**
 * What came of protecting a table: a table to publish, or why there can be none.
 *
 * <p>It is for the office that protects the table, for it tells primary and complementary cells apart. It holds no
 * withheld count. Only the {@link PublishedTable} is for others. Made by {@link DisclosureRule#protect}.
 *
 * <pre>
 * rule.protect(table).published().map(published -&gt; published.text(Language.CHINESE));
 * </pre>
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface DisclosureResult extends Serializable permits ProtectedTable, UnprotectableTable {
    /**
     * Returns the rule that was applied.
     *
     * @return the rule
     */
    DisclosureRule rule();

    /**
     * Returns how the outcome was reached.
     *
     * @return the steps: rule, sensitive and complementary cells, audit, loss; without any count of a cell
     */
    Explanation explanation();

    /**
     * Returns the table that may be published.
     *
     * @return the table, or empty
     */
    default Optional<PublishedTable> published() {
        return this instanceof ProtectedTable table ? Optional.of(table.table()) : Optional.empty();
    }
}
