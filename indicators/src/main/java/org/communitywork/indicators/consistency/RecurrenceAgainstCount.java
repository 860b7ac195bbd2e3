// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.Granularity;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that what is held each month was held twelve times a year (频次与次数).
 *
 * <p>A campaign, activity or service with a recurrence names the measures in which figures about it are stated. Where such
 * a figure is of a flow in a unit of occasions, it is held against the times that the recurrence comes to in the period of
 * the figure: 每月 to 12 in a year, 每季 to 2 in a half-year. Fewer is a {@link Severity#WARNING}; more is not, for extra
 * lectures break no rhythm. A rhythm that fixes no number, and a span of days, are not checked.
 *
 * <pre>
 * WorkReport report = ...;                          // 健康教育课 每月, 9次 in 2010
 * RecurrenceAgainstCount.STANDARD.check(reports);   // 9 &lt; 12
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param units the units that count occasions, at least one
 * @param reach how far 多, 近 and 约 reach
 */
public record RecurrenceAgainstCount(ImmutableSet<Unit> units, Reach reach) implements ConsistencyRule {
    /** The rule with 次, 期 and 场 as units of occasions, and the standard reach. */
    public static final RecurrenceAgainstCount STANDARD =
            new RecurrenceAgainstCount(ImmutableSet.of(Units.TIME, Units.ISSUE, Unit.parse("场")), Reach.STANDARD);

    private static final String CODE = "RECURRENCE_AGAINST_COUNT";
    private static final Bilingual NAME = new Bilingual("频次与次数", "Recurrence against count");

    /** Something that recurs, and the measures about it. */
    private record Recurring(
            String name, Recurrence recurrence, ImmutableList<MeasureCode> measures, Optional<Source> source) {}

    /**
     * Makes the rule with its conventions.
     *
     * @param units the units that count occasions, at least one
     * @param reach how far 多, 近 and 约 reach
     * @throws IllegalArgumentException if there is no unit
     */
    public RecurrenceAgainstCount {
        checkArgument(!units.isEmpty(), "Units of occasions must not be empty: '%s'", units);
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
        return reports.reports().stream()
                .flatMap(report -> recurring(report)
                        .flatMap(item -> reports.figures(report).stream()
                                .filter(figure -> isCountOf(figure, item))
                                .flatMap(figure -> check(reports, item, figure).stream())))
                .collect(toImmutableList());
    }

    private static Stream<Recurring> recurring(WorkReport report) {
        Stream<Optional<Recurring>> campaigns = report.campaigns().stream()
                .map(item -> recurring(item.name(), item.recurrence(), item.measures(), item.source()));
        Stream<Optional<Recurring>> activities = report.activities().stream()
                .map(item -> recurring(item.name(), item.recurrence(), item.measures(), item.source()));
        Stream<Optional<Recurring>> services = report.services().stream()
                .map(item -> recurring(item.name(), item.recurrence(), item.measures(), item.source()));
        return Stream.of(campaigns, activities, services)
                .flatMap(Function.identity())
                .flatMap(Optional::stream);
    }

    private static Optional<Recurring> recurring(
            String name,
            Optional<Recurrence> recurrence,
            ImmutableList<MeasureCode> measures,
            Optional<Source> source) {
        return recurrence.map(rhythm -> new Recurring(name, rhythm, measures, source));
    }

    private boolean isCountOf(Figure figure, Recurring item) {
        return item.measures().contains(figure.measure().code())
                && figure.measure().kind() == MeasureKind.FLOW
                && units.contains(figure.measure().unit());
    }

    private Optional<ConsistencyCheck> check(ReportSet reports, Recurring item, Figure figure) {
        return item.recurrence()
                .timesPerYear()
                .flatMap(times -> years(figure.period().granularity()).map(times::times))
                .map(expected -> check(reports, item, figure, expected));
    }

    private ConsistencyCheck check(ReportSet reports, Recurring item, Figure figure, Ratio expected) {
        Range<Ratio> least = Range.singleton(Ratio.of(expected.floor()));
        Ternary enough = figure.isKnown() ? Ranges.isAtLeast(figure.range(reach), least) : Ternary.UNKNOWN;
        String wording = switch (enough) {
            case TRUE -> "finding.recurrence.holds";
            case FALSE -> "finding.recurrence.fails";
            case UNKNOWN -> "finding.recurrence.undetermined";
        };
        String stated = figure.isKnown() ? Ranges.format(figure.range(reach)) : "?";
        Message message = Message.of(
                wording,
                reports.name(figure.key().subject()),
                item.name(),
                item.recurrence().toString(),
                figure.period(),
                Ranges.point(least).orElseThrow(),
                figure.quantity());
        return new CheckDraft(
                        this,
                        figure.key().subject(),
                        Phrases.observations(ImmutableList.of(figure)),
                        Stream.concat(item.source().stream(), figure.source().stream())
                                .distinct()
                                .collect(toImmutableList()),
                        Optional.of(Signs.atLeast(stated, enough, Ranges.format(least))),
                        message)
                .checked(ConsistencyOutcome.of(enough), Severity.WARNING);
    }

    /** Returns how long a period is, which masked digits do not hide. */
    private static Optional<Ratio> years(Granularity granularity) {
        return switch (granularity) {
            case YEAR -> Optional.of(Ratio.ONE);
            case HALF_YEAR -> Optional.of(Ratio.of(1, 2));
            case QUARTER -> Optional.of(Ratio.of(1, 4));
            case MONTH -> Optional.of(Ratio.of(1, 12));
            case DAY, SPAN -> Optional.empty();
        };
    }
}
