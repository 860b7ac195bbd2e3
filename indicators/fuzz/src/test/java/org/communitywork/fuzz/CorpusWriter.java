// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Brings what a search has found over into the file of known inputs, when it is asked to. */
class CorpusWriter {
    private static final Path FOUND = Path.of(".cifuzz-corpus");

    @Test
    @EnabledIfSystemProperty(named = "communitywork.corpus.write", matches = "true")
    void keepsWhatWasFound() throws IOException {
        List<Input> inputs = new ArrayList<>(Corpus.inputs());
        try (Stream<Path> files = Files.walk(FOUND)) {
            files.filter(Files::isRegularFile).map(CorpusWriter::read).forEach(inputs::add);
        }
        Corpus.write(Corpus.sorted(inputs));
        assertThat(Corpus.inputs()).containsAll(inputs);
    }

    private static Input read(Path file) {
        try {
            return Input.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
