// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide names laws as violations do. */
class LawNamesTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "testkit.md");
    private static final Path LAWS = Path.of("src", "main", "java", "org", "communitywork", "testkit", "laws");
    private static final String HEADER = "| mistake | law that finds it |";

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The second column of the tables, in which a row may name several laws. */
    static Stream<String> laws() {
        return Splitter.on(HEADER)
                .splitToStream(read(PAGE))
                .skip(1)
                .flatMap(table -> Splitter.on("\n\n").splitToStream(table).limit(1))
                .flatMap(table -> Splitter.on('\n')
                        .omitEmptyStrings()
                        .splitToStream(table)
                        .skip(1))
                .map(row -> Splitter.on('|').trimResults().splitToList(row).get(2))
                .flatMap(names -> Splitter.on(", ").splitToStream(names))
                .distinct();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.list(LAWS)) {
            return files.map(LawNamesTest::read).collect(Collectors.joining());
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void laws_areNamedAsInTheCode(String law) throws IOException {
        assertThat(sources()).contains('"' + law + '"');
    }

    @Test
    void tables_areReadWhole() {
        ImmutableList<String> laws = laws().collect(toImmutableList());
        assertThat(laws).containsAll(List.of("adds up communities", "takes equal steps", "needs the most at one half"));
    }
}
