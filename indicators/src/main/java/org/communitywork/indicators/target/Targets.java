// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.indicators.definition.IndicatorTable;

/**
 * Targets made of what reports state as their goals.
 *
 * <p>Immutable and thread-safe.
 */
public final class Targets {
    /** Periods have years of four digits. */
    private static final BigInteger LAST_YEAR = BigInteger.valueOf(9999);

    private Targets() {}

    /**
     * Turns the goal of a report into a target.
     *
     * <p>That is possible if the goal names an indicator of the table and asks for a number, for none or for all. A goal to
     * improve or an aspiration is no target; nor is one whose limit is itself inexact. The group that a goal speaks of is
     * taken to be that of the indicator.
     *
     * <p>A goal is due when it says so, else in the period that it names; a horizon such as 3—5年 counts from the year of the
     * report and is over with its longest time, in the example five years later. A horizon without an end in sight, or in a report whose
     * year is masked, leaves the target without a due period.
     *
     * @param stated the goal
     * @param indicators the known indicators
     * @param reported the period of the report that states the goal
     * @return the target, or empty if it cannot be checked
     * @throws IllegalArgumentException if the limit is not in a unit of the indicator's
     */
    public static Optional<Target> of(StatedTarget stated, IndicatorTable indicators, ReportingPeriod reported) {
        return stated.measure()
                .flatMap(indicators::find)
                .flatMap(indicator -> criterion(stated)
                        .map(criterion -> Target.builder()
                                .indicator(indicator)
                                .criterion(criterion)
                                .period(due(stated, reported))
                                .source(stated.source())
                                .build()));
    }

    private static Optional<ReportingPeriod> due(StatedTarget stated, ReportingPeriod reported) {
        return stated.due().or(stated::period).or(() -> stated.horizon().flatMap(horizon -> end(horizon, reported)));
    }

    private static Optional<ReportingPeriod> end(Quantity horizon, ReportingPeriod reported) {
        Range<Ratio> years = horizon.amount().in(Units.YEAR).range();
        if (!years.hasUpperBound() || reported.year().isEmpty()) {
            return Optional.empty();
        }
        BigInteger end = years.upperEndpoint()
                .ceiling()
                .add(BigInteger.valueOf(reported.year().getAsInt()));
        return end.compareTo(LAST_YEAR) > 0
                ? Optional.empty()
                : Optional.of(ReportingPeriod.ofYear(end.intValueExact()));
    }

    private static Optional<Criterion> criterion(StatedTarget stated) {
        Optional<Limit> limit = stated.quantity()
                .filter(quantity -> quantity.qualifier() == Qualifier.EXACTLY)
                .map(Limit::of);
        return switch (stated.kind()) {
            case AT_LEAST -> limit.map(LimitCriterion.AtLeast::new);
            case MORE_THAN -> limit.map(LimitCriterion.MoreThan::new);
            case AT_MOST -> limit.map(LimitCriterion.AtMost::new);
            case LESS_THAN -> limit.map(LimitCriterion.LessThan::new);
            case EXACTLY ->
                limit.<Criterion>map(LimitCriterion.Exactly::new)
                        .or(() -> stated.quantity().flatMap(Targets::within));
            case ZERO -> Optional.of(Criterion.none());
            case COMPLETE -> Optional.of(Criterion.complete());
            case COMPOSITION, IMPROVE, ASPIRATION -> Optional.empty();
        };
    }

    private static Optional<Criterion> within(Quantity quantity) {
        return quantity.qualifier() == Qualifier.BETWEEN
                ? Optional.of(new LimitCriterion.Within(
                        Limit.of(Quantity.of(quantity.figure().orElseThrow(), quantity.unit())),
                        Limit.of(Quantity.of(quantity.second().orElseThrow(), quantity.unit()))))
                : Optional.empty();
    }
}
