// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.terminal;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.community.Community;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorRoll;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.WorkReport;
import org.communitywork.examples.annualreport.review.ReportReview;
import org.communitywork.examples.annualreport.terminal.TextTable.Align;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.calculation.MissingInput;
import org.communitywork.indicators.consistency.ConsistencyRule;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.language.Language;

/** Prints reviews for a terminal. */
public final class TextReport {
    private final Language language;
    private final int width;
    private final ConsistencyText consistency;

    /**
     * Makes a printer.
     *
     * @param language the language of everything that is not the report's own words
     * @param width how many columns a line may take
     * @param rules the rules of consistency in the order in which their checks are printed
     * @param allChecks whether checks that hold are listed and not only counted
     */
    public TextReport(Language language, int width, ImmutableList<ConsistencyRule> rules, boolean allChecks) {
        this.language = language;
        this.width = width;
        this.consistency = new ConsistencyText(language, width, rules, allChecks);
    }

    /**
     * Prints one review.
     *
     * @param review the review
     * @return its lines
     */
    public String text(ReportReview review) {
        WorkReport report = review.report();
        StringBuilder text = new StringBuilder();
        text.append(heading(report)).append(head(report));
        section(text, Caption.INDICATORS, new IndicatorTableText(language, width).text(review));
        section(text, Caption.INCOMPLETE, incomplete(review));
        TargetTableText targets = new TargetTableText(language, width);
        section(
                text,
                Caption.OWN_TARGETS,
                targets.summary(review.ownTargets()) + targets.text(review.ownTargets(), review.measures()));
        section(
                text,
                Caption.GIVEN_TARGETS,
                targets.summary(review.givenTargets()) + targets.text(review.givenTargets(), review.measures()));
        section(text, Caption.HONORS, honors(report.honorRoll()));
        if (!review.checks().isEmpty()) {
            section(text, Caption.CHECKS, consistency.summary(review.checks()) + consistency.text(review.checks()));
        }
        return text.toString();
    }

    /**
     * Prints how many checks of all reports had which outcome.
     *
     * @param reviews the reviews
     * @return the lines of a table with a row for each rule
     */
    public String totals(ImmutableList<ReportReview> reviews) {
        StringBuilder text = new StringBuilder();
        String table = consistency.totals(reviews.stream().flatMap(review -> review.checks().stream()));
        section(text, Caption.ALL_CHECKS, table);
        return text.toString();
    }

    private static String heading(WorkReport report) {
        String title = "── " + report.code() + "  " + report.title() + " ";
        return title + "─".repeat(Math.max(2, 60 - DisplayText.width(title))) + "\n";
    }

    private void section(StringBuilder text, Caption caption, String lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(caption.label(language)).append('\n').append(lines);
        }
    }

    private String head(WorkReport report) {
        return new TextTable(Align.LEFT, Align.LEFT)
                .row(say(Caption.SUBJECT), subject(report.mainCommunity()))
                .row(say(Caption.PERIOD), period(report))
                .row(say(Caption.RECORDED), contents(report))
                .text(width);
    }

    private static String subject(Community community) {
        return community.within().isEmpty()
                ? community.name()
                : community.name() + " (" + String.join(" / ", community.within()) + ")";
    }

    private String period(WorkReport report) {
        return period(report.period())
                + report.signedOn()
                        .map(day -> "  " + say(Caption.SIGNED) + " " + period(day))
                        .orElse("");
    }

    private String period(ReportingPeriod period) {
        return language == Language.CHINESE ? period.chineseText() : period.toString();
    }

    private String contents(WorkReport report) {
        ImmutableMap<Caption, Collection<?>> parts = ImmutableMap.<Caption, Collection<?>>builder()
                .put(Caption.OBSERVATIONS, report.observations())
                .put(Caption.HONOR_COUNT, report.honors())
                .put(Caption.CAMPAIGNS, report.campaigns())
                .put(Caption.ACTIVITIES, report.activities())
                .put(Caption.SERVICES, report.services())
                .put(Caption.FACILITIES, report.facilities())
                .put(Caption.ORGANIZATIONS, report.organizations())
                .put(Caption.STATEMENTS, report.statements())
                .build();
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getValue().size() + " " + say(part.getKey()))
                .collect(joining(", "));
    }

    private String incomplete(ReportReview review) {
        TextTable table = new TextTable(Align.LEFT, Align.LEFT);
        for (Incomplete calculation : review.incomplete()) {
            String missing = calculation.missing().stream()
                    .map(input -> name(input, review) + " (" + input.reason().label(language) + ")")
                    .collect(joining(", "));
            table.row(calculation.indicator().name().in(language), say(Caption.MISSING) + " " + missing);
        }
        return table.text(width);
    }

    private String name(MissingInput input, ReportReview review) {
        LookBack lookBack = input.operand().lookBack();
        String past = lookBack.equals(LookBack.NONE) ? "" : " " + lookBack;
        return review.measures()
                        .find(input.operand().measure())
                        .map(measure -> language == Language.CHINESE ? measure.name() : measure.englishName())
                        .orElseGet(() -> input.operand().measure().toString())
                + past;
    }

    private String honors(HonorRoll roll) {
        TextTable table = new TextTable(Align.LEFT, Align.RIGHT, Align.LEFT);
        roll.byLevel().asMap().forEach((level, honors) -> table.row(level(level), honors.size() + "", titles(honors)));
        if (!roll.repeatedTitles().isEmpty()) {
            table.row(
                    say(Caption.REPEATED), roll.repeatedTitles().size() + "", String.join("; ", roll.repeatedTitles()));
        }
        return table.text(width);
    }

    private String level(AdministrativeLevel level) {
        return language == Language.CHINESE ? level.label() : level.englishLabel();
    }

    private String titles(Collection<Honor> honors) {
        return honors.stream()
                .map(honor -> honor.title()
                        + " ("
                        + (language == Language.CHINESE
                                ? honor.state().label()
                                : honor.state().englishLabel())
                        + ")")
                .distinct()
                .collect(joining("; "));
    }

    private String say(Caption caption) {
        return caption.label(language);
    }
}
