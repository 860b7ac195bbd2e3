// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.Contradictory;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.calculation.MissingReason;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/**
 * The rule that a rate which a report states is the one that its counts give (自报率与计算值), such as 体检率80% with 9 of 12.
 *
 * <p>A figure whose measure has the code of an indicator is a stated value of that indicator. It is held against the value
 * computed from the counts of the same report, community and period; where none of them is stated, nothing is checked. The
 * two agree if the computed value comes to the stated one when it is rounded to the digits written, either way at a tie:
 * 78.5% to 79% and to 78%. For words such as 以上, 近 and 约 it is enough that it does so for one number of their range.
 * 全部 is 100 % and not rounded. The digits written are the last decimal of the figure, in percentages at least the ones;
 * zeros at the end of other figures are taken for rounded.
 *
 * <p>A contradiction is an {@link Severity#ERROR}, and so are counts that no rate can come from. A stated 100% that counts
 * come to only by rounding holds with a note. Where counts are masked or contradict each other, or their ranges allow both,
 * the check is undetermined.
 *
 * <pre>
 * StatedAgainstComputed.of(indicators).check(reports);   // 9 / 12 × 100 = 75 ≠ 80
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicators the indicators that may be stated
 * @param calculator how values are computed
 */
public record StatedAgainstComputed(IndicatorTable indicators, Calculator calculator) implements ConsistencyRule {
    private static final String CODE = "STATED_AGAINST_COMPUTED";
    private static final Bilingual NAME = new Bilingual("自报率与计算值", "Stated against computed");

    /**
     * Makes the rule with its parts.
     *
     * @param indicators the indicators that may be stated
     * @param calculator how values are computed
     */
    public StatedAgainstComputed {
        requireNonNull(indicators, "indicators");
        requireNonNull(calculator, "calculator");
    }

    /**
     * Makes the rule with the standard calculator.
     *
     * @param indicators the indicators that may be stated
     * @return the rule
     */
    public static StatedAgainstComputed of(IndicatorTable indicators) {
        return new StatedAgainstComputed(indicators, Calculator.STANDARD);
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
                .flatMap(report -> reports.figures(report).stream()
                        .filter(figure -> figure.key().group().isEmpty())
                        .flatMap(figure -> indicators.find(figure.measure().code()).stream()
                                .flatMap(indicator -> check(reports, report, figure, indicator).stream())))
                .collect(toImmutableList());
    }

    private Optional<ConsistencyCheck> check(ReportSet reports, WorkReport report, Figure figure, Indicator indicator) {
        Observations single = Observations.of(ImmutableList.of(figure.observation()));
        Calculation computed = calculator.calculate(
                indicator, reports.observations(report), figure.key().subject(), figure.period());
        return calculator.stated(indicator, single, figure.key().subject(), figure.period()).stream()
                .filter(stated -> !isUncounted(computed) && !(stated instanceof Contradictory))
                .map(stated -> new Comparison(this, reports, figure, stated, computed).check())
                .findFirst();
    }

    /** Tells whether counts are not there at all, so that there is nothing to hold the statement against. */
    private static boolean isUncounted(Calculation computed) {
        return computed instanceof Incomplete incomplete
                && incomplete.missing().stream().anyMatch(input -> input.reason() == MissingReason.ABSENT);
    }

    /** A statement and what the counts give for it. */
    private record Comparison(
            StatedAgainstComputed rule, ReportSet reports, Figure figure, Calculation stated, Calculation computed) {

        ConsistencyCheck check() {
            if (computed instanceof Contradictory contradictory) {
                return draft(Optional.empty(), message("finding.rate.impossible", contradictory.contradiction()))
                        .failed(Severity.ERROR);
            }
            Optional<Calculated> claim = stated.calculated();
            Optional<Calculated> value = computed.calculated();
            return claim.isPresent() && value.isPresent()
                    ? check(claim.orElseThrow(), value.orElseThrow())
                    : draft(Optional.empty(), message("finding.rate.open", "?"))
                            .passed(ConsistencyOutcome.UNDETERMINED);
        }

        private ConsistencyCheck check(Calculated claim, Calculated value) {
            Ternary agrees = Ranges.contains(WrittenDigits.widened(figure, claim), value.value());
            if (agrees == Ternary.FALSE && value.isMaybeUndefined()) {
                agrees = Ternary.UNKNOWN;
            }
            String wording = switch (agrees) {
                case TRUE -> "finding.rate.holds";
                case FALSE -> "finding.rate.fails";
                case UNKNOWN -> "finding.rate.undetermined";
            };
            Amount shown = Workings.said(value);
            CheckDraft draft = draft(
                    Optional.of(Workings.arithmetic(value) + sign(agrees, claim, value) + Ranges.format(claim.value())),
                    message(wording, shown));
            ConsistencyCheck check = draft.checked(ConsistencyOutcome.of(agrees), Severity.ERROR);
            return agrees == Ternary.TRUE && isRoundedUp(claim, value)
                    ? draft.noted(check, message("finding.rate.rounded", shown))
                    : check;
        }

        private static String sign(Ternary agrees, Calculated claim, Calculated value) {
            if (agrees == Ternary.TRUE && !claim.value().encloses(value.value())) {
                return " ≈ ";
            }
            boolean point = Ranges.isPoint(claim.value());
            return switch (agrees) {
                case TRUE -> point ? " = " : " ∈ ";
                case FALSE -> point ? " ≠ " : " ∉ ";
                case UNKNOWN -> point ? " =? " : " ∈? ";
            };
        }

        private static boolean isRoundedUp(Calculated claim, Calculated value) {
            Range<Ratio> whole = Range.singleton(value.indicator().scale().whole());
            return value.indicator().kind().partWithinWhole()
                    && claim.value().equals(whole)
                    && Ranges.isLessThan(value.value(), whole) == Ternary.TRUE;
        }

        private Message message(String wording, Object value) {
            return Message.of(
                    wording, reports.name(figure.key().subject()), Workings.name(stated), figure.quantity(), value);
        }

        private CheckDraft draft(Optional<String> arithmetic, Message message) {
            ImmutableSet<ResolvedObservation> observations = ImmutableSet.<ResolvedObservation>builder()
                    .add(figure.observation())
                    .addAll(Workings.observations(computed))
                    .build();
            return new CheckDraft(
                    rule,
                    figure.key().subject(),
                    observations.asList(),
                    Workings.sources(observations),
                    arithmetic,
                    message);
        }
    }
}
