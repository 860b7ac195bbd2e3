// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.terminal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.communitywork.examples.annualreport.terminal.TextTable.Align;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.consistency.ConsistencyOutcome;
import org.communitywork.indicators.consistency.ConsistencyRule;
import org.communitywork.indicators.language.Labeled;
import org.communitywork.indicators.language.Language;

/** Prints consistency checks by rule: what fails, what is undetermined, and how many hold or each of them. */
final class ConsistencyText {
    private static final ImmutableList<ConsistencyOutcome> ORDER =
            ImmutableList.of(ConsistencyOutcome.FAILS, ConsistencyOutcome.UNDETERMINED, ConsistencyOutcome.HOLDS);

    private static final int MOST_UNDETERMINED = 3;

    private final Language language;
    private final int width;
    private final ImmutableList<ConsistencyRule> rules;
    private final boolean all;

    ConsistencyText(Language language, int width, ImmutableList<ConsistencyRule> rules, boolean all) {
        this.language = language;
        this.width = width;
        this.rules = rules;
        this.all = all;
    }

    /** Returns the outcomes that occur with their numbers. */
    String summary(ImmutableList<ConsistencyCheck> checks) {
        return ORDER.stream()
                .filter(outcome -> count(checks, outcome) > 0)
                .map(outcome -> outcome.label(language) + " " + count(checks, outcome))
                .collect(joining(", ", "  (", ")\n"));
    }

    private static long count(List<ConsistencyCheck> checks, ConsistencyOutcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).count();
    }

    /** Returns the checks by rule, what fails first. */
    String text(ImmutableList<ConsistencyCheck> checks) {
        TextTable table = new TextTable(Align.LEFT, Align.LEFT, Align.LEFT);
        for (ConsistencyRule rule : rules) {
            add(table, rule, of(rule, checks));
        }
        return table.text(width) + holding(checks);
    }

    /** A report that is masked all over leaves dozens of checks undetermined; a few show which. */
    private void add(TextTable table, ConsistencyRule rule, ImmutableList<ConsistencyCheck> checks) {
        String name = rule.name().in(language);
        for (ConsistencyOutcome outcome : ORDER) {
            ImmutableList<ConsistencyCheck> open = checks.stream()
                    .filter(check -> check.outcome() == outcome && (all || isOpen(check)))
                    .collect(toImmutableList());
            int most = all || outcome != ConsistencyOutcome.UNDETERMINED ? open.size() : MOST_UNDETERMINED;
            for (ConsistencyCheck check : open.subList(0, Math.min(most, open.size()))) {
                add(table, name, check);
                name = "";
            }
            if (open.size() > most) {
                table.row("", "", Caption.MORE.label(language) + " " + (open.size() - most));
            }
        }
    }

    private static ImmutableList<ConsistencyCheck> of(ConsistencyRule rule, List<ConsistencyCheck> checks) {
        return checks.stream().filter(check -> check.rule().equals(rule.code())).collect(toImmutableList());
    }

    /** Tells whether somebody should look at a check although its rule asks for nothing more. */
    private static boolean isOpen(ConsistencyCheck check) {
        return check.outcome() != ConsistencyOutcome.HOLDS || !check.findings().isEmpty();
    }

    /** A check that fails is said by its finding; any other one by itself, and its notes after it. */
    private void add(TextTable table, String rule, ConsistencyCheck check) {
        boolean fails = check.outcome() == ConsistencyOutcome.FAILS;
        String name = rule;
        if (!fails && (all || check.outcome() == ConsistencyOutcome.UNDETERMINED)) {
            table.row(name, label(check.outcome()), said(check.message().text(language), check));
            name = "";
        }
        for (var finding : check.findings()) {
            table.row(name, label(finding.severity()), said(finding.message().text(language), check));
            name = "";
        }
    }

    private String label(Labeled labeled) {
        return labeled.label(language);
    }

    private static String said(String message, ConsistencyCheck check) {
        return message + check.sources().stream().map(Object::toString).collect(joining(", ", " [", "]"));
    }

    /** Says how many checks of which rule hold, where they are not listed. */
    private String holding(ImmutableList<ConsistencyCheck> checks) {
        String counts = rules.stream()
                .flatMap(rule -> count(of(rule, checks), ConsistencyOutcome.HOLDS) == 0
                        ? Stream.empty()
                        : Stream.of(rule.name().in(language) + " " + count(of(rule, checks), ConsistencyOutcome.HOLDS)))
                .collect(joining(", "));
        return all || counts.isEmpty()
                ? ""
                : new TextTable(Align.LEFT, Align.LEFT)
                        .row(label(ConsistencyOutcome.HOLDS), counts)
                        .text(width);
    }

    /** Returns how many checks of each rule had which outcome; a check of several reports counts once. */
    String totals(Stream<ConsistencyCheck> checks) {
        ImmutableList<ConsistencyCheck> different =
                checks.collect(ImmutableSet.toImmutableSet()).asList();
        TextTable table = new TextTable(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
        table.row("", label(ORDER.get(0)), label(ORDER.get(1)), label(ORDER.get(2)), "");
        rules.forEach(rule -> total(table, rule.name().in(language), of(rule, different)));
        total(table, Caption.TOTAL.label(language), different);
        return table.text(width);
    }

    private static void total(TextTable table, String name, ImmutableList<ConsistencyCheck> checks) {
        if (!checks.isEmpty()) {
            table.row(name, count(checks, 0), count(checks, 1), count(checks, 2), "");
        }
    }

    private static String count(ImmutableList<ConsistencyCheck> checks, int outcome) {
        return Long.toString(count(checks, ORDER.get(outcome)));
    }
}
