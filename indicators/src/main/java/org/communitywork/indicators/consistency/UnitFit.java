// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;

/**
 * The rule that a figure can be one of its measure (单位与数值), which 户 of a measure in 人, or 12.5人, cannot.
 *
 * <p>Each figure is one check, of the first of these that it does not pass:
 *
 * <ul>
 *   <li>its unit converts to that of the measure, and where the measure is a stated indicator, to that of the indicator:
 *       人 and 人次, 次 and 期, percent and percentage points are different units. Else {@link Severity#ERROR}
 *   <li>a stock is not below zero; else {@link Severity#ERROR}
 *   <li>a proportion or share, as the table of indicators has it, is from 0 to 100 %; else {@link Severity#ERROR}
 *   <li>an exact count of a stock or flow is a whole number; else {@link Severity#WARNING}, for 0.5 posts may be meant
 * </ul>
 *
 * <p>A level in percent outside 0 to 100 that no indicator defines may be a growth rate, so it is undetermined, as is a
 * figure that is masked. 全部 is of no unit and is checked where the measure is in percent.
 *
 * <pre>
 * UnitFit.STANDARD.check(reports);           // 户 → 人 ?
 * new UnitFit(indicators).check(reports);    // 120 ∉ [0, 100]
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicators the indicators that may be stated
 */
public record UnitFit(IndicatorTable indicators) implements ConsistencyRule {
    /** The rule without any indicator. */
    public static final UnitFit STANDARD = new UnitFit(IndicatorTable.of());

    private static final String CODE = "UNIT_FIT";
    private static final Bilingual NAME = new Bilingual("单位与数值", "Unit and figure");
    private static final Range<Ratio> NOT_NEGATIVE = Range.atLeast(Ratio.ZERO);

    /** What became of one figure: how it is said, in signs, and how much it matters. */
    private record Answer(ConsistencyOutcome outcome, Severity severity, String wording, String arithmetic) {
        static Answer fails(Severity severity, String wording, String arithmetic) {
            return new Answer(ConsistencyOutcome.FAILS, severity, wording, arithmetic);
        }

        static Answer open(String arithmetic) {
            return new Answer(ConsistencyOutcome.UNDETERMINED, Severity.INFO, "finding.unit.undetermined", arithmetic);
        }
    }

    /**
     * Makes the rule with indicators.
     *
     * @param indicators the indicators that may be stated
     */
    public UnitFit {
        requireNonNull(indicators, "indicators");
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
                .flatMap(report -> reports.figures(report).stream())
                .filter(figure -> !isWholeOfACount(figure))
                .map(figure -> check(reports, figure))
                .collect(toImmutableList());
    }

    private static boolean isWholeOfACount(Figure figure) {
        Quantity quantity = figure.quantity();
        return quantity.qualifier() == Qualifier.ALL
                && !quantity.unit().convertibleTo(figure.measure().unit());
    }

    private ConsistencyCheck check(ReportSet reports, Figure figure) {
        Answer answer = answer(figure);
        Message message = Message.of(
                answer.wording(),
                reports.name(figure.key().subject()),
                Phrases.measure(figure.measure(), figure.key().group()),
                Phrases.stated(figure),
                figure.measure().unit());
        return CheckDraft.of(
                        this,
                        figure.key().subject(),
                        ImmutableList.of(figure),
                        Optional.of(answer.arithmetic()),
                        message)
                .checked(answer.outcome(), answer.severity());
    }

    private Answer answer(Figure figure) {
        Unit stated = figure.quantity().unit();
        Unit unit = unit(figure);
        boolean fits = figure.isBareZero()
                || (stated.convertibleTo(unit)
                        && stated.convertibleTo(figure.measure().unit()));
        String units = named(stated) + " → " + named(unit);
        if (figure.quantity().qualifier() == Qualifier.UNKNOWN) {
            return Answer.open(units);
        }
        return fits ? level(figure, units) : Answer.fails(Severity.ERROR, "finding.unit.other", units + " ?");
    }

    private static String named(Unit unit) {
        return unit.symbol().isEmpty() ? "1" : unit.symbol();
    }

    private Unit unit(Figure figure) {
        return indicator(figure)
                .map(indicator -> indicator.scale().unit())
                .orElse(figure.measure().unit());
    }

    private Optional<Indicator> indicator(Figure figure) {
        return indicators.find(figure.measure().code());
    }

    private Answer level(Figure figure, String units) {
        Range<Ratio> range = figure.range(Reach.STANDARD);
        MeasureKind kind = figure.measure().kind();
        if (kind == MeasureKind.STOCK && isOutside(range, NOT_NEGATIVE)) {
            return Answer.fails(Severity.ERROR, "finding.unit.negative", Ranges.format(range) + " < 0");
        }
        if (isProportion(figure.measure().unit())) {
            return proportion(figure, range, units);
        }
        Ratio number = figure.quantity().figure().orElse(Ratio.ZERO);
        boolean exact = figure.quantity().qualifier() == Qualifier.EXACTLY;
        boolean count =
                kind != MeasureKind.LEVEL && Sum.isCount(figure.quantity().unit());
        return exact && count && !number.isInteger()
                ? Answer.fails(Severity.WARNING, "finding.unit.broken", number + " ∉ ℤ")
                : new Answer(ConsistencyOutcome.HOLDS, Severity.INFO, "finding.unit.holds", units);
    }

    private static boolean isProportion(Unit unit) {
        return unit.dimension().equals(Dimension.PROPORTION);
    }

    private Answer proportion(Figure figure, Range<Ratio> range, String units) {
        Unit unit = figure.measure().unit();
        Range<Ratio> possible = Range.closed(Ratio.ZERO, Ratio.HUNDRED.times(Units.PERCENT.factorTo(unit)));
        if (!isOutside(range, possible)) {
            return new Answer(ConsistencyOutcome.HOLDS, Severity.INFO, "finding.unit.holds", units);
        }
        Optional<Indicator> indicator = indicator(figure);
        if (indicator.isPresent() && !indicator.orElseThrow().kind().partWithinWhole()) {
            return new Answer(ConsistencyOutcome.HOLDS, Severity.INFO, "finding.unit.holds", units);
        }
        return indicator.isPresent()
                ? Answer.fails(
                        Severity.ERROR,
                        "finding.unit.beyond",
                        Signs.within(Ranges.format(range), Ternary.FALSE, possible))
                : Answer.open(Signs.within(Ranges.format(range), Ternary.UNKNOWN, possible));
    }

    private static boolean isOutside(Range<Ratio> range, Range<Ratio> possible) {
        return Ranges.contains(possible, range) == Ternary.FALSE;
    }
}
