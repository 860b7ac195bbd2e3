// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;

/** A published table in Markdown. */
record PublishedText(PublishedTable table, Language language) {
    private static final String WITHHELD = "×";
    private static final String NOT_REPORTED = "–";

    String text() {
        return Stream.of(head(), body(), legend()).flatMap(lines -> lines).collect(joining("\n"));
    }

    private Stream<String> head() {
        return Stream.of(
                line(Stream.concat(Stream.of(""), columns().map(this::label))),
                line(Stream.concat(Stream.of("---"), columns().map(column -> "---:"))));
    }

    private Stream<String> body() {
        return lines(table.rows(), table.totals().ofColumns())
                .map(row -> line(Stream.concat(
                        Stream.of(label(row)), columns().map(column -> cell(new CellAddress(row, column))))));
    }

    private Stream<Bilingual> columns() {
        return lines(table.columns(), table.totals().ofRows());
    }

    private static Stream<Bilingual> lines(ImmutableList<Bilingual> labels, boolean withTotal) {
        return withTotal ? Grid.withTotal(labels) : labels.stream();
    }

    private String label(Bilingual label) {
        return label.in(language).replace("|", "\\|");
    }

    private String cell(CellAddress address) {
        return switch (table.status(address)) {
            case SHOWN -> Long.toString(table.count(address).orElseThrow());
            case SUPPRESSED -> WITHHELD;
            case NOT_REPORTED -> NOT_REPORTED;
        };
    }

    private static String line(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |"));
    }

    private Stream<String> legend() {
        Stream<Message> withheld = Stream.of(Message.of("disclosure.legend.withheld", WITHHELD))
                .filter(note -> !table.suppressed().isEmpty());
        Stream<Message> notReported = Stream.of(Message.of("disclosure.legend.not_reported", NOT_REPORTED))
                .filter(note -> table.has(PublishedStatus.NOT_REPORTED));
        return Stream.concat(withheld, notReported).map(note -> "\n" + note.text(language));
    }
}
