// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that a report is signed after what it tells of (落款日期).
 *
 * <p>Held against the day of the signature are the period of the report and every figure, campaign, activity, honor,
 * measure taken and result with a period of its own. What begins after the signature is a {@link Severity#WARNING},
 * because it was told before it was there. A report of a year that is signed in December of it holds, and it is noted
 * that its figures end before its period does. Where masked digits leave it open, the check is undetermined. A day that
 * does not exist cannot be told in a report at all.
 *
 * <pre>
 * WorkReport report = ...;                         // of 2010, signed on 2010-12-20, with an honor of 2011
 * SignatureAgainstDates.STANDARD.check(reports);   // 2010 ≤ 2010-12-20, 2011 > 2010-12-20
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public record SignatureAgainstDates() implements ConsistencyRule {
    /** The rule; it has no convention to choose. */
    public static final SignatureAgainstDates STANDARD = new SignatureAgainstDates();

    private static final String CODE = "SIGNATURE_AGAINST_DATES";
    private static final Bilingual NAME = new Bilingual("落款日期", "Signature against dates");
    private static final Bilingual PERIOD = new Bilingual("报告期", "reporting period");
    private static final String PLACE = "落款";

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
                .flatMap(report -> report.signedOn().stream().flatMap(signed -> check(reports, report, signed)))
                .collect(toImmutableList());
    }

    private Stream<ConsistencyCheck> check(ReportSet reports, WorkReport report, ReportingPeriod signed) {
        return Stream.concat(
                Stream.of(period(report, signed)),
                DatedItem.of(reports, report).stream().map(item -> item(report, signed, item)));
    }

    private ConsistencyCheck period(WorkReport report, ReportingPeriod signed) {
        Message subject = Message.of("finding.value", PERIOD);
        CheckDraft draft = CheckDraft.of(
                this,
                report.subject(),
                Phrases.place(report, PLACE),
                arithmetic(report.period(), signed),
                message(report, subject, report.period(), signed));
        ConsistencyCheck check = draft.checked(outcome(report.period(), signed), Severity.WARNING);
        return endsLater(report.period(), signed)
                ? draft.noted(check, Message.of("finding.signature.early", report.code(), signed, report.period()))
                : check;
    }

    private ConsistencyCheck item(WorkReport report, ReportingPeriod signed, DatedItem item) {
        return item.draft(
                        this,
                        Phrases.place(report, PLACE),
                        arithmetic(item.period(), signed),
                        message(report, item.name(), item.period(), signed))
                .checked(outcome(item.period(), signed), Severity.WARNING);
    }

    /** Tells whether a period that the signature is in goes on after it, whatever the masked digits are. */
    private static boolean endsLater(ReportingPeriod period, ReportingPeriod signed) {
        return period.contains(signed) == Ternary.TRUE && signed.latestEnd().isBefore(period.latestEnd());
    }

    private static Ternary isLater(ReportingPeriod period, ReportingPeriod signed) {
        return signed.isBefore(period);
    }

    private static ConsistencyOutcome outcome(ReportingPeriod period, ReportingPeriod signed) {
        return ConsistencyOutcome.of(isLater(period, signed).not());
    }

    private static String arithmetic(ReportingPeriod period, ReportingPeriod signed) {
        return Signs.atMost(period.toString(), isLater(period, signed).not(), signed.toString());
    }

    private static Message message(WorkReport report, Message subject, ReportingPeriod period, ReportingPeriod signed) {
        String wording = switch (isLater(period, signed)) {
            case TRUE -> "finding.signature.fails";
            case FALSE -> "finding.signature.holds";
            case UNKNOWN -> "finding.signature.undetermined";
        };
        return Message.of(wording, report.code(), signed, subject, period);
    }
}
