// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Reach;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that statements about one thing must be able to be true together (说法冲突), such as 1534户 and 1226户 for one
 * year.
 *
 * <p>One thing is a measure of one community, one population group (or none) and one period, whichever reports state
 * it. The check fails if no number is in the ranges of all statements; 1000多人 and 1050人 agree. It is made where at
 * least two statements say something: masked and unquantified figures, and figures in a unit that does not convert to
 * the measure's, are left out.
 *
 * <p>A failure is an {@link Severity#ERROR}, but only a {@link Severity#WARNING} where honest reports come to it: the
 * measure is a flow, which may be stated for two acts of the period, or one figure looks like the other one rounded, as
 * 3000人 and 3290人 do. 0.9平方公里 is not 96万平方米 rounded.
 *
 * <p>Stocks and levels of two different periods that overlap, such as a half-year and its year, are compared too, but
 * whatever differs there is undetermined, for there was time to change. Masked periods of two reports are never taken
 * for one.
 *
 * <pre>
 * new ConflictingStatements(myReach).check(reports);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param reach how far 多, 近 and 约 reach
 */
public record ConflictingStatements(Reach reach) implements ConsistencyRule {
    /** The rule with the standard reach. */
    public static final ConflictingStatements STANDARD = new ConflictingStatements(Reach.STANDARD);

    private static final String CODE = "CONFLICTING_STATEMENTS";
    private static final Bilingual NAME = new Bilingual("说法冲突", "Conflicting statements");

    /**
     * Makes the rule with a reach.
     *
     * @param reach how far 多, 近 and 约 reach
     */
    public ConflictingStatements {
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
        ImmutableList.Builder<ConsistencyCheck> checks = ImmutableList.builder();
        reports.knownFigures().asMap().forEach((key, figures) -> {
            List<ImmutableList<Figure>> periods = byPeriod(ImmutableList.copyOf(figures));
            periods.stream()
                    .filter(same -> same.size() > 1)
                    .forEach(same -> checks.add(samePeriod(reports, key, same)));
            if (key.measure().kind() != MeasureKind.FLOW) {
                overlaps(reports, key, periods).forEach(checks::add);
            }
        });
        return checks.build();
    }

    private static List<ImmutableList<Figure>> byPeriod(ImmutableList<Figure> figures) {
        List<ImmutableList<Figure>> result = new ArrayList<>();
        List<Figure> rest = figures;
        while (!rest.isEmpty()) {
            Figure first = rest.get(0);
            result.add(rest.stream().filter(first::isOfSamePeriod).collect(ImmutableList.toImmutableList()));
            rest = rest.stream().filter(figure -> !first.isOfSamePeriod(figure)).toList();
        }
        return result;
    }

    /** Holds statements for one period against each other. */
    private ConsistencyCheck samePeriod(ReportSet reports, FigureKey key, ImmutableList<Figure> figures) {
        if (CommonRange.of(ranges(figures)).isPresent()) {
            return draft(reports, key, figures, "finding.conflict.holds").passed(ConsistencyOutcome.HOLDS);
        }
        if (areRounded(figures)) {
            return draft(reports, key, figures, "finding.conflict.rounded").failed(Severity.WARNING);
        }
        return draft(reports, key, figures, "finding.conflict.fails")
                .failed(key.measure().kind() == MeasureKind.FLOW ? Severity.WARNING : Severity.ERROR);
    }

    /** Notes what differs between periods that overlap, two by two. */
    private Stream<ConsistencyCheck> overlaps(ReportSet reports, FigureKey key, List<ImmutableList<Figure>> periods) {
        return IntStream.range(0, periods.size())
                .boxed()
                .flatMap(i -> periods.subList(i + 1, periods.size()).stream()
                        .filter(later -> overlap(periods.get(i), later))
                        .map(later -> ImmutableList.<Figure>builder()
                                .addAll(periods.get(i))
                                .addAll(later)
                                .build()))
                .filter(both -> CommonRange.of(ranges(both)).isEmpty())
                .map(both ->
                        draft(reports, key, both, "finding.conflict.overlap").passed(ConsistencyOutcome.UNDETERMINED));
    }

    private static boolean overlap(ImmutableList<Figure> first, ImmutableList<Figure> second) {
        return first.get(0).period().overlaps(second.get(0).period()) == Ternary.TRUE;
    }

    /** Tells whether there is one figure that all others may be, if somebody rounded it. */
    private boolean areRounded(ImmutableList<Figure> figures) {
        return figures.stream()
                .anyMatch(exact -> CommonRange.of(figures.stream()
                                .map(figure -> figure.equals(exact) ? exact.range(reach) : figure.rangeIfRounded(reach))
                                .toList())
                        .isPresent());
    }

    private CheckDraft draft(ReportSet reports, FigureKey key, ImmutableList<Figure> figures, String wording) {
        Message message = Message.of(
                wording,
                reports.name(key.subject()),
                Phrases.measure(key.measure(), key.group()),
                Phrases.list(figures.stream().map(Phrases::stated)));
        return CheckDraft.of(this, key.subject(), figures, Optional.of(arithmetic(figures)), message);
    }

    /** Writes two numbers as equal or different, and anything else as what the ranges have in common. */
    private String arithmetic(ImmutableList<Figure> figures) {
        List<Range<Ratio>> ranges = ranges(figures).stream().distinct().toList();
        Optional<Range<Ratio>> common = CommonRange.of(ranges);
        if (ranges.size() == 1) {
            return Ranges.format(ranges.get(0)) + " = " + Ranges.format(ranges.get(0));
        }
        if (ranges.size() == 2 && common.isEmpty()) {
            return join(ranges, " ≠ ");
        }
        return join(ranges, " ∩ ") + " = " + common.map(Ranges::format).orElse("∅");
    }

    private List<Range<Ratio>> ranges(ImmutableList<Figure> figures) {
        return figures.stream().map(figure -> figure.range(reach)).toList();
    }

    private static String join(List<Range<Ratio>> ranges, String sign) {
        return ranges.stream().map(Ranges::format).collect(joining(sign));
    }
}
