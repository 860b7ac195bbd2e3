// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.indicators.disclosure.CellAddress;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.DisclosureResult;
import org.communitywork.indicators.disclosure.DisclosureRule;
import org.communitywork.indicators.disclosure.GroupTables;
import org.communitywork.indicators.disclosure.InformationLoss;
import org.communitywork.indicators.disclosure.Intruder;
import org.communitywork.indicators.disclosure.ProtectedTable;
import org.communitywork.indicators.disclosure.Protection;
import org.communitywork.indicators.disclosure.PublishedTable;
import org.communitywork.indicators.disclosure.SuppressedCell;
import org.communitywork.indicators.disclosure.UnprotectableTable;
import org.communitywork.indicators.disclosure.ZeroTreatment;
import org.communitywork.testkit.laws.AuditSample;
import org.communitywork.testkit.laws.AuditSamples;
import org.communitywork.testkit.laws.CountTableSamples;

/** Generators of tables of counts, of rules that protect them, and of tables as they are published. */
public final class DisclosureArbitraries {
    private DisclosureArbitraries() {}

    /**
     * Returns tables of counts, as {@link CountTableSamples} describes.
     *
     * @return the generator
     */
    public static Arbitrary<CountTable> tables() {
        return SampleArbitraries.of(CountTableSamples.STANDARD);
    }

    /**
     * Returns rules with a minimum from 3 to 6, a protection of up to 3 below and above and a width of 1 to 4, with both treatments of
     * zeros, against an intruder who leaves that open.
     *
     * @param intruder the intruder
     * @return the generator
     */
    public static Arbitrary<DisclosureRule> rules(Intruder intruder) {
        return Combinators.combine(
                        Arbitraries.longs().between(3, 6),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.of(ZeroTreatment.class))
                .as((minimum, below, above, width, zeros) -> {
                    long open = minimum - (zeros == ZeroTreatment.SENSITIVE ? 1 : 2);
                    long possible = intruder == Intruder.READER ? width : Math.min(width, open);
                    return new DisclosureRule(minimum, new Protection(below, above, possible), zeros, intruder);
                });
    }

    /**
     * Returns rules of {@link #rules(Intruder)} against each intruder as often.
     *
     * @return the generator
     */
    public static Arbitrary<DisclosureRule> rules() {
        return Arbitraries.of(Intruder.class).flatMap(DisclosureArbitraries::rules);
    }

    /**
     * Returns tables with cells to be withheld, as {@link AuditSamples} describes.
     *
     * @return the generator
     */
    public static Arbitrary<AuditSample> auditSamples() {
        return SampleArbitraries.of(AuditSamples.STANDARD);
    }

    /**
     * Returns tables as they are published, with any cells withheld: they need not be safe.
     *
     * @return the generator
     */
    public static Arbitrary<PublishedTable> publishedTables() {
        return auditSamples().map(AuditSample::published);
    }

    /**
     * Returns what comes of protecting tables: protected ones, and such that cannot be.
     *
     * @return the generator
     */
    public static Arbitrary<DisclosureResult> results() {
        return Combinators.combine(rules(), tables()).as(DisclosureRule::protect);
    }

    /**
     * Returns addresses of cells, of totals among them.
     *
     * @return the generator
     */
    public static Arbitrary<CellAddress> addresses() {
        return Parts.of(auditSamples().filter(sample -> !sample.withheld().isEmpty()), AuditSample::withheld);
    }

    /**
     * Returns what protection {@link #rules()} ask for.
     *
     * @return the generator
     */
    public static Arbitrary<Protection> protections() {
        return rules().map(DisclosureRule::protection);
    }

    /**
     * Returns withheld cells, or such as cannot be protected, of {@link #results()}.
     *
     * @return the generator
     */
    public static Arbitrary<SuppressedCell> suppressedCells() {
        return Parts.of(
                results(),
                result -> result instanceof ProtectedTable table
                        ? table.suppressed()
                        : ((UnprotectableTable) result).exposed());
    }

    /**
     * Returns how much of {@link #results()} is lost.
     *
     * @return the generator
     */
    public static Arbitrary<InformationLoss> losses() {
        return Parts.of(
                results(),
                result -> result instanceof ProtectedTable table ? ImmutableList.of(table.loss()) : ImmutableList.of());
    }

    /**
     * Returns what makes tables of groups out of {@link RollupArbitraries#rollups()}.
     *
     * @return the generator
     */
    public static Arbitrary<GroupTables> groupTables() {
        return Combinators.combine(RollupArbitraries.rollups(), DefinitionArbitraries.measures())
                .as(GroupTables::new);
    }
}
