// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.Statement;
import org.communitywork.core.report.StatementKind;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/** Something that a report says was done, was so or was won, with a date of its own. */
record DatedItem(
        CommunityId subject,
        Message name,
        ReportingPeriod period,
        Optional<Source> source,
        ImmutableList<Figure> figures,
        boolean isWork) {
    private static final Bilingual CAMPAIGN = new Bilingual("活动", "campaign");
    private static final Bilingual ACTIVITY = new Bilingual("活动", "activity");
    private static final Bilingual HONOR = new Bilingual("荣誉", "honor");
    private static final Set<StatementKind> PAST = Sets.immutableEnumSet(StatementKind.ACTION, StatementKind.RESULT);

    /** Returns what has a date of its own; plans and targets are of the future and are left out. */
    static List<DatedItem> of(ReportSet reports, WorkReport report) {
        return Stream.of(figures(reports, report), work(report), honors(report))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<DatedItem> figures(ReportSet reports, WorkReport report) {
        return reports.figures(report).stream()
                .filter(figure -> !figure.period().equals(report.period()))
                .map(figure -> new DatedItem(
                        figure.key().subject(),
                        Phrases.measure(figure.measure(), figure.key().group()),
                        figure.period(),
                        figure.source(),
                        ImmutableList.of(figure),
                        false));
    }

    private static Stream<DatedItem> work(WorkReport report) {
        Stream<Optional<DatedItem>> campaigns = report.campaigns().stream()
                .map(item -> item(report, CAMPAIGN, item.name(), item.period(), item.source(), true));
        Stream<Optional<DatedItem>> activities = report.activities().stream()
                .map(item -> item(report, ACTIVITY, item.name(), item.period(), item.source(), true));
        Stream<Optional<DatedItem>> statements = report.statements().stream()
                .filter(item -> PAST.contains(item.kind()))
                .map(item -> item(report, kind(item), item.summary(), item.period(), item.source(), true));
        return Stream.of(campaigns, activities, statements)
                .flatMap(Function.identity())
                .flatMap(Optional::stream);
    }

    private static Bilingual kind(Statement statement) {
        return new Bilingual(statement.kind().label(), statement.kind().englishLabel());
    }

    private static Stream<DatedItem> honors(WorkReport report) {
        return report.honors().stream()
                .flatMap(item -> item(report, HONOR, item.title(), item.period(), item.source(), false).stream());
    }

    private static Optional<DatedItem> item(
            WorkReport report,
            Bilingual kind,
            String name,
            Optional<ReportingPeriod> period,
            Optional<Source> source,
            boolean isWork) {
        return period.map(dated -> new DatedItem(
                report.subject(), Message.of("finding.dated", kind, name), dated, source, ImmutableList.of(), isWork));
    }

    /** Drafts a check of the date against another one. */
    CheckDraft draft(ConsistencyRule rule, Stream<Source> places, String arithmetic, Message message) {
        return new CheckDraft(
                rule,
                subject,
                Phrases.observations(figures),
                Stream.concat(source.stream(), places).distinct().collect(ImmutableList.toImmutableList()),
                Optional.of(arithmetic),
                message);
    }
}
