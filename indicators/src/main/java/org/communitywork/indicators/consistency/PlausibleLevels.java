// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/**
 * The rule that indicators are at levels that can be believed (合理水平), which 5692 people on 0.04 square kilometers are
 * not.
 *
 * <p>Each indicator for which there is a {@link PlausibleRange} is computed from the counts of one report, for each
 * community and period of which it gives figures, and each of its stated values is looked at as well. What surely lies
 * outside the range is a {@link Severity#WARNING}; what may is undetermined.
 *
 * <pre>
 * PlausibleLevels rule = PlausibleLevels.of(PlausibleRange.of(density, "[10, 50000]"));
 * rule.check(reports);   // 5692 / 0.04 = 142300 ∉ [10, 50000]
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param ranges what can be believed
 * @param calculator how values are computed
 */
public record PlausibleLevels(ImmutableList<PlausibleRange> ranges, Calculator calculator) implements ConsistencyRule {
    private static final String CODE = "PLAUSIBLE_LEVELS";
    private static final Bilingual NAME = new Bilingual("合理水平", "Plausible levels");

    /**
     * Makes the rule with its parts.
     *
     * @param ranges what can be believed
     * @param calculator how values are computed
     */
    public PlausibleLevels {
        requireNonNull(ranges, "ranges");
        requireNonNull(calculator, "calculator");
    }

    /**
     * Makes the rule with the standard calculator.
     *
     * @param ranges what can be believed
     * @return the rule
     */
    public static PlausibleLevels of(PlausibleRange... ranges) {
        return new PlausibleLevels(ImmutableList.copyOf(ranges), Calculator.STANDARD);
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
                .flatMap(report -> Scope.of(reports, report).stream()
                        .flatMap(scope -> ranges.stream().flatMap(range -> check(reports, report, scope, range))))
                .collect(toImmutableList());
    }

    private Stream<ConsistencyCheck> check(ReportSet reports, WorkReport report, Scope scope, PlausibleRange range) {
        return calculations(reports.observations(report), scope, range.indicator())
                .flatMap(calculation -> calculation.calculated().stream())
                .map(calculated -> check(reports, calculated, range));
    }

    private Stream<Calculation> calculations(Observations observations, Scope scope, Indicator indicator) {
        return Stream.concat(
                Stream.of(calculator.calculate(indicator, observations, scope.subject(), scope.period())),
                calculator.stated(indicator, observations, scope.subject(), scope.period()).stream());
    }

    private ConsistencyCheck check(ReportSet reports, Calculated calculated, PlausibleRange range) {
        Ternary plausible = Ranges.contains(range.levels(), calculated.value());
        String wording = switch (plausible) {
            case TRUE -> "finding.level.holds";
            case FALSE -> "finding.level.fails";
            case UNKNOWN -> "finding.level.undetermined";
        };
        ImmutableSet<ResolvedObservation> observations = Workings.observations(calculated);
        Message message = Message.of(
                wording,
                reports.name(calculated.subject()),
                Workings.name(calculated),
                Workings.said(calculated),
                range.levels());
        return new CheckDraft(
                        this,
                        calculated.subject(),
                        observations.asList(),
                        Workings.sources(observations),
                        Optional.of(Signs.within(Workings.arithmetic(calculated), plausible, range.levels())),
                        message)
                .checked(ConsistencyOutcome.of(plausible), Severity.WARNING);
    }
}
