// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that a numbered list has as many items as its numbers say (序号与列举), such as three where the last one is 三是.
 *
 * <p>Numbers are those of the headings of a report as well as those in its sentences. An item more or less than the
 * last number means that a number or an item was lost, as when a text is cut or copied; that is a {@link
 * Severity#WARNING}. An item that is listed twice bears two numbers.
 *
 * <pre>
 * ListAgainstNumbering.STANDARD.check(reports); // 3 = 3 for 一是…二是…三是
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public record ListAgainstNumbering() implements ConsistencyRule {
    /** The rule. */
    public static final ListAgainstNumbering STANDARD = new ListAgainstNumbering();

    private static final String CODE = "LIST_AGAINST_NUMBERING";
    private static final Bilingual NAME = new Bilingual("序号与列举", "List against its numbering");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Bilingual name() {
        return NAME;
    }

    @Override
    public ImmutableList<ConsistencyCheck> check(ReportSet reports) {
        return reports.reports().stream()
                .flatMap(report -> report.enumerations().stream()
                        .flatMap(list -> list.lastNumber().stream().map(number -> check(report, list, number))))
                .collect(toImmutableList());
    }

    private ConsistencyCheck check(WorkReport report, Enumeration list, int lastNumber) {
        int items = list.items().size();
        boolean holds = items == lastNumber;
        CheckDraft draft = CheckDraft.of(
                this,
                report.subject(),
                list.source().stream(),
                items + (holds ? " = " : " ≠ ") + lastNumber,
                Message.of(
                        holds ? "finding.numbering.holds" : "finding.numbering.fails",
                        list.name(),
                        Ratio.of(lastNumber),
                        Ratio.of(items)));
        return holds ? draft.passed(ConsistencyOutcome.HOLDS) : draft.failed(Severity.WARNING);
    }
}
