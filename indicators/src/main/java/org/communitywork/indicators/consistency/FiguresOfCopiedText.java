// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.report.TextFingerprint;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that two reports with one text say one thing (同文异数), which the reports of two communities do not that share
 * nearly every passage but harden 1000余 and 6000余平方米 of road.
 *
 * <p>Compared are each two reports of different communities whose {@link TextFingerprint}s have at least a least share of
 * either text in common, by the figures that both state of their main subjects for one measure and one group. The check of
 * a measure holds if both say the same number; if they cannot be the same it fails with a {@link Severity#WARNING}: one
 * report was made from the other, or both from one, and one of the two figures stands in the wrong place or was changed.
 * Masked and unquantified figures are left out, as are reports of one community, whose figures differ from year to year
 * even where its words do not.
 *
 * <p>The standard least share is a half. That two communities say the same in their own words is no matter of this rule.
 *
 * <pre>
 * FiguresOfCopiedText.STANDARD.check(reports);   // (1000, 2000) ≠ (6000, 7000)
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param least the least share of either text that makes two texts one, above 0 and at most 1
 * @param reach how far 多, 近 and 约 reach
 */
public record FiguresOfCopiedText(Ratio least, Reach reach) implements ConsistencyRule {
    /** The rule with a half as the least share, and the standard reach. */
    public static final FiguresOfCopiedText STANDARD = new FiguresOfCopiedText(Ratio.of(1, 2), Reach.STANDARD);

    private static final String CODE = "FIGURES_OF_COPIED_TEXT";
    private static final Bilingual NAME = new Bilingual("同文异数", "Figures of one text");

    /** What two reports both state something for. */
    private record Topic(Measure measure, Optional<PopulationGroup> group) {}

    /**
     * Makes the rule with its conventions.
     *
     * @param least the least share of either text that makes two texts one, above 0 and at most 1
     * @param reach how far 多, 近 and 约 reach
     * @throws IllegalArgumentException if the share is not above 0 and at most 1
     */
    public FiguresOfCopiedText {
        requireNonNull(reach, "reach");
        checkArgument(
                least.signum() > 0 && least.compareTo(Ratio.ONE) <= 0,
                "Least share must be above 0 and at most 1: '%s'",
                least);
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
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.subList(i + 1, all.size()).stream()
                        .filter(later -> isOneText(all.get(i), later))
                        .flatMap(later -> check(reports, all.get(i), later)))
                .collect(toImmutableList());
    }

    private boolean isOneText(WorkReport first, WorkReport second) {
        if (first.subject().equals(second.subject())
                || first.fingerprint().isEmpty()
                || second.fingerprint().isEmpty()) {
            return false;
        }
        TextFingerprint one = first.fingerprint().orElseThrow();
        TextFingerprint other = second.fingerprint().orElseThrow();
        return one.shareIn(other).max(other.shareIn(one)).compareTo(least) >= 0;
    }

    private Stream<ConsistencyCheck> check(ReportSet reports, WorkReport first, WorkReport second) {
        ImmutableListMultimap<Topic, Figure> ofFirst = topics(reports, first);
        ImmutableListMultimap<Topic, Figure> ofSecond = topics(reports, second);
        return ofFirst.keySet().stream()
                .filter(ofSecond::containsKey)
                .map(topic -> check(topic, first, ofFirst.get(topic), second, ofSecond.get(topic)));
    }

    private static ImmutableListMultimap<Topic, Figure> topics(ReportSet reports, WorkReport report) {
        return reports.figures(report).stream()
                .filter(figure -> figure.isKnown() && figure.key().subject().equals(report.subject()))
                .collect(toImmutableListMultimap(
                        figure -> new Topic(figure.measure(), figure.key().group()), figure -> figure));
    }

    private ConsistencyCheck check(
            Topic topic, WorkReport first, ImmutableList<Figure> one, WorkReport second, ImmutableList<Figure> other) {
        Range<Ratio> ofFirst = Figure.hull(one, reach);
        Range<Ratio> ofSecond = Figure.hull(other, reach);
        ConsistencyOutcome outcome = outcome(ofFirst, ofSecond);
        ImmutableList<Figure> both =
                ImmutableList.<Figure>builder().addAll(one).addAll(other).build();
        Message message = Message.of(
                wording(outcome),
                first.code(),
                second.code(),
                Phrases.measure(topic.measure(), topic.group()),
                Phrases.list(both.stream().map(Phrases::stated)));
        return CheckDraft.of(
                        this,
                        first.subject(),
                        both,
                        Optional.of(Ranges.format(ofFirst) + sign(outcome) + Ranges.format(ofSecond)),
                        message)
                .checked(outcome, Severity.WARNING);
    }

    /** Ranges that are one were said with one word; ranges that overlap may be one number said in two ways. */
    private static ConsistencyOutcome outcome(Range<Ratio> one, Range<Ratio> other) {
        if (one.equals(other)) {
            return ConsistencyOutcome.HOLDS;
        }
        return CommonRange.of(List.of(one, other)).isPresent()
                ? ConsistencyOutcome.UNDETERMINED
                : ConsistencyOutcome.FAILS;
    }

    private static String wording(ConsistencyOutcome outcome) {
        return switch (outcome) {
            case HOLDS -> "finding.samewords.holds";
            case FAILS -> "finding.samewords.fails";
            case UNDETERMINED -> "finding.samewords.undetermined";
        };
    }

    private static String sign(ConsistencyOutcome outcome) {
        return switch (outcome) {
            case HOLDS -> " = ";
            case FAILS -> " ≠ ";
            case UNDETERMINED -> " =? ";
        };
    }
}
