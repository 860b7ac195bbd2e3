// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.terminal;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.core.report.TargetKind;
import org.communitywork.core.text.Source;
import org.communitywork.examples.annualreport.review.TargetRow;
import org.communitywork.examples.annualreport.terminal.TextTable.Align;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.QuantityText;
import org.communitywork.indicators.target.Shortfall;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Verdict;

/** Prints targets: what is asked, the verdict, the value, margin and shortfall. */
final class TargetTableText {
    private static final ImmutableSet<TargetKind> WITHOUT_NUMBER =
            Sets.immutableEnumSet(TargetKind.COMPOSITION, TargetKind.IMPROVE, TargetKind.ASPIRATION);

    private final Language language;
    private final int width;

    TargetTableText(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    /** Counts the outcomes, none of them folded into another. */
    String summary(ImmutableList<TargetRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        ImmutableMultiset<String> counts = rows.stream().map(this::outcome).collect(toImmutableMultiset());
        return counts.entrySet().stream()
                .map(entry -> entry.getElement() + " " + entry.getCount())
                .collect(joining(", ", "  (", ")\n"));
    }

    String text(ImmutableList<TargetRow> rows, MeasureTable measures) {
        TextTable table = new TextTable(Align.LEFT, Align.LEFT);
        for (TargetRow row : rows) {
            table.row(outcome(row), asked(row) + details(row, measures) + source(row));
        }
        return table.text(width);
    }

    private String outcome(TargetRow row) {
        return row.check()
                .map(check -> check.outcome().label(language))
                .orElseGet(() -> unchecked(row).label(language));
    }

    /** A goal without a check asks for nothing measurable, or for a level that nobody has defined. */
    private static Caption unchecked(TargetRow row) {
        boolean measurable = row.stated()
                .filter(stated -> stated.measure().isPresent())
                .filter(stated -> !WITHOUT_NUMBER.contains(stated.kind()))
                .isPresent();
        return measurable ? Caption.NO_DEFINITION : Caption.NO_CRITERION;
    }

    private String asked(TargetRow row) {
        return row.check()
                .map(this::asked)
                .orElseGet(() -> row.stated().map(StatedTarget::summary).orElse(""));
    }

    private String asked(TargetCheck check) {
        String name = check.target().indicator().name().in(language);
        return name + " " + check.target().criterion().message().text(language);
    }

    private String details(TargetRow row, MeasureTable measures) {
        return row.check().map(check -> details(check, measures)).orElse("");
    }

    private String details(TargetCheck check, MeasureTable measures) {
        Stream<String> value = Stream.of(check.calculation().shown(language) + " "
                + check.calculation().origin().label(language));
        Stream<String> margin =
                check.margin().stream().map(amount -> Caption.MARGIN.label(language) + " " + rounded(amount, check));
        Stream<String> disagree =
                check.methodsDisagree() ? Stream.of(Caption.METHODS_DISAGREE.label(language)) : Stream.empty();
        return Stream.of(value, margin, shortfalls(check, measures), disagree)
                .flatMap(part -> part)
                .collect(joining("; ", ": ", ""));
    }

    /** How much of each measure in the numerator is wanting, where the target is not met for certain. */
    private Stream<String> shortfalls(TargetCheck check, MeasureTable measures) {
        if (check.verdict() == Verdict.MET || check.margin().isEmpty()) {
            return Stream.empty();
        }
        return check.target().indicator().formula().numerator().operands().stream()
                .map(Operand::measure)
                .distinct()
                .map(check::shortfall)
                .filter(shortfall -> shortfall.amount().isPresent())
                .map(shortfall -> text(shortfall, measures));
    }

    private String text(Shortfall shortfall, MeasureTable measures) {
        Measure measure = measures.get(shortfall.measure());
        Caption wanting = shortfall.isFalling() ? Caption.EXCESS : Caption.SHORTFALL;
        return (language == Language.CHINESE ? measure.name() : measure.englishName())
                + " "
                + wanting.label(language)
                + " "
                + QuantityText.of(shortfall.amount().orElseThrow(), language);
    }

    /** A margin is exact; on a screen it has as many decimals as the indicator. */
    private String rounded(Amount margin, TargetCheck check) {
        Rounding rounding = Rounding.gbt8170Decimals(check.target().indicator().decimals());
        return QuantityText.of(new Amount(rounding.round(margin.range()), margin.unit()), language);
    }

    private static String source(TargetRow row) {
        return row.stated()
                .flatMap(StatedTarget::source)
                .map(Source::toString)
                .map(source -> " [" + source + "]")
                .orElse("");
    }
}
