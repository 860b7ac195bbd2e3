// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The known inputs, each a line of a file: the entry point, a tab, and the text as a JSON string.
 *
 * <p>The fuzzer starts from them, and keeps what it finds in a folder of its own; {@link CorpusWriter} brings that over.
 */
final class Corpus {
    static final Path FILE = Path.of("src", "test", "resources", "org", "communitywork", "fuzz", "corpus.tsv");

    private static final Comparator<Input> ORDER = Comparator.comparing(Input::entry)
            .thenComparing(input -> input.text().length())
            .thenComparing(Input::text);

    /** Halves of surrogate pairs, which no file can hold, are escaped. */
    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactoryBuilder()
            .highestNonEscapedChar(Character.MIN_SURROGATE - 1)
            .build());

    private Corpus() {}

    static ImmutableSortedSet<Input> inputs() {
        try {
            return sorted(Files.readAllLines(FILE).stream().map(Corpus::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImmutableSortedSet<Input> sorted(List<Input> inputs) {
        return inputs.stream().collect(toImmutableSortedSet(ORDER));
    }

    private static Input read(String line) {
        int tab = line.indexOf('\t');
        try {
            return new Input(
                    EntryPoint.valueOf(line.substring(0, tab)), JSON.readValue(line.substring(tab + 1), String.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    static void write(Iterable<Input> inputs) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Input input : inputs) {
            lines.append(input.entry())
                    .append('\t')
                    .append(JSON.writeValueAsString(input.text()))
                    .append('\n');
        }
        Files.writeString(FILE, lines);
    }
}
