// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that the heading of a report, the title in its body and its period name one time (标题与报告期), which a
 * heading of 2009 over a report for 2010 does not.
 *
 * <p>Each two of the three that a report has are held against each other, so that the check says which pair fails. A
 * pair holds if the two have a day in common: a half-year's report may be headed by its year. A failure is a {@link
 * Severity#WARNING}, because headings are written by whoever collects reports. Where masked digits leave it open, the
 * check is undetermined.
 *
 * <pre>
 * WorkReport report = ...;                      // heading 2009, body and period 2010
 * TitleAgainstPeriod.STANDARD.check(reports);   // 2009 ∩ 2010 = ∅, 2010 = 2010, 2009 ∩ 2010 = ∅
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public record TitleAgainstPeriod() implements ConsistencyRule {
    /** The rule; it has no convention to choose. */
    public static final TitleAgainstPeriod STANDARD = new TitleAgainstPeriod();

    private static final String CODE = "TITLE_AGAINST_PERIOD";
    private static final Bilingual NAME = new Bilingual("标题与报告期", "Title against period");
    private static final Bilingual HEADING = new Bilingual("标题", "heading");
    private static final Bilingual BODY = new Bilingual("正文标题", "title of the body");
    private static final Bilingual PERIOD = new Bilingual("报告期", "reporting period");

    /** A period and who names it. */
    private record Named(Bilingual name, ReportingPeriod period) {}

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
        return reports.reports().stream().flatMap(this::check).collect(toImmutableList());
    }

    private Stream<ConsistencyCheck> check(WorkReport report) {
        Optional<Named> heading = report.titlePeriod().map(period -> new Named(HEADING, period));
        Optional<Named> body = report.bodyTitlePeriod().map(period -> new Named(BODY, period));
        Optional<Named> period = Optional.of(new Named(PERIOD, report.period()));
        return Stream.of(check(report, heading, period), check(report, body, period), check(report, heading, body))
                .flatMap(Optional::stream);
    }

    private Optional<ConsistencyCheck> check(WorkReport report, Optional<Named> first, Optional<Named> second) {
        return first.flatMap(one -> second.map(other -> check(report, one, other)));
    }

    private ConsistencyCheck check(WorkReport report, Named one, Named other) {
        Ternary overlap = one.period().overlaps(other.period());
        String wording = switch (overlap) {
            case TRUE -> "finding.title.holds";
            case FALSE -> "finding.title.fails";
            case UNKNOWN -> "finding.title.undetermined";
        };
        Message message = Message.of(wording, report.code(), one.name(), one.period(), other.name(), other.period());
        Stream<Source> places = Stream.of(one, other)
                .flatMap(named -> Phrases.place(report, named.name().chinese()));
        return CheckDraft.of(this, report.subject(), places, Signs.overlap(one.period(), other.period()), message)
                .checked(ConsistencyOutcome.of(overlap), Severity.WARNING);
    }
}
