// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.terminal;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.examples.annualreport.review.IndicatorRow;
import org.communitywork.examples.annualreport.review.ReportReview;
import org.communitywork.examples.annualreport.terminal.TextTable.Align;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.calculation.Origin;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.QuantityText;
import org.communitywork.indicators.observation.ResolvedObservation;

/** Prints indicators: name, value, stated or computed, and what it was computed from. */
final class IndicatorTableText {
    private final Language language;
    private final int width;

    IndicatorTableText(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    String text(ReportReview review) {
        TextTable table = new TextTable(Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT);
        for (IndicatorRow row : review.indicators()) {
            row.calculation().ifPresent(calculation -> add(table, calculation, review.report()));
            row.level().ifPresent(level -> add(table, level, review));
        }
        return table.text(width);
    }

    private void add(TextTable table, Calculation calculation, WorkReport report) {
        table.row(
                calculation.indicator().name().in(language) + of(calculation.subject(), report),
                shown(calculation),
                calculation.origin().label(language),
                basis(calculation));
    }

    /** A stated value is shown as it was stated, a computed one as it is rounded. */
    private String shown(Calculation calculation) {
        return observations(calculation)
                .filter(observation -> calculation.origin() == Origin.STATED)
                .map(observation -> QuantityText.of(observation.quantity(), language))
                .findFirst()
                .orElseGet(() -> calculation.shown(language));
    }

    /** What was observed, also where it says too little to calculate with. */
    private static Stream<ResolvedObservation> observations(Calculation calculation) {
        Stream<ResolvedObservation> unusable = calculation instanceof Incomplete incomplete
                ? incomplete.missing().stream().flatMap(missing -> missing.observations().stream())
                : Stream.empty();
        return Stream.concat(calculation.inputs().stream().flatMap(input -> input.observations().stream()), unusable);
    }

    /** A computed value shows numerator and denominator; a stated one shows where it stands. */
    private String basis(Calculation calculation) {
        Optional<Calculated> quotient =
                calculation.calculated().filter(value -> value.denominator().isPresent());
        String parts = quotient.map(value -> quantities(value) + " ").orElse("");
        return parts + "[" + places(calculation) + "]";
    }

    private String quantities(Calculated value) {
        return QuantityText.of(value.numerator().orElseThrow(), language)
                + " ÷ "
                + QuantityText.of(value.denominator().orElseThrow(), language);
    }

    private static String places(Calculation calculation) {
        return observations(calculation)
                .flatMap(observation -> observation.source().stream())
                .map(Source::toString)
                .distinct()
                .collect(joining(", "));
    }

    private void add(TextTable table, ResolvedObservation level, ReportReview review) {
        table.row(
                name(level, review) + of(level.subject(), review.report()),
                QuantityText.of(level.quantity(), language),
                Caption.NO_MEASURE.label(language),
                level.source().map(source -> "[" + source + "]").orElse(""));
    }

    private String name(ResolvedObservation level, ReportReview review) {
        Measure measure = review.measures().get(level.measure());
        return language == Language.CHINESE ? measure.name() : measure.englishName();
    }

    /** Names the community where it is not the one that the report is about. */
    private static String of(CommunityId subject, WorkReport report) {
        if (subject.equals(report.subject())) {
            return "";
        }
        return " @" + report.community(subject).map(Community::name).orElseGet(subject::toString);
    }
}
