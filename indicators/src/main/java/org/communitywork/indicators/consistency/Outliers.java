// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that the figure of a community is not far off those of its peers (离群值), nor the same as all of theirs.
 *
 * <p>Peers are communities of one kind that state one measure, for one group, in one period without masked digits; there
 * must be a least number of them. Several statements of one community count with the least range that has them all, and a
 * masked one with all that is possible. A figure is an outlier if its modified z-score, 0.6745 times its distance from the
 * median divided by the median of all distances (MAD), is above the limit. Where more than half of the figures are the same,
 * that median is zero; then the distance is held against 1.253314 times the mean of all distances instead, so that the one
 * that differs is seen. Median and distances are exact, and an outlier is told, as a {@link Severity#WARNING}, only if it is
 * one whatever the numbers in the ranges are; else the check is undetermined.
 *
 * <p>If all peers state one figure that nobody expects to come twice, no one is an outlier, and this is told instead: a
 * constant is a pattern as well.
 *
 * <p>The standard limit is 3.5 and the least number 5. The score is that of Iglewicz and Hoaglin, How to Detect and Handle
 * Outliers (1993), quoted from memory, as is the fallback with the mean.
 *
 * <pre>
 * Outliers.STANDARD.check(reports);   // 0.6745 × 90 > 3.5 × 1
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param limit the greatest score that is no outlier, above 0
 * @param least the least number of peers, at least 3
 * @param surprise which figures nobody expects from all peers
 * @param reach how far 多, 近 and 约 reach
 */
public record Outliers(Ratio limit, int least, Surprise surprise, Reach reach) implements ConsistencyRule {
    /** The rule with a limit of 3.5, at least 5 peers, the standard surprise for all kinds, and the standard reach. */
    public static final Outliers STANDARD = new Outliers(
            Ratio.of(7, 2),
            5,
            new Surprise(
                    Sets.immutableEnumSet(List.of(MeasureKind.values())),
                    Surprise.STANDARD.qualifiers(),
                    Surprise.STANDARD.least(),
                    Surprise.STANDARD.digits()),
            Reach.STANDARD);

    private static final int FEWEST = 3;
    private static final String CODE = "OUTLIERS";
    private static final Bilingual NAME = new Bilingual("离群值", "Outliers");

    /** What the figures of peers have in common. */
    private record Topic(Measure measure, Optional<PopulationGroup> group, ReportingPeriod period, CommunityKind kind) {
        static final Comparator<Topic> ORDER = Comparator.<Topic, String>comparing(
                        topic -> topic.measure().code().toString())
                .thenComparing(
                        topic -> topic.group().map(PopulationGroup::toString).orElse(""))
                .thenComparing(Topic::period, ReportingPeriod.displayOrder())
                .thenComparing(Topic::kind);
    }

    /** A community with what it states. */
    private record Peer(CommunityId subject, ImmutableList<Figure> figures, Range<Ratio> range) {}

    /**
     * Makes the rule with its conventions.
     *
     * @param limit the greatest score that is no outlier, above 0
     * @param least the least number of peers, at least 3
     * @param surprise which figures nobody expects from all peers
     * @param reach how far 多, 近 and 约 reach
     * @throws IllegalArgumentException if the limit is not above 0, or the least number of peers is below 3
     */
    public Outliers {
        requireNonNull(surprise, "surprise");
        requireNonNull(reach, "reach");
        checkArgument(limit.signum() > 0, "Limit must be above 0: '%s'", limit);
        checkArgument(least >= FEWEST, "Least number of peers must be at least %s: '%s'", FEWEST, least);
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
        ImmutableListMultimap<Topic, Figure> topics = topics(reports);
        return topics.keySet().stream()
                .sorted(Topic.ORDER)
                .flatMap(topic -> check(reports, topic, peers(topics.get(topic))))
                .collect(toImmutableList());
    }

    private static ImmutableListMultimap<Topic, Figure> topics(ReportSet reports) {
        ImmutableListMultimap.Builder<Topic, Figure> topics = ImmutableListMultimap.builder();
        for (WorkReport report : reports.reports()) {
            reports.figures(report).stream()
                    .filter(figure -> !figure.period().isMasked())
                    .forEach(figure -> topics.put(topic(report, figure), figure));
        }
        return topics.build();
    }

    /** A report knows the communities of its figures. */
    private static Topic topic(WorkReport report, Figure figure) {
        FigureKey key = figure.key();
        CommunityKind kind = report.community(key.subject()).orElseThrow().kind();
        return new Topic(figure.measure(), key.group(), figure.period(), kind);
    }

    private ImmutableList<Peer> peers(ImmutableList<Figure> figures) {
        return Multimaps.index(figures, figure -> figure.key().subject()).asMap().entrySet().stream()
                .map(entry -> peer(entry.getKey(), ImmutableList.sortedCopyOf(Figure.ORDER, entry.getValue())))
                .sorted(Comparator.comparing(Peer::subject))
                .collect(toImmutableList());
    }

    private Peer peer(CommunityId subject, ImmutableList<Figure> figures) {
        return new Peer(subject, figures, Figure.hull(figures, reach));
    }

    private Stream<ConsistencyCheck> check(ReportSet reports, Topic topic, ImmutableList<Peer> peers) {
        if (peers.size() < least) {
            return Stream.empty();
        }
        Spread spread = Spread.of(peers.stream().map(Peer::range).toList());
        return Stream.concat(
                constant(topic, peers).stream(),
                peers.stream().map(peer -> check(reports, topic, peers.size(), spread, peer)));
    }

    private ConsistencyCheck check(ReportSet reports, Topic topic, int size, Spread spread, Peer peer) {
        Ternary within = spread.includes(peer.range(), limit);
        String wording = switch (within) {
            case TRUE -> "finding.outlier.holds";
            case FALSE -> "finding.outlier.fails";
            case UNKNOWN -> "finding.outlier.undetermined";
        };
        Message message = Message.of(
                wording,
                reports.name(peer.subject()),
                Phrases.measure(topic.measure(), topic.group()),
                Phrases.list(peer.figures().stream().map(Phrases::stated)),
                spread.median(),
                Ratio.of(size));
        return CheckDraft.of(
                        this,
                        peer.subject(),
                        peer.figures(),
                        Optional.of(spread.arithmetic(peer.range(), limit)),
                        message)
                .checked(ConsistencyOutcome.of(within), Severity.WARNING);
    }

    private Optional<ConsistencyCheck> constant(Topic topic, ImmutableList<Peer> peers) {
        Peer first = peers.get(0);
        Figure figure = first.figures().get(0);
        boolean same = Ranges.isPoint(first.range())
                && peers.stream().allMatch(peer -> peer.range().equals(first.range()));
        if (!same || !surprise.includes(topic.measure().kind(), figure.quantity())) {
            return Optional.empty();
        }
        Message message = Message.of(
                "finding.outlier.constant",
                Phrases.measure(topic.measure(), topic.group()),
                topic.period(),
                Ratio.of(peers.size()),
                figure.quantity());
        return Optional.of(CheckDraft.of(
                        this,
                        first.subject(),
                        peers.stream().flatMap(peer -> peer.figures().stream()).toList(),
                        Optional.of("MAD = 0"),
                        message)
                .failed(Severity.WARNING));
    }
}
