// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;

/** The laws of comparisons and trajectories. */
class TrendProperties {
    /** A number that is known to lie between two others. */
    record Known(int low, int high, int actual) {
        Quantity range() {
            return low == high ? exact() : Quantity.between(Ratio.of(low), Ratio.of(high), Units.PERSON);
        }

        Quantity exact() {
            return Quantity.of(actual, Units.PERSON);
        }
    }

    @Provide
    Arbitrary<Known> known() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 8);
        return Combinators.combine(number, number, number).as((x, y, z) -> {
            int[] sorted = {x, y, z};
            Arrays.sort(sorted);
            return new Known(sorted[0], sorted[2], sorted[1]);
        });
    }

    private static Comparison compare(Quantity before, Quantity now) {
        return Series.of(EditionRule.REFUSE, List.of(Rates.count(2009, before), Rates.count(2010, now)))
                .compare(ReportingPeriod.ofYear(2010), ComparedPeriod.PREVIOUS_PERIOD)
                .orElseThrow();
    }

    @Property(tries = 300)
    void comparison_containsThatOfTheActualValues(@ForAll("known") Known before, @ForAll("known") Known now) {
        Comparison vague = compare(before.range(), now.range());
        Ratio difference = Ratio.of(now.actual() - before.actual());
        assertThat(vague.difference().orElseThrow().range().contains(difference))
                .isTrue();
        assertThat(vague.change().isPresent()).isEqualTo(before.low() > 0);
        vague.change()
                .ifPresent(change -> assertThat(
                                change.contains(difference.times(Ratio.HUNDRED).dividedBy(Ratio.of(before.actual()))))
                        .isTrue());
    }

    @Property(tries = 300)
    void travel_isNeverTakenBackByBetterKnowledge(@ForAll("known") Known before, @ForAll("known") Known now) {
        Travel vague = compare(before.range(), now.range()).travel();
        Travel exact = compare(before.exact(), now.exact()).travel();
        assertThat(exact).isEqualTo(expected(before.actual(), now.actual()));
        assertThat(vague).isIn(exact, Travel.UNDETERMINED);
        boolean apart = now.low() > before.high() || now.high() < before.low();
        boolean points = before.low() == before.high() && now.low() == now.high();
        assertThat(vague == Travel.UNDETERMINED).isEqualTo(!apart && !points);
    }

    /** Fewer are better. */
    private static Travel expected(int before, int now) {
        if (before == now) {
            return Travel.UNCHANGED;
        }
        return now < before ? Travel.IMPROVED : Travel.WORSENED;
    }

    @Property(tries = 200)
    void trajectory_goesFromBaseToGoalInEqualSteps(
            @ForAll @IntRange(min = -50, max = 50) int base,
            @ForAll @IntRange(min = -50, max = 50) int goal,
            @ForAll @IntRange(min = 1, max = 12) int periods) {
        ReportingPeriod start = ReportingPeriod.ofQuarter(2010, 3);
        ReportingPeriod due = start;
        for (int i = 0; i < periods; i++) {
            due = due.next();
        }
        Trajectory way = new Trajectory(start, Ratio.of(base), due, Ratio.of(goal));
        Ratio sum = Ratio.of(base);
        ReportingPeriod period = start;
        for (int i = 0; i < periods; i++) {
            assertThat(way.expected(period)).isEqualTo(sum);
            sum = sum.plus(Ratio.of(goal - base, periods));
            period = period.next();
        }
        assertThat(way.expected(due)).isEqualTo(Ratio.of(goal));
    }
}
