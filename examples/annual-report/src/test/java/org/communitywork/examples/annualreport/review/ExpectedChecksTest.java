// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.examples.annualreport.input.Bundled;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.consistency.ConsistencyOutcome;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;

/**
 * The checks of the nineteen reports are those that were read from the texts by hand, no more and no fewer, with the
 * outcome and the arithmetic that were worked out by hand.
 */
class ExpectedChecksTest {
    /** A check as the table has it; two of one list or measure are told apart by the word that stands in the message. */
    private record Expected(String rule, String places, String word, ConsistencyOutcome outcome, String arithmetic) {
        static Expected of(String line) {
            List<String> cells = Splitter.on('|').trimResults().splitToList(line);
            assertThat(cells).as(line).hasSize(6);
            return new Expected(
                    cells.get(0), cells.get(1), cells.get(2), ConsistencyOutcome.valueOf(cells.get(3)), cells.get(4));
        }

        boolean is(ConsistencyCheck check) {
            return check.rule().equals(rule)
                    && check.outcome() == outcome
                    && check.arithmetic().orElse("").equals(arithmetic)
                    && check.sources().stream()
                            .map(Source::toString)
                            .collect(joining(", "))
                            .equals(places)
                    && check.message().text(Language.CHINESE).contains(word);
        }
    }

    @Test
    void checks_areThoseOfTheTexts() throws IOException {
        List<Expected> missing = new ArrayList<>(expected());
        List<String> unexpected = new ArrayList<>();
        for (ConsistencyCheck check : checks()) {
            missing.stream()
                    .filter(row -> row.is(check))
                    .findFirst()
                    .ifPresentOrElse(missing::remove, () -> unexpected.add(line(check)));
        }
        assertThat(unexpected).as("checks that the table has not").isEmpty();
        assertThat(missing).as("rows that were not checked").isEmpty();
    }

    @Test
    void checks_areWellOverAHundred() throws IOException {
        assertThat(expected()).hasSizeGreaterThan(500);
    }

    @Test
    void messages_areSaidInBothLanguages() {
        assertThat(checks()).allSatisfy(check -> {
            assertThat(check.message().text(Language.CHINESE)).isNotBlank();
            assertThat(check.message().text(Language.ENGLISH))
                    .isNotBlank()
                    .isNotEqualTo(check.message().text(Language.CHINESE));
        });
    }

    private static String line(ConsistencyCheck check) {
        return check.rule()
                + " | "
                + check.sources().stream().map(Source::toString).collect(joining(", "))
                + " | "
                + check.message().text(Language.CHINESE)
                + " | "
                + check.outcome()
                + " | "
                + check.arithmetic().orElse("");
    }

    private static ImmutableList<Expected> expected() throws IOException {
        return Resources.readLines(
                        Resources.getResource(ExpectedChecksTest.class, "expected-checks.csv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(Expected::of)
                .collect(toImmutableList());
    }

    /** A check of several reports is in the review of each. */
    private static Set<ConsistencyCheck> checks() {
        ImmutableList<WorkReport> reports = Bundled.reports();
        Catalog catalog = Bundled.catalog();
        Reviewer reviewer = new Reviewer(catalog, Bundled.plausibleRanges(catalog), ImmutableList.of());
        Set<ConsistencyCheck> checks = new LinkedHashSet<>();
        reviewer.review(reports, reports).forEach(review -> checks.addAll(review.checks()));
        return checks;
    }
}
