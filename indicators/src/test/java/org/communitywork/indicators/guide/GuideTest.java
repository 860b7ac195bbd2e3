// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide tells the truth: its code is code of the build, its tables are test data, its links lead somewhere. */
class GuideTest {
    private static final Path DOCS = GuidePage.ROOT.resolve("docs");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    private static final List<String> SOURCES = sources();

    static List<GuidePage> pages() throws IOException {
        return GuidePage.all();
    }

    /** Space does not count, so that the formatter may break lines. */
    @ParameterizedTest
    @MethodSource("pages")
    void code_isCodeOfTheBuild(GuidePage page) {
        assertThat(page.blocks("java"))
                .allSatisfy(block -> assertThat(
                                SOURCES.stream().anyMatch(source -> source.contains(stripped(block.stream()))))
                        .as(String.join("\n", block))
                        .isTrue());
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(GuidePage.ROOT)) {
            return files.filter(file -> file.toString().matches("\\.\\./[a-z/-]+/src/.*\\.java"))
                    .map(GuideTest::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return stripped(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stripped(Stream<String> lines) {
        return CharMatcher.whitespace().removeFrom(lines.collect(Collectors.joining()));
    }

    /** What was measured once, no test can measure again. */
    @ParameterizedTest
    @MethodSource("pages")
    void tables_withNumbersAreReadByATest(GuidePage page) {
        String whole = "Path.of(\"..\",\"docs\",\"" + page + "\")";
        assumeThat(SOURCES)
                .as("a page that a test holds to the data as a whole")
                .noneMatch(source -> source.contains(whole));
        String reader = "GuidePage.of(\"" + page.toString().replace(".md", "") + "\")";
        List<String> tests =
                SOURCES.stream().filter(source -> source.contains(reader)).toList();
        page.tables().forEach((name, rows) -> {
            if (!name.startsWith("measured-")
                    && Iterables.any(Iterables.concat(rows), cell -> cell.matches(".*\\d.*"))) {
                assertThat(tests)
                        .as("the table '%s' of %s", name, page)
                        .anyMatch(test -> test.contains("PAGE.table(\"" + name + "\")"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_leadSomewhere(GuidePage page) {
        assertThat(LINK.matcher(page.text()).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(DOCS.resolve(link)).exists());
    }

    @Test
    void pages_areLinkedFromTheReadme() throws IOException {
        String readme = Files.readString(GuidePage.ROOT.resolve("README.md"));
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertThat(readme).contains("(docs/" + page + ")"));
    }
}
