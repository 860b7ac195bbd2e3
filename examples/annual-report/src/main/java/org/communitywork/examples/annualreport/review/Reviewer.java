// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.calculation.Role;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.consistency.ConsistencyChecker;
import org.communitywork.indicators.consistency.ConsistencyRule;
import org.communitywork.indicators.consistency.PlausibleLevels;
import org.communitywork.indicators.consistency.PlausibleRange;
import org.communitywork.indicators.consistency.ReportSet;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.target.Target;

/** Asks the library everything that a report's figures allow: indicators, targets, and what adds up. */
public final class Reviewer {
    private static final Calculator CALCULATOR = Calculator.STANDARD;

    private final Catalog catalog;
    private final MeasureTable measures;
    private final ImmutableList<Target> givenTargets;
    private final ConsistencyChecker checker;

    /** A community and a period of which a report gives figures. */
    private record Scope(CommunityId subject, ReportingPeriod period) {}

    /**
     * Makes a reviewer.
     *
     * @param catalog what the reports count and what is to be calculated
     * @param plausible which levels of indicators are believed
     * @param givenTargets targets to hold each report against beside its own
     */
    public Reviewer(Catalog catalog, ImmutableList<PlausibleRange> plausible, ImmutableList<Target> givenTargets) {
        this.catalog = catalog;
        this.measures = catalog.measures();
        this.givenTargets = givenTargets;
        this.checker = ConsistencyChecker.standard(catalog.table()).with(new PlausibleLevels(plausible, CALCULATOR));
    }

    /**
     * Returns the rules of consistency.
     *
     * @return the rules in the order of their checks
     */
    public ImmutableList<ConsistencyRule> rules() {
        return checker.rules();
    }

    /**
     * Reviews reports.
     *
     * @param asked the reports to review
     * @param known all reports that are known; a figure may be a repetition or a contradiction of one of these
     * @return a review of each report that is asked for
     */
    public ImmutableList<ReportReview> review(ImmutableList<WorkReport> asked, ImmutableList<WorkReport> known) {
        ImmutableList<WorkReport> all = ImmutableSet.<WorkReport>builder()
                .addAll(asked)
                .addAll(known)
                .build()
                .asList();
        ImmutableList<ConsistencyCheck> checks =
                checker.check(ReportSet.of(measures, all)).checks();
        return asked.stream().map(report -> review(report, checks)).collect(toImmutableList());
    }

    private ReportReview review(WorkReport report, ImmutableList<ConsistencyCheck> checks) {
        Observations observations = Observations.of(report, measures);
        TargetReviewer targets = new TargetReviewer(report, measures, inForce(report.period()));
        MeasureTable known = measures.with(report.measures());
        return new ReportReview(
                report,
                known,
                rows(observations, known),
                incomplete(observations),
                targets.ownTargets(),
                targets.check(givenTargets),
                checksOf(report, checks));
    }

    /** A figure is calculated by the definition of its own time. */
    private IndicatorTable inForce(ReportingPeriod period) {
        return catalog.on(period).table();
    }

    private ImmutableList<IndicatorRow> rows(Observations observations, MeasureTable known) {
        Stream<IndicatorRow> calculated = scopes(observations).stream()
                .flatMap(scope -> inForce(scope.period()).indicators().stream()
                        .flatMap(indicator -> calculations(indicator, observations, scope)))
                .map(IndicatorRow::of);
        Stream<IndicatorRow> undefined = observations.all().stream()
                .filter(observation -> isUndefinedLevel(observation, known))
                .map(IndicatorRow::undefined);
        return Stream.concat(calculated, undefined).collect(toImmutableList());
    }

    private static Stream<Calculation> calculations(Indicator indicator, Observations observations, Scope scope) {
        Calculation computed = CALCULATOR.calculate(indicator, observations, scope.subject(), scope.period());
        return Stream.concat(
                Stream.of(computed).filter(calculation -> !(calculation instanceof Incomplete)),
                CALCULATOR.stated(indicator, observations, scope.subject(), scope.period()).stream());
    }

    private boolean isUndefinedLevel(ResolvedObservation observation, MeasureTable known) {
        return known.get(observation.measure()).kind() == MeasureKind.LEVEL
                && catalog.find(observation.measure()).isEmpty();
    }

    /** What lacks a figure although the report gives the numerator, or a part of it: nobody asks for the rest of the catalog. */
    private ImmutableList<Incomplete> incomplete(Observations observations) {
        return scopes(observations).stream()
                .flatMap(scope -> inForce(scope.period()).indicators().stream()
                        .map(indicator ->
                                CALCULATOR.calculate(indicator, observations, scope.subject(), scope.period())))
                .flatMap(calculation ->
                        calculation instanceof Incomplete incomplete ? Stream.of(incomplete) : Stream.empty())
                .filter(calculation -> calculation.inputs().stream()
                        .anyMatch(input -> input.roles().contains(Role.NUMERATOR)))
                .collect(toImmutableList());
    }

    private static ImmutableSet<Scope> scopes(Observations observations) {
        return observations.all().stream()
                .map(observation -> new Scope(observation.subject(), observation.period()))
                .collect(toImmutableSet());
    }

    private static ImmutableList<ConsistencyCheck> checksOf(WorkReport report, ImmutableList<ConsistencyCheck> checks) {
        return checks.stream()
                .filter(check -> check.sources().stream()
                        .anyMatch(source -> source.document().equals(report.code())))
                .collect(toImmutableList());
    }
}
