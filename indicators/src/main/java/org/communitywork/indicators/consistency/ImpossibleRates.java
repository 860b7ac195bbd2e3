// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.Contradictory;
import org.communitywork.indicators.calculation.Quotient;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.observation.ResolvedObservation;

/**
 * The rule that a report has no counts of which a proportion would be below 0 or above 100 % (不可能的率), such as 13
 * examined of 12.
 *
 * <p>Computed is every proportion and share of a table from the counts of one report for each community and period of
 * which it gives figures. A proportion that no counts in the ranges stated can have is an {@link Severity#ERROR}; one that
 * only some of them can have is undetermined, and one that cannot be computed is not checked.
 *
 * <pre>
 * ImpossibleRates.of(indicators).check(reports);   // 13 / 12 × 100 > 100
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicators the indicators that are computed
 * @param calculator how they are computed
 */
public record ImpossibleRates(IndicatorTable indicators, Calculator calculator) implements ConsistencyRule {
    private static final String CODE = "IMPOSSIBLE_RATES";
    private static final Bilingual NAME = new Bilingual("不可能的率", "Impossible rates");

    /**
     * Makes the rule with its parts.
     *
     * @param indicators the indicators that are computed
     * @param calculator how they are computed
     */
    public ImpossibleRates {
        requireNonNull(indicators, "indicators");
        requireNonNull(calculator, "calculator");
    }

    /**
     * Makes the rule with the standard calculator.
     *
     * @param indicators the indicators that are computed
     * @return the rule
     */
    public static ImpossibleRates of(IndicatorTable indicators) {
        return new ImpossibleRates(indicators, Calculator.STANDARD);
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
                .flatMap(report -> Scope.of(reports, report).stream().flatMap(scope -> check(reports, report, scope)))
                .collect(toImmutableList());
    }

    private Stream<ConsistencyCheck> check(ReportSet reports, WorkReport report, Scope scope) {
        return indicators.indicators().stream()
                .filter(indicator -> indicator.kind().partWithinWhole())
                .map(indicator -> compute(reports, report, scope, indicator))
                .flatMap(calculation -> check(reports, scope, calculation).stream());
    }

    private Calculation compute(ReportSet reports, WorkReport report, Scope scope, Indicator indicator) {
        return calculator.calculate(indicator, reports.observations(report), scope.subject(), scope.period());
    }

    private Optional<ConsistencyCheck> check(ReportSet reports, Scope scope, Calculation calculation) {
        String community = reports.name(scope.subject());
        if (calculation instanceof Contradictory contradictory) {
            Message message = Message.of(
                    "finding.rate.contradiction", community, Workings.name(calculation), contradictory.contradiction());
            return Optional.of(
                    draft(scope, calculation, Optional.empty(), message).failed(Severity.ERROR));
        }
        return calculation
                .calculated()
                .map(calculated -> draft(
                                scope,
                                calculated,
                                Optional.of(Workings.arithmetic(calculated)),
                                message(community, calculated))
                        .passed(ConsistencyOutcome.of(isPossible(calculated))));
    }

    /** Tells whether all counts that are stated give a proportion, not only some of them. */
    private static Ternary isPossible(Calculated calculated) {
        Range<Ratio> possible =
                Range.closed(Ratio.ZERO, calculated.indicator().scale().whole());
        return calculated
                .quotient()
                .flatMap(Quotient::value)
                .map(value -> Ranges.contains(possible, value))
                .orElse(Ternary.UNKNOWN);
    }

    private static Message message(String community, Calculated calculated) {
        return Message.of("finding.rate.possible", community, Workings.name(calculated), Workings.said(calculated));
    }

    private CheckDraft draft(Scope scope, Calculation calculation, Optional<String> arithmetic, Message message) {
        ImmutableSet<ResolvedObservation> observations = Workings.observations(calculation);
        return new CheckDraft(
                this, scope.subject(), observations.asList(), Workings.sources(observations), arithmetic, message);
    }
}
