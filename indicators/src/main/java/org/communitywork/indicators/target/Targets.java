// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import java.util.Optional;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;

/**
 * Targets made of what reports state as their goals.
 *
 * <p>Immutable and thread-safe.
 */
public final class Targets {
    private Targets() {}

    /**
     * Turns the goal of a report into a target.
     *
     * <p>That is possible if the goal names an indicator of the table and asks for a number, for none or for all. A goal to
     * improve or an aspiration is no target; nor is one whose limit is itself inexact. The group that a goal speaks of is
     * taken to be that of the indicator.
     *
     * @param stated the goal
     * @param indicators the known indicators
     * @return the target, due in the goal's own period, or empty if it cannot be checked
     * @throws IllegalArgumentException if the limit is not in a unit of the indicator's
     */
    public static Optional<Target> of(StatedTarget stated, IndicatorTable indicators) {
        return stated.measure()
                .flatMap(indicators::find)
                .flatMap(indicator -> criterion(stated).map(criterion -> target(stated, indicator, criterion)));
    }

    private static Target target(StatedTarget stated, Indicator indicator, Criterion criterion) {
        return Target.builder()
                .indicator(indicator)
                .criterion(criterion)
                .period(stated.due().or(stated::period))
                .source(stated.source())
                .build();
    }

    private static Optional<Criterion> criterion(StatedTarget stated) {
        Optional<Limit> limit = stated.quantity()
                .filter(quantity -> quantity.qualifier() == Qualifier.EXACTLY)
                .map(Limit::of);
        return switch (stated.kind()) {
            case AT_LEAST -> limit.map(Criterion.AtLeast::new);
            case MORE_THAN -> limit.map(Criterion.MoreThan::new);
            case AT_MOST -> limit.map(Criterion.AtMost::new);
            case LESS_THAN -> limit.map(Criterion.LessThan::new);
            case EXACTLY ->
                limit.<Criterion>map(Criterion.Exactly::new)
                        .or(() -> stated.quantity().flatMap(Targets::within));
            case ZERO -> Optional.of(Criterion.none());
            case COMPLETE -> Optional.of(Criterion.complete());
            case COMPOSITION, IMPROVE, ASPIRATION -> Optional.empty();
        };
    }

    private static Optional<Criterion> within(Quantity quantity) {
        return quantity.qualifier() == Qualifier.BETWEEN
                ? Optional.of(new Criterion.Within(
                        Limit.of(Quantity.of(quantity.figure().orElseThrow(), quantity.unit())),
                        Limit.of(Quantity.of(quantity.second().orElseThrow(), quantity.unit()))))
                : Optional.empty();
    }
}
