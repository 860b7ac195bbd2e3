// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.trend.Trajectory;

/**
 * What every way from a base to a goal obeys, straight or not.
 *
 * <p>A rule gives the value that a trajectory has in a period, from the start on.
 *
 * <pre>{@code
 * TrajectoryLaws.checkStraight(Trajectory::expected);
 * TrajectoryLaws.check(MyTrends::compound);      // Ratio compound(Trajectory way, ReportingPeriod period)
 * }</pre>
 */
public final class TrajectoryLaws {
    private static final ImmutableList<BiConsumer<BiFunction<Trajectory, ReportingPeriod, Ratio>, Trajectory>> ALL =
            ImmutableList.of(
                    TrajectoryLaws::startsAtTheBase,
                    TrajectoryLaws::endsAtTheGoal,
                    TrajectoryLaws::staysAtTheGoal,
                    TrajectoryLaws::neverTurnsBack);

    private TrajectoryLaws() {}

    /**
     * Tries all laws but {@link #takesEqualSteps} on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(BiFunction<Trajectory, ReportingPeriod, Ratio> rule) {
        check(rule, ALL);
    }

    /**
     * Tries all laws on a rule whose ways are straight, in {@link Trials#STANDARD} tries.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void checkStraight(BiFunction<Trajectory, ReportingPeriod, Ratio> rule) {
        check(
                rule,
                ImmutableList.<BiConsumer<BiFunction<Trajectory, ReportingPeriod, Ratio>, Trajectory>>builder()
                        .addAll(ALL)
                        .add(TrajectoryLaws::takesEqualSteps)
                        .build());
    }

    private static void check(
            BiFunction<Trajectory, ReportingPeriod, Ratio> rule,
            ImmutableList<BiConsumer<BiFunction<Trajectory, ReportingPeriod, Ratio>, Trajectory>> all) {
        ImmutableList<Consumer<Trajectory>> laws = all.stream()
                .<Consumer<Trajectory>>map(law -> way -> law.accept(rule, way))
                .collect(toImmutableList());
        Trials.STANDARD.check(TrajectorySamples.STANDARD, laws);
    }

    private static Judge judge(String law, Trajectory way) {
        return new Judge(law, TrajectorySamples.text(way));
    }

    private static ImmutableList<Ratio> values(
            Judge judge, BiFunction<Trajectory, ReportingPeriod, Ratio> rule, Trajectory way) {
        return TrajectorySamples.periods(way).stream()
                .map(period -> judge.ask(() -> rule.apply(way, period)))
                .collect(toImmutableList());
    }

    private static ImmutableList<Ratio> steps(ImmutableList<Ratio> values) {
        return IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).minus(values.get(i - 1)))
                .collect(toImmutableList());
    }

    /**
     * In the first period the value is the base.
     *
     * @param rule the rule
     * @param way any way
     */
    public static void startsAtTheBase(BiFunction<Trajectory, ReportingPeriod, Ratio> rule, Trajectory way) {
        Judge judge = judge("starts at the base", way);
        judge.equal(way.base(), judge.ask(() -> rule.apply(way, way.start())));
    }

    /**
     * In the due period the value is the goal.
     *
     * @param rule the rule
     * @param way any way
     */
    public static void endsAtTheGoal(BiFunction<Trajectory, ReportingPeriod, Ratio> rule, Trajectory way) {
        Judge judge = judge("ends at the goal", way);
        judge.equal(way.goal(), judge.ask(() -> rule.apply(way, way.due())));
    }

    /**
     * In the two periods after the due one the value is the goal.
     *
     * @param rule the rule
     * @param way any way
     */
    public static void staysAtTheGoal(BiFunction<Trajectory, ReportingPeriod, Ratio> rule, Trajectory way) {
        Judge judge = judge("stays at the goal", way);
        ReportingPeriod after = way.due().next();
        judge.equal(way.goal(), judge.ask(() -> rule.apply(way, after)));
        judge.equal(way.goal(), judge.ask(() -> rule.apply(way, after.next())));
    }

    /**
     * From no period to the next does the value go away from the goal; where base and goal are equal it does not change.
     *
     * @param rule the rule
     * @param way any way
     */
    public static void neverTurnsBack(BiFunction<Trajectory, ReportingPeriod, Ratio> rule, Trajectory way) {
        Judge judge = judge("never turns back", way);
        int direction = way.goal().compareTo(way.base());
        ImmutableList<Ratio> values = values(judge, rule, way);
        boolean straightOn = steps(values).stream()
                .mapToInt(Ratio::signum)
                .allMatch(step -> step == 0 || step == Integer.signum(direction));
        judge.require(straightOn, direction == 0 ? "no change" : direction > 0 ? "no step down" : "no step up", values);
    }

    /**
     * Every step is as long as the first one.
     *
     * @param rule the rule
     * @param way any way
     */
    public static void takesEqualSteps(BiFunction<Trajectory, ReportingPeriod, Ratio> rule, Trajectory way) {
        Judge judge = judge("takes equal steps", way);
        ImmutableList<Ratio> values = values(judge, rule, way);
        judge.require(steps(values).stream().distinct().count() == 1, "equal steps", values);
    }
}
