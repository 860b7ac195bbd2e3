// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README tells the truth: its example is the consumer project's code, and the files it names are there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void example_isTheCodeOfTheConsumerProject() throws IOException {
        String consumer = Files.readString(ROOT.resolve("examples/consumer/src/main/java/org/example/Consumer.java"));
        String code = consumer.substring(consumer.indexOf("final class Consumer"));
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```java\n" + code + "```");
    }

    /** How wide a column is depends on the other rows of its table, which the README leaves out. */
    @Test
    void lawsOfOnesOwnRules_areTheCodeOfTheirProject() throws IOException {
        String tests = Files.readString(
                ROOT.resolve("examples/own-indicator/src/test/java/org/example/own/OwnIndicatorsTest.java"));
        int start = tests.indexOf("    @Test\n    void myRatesObeyTheLaws()");
        String code = tests.substring(start, tests.indexOf("    }\n", start) + 6);
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```java\n" + code + "```");
    }

    @Test
    void output_isWhatTheCommandPrints() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String shown = readme.substring(readme.indexOf("```text\n") + 8);
        String printed =
                squeezed(RunResult.of("R3", "S15", "--targets", "illustration", "--checks", "all", "--width", "130")
                        .out());
        assertThat(shown.substring(0, shown.indexOf("```")).lines())
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(printed).contains(squeezed(line)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void links_leadSomewhere() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Matcher links = Pattern.compile("]\\(([^)]+)\\)").matcher(readme);
        assertThat(links.results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }
}
