// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that what a report says was done does not lie after the period that it reports on (日期与报告期).
 *
 * <p>Held against the period of the report is each figure, campaign, activity, honor, measure taken and result with a
 * period of its own. Plans and targets are of the future and are left out. What lies after the period is a {@link
 * Severity#WARNING}. What lies before it holds: a report may compare with last year, and names honors of any year; for
 * campaigns, activities, measures taken and results it is noted. Where masked digits leave it open, the check is
 * undetermined.
 *
 * <pre>
 * WorkReport report = ...;                      // of 2010, with an activity in 2011-05
 * DatesAgainstPeriod.STANDARD.check(reports);   // 2011-05 > 2010
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public record DatesAgainstPeriod() implements ConsistencyRule {
    /** The rule; it has no convention to choose. */
    public static final DatesAgainstPeriod STANDARD = new DatesAgainstPeriod();

    private static final String CODE = "DATES_AGAINST_PERIOD";
    private static final Bilingual NAME = new Bilingual("日期与报告期", "Dates against period");

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
                .flatMap(report -> DatedItem.of(reports, report).stream().map(item -> check(report, item)))
                .collect(toImmutableList());
    }

    private ConsistencyCheck check(WorkReport report, DatedItem item) {
        Ternary after = report.period().isBefore(item.period());
        Ternary before = item.period().isBefore(report.period());
        String wording = switch (after) {
            case TRUE -> "finding.dates.after";
            case FALSE -> before == Ternary.TRUE ? "finding.dates.before" : "finding.dates.holds";
            case UNKNOWN -> "finding.dates.undetermined";
        };
        Message message = Message.of(wording, report.code(), item.name(), item.period(), report.period());
        CheckDraft draft = item.draft(
                this,
                Stream.empty(),
                Signs.atMost(
                        item.period().toString(), after.not(), report.period().toString()),
                message);
        ConsistencyCheck check = draft.checked(ConsistencyOutcome.of(after.not()), Severity.WARNING);
        return before == Ternary.TRUE && item.isWork() ? draft.noted(check, message) : check;
    }
}
