// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that the figures of a report are not those of another one as a whole (数字照搬), of another community or of
 * another period of the same one.
 *
 * <p>Compared are each two reports by the figures that both state of their main subjects for the same measures and groups,
 * as far as a {@link Surprise} says that nobody expects them twice: one for reports of one community, whose stocks stay
 * what they are, and one for reports of different communities. Let n measures be comparable and m of them have a figure in
 * common. The check says how surprising that is: the chance that at least m of n come out the same if the reports have
 * nothing to do with each other, each by itself with the chance that a {@link DigitModel} gives it. The sum is exact, and
 * where the model is a bound, it is a bound. If it is at most the limit, the check fails with a {@link Severity#WARNING}.
 *
 * <p>Pairs without a figure in common are not listed. Reports of one community for periods that overlap should agree and
 * are not compared; where masked digits leave open whether they do, a surprising pair is undetermined. Masked figures are no
 * evidence for either and are left out of both numbers. Who compares many
 * reports will see such chances by chance: one pair in a thousand at a limit of 1/1000.
 *
 * <pre>
 * CopiedFigures.STANDARD.check(reports);   // P ≤ 0.000025 ≤ 0.001: 882吨 and 365人次 in both
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param own which figures nobody expects twice in one community
 * @param others which figures nobody expects in two communities
 * @param model how likely two figures come out the same by chance
 * @param limit the greatest chance at which a pair is told, above 0 and below 1
 */
public record CopiedFigures(Surprise own, Surprise others, DigitModel model, Ratio limit) implements ConsistencyRule {
    /** The standard surprise, for other communities with stocks as well, the standard model, and 1/1000. */
    public static final CopiedFigures STANDARD = new CopiedFigures(
            Surprise.STANDARD,
            new Surprise(
                    Sets.immutableEnumSet(MeasureKind.FLOW, MeasureKind.STOCK),
                    Surprise.STANDARD.qualifiers(),
                    Surprise.STANDARD.least(),
                    Surprise.STANDARD.digits()),
            DigitModel.STANDARD,
            Ratio.of(1, 1000));

    private static final String CODE = "COPIED_FIGURES";
    private static final Bilingual NAME = new Bilingual("数字照搬", "Copied figures");

    /** What two reports both state something for. */
    private record Topic(Measure measure, Optional<PopulationGroup> group) {}

    /** What makes two figures of two reports the same. */
    private record Content(Topic topic, Figure.Said said) {}

    /** The figures of both reports for one topic. */
    private record Shared(Topic topic, ImmutableList<Figure> first, ImmutableList<Figure> second) {
        ImmutableList<Figure> same() {
            return Stream.concat(saidIn(first, second), saidIn(second, first)).collect(toImmutableList());
        }

        private static Stream<Figure> saidIn(ImmutableList<Figure> figures, ImmutableList<Figure> others) {
            return figures.stream()
                    .filter(figure ->
                            others.stream().anyMatch(other -> other.said().equals(figure.said())));
        }

        /** With several figures on a side, one of several pairs is enough. */
        Ratio chance(DigitModel model) {
            Ratio chance = first.stream()
                    .map(figure -> model.chance(figure.quantity()))
                    .reduce(Ratio.ZERO, Ratio::plus)
                    .times(Ratio.of(second.size()));
            return chance.min(Ratio.ONE);
        }
    }

    /**
     * Makes the rule with its conventions.
     *
     * @param own which figures nobody expects twice in one community
     * @param others which figures nobody expects in two communities
     * @param model how likely two figures come out the same by chance
     * @param limit the greatest chance at which a pair is told, above 0 and below 1
     * @throws IllegalArgumentException if the limit is not above 0 and below 1
     */
    public CopiedFigures {
        requireNonNull(own, "own");
        requireNonNull(others, "others");
        requireNonNull(model, "model");
        checkArgument(
                limit.signum() > 0 && limit.compareTo(Ratio.ONE) < 0, "Limit must be above 0 and below 1: '%s'", limit);
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
        List<WorkReport> all = reports.reports();
        List<ImmutableListMultimap<Topic, Figure>> figures =
                all.stream().map(report -> topics(reports, report)).toList();
        return ReportPair.of(index(figures)).stream()
                .flatMap(pair -> check(
                        all.get(pair.first()),
                        figures.get(pair.first()),
                        all.get(pair.second()),
                        figures.get(pair.second()))
                        .stream())
                .collect(toImmutableList());
    }

    /** Tells which reports state a figure that may be surprising. */
    private ImmutableSetMultimap<Content, Integer> index(List<ImmutableListMultimap<Topic, Figure>> figures) {
        ImmutableSetMultimap.Builder<Content, Integer> index = ImmutableSetMultimap.builder();
        for (int i = 0; i < figures.size(); i++) {
            for (Map.Entry<Topic, Figure> entry : figures.get(i).entries()) {
                if (isSurprising(own, entry.getValue()) || isSurprising(others, entry.getValue())) {
                    index.put(new Content(entry.getKey(), entry.getValue().said()), i);
                }
            }
        }
        return index.build();
    }

    private static boolean isSurprising(Surprise surprise, Figure figure) {
        return surprise.includes(figure.measure().kind(), figure.quantity());
    }

    private static ImmutableListMultimap<Topic, Figure> topics(ReportSet reports, WorkReport report) {
        return reports.figures(report).stream()
                .filter(figure -> figure.isKnown() && figure.key().subject().equals(report.subject()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        figure -> new Topic(figure.measure(), figure.key().group()), figure -> figure));
    }

    private Optional<ConsistencyCheck> check(
            WorkReport first,
            ImmutableListMultimap<Topic, Figure> ofFirst,
            WorkReport second,
            ImmutableListMultimap<Topic, Figure> ofSecond) {
        boolean one = first.subject().equals(second.subject());
        Ternary overlap = one ? first.period().overlaps(second.period()) : Ternary.FALSE;
        ImmutableList<Shared> shared = ofFirst.keySet().stream()
                .map(topic ->
                        new Shared(topic, surprising(one, ofFirst.get(topic)), surprising(one, ofSecond.get(topic))))
                .filter(both -> !both.first().isEmpty() && !both.second().isEmpty())
                .collect(toImmutableList());
        ImmutableList<Shared> same =
                shared.stream().filter(both -> !both.same().isEmpty()).collect(toImmutableList());
        return overlap == Ternary.TRUE || same.isEmpty()
                ? Optional.empty()
                : Optional.of(check(first, second, overlap, shared, same));
    }

    private ImmutableList<Figure> surprising(boolean one, ImmutableList<Figure> figures) {
        return figures.stream()
                .filter(figure -> isSurprising(one ? own : others, figure))
                .collect(toImmutableList());
    }

    private ConsistencyCheck check(
            WorkReport first,
            WorkReport second,
            Ternary overlap,
            ImmutableList<Shared> shared,
            ImmutableList<Shared> same) {
        Ratio chance =
                BinomialTail.of(shared.stream().map(both -> both.chance(model)).toList(), same.size());
        boolean rare = chance.compareTo(limit) <= 0;
        Message message = Message.of(
                rare ? "finding.copied.fails" : "finding.copied.holds",
                first.code(),
                second.code(),
                Ratio.of(shared.size()),
                Ratio.of(same.size()),
                Phrases.list(same.stream()
                        .map(both -> Phrases.measure(
                                both.topic().measure(), both.topic().group()))),
                Chances.rounded(chance));
        CheckDraft draft = CheckDraft.of(
                this,
                first.subject(),
                same.stream().flatMap(both -> both.same().stream()).toList(),
                Optional.of("P ≤ " + Chances.rounded(chance) + (rare ? " ≤ " : "; > ") + limit),
                message);
        if (rare && overlap == Ternary.UNKNOWN) {
            return draft.passed(ConsistencyOutcome.UNDETERMINED);
        }
        return rare ? draft.failed(Severity.WARNING) : draft.passed(ConsistencyOutcome.HOLDS);
    }
}
