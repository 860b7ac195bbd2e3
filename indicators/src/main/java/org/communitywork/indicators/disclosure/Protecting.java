// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.BitSet;
import org.communitywork.core.number.Ratio;

/** The protection of one table: the choice of cells, and the audit of what comes of it. */
final class Protecting {
    private final CountTable table;
    private final DisclosureRule rule;
    private final CountNetwork network;
    private final DisclosureSteps steps;

    Protecting(CountTable table, DisclosureRule rule) {
        this.table = table;
        this.rule = rule;
        this.network = new CountNetwork(table, rule);
        this.steps = new DisclosureSteps(
                rule, network.reported().cardinality(), network.sensitive().cardinality());
    }

    DisclosureResult result() {
        BitSet sensitive = network.sensitive();
        if (sensitive.isEmpty()) {
            return protectedBy(sensitive);
        }
        return new SuppressionSearch(network).find().map(this::protectedOrEmpty).orElseGet(this::withinWidest);
    }

    /** The search found no way out of a cell; now it is worth the effort to find the cells that no choice can have. */
    private DisclosureResult withinWidest() {
        BitSet widest = SuppressionSearch.widest(network);
        BitSet exposed = network.sensitive();
        network.sensitive().stream()
                .filter(cell -> SuppressionSearch.isSafe(network, cell, widest))
                .forEach(exposed::clear);
        if (!exposed.isEmpty()) {
            return unprotectable(UnprotectableReason.TOO_NARROW, cells(exposed, network.audit(widest)));
        }
        network.keepSuppressible(widest);
        return protectedOrEmpty(new SuppressionSearch(network).find().orElseThrow());
    }

    private DisclosureResult protectedOrEmpty(BitSet suppressed) {
        return suppressed.equals(network.reported())
                ? unprotectable(UnprotectableReason.NOTHING_LEFT, ImmutableList.of())
                : protectedBy(suppressed);
    }

    private DisclosureResult protectedBy(BitSet suppressed) {
        ImmutableList<SuppressedCell> cells = cells(suppressed, network.audit(suppressed));
        cells.forEach(this::check);
        int primary = network.sensitive().cardinality();
        InformationLoss loss =
                new InformationLoss(network.reported().cardinality(), primary, suppressed.cardinality() - primary);
        return ImmutableProtectedTable.builder()
                .table(PublishedTable.of(
                        table, cells.stream().map(SuppressedCell::address).collect(toImmutableSet())))
                .suppressed(cells)
                .loss(loss)
                .rule(rule)
                .explanation(steps.protectedBy(cells, loss))
                .build();
    }

    private DisclosureResult unprotectable(UnprotectableReason reason, ImmutableList<SuppressedCell> exposed) {
        return ImmutableUnprotectableTable.builder()
                .reason(reason)
                .exposed(exposed)
                .rule(rule)
                .explanation(steps.unprotectable(reason, exposed))
                .build();
    }

    /** Puts the cells in the order of the table's rows and columns. */
    private ImmutableList<SuppressedCell> cells(BitSet chosen, Audit audit) {
        return Grid.addresses(table.rows(), table.columns())
                .filter(address -> chosen.get(network.grid().cell(address)))
                .map(address -> cell(address, audit))
                .collect(toImmutableList());
    }

    private SuppressedCell cell(CellAddress address, Audit audit) {
        int cell = network.grid().cell(address);
        SuppressionKind kind = network.isSensitive(cell) ? SuppressionKind.PRIMARY : SuppressionKind.COMPLEMENTARY;
        return new SuppressedCell(address, kind, audit.interval(cell));
    }

    /** The audit knows nothing of the choice; where they disagree, one of them is wrong and nothing must be published. */
    private void check(SuppressedCell cell) {
        int number = network.grid().cell(cell.address());
        Demand demand = network.demand(number);
        Range<Ratio> interval = cell.derivable();
        Ratio value = Ratio.of(network.value(number));
        Ratio below = value.minus(interval.lowerEndpoint());
        boolean met = below.compareTo(Ratio.of(demand.below())) >= 0;
        if (interval.hasUpperBound()) {
            Ratio above = interval.upperEndpoint().minus(value);
            met &= above.compareTo(Ratio.of(demand.above())) >= 0;
            met &= above.plus(below).compareTo(Ratio.of(demand.width())) >= 0;
        }
        checkState(met, "Audit must find the protection: %s", cell.address());
    }
}
