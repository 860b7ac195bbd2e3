// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.DisclosureRule;
import org.communitywork.indicators.disclosure.PublishedTable;

/**
 * A way to make a table of counts fit to be published, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface ProtectionRule {
    /**
     * Returns the library's way, {@link DisclosureRule#protect(CountTable)}.
     *
     * @param rule the rule
     * @return the way
     */
    static ProtectionRule of(DisclosureRule rule) {
        requireNonNull(rule, "rule");
        return table -> rule.protect(table).published();
    }

    /**
     * Protects a table.
     *
     * @param table the table
     * @return what may be published, or empty where nothing may
     */
    Optional<PublishedTable> protect(CountTable table);
}
