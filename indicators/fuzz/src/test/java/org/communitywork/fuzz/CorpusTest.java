// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The known inputs: the files of the corpus, and hostile texts at every entry point. */
class CorpusTest {
    private static final Path CORPUS = Path.of(
            "src", "test", "resources", "org", "communitywork", "fuzz", "EntryPointsFuzzTestInputs", "longSearch");

    static ImmutableList<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().collect(ImmutableList.toImmutableList());
        }
    }

    static Stream<String> hostile() {
        return Hostile.TEXTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void corpus_isAnswered(Path file) throws IOException {
        Input input = Input.of(Files.readAllBytes(file));
        assertThatCode(input::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource
    void hostile(String name) {
        String text = Hostile.text(name);
        for (EntryPoint entry : EntryPoint.values()) {
            assertThatCode(() -> entry.check(text)).as("%s", entry).doesNotThrowAnyException();
        }
    }
}
