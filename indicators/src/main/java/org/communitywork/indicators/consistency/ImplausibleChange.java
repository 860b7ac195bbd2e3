// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.Granularity;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Reach;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that a figure does not change from one period to the next by more than a factor (异常变化), such as 3290人 to
 * 9870人 in a year.
 *
 * <p>Compared are the figures of one measure, community and group for a period and for the next one of the same length that
 * has any; several statements for one period count with the least range that has them all, and
 * a masked one with all that is possible. There is a factor for each kind
 * of measure that is compared, for one year: after two years the square of it is allowed, and so on, while a shorter time
 * allows no less. The check fails if every pair of numbers in the two ranges is further apart, up or down, and is a {@link
 * Severity#WARNING}. Where one of the two may be zero, no factor can be told and the check is undetermined. Pairs that are
 * both surely below a least number are left out: two teams may become five.
 *
 * <p>The standard allows stocks to double and flows to be ten times as much, from 20 on. No document prescribes this.
 *
 * <pre>
 * ImplausibleChange.STANDARD.check(reports);   // 9870 > 3290 × 2
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param factors the factor for one year by kind of measure, each at least 1
 * @param least the least number of the larger figure that counts, in the unit of the measure
 * @param reach how far 多, 近 and 约 reach
 */
public record ImplausibleChange(ImmutableMap<MeasureKind, Ratio> factors, Ratio least, Reach reach)
        implements ConsistencyRule {
    /** The rule with the factors described above and the standard reach. */
    public static final ImplausibleChange STANDARD = new ImplausibleChange(
            ImmutableMap.of(MeasureKind.STOCK, Ratio.of(2), MeasureKind.FLOW, Ratio.of(10)),
            Ratio.of(20),
            Reach.STANDARD);

    private static final String CODE = "IMPLAUSIBLE_CHANGE";
    private static final Bilingual NAME = new Bilingual("异常变化", "Implausible change");
    private static final int MONTHS_OF_YEAR = 12;

    /** All that is stated for one period. */
    private record Point(ReportingPeriod period, ImmutableList<Figure> figures, Range<Ratio> range) {}

    /**
     * Makes the rule with its conventions.
     *
     * @param factors the factor for one year by kind of measure, each at least 1
     * @param least the least number of the larger figure that counts, in the unit of the measure
     * @param reach how far 多, 近 and 约 reach
     * @throws IllegalArgumentException if a factor is below 1
     */
    public ImplausibleChange {
        requireNonNull(least, "least");
        requireNonNull(reach, "reach");
        factors.forEach((kind, factor) ->
                checkArgument(factor.compareTo(Ratio.ONE) >= 0, "Factor of %s must be at least 1: '%s'", kind, factor));
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
        reports.figures(figure -> true)
                .asMap()
                .forEach((key, figures) -> Optional.ofNullable(
                                factors.get(key.measure().kind()))
                        .ifPresent(factor -> steps(ImmutableList.copyOf(figures))
                                .filter(this::isLarge)
                                .map(step -> check(reports, key, factor, step))
                                .forEach(checks::add)));
        return checks.build();
    }

    /** Returns each period with the next one of the same length. */
    private Stream<List<Point>> steps(ImmutableList<Figure> figures) {
        return Stream.of(Granularity.values())
                .filter(length -> length != Granularity.SPAN)
                .map(length -> points(figures, length))
                .flatMap(points -> Stream.iterate(1, i -> i < points.size(), i -> i + 1)
                        .map(i -> List.of(points.get(i - 1), points.get(i))));
    }

    private List<Point> points(ImmutableList<Figure> figures, Granularity length) {
        List<ReportingPeriod> periods = figures.stream()
                .map(Figure::period)
                .filter(period -> !period.isMasked() && period.granularity() == length)
                .distinct()
                .sorted(ReportingPeriod.displayOrder())
                .toList();
        List<Point> points = new ArrayList<>();
        for (ReportingPeriod period : periods) {
            ImmutableList<Figure> same = figures.stream()
                    .filter(figure -> figure.period().equals(period))
                    .collect(ImmutableList.toImmutableList());
            points.add(new Point(period, same, Figure.hull(same, reach)));
        }
        return points;
    }

    private boolean isLarge(List<Point> step) {
        Range<Ratio> bound = Range.singleton(least);
        return step.stream().anyMatch(point -> Ranges.isLessThan(point.range(), bound) != Ternary.TRUE);
    }

    private ConsistencyCheck check(ReportSet reports, FigureKey key, Ratio factor, List<Point> step) {
        Point before = step.get(0);
        Point after = step.get(1);
        Ratio allowed = Multiplication.power(factor, years(before.period(), after.period()));
        Ternary up = Ranges.isAtMost(after.range(), Ranges.times(before.range(), allowed));
        Ternary down = Ranges.isAtMost(before.range(), Ranges.times(after.range(), allowed));
        boolean mayBeZero = isMaybeZero(before) || isMaybeZero(after);
        Ternary plausible = mayBeZero ? Ternary.UNKNOWN : up.and(down);
        boolean rises = up != Ternary.TRUE || Ranges.isMoreThan(after.range(), before.range()) == Ternary.TRUE;
        String wording = switch (plausible) {
            case TRUE -> "finding.change.holds";
            case FALSE -> "finding.change.fails";
            case UNKNOWN -> "finding.change.undetermined";
        };
        Message message = Message.of(
                wording,
                reports.name(key.subject()),
                Phrases.measure(key.measure(), key.group()),
                Phrases.list(before.figures().stream().map(Phrases::stated)),
                Phrases.list(after.figures().stream().map(Phrases::stated)),
                allowed);
        return CheckDraft.of(
                        this,
                        key.subject(),
                        ImmutableList.<Figure>builder()
                                .addAll(before.figures())
                                .addAll(after.figures())
                                .build(),
                        Optional.of(Signs.atMost(
                                Ranges.format((rises ? after : before).range()),
                                plausible,
                                Ranges.format((rises ? before : after).range()) + " × " + allowed)),
                        message)
                .checked(ConsistencyOutcome.of(plausible), Severity.WARNING);
    }

    private static boolean isMaybeZero(Point point) {
        return Ranges.isMoreThan(point.range(), Range.singleton(Ratio.ZERO)) != Ternary.TRUE;
    }

    /** Returns the years from one period to a later one, those begun counted as whole. */
    private static int years(ReportingPeriod before, ReportingPeriod after) {
        long months = ChronoUnit.MONTHS.between(before.start(), after.start());
        return (int) Math.max(1, (months + MONTHS_OF_YEAR - 1) / MONTHS_OF_YEAR);
    }
}
