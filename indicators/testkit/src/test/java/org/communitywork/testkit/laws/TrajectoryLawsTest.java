// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.trend.Trajectory;
import org.junit.jupiter.api.Test;

class TrajectoryLawsTest {
    private static void assertBroken(String law, BiFunction<Trajectory, ReportingPeriod, Ratio> rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> TrajectoryLaws.checkStraight(rule))
                        .laws())
                .contains(law);
    }

    /** The way of the part that is done, without any limit. */
    private static Ratio part(Trajectory way, long done, long all) {
        return way.base().plus(way.goal().minus(way.base()).times(Ratio.of(done, all)));
    }

    private static long steps(ReportingPeriod from, ReportingPeriod to) {
        return ChronoUnit.MONTHS.between(from.start(), to.start())
                / ChronoUnit.MONTHS.between(from.start(), from.next().start());
    }

    private static long all(Trajectory way) {
        return steps(way.start(), way.due());
    }

    private static long done(Trajectory way, ReportingPeriod period) {
        return Math.min(steps(way.start(), period), all(way));
    }

    @Test
    void library_obeysAllLaws() {
        TrajectoryLaws.checkStraight(Trajectory::expected);
        TrajectoryLaws.checkStraight((way, period) -> part(way, done(way, period), all(way)));
    }

    @Test
    void wayThatSlowsDown_obeysAllLawsButThatOfEqualSteps() {
        // After k of n steps (2n - k) k / n^2 is done: 0, 3/4, 1 for n = 2.
        BiFunction<Trajectory, ReportingPeriod, Ratio> slowing = (way, period) -> {
            long all = all(way);
            long done = done(way, period);
            return part(way, (2 * all - done) * done, all * all);
        };
        TrajectoryLaws.check(slowing);
        assertBroken("takes equal steps", slowing);
    }

    @Test
    void firstStepInTheFirstPeriod_isFoundOnTheShortestWay() {
        BiFunction<Trajectory, ReportingPeriod, Ratio> early =
                (way, period) -> part(way, Math.min(steps(way.start(), period) + 1, all(way)), all(way));
        assertBroken("starts at the base", early);
        assertThatThrownBy(() -> TrajectoryLaws.check(early))
                .hasMessageContaining("by        0 in 2010 to 1 in 2011")
                .hasMessageContaining("expected: 0")
                .hasMessageContaining("but was:  1");
    }

    @Test
    void stepsCountedWithBothEnds_areFound() {
        assertBroken("ends at the goal", (way, period) -> part(way, done(way, period), all(way) + 1));
    }

    @Test
    void wayThatGoesOnBeyondTheGoal_isFound() {
        assertBroken("stays at the goal", (way, period) -> part(way, steps(way.start(), period), all(way)));
    }

    @Test
    void wayThatWavers_isFound() {
        // Every odd step but the last one falls back to the base.
        assertBroken("never turns back", (way, period) -> {
            long done = done(way, period);
            return part(way, done < all(way) && done % 2 == 1 ? 0 : done, all(way));
        });
    }

    @Test
    void wayThatGoesTooFarAndComesBack_isFound() {
        assertBroken("never turns back", (way, period) -> {
            boolean between = done(way, period) > 0 && done(way, period) < all(way);
            return between ? way.base().max(way.goal()).plus(Ratio.ONE) : part(way, done(way, period), all(way));
        });
    }

    @Test
    void daysTakenForPeriods_areFound() {
        assertBroken("takes equal steps", (way, period) -> {
            long all = ChronoUnit.DAYS.between(way.start().start(), way.due().start());
            long done = ChronoUnit.DAYS.between(way.start().start(), period.start());
            return part(way, Math.min(done, all), all);
        });
    }
}
