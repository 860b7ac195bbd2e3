// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that a figure nobody expects twice does not come again in a report of another period (数字雷同), such as 600多人次
 * in 2007 and in 2010.
 *
 * <p>Compared are the figures that two reports state for one measure of one community and one group (or none) in
 * periods that have no day in common; so a report that looks back and repeats last year's figure as last year's repeats
 * nothing. Figures are the same if number, qualifier and unit are, after conversion to the measure's unit: 600多 is not
 * 600多 of another measure, and neither 600 nor 约600. A {@link Surprise} says which figures count. Communities with
 * different ids are different communities; {@link CopiedFigures} compares them.
 *
 * <p>How surprising one repetition is says a {@link DigitModel}: P ≤ 0.005 is the chance that one more figure comes out
 * like 882吨 by itself, so that a repeated 882 says much and a repeated 600多 little.
 *
 * <p>A repetition is a {@link Severity#WARNING}: work may be the same every year. Where the periods are masked, so that
 * they may be one, the check is undetermined. Where surprising figures of several periods all differ, it holds.
 *
 * <pre>
 * new RepeatedFigures(mySurprise, DigitModel.STANDARD).check(reports);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param surprise which figures nobody expects twice
 * @param model how likely two figures come out the same by chance
 */
public record RepeatedFigures(Surprise surprise, DigitModel model) implements ConsistencyRule {
    /** The rule with the standard surprise and the standard model. */
    public static final RepeatedFigures STANDARD = new RepeatedFigures(Surprise.STANDARD, DigitModel.STANDARD);

    private static final String CODE = "REPEATED_FIGURES";
    private static final Bilingual NAME = new Bilingual("数字雷同", "Repeated figures");

    /**
     * Makes the rule with a convention.
     *
     * @param surprise which figures nobody expects twice
     * @param model how likely two figures come out the same by chance
     */
    public RepeatedFigures {
        requireNonNull(surprise, "surprise");
        requireNonNull(model, "model");
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
        ImmutableList.Builder<ConsistencyCheck> checks = ImmutableList.builder();
        reports.knownFigures().asMap().forEach((key, figures) -> {
            ImmutableList<Figure> surprising = figures.stream()
                    .filter(figure -> surprise.includes(key.measure().kind(), figure.quantity()))
                    .collect(toImmutableList());
            checks.addAll(check(reports, key, surprising));
        });
        return checks.build();
    }

    private List<ConsistencyCheck> check(ReportSet reports, FigureKey key, ImmutableList<Figure> figures) {
        List<ConsistencyCheck> repeated = figures.stream()
                .collect(Collectors.groupingBy(Figure::said, LinkedHashMap::new, toImmutableList()))
                .values()
                .stream()
                .flatMap(same -> sameFigure(reports, key, same).stream())
                .toList();
        if (!repeated.isEmpty() || !anyTwo(figures, RepeatedFigures::areOfOtherPeriods)) {
            return repeated;
        }
        return List.of(draft(reports, key, figures, Optional.empty(), "finding.repeated.holds")
                .passed(ConsistencyOutcome.HOLDS));
    }

    private Optional<ConsistencyCheck> sameFigure(ReportSet reports, FigureKey key, ImmutableList<Figure> same) {
        if (anyTwo(same, RepeatedFigures::areOfOtherPeriods)) {
            return Optional.of(draft(reports, key, same, Optional.of(chance(same)), "finding.repeated.fails")
                    .failed(Severity.WARNING));
        }
        if (anyTwo(same, RepeatedFigures::mayBeOfOtherPeriods)) {
            return Optional.of(draft(reports, key, same, Optional.of(chance(same)), "finding.repeated.undetermined")
                    .passed(ConsistencyOutcome.UNDETERMINED));
        }
        return Optional.empty();
    }

    private static boolean areOfOtherPeriods(Figure first, Figure second) {
        return isElsewhere(first, second) && first.period().overlaps(second.period()) == Ternary.FALSE;
    }

    private static boolean mayBeOfOtherPeriods(Figure first, Figure second) {
        return isElsewhere(first, second) && first.period().overlaps(second.period()) == Ternary.UNKNOWN;
    }

    private static boolean isElsewhere(Figure first, Figure second) {
        return !first.report().equals(second.report());
    }

    private static boolean anyTwo(List<Figure> figures, BiPredicate<Figure, Figure> test) {
        return figures.stream().anyMatch(first -> figures.stream().anyMatch(second -> test.test(first, second)));
    }

    private String chance(List<Figure> same) {
        return "P ≤ " + model.chance(same.get(0).quantity());
    }

    private CheckDraft draft(
            ReportSet reports, FigureKey key, List<Figure> figures, Optional<String> arithmetic, String wording) {
        Message message = Message.of(
                wording,
                reports.name(key.subject()),
                Phrases.measure(key.measure(), key.group()),
                Phrases.list(figures.stream().map(Phrases::stated)));
        return CheckDraft.of(this, key.subject(), figures, arithmetic, message);
    }
}
