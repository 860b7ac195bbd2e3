// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.trend.Trajectory;

/**
 * Ways of one to twelve years, half-years, quarters or months from the start of 2010 on, between numbers from -50 to 50 in halves.
 *
 * <p>The edge cases are one step up, and a way on which nothing changes. They shrink to fewer steps and to zero.
 *
 * <p>Immutable and thread-safe.
 */
public final class TrajectorySamples implements Samples<Trajectory> {
    /** The only samples there are. */
    public static final TrajectorySamples STANDARD = new TrajectorySamples();

    private static final int MOST_STEPS = 12;
    private static final ImmutableList<ReportingPeriod> STARTS = ImmutableList.of(
            ReportingPeriod.ofYear(2010),
            ReportingPeriod.ofHalf(2010, 1),
            ReportingPeriod.ofQuarter(2010, 1),
            ReportingPeriod.ofMonth(2010, 1));

    private TrajectorySamples() {}

    @Override
    public ImmutableList<Trajectory> edgeCases() {
        ReportingPeriod start = STARTS.get(0);
        return ImmutableList.of(way(start, Ratio.ZERO, 1, Ratio.ONE), way(start, Ratio.ONE, 3, Ratio.ONE));
    }

    @Override
    public Trajectory draw(Random random) {
        ReportingPeriod start = STARTS.get(random.nextInt(STARTS.size()));
        return way(start, number(random), 1 + random.nextInt(MOST_STEPS), number(random));
    }

    private static Ratio number(Random random) {
        return Ratio.of(random.nextInt(201) - 100, 2);
    }

    private static Trajectory way(ReportingPeriod start, Ratio base, int steps, Ratio goal) {
        ReportingPeriod due = Stream.iterate(start, ReportingPeriod::next)
                .skip(steps)
                .findFirst()
                .orElseThrow();
        return new Trajectory(start, base, due, goal);
    }

    /** The periods of a way, from the start to the due one. */
    static ImmutableList<ReportingPeriod> periods(Trajectory way) {
        ImmutableList.Builder<ReportingPeriod> periods = ImmutableList.builder();
        for (ReportingPeriod period = way.start();
                period.start().isBefore(way.due().end());
                period = period.next()) {
            periods.add(period);
        }
        return periods.build();
    }

    @Override
    public Stream<Trajectory> smaller(Trajectory way) {
        int steps = periods(way).size() - 1;
        Stream<Trajectory> shorter = IntStream.of(1, steps / 2, steps - 1)
                .filter(fewer -> fewer >= 1 && fewer < steps)
                .distinct()
                .mapToObj(fewer -> way(way.start(), way.base(), fewer, way.goal()));
        Stream<Trajectory> lower =
                nearer(way.base()).map(base -> new Trajectory(way.start(), base, way.due(), way.goal()));
        Stream<Trajectory> nearer =
                nearer(way.goal()).map(goal -> new Trajectory(way.start(), way.base(), way.due(), goal));
        return Stream.of(shorter, lower, nearer).flatMap(ways -> ways);
    }

    /** Zero is simpler than one, that than any other number, and a positive number than its opposite. */
    private static Stream<Ratio> nearer(Ratio number) {
        Stream<Ratio> small = Stream.of(Ratio.ZERO, Ratio.ONE).filter(other -> other.compareTo(number.abs()) < 0);
        return number.signum() < 0 ? Stream.concat(small, Stream.of(number.negated())) : small;
    }

    /** The way as samples are shown. */
    static String text(Trajectory way) {
        return way.base() + " in " + way.start() + " to " + way.goal() + " in " + way.due();
    }
}
