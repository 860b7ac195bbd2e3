// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.report.Breakdown;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that parts make up their whole, or lie within it (分项与合计), such as 40个小区 = 11个 + 11个 + 18个.
 *
 * <p>Each breakdown of each report is checked once for every period for which the report states the whole, with the
 * figures of that report only. The sum is that of the ranges: in a closed breakdown it must equal the whole, in an open
 * one it must not exceed it. A part that is missing, masked or stated in two ways that contradict may be anything, so
 * it leaves a check undetermined unless the other parts alone are too much.
 *
 * <p>Parts are converted to the unit of the whole. Units of counting do not convert, but reports add them all the same,
 * as 196期 = 176次 + 13次 + 7次 does: then the bare numbers are added and a {@link Severity#INFO} note says so. Units that
 * cannot be added, such as 人 and 平方米, leave the check undetermined, with a note.
 *
 * <pre>
 * new PartsAgainstWhole(myReach).check(reports);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param reach how far 多, 近 and 约 reach
 */
public record PartsAgainstWhole(Reach reach) implements ConsistencyRule {
    /** The rule with the standard reach. */
    public static final PartsAgainstWhole STANDARD = new PartsAgainstWhole(Reach.STANDARD);

    private static final String CODE = "PARTS_AGAINST_WHOLE";
    private static final Bilingual NAME = new Bilingual("分项与合计", "Parts against the whole");

    /**
     * Makes the rule with a reach.
     *
     * @param reach how far 多, 近 and 约 reach
     */
    public PartsAgainstWhole {
        requireNonNull(reach, "reach");
    }

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
                .flatMap(report -> report.breakdowns().stream().flatMap(breakdown -> check(reports, report, breakdown)))
                .collect(toImmutableList());
    }

    private Stream<ConsistencyCheck> check(ReportSet reports, WorkReport report, Breakdown breakdown) {
        Term whole = Term.of(reports, report, breakdown.whole());
        ImmutableList<Term> parts = breakdown.parts().stream()
                .map(part -> Term.of(reports, report, part))
                .collect(toImmutableList());
        List<ReportingPeriod> stated =
                whole.figures().stream().map(Figure::period).distinct().toList();
        List<ReportingPeriod> periods = stated.isEmpty() ? List.of(report.period()) : stated;
        return periods.stream()
                .map(period -> new Sum(
                        whole.in(period),
                        parts.stream().map(part -> part.in(period)).collect(toImmutableList()),
                        reach))
                .map(sum -> check(report, breakdown, sum));
    }

    private ConsistencyCheck check(WorkReport report, Breakdown breakdown, Sum sum) {
        ConsistencyOutcome outcome = ConsistencyOutcome.of(sum.agrees(breakdown.closed()));
        CheckDraft draft = new CheckDraft(
                this,
                breakdown.whole().subject().orElse(report.subject()),
                Phrases.observations(sum.figures()),
                sum.sources(breakdown),
                sum.arithmetic(breakdown.closed()),
                Message.of(
                        wording(outcome, breakdown.closed()),
                        breakdown.name(),
                        sum.said(),
                        sum.whole().said(),
                        sum.amount()));
        ConsistencyCheck check = draft.checked(outcome, Severity.ERROR);
        return sum.unitNote(breakdown).map(note -> draft.noted(check, note)).orElse(check);
    }

    private static String wording(ConsistencyOutcome outcome, boolean closed) {
        return switch (outcome) {
            case HOLDS -> closed ? "finding.parts.equal" : "finding.parts.within";
            case FAILS -> closed ? "finding.parts.unequal" : "finding.parts.beyond";
            case UNDETERMINED -> closed ? "finding.parts.equal.open" : "finding.parts.within.open";
        };
    }
}
