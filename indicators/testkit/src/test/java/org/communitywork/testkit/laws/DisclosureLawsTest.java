// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.disclosure.CellAddress;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.DisclosureRule;
import org.communitywork.indicators.disclosure.Intruder;
import org.communitywork.indicators.disclosure.Protection;
import org.communitywork.indicators.disclosure.PublishedTable;
import org.communitywork.indicators.disclosure.ZeroTreatment;
import org.communitywork.indicators.language.Bilingual;
import org.junit.jupiter.api.Test;

class DisclosureLawsTest {
    private static final DisclosureRule RULE = DisclosureRule.of(5, Protection.ofWidth(3));
    private static final ProtectionRule RIGHT = ProtectionRule.of(RULE);

    private static void assertBroken(String law, ProtectionRule rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> DisclosureLaws.check(RULE, rule))
                        .laws())
                .contains(law);
    }

    private static void assertAuditBroken(String law, AuditRule rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> AuditLaws.check(rule))
                        .laws())
                .contains(law);
    }

    private static Set<CellAddress> small(CountTable table) {
        return CountTableSamples.cells(table).stream()
                .filter(cell -> RULE.isSensitive(table.count(cell).orElseThrow()))
                .collect(toImmutableSet());
    }

    private static PublishedTable without(CountTable table, Set<CellAddress> withheld) {
        return new AuditSample(table, ImmutableSet.copyOf(withheld)).published();
    }

    /** Protects as the library does, and then does something to what is published. */
    private static ProtectionRule then(BiFunction<CountTable, PublishedTable, PublishedTable> change) {
        return table -> RIGHT.protect(table).map(published -> change.apply(table, published));
    }

    @Test
    void library_obeysAllLaws() {
        DisclosureLaws.check(RULE);
        DisclosureLaws.check(RULE.with(ZeroTreatment.SENSITIVE));
        DisclosureLaws.check(RULE.against(Intruder.RULE_KNOWN));
        DisclosureLaws.check(DisclosureRule.of(4, Protection.around(2)));
        AuditLaws.check(PublishedTable::derivable);
    }

    @Test
    void roundedCounts_areFound() {
        // Round the counts of tables without totals, which then still add up.
        assertBroken(
                "publishes the truth",
                then((table, published) -> published.totals().ofRows()
                                || published.totals().ofColumns()
                        ? published
                        : new PublishedTable(
                                published.rows(),
                                published.columns(),
                                published.totals(),
                                ImmutableMap.copyOf(Maps.transformValues(published.shown(), count -> count / 5 * 5)),
                                published.suppressed())));
    }

    @Test
    void smallCountShown_isFoundWithTheSmallestTable() {
        ProtectionRule all = table -> Optional.of(without(table, ImmutableSet.of()));
        assertBroken("withholds small counts", all);
        assertThatThrownBy(() -> DisclosureLaws.check(RULE, all))
                .hasMessageContaining("by        r1: 1 (")
                .hasMessageContaining("but was:  []");
    }

    @Test
    void zeroWithheldThoughTheRuleShowsIt_isFound() {
        assertBroken(
                "withholds small counts",
                table -> Optional.of(without(
                        table,
                        CountTableSamples.cells(table).stream()
                                .filter(cell -> table.count(cell).orElseThrow() < 5)
                                .collect(toImmutableSet()))));
    }

    @Test
    void withheldCellShownAsNotReported_isFound() {
        assertBroken(
                "shows or withholds each count",
                then((table, published) ->
                        published.totals().ofRows() || published.totals().ofColumns()
                                ? published
                                : new PublishedTable(
                                        published.rows(),
                                        published.columns(),
                                        published.totals(),
                                        published.shown(),
                                        ImmutableSet.of())));
    }

    @Test
    void everythingWithheld_isFound() {
        assertBroken(
                "withholds nothing without reason",
                table -> Optional.of(without(table, CountTableSamples.cells(table))));
    }

    @Test
    void withheldCountInALabel_isFound() {
        assertBroken("holds no withheld count", then(DisclosureLawsTest::telling));
    }

    private static PublishedTable telling(CountTable table, PublishedTable published) {
        Bilingual row = published.rows().get(0);
        long count = published.suppressed().stream()
                .mapToLong(cell -> table.count(cell).orElse(0))
                .max()
                .orElse(0);
        Bilingual told = new Bilingual(row.chinese() + " 共" + count, row.english() + " of " + count);
        ImmutableList<Bilingual> rows = published.rows().stream()
                .map(each -> each.equals(row) ? told : each)
                .collect(ImmutableList.toImmutableList());
        return new PublishedTable(
                rows,
                published.columns(),
                published.totals(),
                published.shown().entrySet().stream()
                        .collect(toImmutableMap(entry -> in(entry.getKey(), row, told), Map.Entry::getValue)),
                published.suppressed().stream().map(cell -> in(cell, row, told)).collect(toImmutableSet()));
    }

    private static CellAddress in(CellAddress cell, Bilingual row, Bilingual other) {
        return cell.row().equals(row) ? new CellAddress(other, cell.column()) : cell;
    }

    @Test
    void noComplementaryCells_areFound() {
        ProtectionRule primary = table -> Optional.of(without(table, small(table)));
        assertBroken("leaves withheld counts wide", primary);
    }

    @Test
    void protectionFromReadersOnly_isFoundWhereTheRuleIsKnown() {
        DisclosureRule known = DisclosureRule.of(5, Protection.ofWidth(3)).against(Intruder.RULE_KNOWN);
        assertThat(catchThrowableOfType(LawViolation.class, () -> DisclosureLaws.check(known, RIGHT))
                        .laws())
                .contains("leaves withheld counts wide");
    }

    @Test
    void givingUpWhereSomethingIsSmall_isFound() {
        assertBroken(
                "gives up only where it must",
                table -> small(table).isEmpty() ? RIGHT.protect(table) : Optional.empty());
    }

    @Test
    void firstOfEqualCellsWithheld_isFound() {
        // One more cell is withheld than is needed, the first in the order of the rows.
        assertBroken(
                "does not depend on the order",
                then((table, published) -> published.suppressed().isEmpty()
                        ? published
                        : without(
                                table,
                                Sets.union(
                                        published.suppressed(),
                                        CountTableSamples.cells(table).stream()
                                                .filter(cell -> !cell.isTotal())
                                                .limit(1)
                                                .collect(toImmutableSet())))));
    }

    // Audits

    @Test
    void intervalsOfShownCells_areFound() {
        assertAuditBroken("speaks of withheld cells", table -> ImmutableMap.of());
    }

    @Test
    void intervalsThatAreTooNarrow_areFound() {
        AuditRule exact = table -> Maps.toMap(table.suppressed(), cell -> Range.singleton(Ratio.ONE));
        assertAuditBroken("contains the truth", exact);
        assertAuditBroken("agrees with all tables", exact);
    }

    @Test
    void intervalsThatAreTooWide_areFound() {
        assertAuditBroken(
                "agrees with all tables", table -> Maps.toMap(table.suppressed(), cell -> Range.atLeast(Ratio.ZERO)));
    }

    @Test
    void intervalsThatNarrowWithMoreWithheld_areFound() {
        assertAuditBroken(
                "never narrows when more is withheld",
                table -> Maps.toMap(
                        table.suppressed(),
                        cell -> Range.closed(
                                Ratio.ZERO,
                                Ratio.of(10_000_000 - table.suppressed().size()))));
    }

    @Test
    void intervalsByTheFirstRow_areFound() {
        assertAuditBroken(
                "does not depend on the order",
                table -> Maps.toMap(
                        table.suppressed(),
                        cell -> cell.row().equals(table.rows().get(0))
                                ? Range.atLeast(Ratio.ZERO)
                                : Range.closed(Ratio.ZERO, Ratio.of(10_000_000))));
    }
}
