// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Random;
import java.util.stream.Stream;
import org.communitywork.indicators.disclosure.CellAddress;
import org.communitywork.indicators.disclosure.CountTable;

/**
 * Tables of {@link CountTableSamples} with cells that are withheld, whether that protects anything or not.
 *
 * <p>Each cell with a count is withheld or shown with equal chances. They shrink to smaller tables with fewer withheld cells.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuditSamples implements Samples<AuditSample> {
    /** The only samples there are. */
    public static final AuditSamples STANDARD = new AuditSamples();

    private AuditSamples() {}

    @Override
    public ImmutableList<AuditSample> edgeCases() {
        return CountTableSamples.STANDARD.edgeCases().stream()
                .flatMap(table -> Stream.of(ImmutableSet.<CellAddress>of(), CountTableSamples.cells(table))
                        .map(cells -> new AuditSample(table, cells)))
                .collect(toImmutableList());
    }

    @Override
    public AuditSample draw(Random random) {
        CountTable table = CountTableSamples.STANDARD.draw(random);
        return new AuditSample(
                table,
                CountTableSamples.cells(table).stream()
                        .filter(cell -> random.nextBoolean())
                        .collect(toImmutableSet()));
    }

    @Override
    public Stream<AuditSample> smaller(AuditSample sample) {
        Stream<AuditSample> tables = CountTableSamples.STANDARD
                .smaller(sample.table())
                .map(table -> new AuditSample(
                        table,
                        sample.withheld().stream()
                                .filter(CountTableSamples.cells(table)::contains)
                                .collect(toImmutableSet())));
        Stream<AuditSample> fewer = Variants.shorter(sample.withheld().asList())
                .map(withheld -> new AuditSample(sample.table(), ImmutableSet.copyOf(withheld)));
        return Stream.concat(tables, fewer);
    }
}
