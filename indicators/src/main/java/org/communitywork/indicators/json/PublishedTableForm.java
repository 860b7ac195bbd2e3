// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.communitywork.indicators.disclosure.CellAddress;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.PublishedStatus;
import org.communitywork.indicators.disclosure.PublishedTable;
import org.communitywork.indicators.language.Bilingual;

/** A published table line by line, with its totals where it has them; of a withheld cell only that it is withheld. */
record PublishedTableForm(
        @JsonProperty ImmutableList<TextForm> columns,
        @JsonProperty ImmutableList<Row> rows) {
    /** One line of cells in the order of the columns. */
    record Row(@JsonProperty TextForm label, @JsonProperty ImmutableList<Cell> cells) {}

    /** A cell; without a count unless it is shown. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Cell(
            @JsonProperty PublishedStatus status,
            @JsonProperty Optional<Long> count) {}

    static PublishedTableForm of(PublishedTable table) {
        ImmutableList<Bilingual> columns = lines(table.columns(), table.totals().ofRows());
        return new PublishedTableForm(
                columns.stream().map(label -> TextForm.of(label::in)).collect(toImmutableList()),
                lines(table.rows(), table.totals().ofColumns()).stream()
                        .map(row -> new Row(TextForm.of(row::in), cells(table, row, columns)))
                        .collect(toImmutableList()));
    }

    private static ImmutableList<Bilingual> lines(ImmutableList<Bilingual> labels, boolean withTotal) {
        return Stream.concat(labels.stream(), Stream.of(CountTable.TOTAL).filter(total -> withTotal))
                .collect(toImmutableList());
    }

    private static ImmutableList<Cell> cells(PublishedTable table, Bilingual row, ImmutableList<Bilingual> columns) {
        return columns.stream()
                .map(column -> new CellAddress(row, column))
                .map(address -> new Cell(table.status(address), boxed(table.count(address))))
                .collect(toImmutableList());
    }

    private static Optional<Long> boxed(OptionalLong count) {
        return count.isPresent() ? Optional.of(count.getAsLong()) : Optional.empty();
    }
}
