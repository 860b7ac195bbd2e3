// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A page of the guide whose tables are test data.
 *
 * <p>A table has its name in a comment right before it: {@code <!-- table: rounding -->}.
 */
final class GuidePage {
    static final Path ROOT = Path.of("..");

    private static final Pattern NAME = Pattern.compile("<!-- table: ([a-z-]+) -->");
    private static final Splitter CELLS =
            Splitter.on(Pattern.compile("(?<!\\\\)\\|")).trimResults();

    private final String name;
    private final List<String> lines;

    private GuidePage(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    static GuidePage of(String name) {
        return of(ROOT.resolve("docs").resolve(name + ".md"));
    }

    private static GuidePage of(Path path) {
        try {
            return new GuidePage(path.getFileName().toString(), Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<GuidePage> all() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            return files.sorted().map(GuidePage::of).toList();
        }
    }

    /** Returns the rows of a table below its head, without the marks of code. */
    Stream<Arguments> table(String table) {
        List<List<String>> rows = tables().get(table);
        if (rows == null || rows.size() < 2) {
            throw new IllegalStateException("Page must have a table: " + name + " / " + table);
        }
        return rows.stream().map(row -> Arguments.of(row.toArray()));
    }

    /** Returns all tables by name; those without a name are under {@code line 12}. */
    Map<String, List<List<String>>> tables() {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("|") && (i == 0 || !lines.get(i - 1).startsWith("|"))) {
                List<List<String>> rows = new ArrayList<>();
                for (int j = i + 2; j < lines.size() && lines.get(j).startsWith("|"); j++) {
                    rows.add(cells(lines.get(j)));
                }
                var named = NAME.matcher(i == 0 ? "" : lines.get(i - 1));
                tables.put(named.matches() ? named.group(1) : "line " + (i + 1), rows);
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        List<String> cells = CELLS.splitToList(line);
        return cells.subList(1, cells.size() - 1).stream()
                .map(cell -> cell.replace("`", "").replace("\\|", "|"))
                .toList();
    }

    /** Returns the blocks of a language, such as {@code java}. */
    List<List<String>> blocks(String language) {
        List<List<String>> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```" + language)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                blocks.add(lines.subList(i + 1, end));
                i = end;
            }
        }
        return blocks;
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return name;
    }
}
