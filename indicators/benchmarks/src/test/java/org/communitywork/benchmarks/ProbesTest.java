// SPDX-License-Identifier: Apache-2.0
package org.communitywork.benchmarks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.NumberUtil;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communitywork.indicators.target.Criterion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencds.cqf.fhir.cr.measure.common.ContinuousVariableObservationAggregateMethod;
import org.opencds.cqf.fhir.cr.measure.common.MeasureScoreCalculator;

/** The peers' columns of docs/probes.md are what the peers answer here and now. */
class ProbesTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "probes.md");

    /** A probe by its words on the page, in the words from which each peer's are made. */
    private static final ImmutableMap<String, String> PROBES = ImmutableMap.<String, String>builder()
            .put("null and false", "NO_TRUTH and false")
            .put("null > 1", "NO_NUMBER > 1")
            .put("1 > null", "1 > NO_NUMBER")
            .put("null + 1", "NO_NUMBER + 1")
            .buildOrThrow();

    /** What a probe asks CQL for: months from January 2020 to a month of 2021 that is not known are 12 to 23. */
    private static final String MONTHS = "months between DateTime(2020, 1) and DateTime(2021)";

    private static final ImmutableMap<String, String> CQL_PROBES = ImmutableMap.of(
            "[12, 23] > 11", MONTHS + " > 11",
            "[12, 23] >= 12", MONTHS + " >= 12",
            "[12, 23] < 12", MONTHS + " < 12",
            "[12, 23] >= 20", MONTHS + " >= 20",
            "sum of 10, null, 20", "Sum({10, null, 20})");

    private static final ImmutableMap<String, Callable<@Nullable Object>> MEASURE_PROBES = ImmutableMap.of(
            "5 of 4, from which 6 are excluded", () -> MeasureScoreCalculator.calculateProportionScore(5, 0, 4, 6, 0),
            "0.9, the lower the better",
                    () -> MeasureScoreCalculator.scoreGroupAccordingToIncreaseImprovementNotation(0.9, false),
            "1.25, the lower the better",
                    () -> MeasureScoreCalculator.scoreGroupAccordingToIncreaseImprovementNotation(1.25, false),
            "sum of no values",
                    () -> MeasureScoreCalculator.aggregateContinuousVariableBigDecimal(
                            List.<BigDecimal>of(), ContinuousVariableObservationAggregateMethod.SUM));

    private static final ImmutableMap<String, Callable<@Nullable Object>> HELPER_PROBES = ImmutableMap.of(
            "10 / 3 * 3", () -> NumberUtil.calculate("10/3*3"),
            "1 / 3", () -> NumberUtil.div(1, 3),
            "2.5 rounded", () -> NumberUtil.round(2.5, 0));

    /** A check of n of d against a percentage. */
    interface Check {
        boolean isMet(long n, long d, long limit);
    }

    private static final ImmutableMap<String, Check> CHECKS = ImmutableMap.<String, Check>builder()
            .put("long, crosswise", Engines::crosswise)
            .put("double", Engines::doubles)
            .put("BigDecimal, 34 digits", Engines::decimals)
            .put("BigFraction", Engines::fractions)
            .put("Aviator", Engines::aviator)
            .put("JEXL", Engines::jexl)
            .put("QLExpress4", Engines::qlExpress)
            .put("EvalEx", Engines::evalEx)
            .put("DHIS2 expression-parser", Engines::dhis2)
            .buildOrThrow();

    /** Returns the lines of a table with its head, each as its cells. */
    private static List<List<String>> table(String name) throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int start = lines.indexOf("<!-- table: " + name + " -->") + 1;
        assertThat(start).as("table '%s'", name).isPositive();
        return lines.subList(start, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Splitter.on('|').trimResults().splitToList(line.replace("`", "")))
                .map(cells -> cells.subList(1, cells.size() - 1))
                .toList();
    }

    private static List<String> column(String table, String title) throws IOException {
        List<List<String>> rows = table(table);
        int index = rows.get(0).indexOf(title);
        assertThat(index).as("column '%s' of '%s'", title, table).isNotNegative();
        return rows.stream().skip(2).map(row -> row.get(index)).toList();
    }

    private static void assertColumn(String table, String title, List<String> answers) throws IOException {
        List<String> probes = column(table, "probe");
        List<String> shown = column(table, title);
        assertThat(Joiner.on('\n').join(rows(probes, shown)))
                .as("%s: answers now are\n%s", title, Joiner.on('\n').join(rows(probes, answers)))
                .isEqualTo(Joiner.on('\n').join(rows(probes, answers)));
    }

    private static List<String> rows(List<String> probes, List<String> answers) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            rows.add(probes.get(i) + ": " + answers.get(i));
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void expressions(Peer peer) throws IOException {
        List<String> shown = column("expressions", peer.title());
        List<String> probes = column("expressions", "probe");
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            String probe = PROBES.getOrDefault(probes.get(i), probes.get(i));
            // A dash stands where a language has no such function.
            answers.add(shown.get(i).equals("–") ? "–" : peer.answer(probe));
        }
        assertColumn("expressions", peer.title(), answers);
        assertThat(Files.readString(PAGE)).contains(peer.jar());
    }

    @Test
    void ranges() throws IOException {
        List<String> answers = column("ranges", "probe").stream()
                .map(probe -> Peer.CQL.answer(requireNonNull(CQL_PROBES.get(probe), probe)))
                .toList();
        assertColumn("ranges", Peer.CQL.title(), answers);
        assertThat(Peer.CQL.answer(MONTHS)).isEqualTo("Interval[12, 23]");
        assertThat(Files.readString(PAGE)).contains(MONTHS);
    }

    @Test
    void measures() throws IOException {
        assertColumn("measures", "clinical-reasoning", answers("measures", MEASURE_PROBES));
        assertThat(Files.readString(PAGE)).contains(Peer.jar(MeasureScoreCalculator.class));
    }

    @Test
    void helpers() throws IOException {
        assertColumn("helpers", "Hutool NumberUtil", answers("helpers", HELPER_PROBES));
        assertThat(Files.readString(PAGE)).contains(Peer.jar(NumberUtil.class));
    }

    private static List<String> answers(String table, Map<String, Callable<@Nullable Object>> questions)
            throws IOException {
        return column(table, "probe").stream()
                .map(probe -> Peer.answer(requireNonNull(questions.get(probe), probe)))
                .toList();
    }

    /** All p from 1 to 99 % and all d from 100 to 2000 by hundreds: n of d is p % exactly, which is at least p %. */
    @Test
    void agreement() throws IOException {
        List<String> answers = column("agreement", "probe").stream()
                .filter(CHECKS::containsKey)
                .map(name -> name + ": " + met(requireNonNull(CHECKS.get(name), name)))
                .toList();
        assertThat(answers).hasSize(CHECKS.size());
        assertThat(rows(column("agreement", "probe"), column("agreement", "met")))
                .as("answers now are %s", answers)
                .containsAll(answers);
        assertThat(met((n, d, limit) -> Engines.library(n, d, Criterion.atLeast(limit + "%"))))
                .isEqualTo(1980);
    }

    private static long met(Check check) {
        long met = 0;
        for (long percent = 1; percent < 100; percent++) {
            for (long hundreds = 1; hundreds <= 20; hundreds++) {
                met += check.isMet(percent * hundreds, 100 * hundreds, percent) ? 1 : 0;
            }
        }
        return met;
    }
}
