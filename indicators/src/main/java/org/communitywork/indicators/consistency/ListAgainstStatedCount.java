// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.observation.ResolvedObservation;

/**
 * The rule that a list has as many items as are said to be in it (数目与列举), such as 五室 with six rooms by name.
 *
 * <p>The count is the one that stands with the list, or where there is none, the figure that the same report states for
 * the list's measure, its main community, its own period and no group. A complete list must have a number of items that
 * the count allows; a list that ends in 等 must not have more. Lists without any count, and counts that are masked or
 * not in a unit of counting, are not checked.
 *
 * <p>An item that is listed twice may be one thing or two, so the number of items is then a range; a {@link
 * Severity#INFO} note names such items.
 *
 * <pre>
 * new ListAgainstStatedCount(myReach).check(reports);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param reach how far 多, 近 and 约 reach
 */
public record ListAgainstStatedCount(Reach reach) implements ConsistencyRule {
    /** The rule with the standard reach. */
    public static final ListAgainstStatedCount STANDARD = new ListAgainstStatedCount(Reach.STANDARD);

    private static final String CODE = "LIST_AGAINST_STATED_COUNT";
    private static final Bilingual NAME = new Bilingual("数目与列举", "List against its stated count");

    /**
     * Makes the rule with a reach.
     *
     * @param reach how far 多, 近 and 约 reach
     */
    public ListAgainstStatedCount {
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
                .flatMap(report -> report.enumerations().stream()
                        .flatMap(list -> counts(reports, report, list).map(count -> check(report, list, count))))
                .collect(toImmutableList());
    }

    /** What is said about the number of items, and every place that is involved. */
    private record Count(
            Quantity quantity, ImmutableList<ResolvedObservation> observations, ImmutableList<Source> sources) {}

    private static Stream<Count> counts(ReportSet reports, WorkReport report, Enumeration list) {
        Stream<Count> stated = list.stated().isPresent()
                ? list.stated().stream().map(quantity -> count(list, quantity, ImmutableList.of()))
                : reports.figures(report).stream()
                        .filter(figure -> list.measure().isPresent() && isOfAll(figure, report, list))
                        .map(figure -> count(list, figure.quantity(), ImmutableList.of(figure)));
        return stated.filter(count -> isCount(count.quantity()));
    }

    private static Count count(Enumeration list, Quantity quantity, ImmutableList<Figure> figures) {
        return new Count(
                quantity,
                Phrases.observations(figures),
                Stream.concat(list.source().stream(), Phrases.sources(figures).stream())
                        .distinct()
                        .collect(toImmutableList()));
    }

    private static boolean isOfAll(Figure figure, WorkReport report, Enumeration list) {
        return figure.measure().code().equals(list.measure().orElseThrow())
                && figure.key().subject().equals(report.subject())
                && figure.key().group().isEmpty()
                && figure.period().equals(report.period());
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.qualifier() != Qualifier.UNKNOWN && Sum.isCount(quantity.unit());
    }

    private ConsistencyCheck check(WorkReport report, Enumeration list, Count count) {
        Range<Ratio> items = items(list);
        Range<Ratio> stated = count.quantity().range(reach);
        Ternary agrees = list.closed() ? Ranges.contains(stated, items) : Ranges.isAtMost(items, stated);
        ConsistencyOutcome outcome = ConsistencyOutcome.of(agrees);
        CheckDraft draft = new CheckDraft(
                this,
                report.subject(),
                count.observations(),
                count.sources(),
                Optional.of(Ranges.format(items) + sign(list.closed(), agrees, stated) + Ranges.format(stated)),
                Message.of(wording(outcome, list.closed()), list.name(), count.quantity(), said(items)));
        ConsistencyCheck check = draft.checked(outcome, Severity.ERROR);
        return repeated(list)
                .map(names -> draft.noted(check, Message.of("finding.count.repeated", list.name(), names)))
                .orElse(check);
    }

    private static Range<Ratio> items(Enumeration list) {
        int different = ImmutableSet.copyOf(list.items()).size();
        return Range.closed(Ratio.of(different), Ratio.of(list.items().size()));
    }

    private static Quantity said(Range<Ratio> items) {
        return Ranges.point(items)
                .map(number -> Quantity.of(number, Units.NUMBER))
                .orElseGet(() -> Quantity.between(items.lowerEndpoint(), items.upperEndpoint(), Units.NUMBER));
    }

    private static Optional<Message> repeated(Enumeration list) {
        ImmutableList<Message> names = HashMultiset.create(list.items()).entrySet().stream()
                .filter(entry -> entry.getCount() > 1)
                .map(Multiset.Entry::getElement)
                .sorted()
                .map(name -> Message.of("finding.value", name))
                .collect(toImmutableList());
        return names.isEmpty() ? Optional.empty() : Optional.of(Phrases.list(names.stream()));
    }

    private static String wording(ConsistencyOutcome outcome, boolean closed) {
        return switch (outcome) {
            case HOLDS -> closed ? "finding.count.holds" : "finding.count.open.holds";
            case FAILS -> closed ? "finding.count.fails" : "finding.count.open.fails";
            case UNDETERMINED -> "finding.count.undetermined";
        };
    }

    private static String sign(boolean closed, Ternary agrees, Range<Ratio> stated) {
        if (!closed) {
            return agrees == Ternary.TRUE ? " ≤ " : agrees == Ternary.FALSE ? " > " : " ≤? ";
        }
        boolean point = Ranges.isPoint(stated);
        return switch (agrees) {
            case TRUE -> point ? " = " : " ∈ ";
            case FALSE -> point ? " ≠ " : " ∉ ";
            case UNKNOWN -> point ? " =? " : " ∈? ";
        };
    }
}
