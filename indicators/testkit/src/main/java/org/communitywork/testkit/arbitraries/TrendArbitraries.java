// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.indicators.trend.ComparedPeriod;
import org.communitywork.indicators.trend.Comparison;
import org.communitywork.indicators.trend.EditionRule;
import org.communitywork.indicators.trend.Series;
import org.communitywork.indicators.trend.Trajectory;
import org.communitywork.testkit.laws.TrajectorySamples;
import org.communitywork.testkit.laws.TrendSample;
import org.communitywork.testkit.laws.TrendSamples;

/** Generators of series, of comparisons of one period with the one before, and of ways from a base to a goal. */
public final class TrendArbitraries {
    private TrendArbitraries() {}

    /**
     * Returns two figures that are compared, as {@link TrendSamples} describes.
     *
     * @return the generator
     */
    public static Arbitrary<TrendSample> samples() {
        return SampleArbitraries.of(TrendSamples.STANDARD);
    }

    /**
     * Returns comparisons with the period before, of {@link #samples()}.
     *
     * @return the generator
     */
    public static Arbitrary<Comparison> comparisons() {
        return Parts.of(series(), series -> series.compare(ComparedPeriod.PREVIOUS_PERIOD));
    }

    /**
     * Returns series of two months, of {@link #samples()}, with both rules for a change of the definition.
     *
     * @return the generator
     */
    public static Arbitrary<Series> series() {
        return Combinators.combine(samples(), Arbitraries.of(EditionRule.class))
                .as((sample, rule) -> Series.of(rule, List.of(sample.calculationBefore(), sample.calculationNow())));
    }

    /**
     * Returns ways from a base to a goal, as {@link TrajectorySamples} describes.
     *
     * @return the generator
     */
    public static Arbitrary<Trajectory> trajectories() {
        return SampleArbitraries.of(TrajectorySamples.STANDARD);
    }
}
