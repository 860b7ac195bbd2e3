// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import net.jqwik.api.Example;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.Intruder;
import org.communitywork.indicators.disclosure.ProtectedTable;
import org.communitywork.indicators.disclosure.Totals;
import org.communitywork.indicators.disclosure.UnprotectableTable;
import org.communitywork.indicators.disclosure.ZeroTreatment;

/** What the generators of tables of counts and of their protection draw, and what they shrink to. */
class DisclosureGeneratorProperties {
    private static long most(CountTable table) {
        return table.counts().values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    @Example
    void tables_areTinyOrNotAndTelling() {
        assertAll(
                DisclosureArbitraries.tables(),
                table -> table.rows().size() <= 4 && table.columns().size() <= 4 && most(table) < 1_000_000);
        assertSome(
                DisclosureArbitraries.tables(),
                table -> table.rows().size() == 1 && table.columns().size() == 1,
                table -> table.rows().size() == 4 && table.columns().size() == 4,
                table -> most(table) >= 100_000,
                table -> table.counts().containsValue(0L),
                table -> table.counts().size()
                        < table.rows().size() * table.columns().size(),
                table -> table.totals() == Totals.NONE,
                table -> table.totals() == Totals.BOTH);
        assertThat(DisclosureArbitraries.tables().edgeCases().size()).isEqualTo(3);
    }

    @Example
    void tables_shrinkToOneCell() {
        CountTable smallest = shrunk(DisclosureArbitraries.tables(), table -> most(table) >= 3);
        assertThat(smallest.rows()).hasSize(1);
        assertThat(smallest.columns()).hasSize(1);
        assertThat(smallest.counts()).containsValue(3L);
    }

    @Example
    void rules_leaveTheIntruderAsMuchAsIsOpen() {
        assertSome(
                DisclosureArbitraries.rules(),
                rule -> rule.intruder() == Intruder.READER,
                rule -> rule.intruder() == Intruder.RULE_KNOWN,
                rule -> rule.zeros() == ZeroTreatment.SENSITIVE,
                rule -> rule.minimum() == 3,
                rule -> rule.minimum() == 6,
                rule -> rule.protection().width() == 4);
        assertSome(
                DisclosureArbitraries.results(),
                result -> result instanceof ProtectedTable,
                result -> result instanceof UnprotectableTable,
                result -> result.published().isPresent()
                        && !result.published().orElseThrow().suppressed().isEmpty());
    }

    @Example
    void publishedTables_haveAnyCellsWithheld() {
        assertSome(
                DisclosureArbitraries.publishedTables(),
                table -> table.suppressed().isEmpty(),
                table -> table.shown().isEmpty() && !table.suppressed().isEmpty(),
                table -> table.suppressed().stream().anyMatch(cell -> cell.isTotal()));
        assertThat(shrunk(
                                DisclosureArbitraries.auditSamples(),
                                sample -> !sample.withheld().isEmpty())
                        .withheld())
                .hasSize(1);
    }
}
