// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.trend;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.definition.Direction;

/**
 * The straight way from a base to a goal, such as from 60% in 2010 to 80% in 2015.
 *
 * <p>expected(p) = base + (goal - base) * k / n, where p is k periods after the start and the due period n after it. A
 * value is on track if it is at least as good as expected, in the direction of its indicator. That is a convention, not
 * a forecast.
 *
 * <pre>
 * Trajectory way = new Trajectory(ofYear(2010), Ratio.of(60), ofYear(2015), Ratio.of(80));
 * way.expected(ofYear(2012));   // 68
 * way.isOnTrack(calculation);   // TRUE, FALSE or UNKNOWN
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the period of the base
 * @param base the value at the start, in the unit of the indicator
 * @param due the period by which the goal is to be reached
 * @param goal the value to be reached
 */
public record Trajectory(ReportingPeriod start, Ratio base, ReportingPeriod due, Ratio goal) implements Serializable {
    /** The greatest number of periods from start to due. */
    public static final int MAX_PERIODS = 1000;

    /**
     * Makes a trajectory.
     *
     * @param start the period of the base
     * @param base the value at the start, in the unit of the indicator
     * @param due the period by which the goal is to be reached
     * @param goal the value to be reached
     * @throws IllegalArgumentException if due is not after the start, within {@value #MAX_PERIODS} periods of the same
     *     length
     */
    public Trajectory {
        requireNonNull(base, "base");
        requireNonNull(goal, "goal");
        checkArgument(
                !start.isMasked() && !due.isMasked(),
                "Period of a trajectory must not be masked: '%s, %s'",
                start,
                due);
        checkArgument(steps(start, due) > 0, "Due period must be after the start: '%s, %s'", start, due);
    }

    private static int steps(ReportingPeriod from, ReportingPeriod to) {
        ReportingPeriod period = from;
        int steps = 0;
        while (!period.equals(to)) {
            steps++;
            checkArgument(
                    steps <= MAX_PERIODS && period.start().isBefore(to.start()),
                    "Period must be of the same length, and at most %s periods after the start: '%s, %s'",
                    MAX_PERIODS,
                    from,
                    to);
            period = period.next();
        }
        return steps;
    }

    /**
     * Returns the value that the straight way has in a period.
     *
     * @param period the period, from the start on; after the due period the goal stays
     * @return the value, exact
     * @throws IllegalArgumentException if the period is before the start or of another length
     */
    public Ratio expected(ReportingPeriod period) {
        int all = steps(start, due);
        int done = Math.min(steps(start, period), all);
        return base.plus(goal.minus(base).times(Ratio.of(done, all)));
    }

    /**
     * Says whether a value is at least as good as expected.
     *
     * @param calculation the value in a period
     * @return TRUE or FALSE if it is certain; UNKNOWN also if there is no value or may be none
     * @throws IllegalArgumentException if the period does not fit, or the indicator has no direction
     */
    public Ternary isOnTrack(Calculation calculation) {
        Direction direction = calculation.indicator().direction();
        checkArgument(
                direction != Direction.NEUTRAL,
                "Indicator must have a direction to be on track: '%s'",
                calculation.indicator().code());
        Range<Ratio> expected = Range.singleton(expected(calculation.period()));
        return value(calculation)
                .map(value -> direction == Direction.HIGHER_IS_BETTER
                        ? Ranges.isAtLeast(value, expected)
                        : Ranges.isAtMost(value, expected))
                .orElse(Ternary.UNKNOWN);
    }

    /**
     * Returns by how much the value has to change in each period that is left to reach the goal just in time.
     *
     * @param calculation the value in a period
     * @return the change for each period, empty if no period is left or there is no value or may be none
     * @throws IllegalArgumentException if the period is before the start or of another length
     */
    public Optional<Range<Ratio>> paceNeeded(Calculation calculation) {
        int left = steps(start, due) - steps(start, calculation.period());
        return left <= 0
                ? Optional.empty()
                : value(calculation)
                        .map(value -> Ranges.times(Ranges.minus(Range.singleton(goal), value), Ratio.of(1, left)));
    }

    private static Optional<Range<Ratio>> value(Calculation calculation) {
        return calculation
                .calculated()
                .filter(calculated -> !calculated.isMaybeUndefined())
                .map(Calculated::value);
    }
}
