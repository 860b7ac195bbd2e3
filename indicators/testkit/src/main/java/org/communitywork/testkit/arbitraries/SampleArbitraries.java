// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.target.Target;
import org.communitywork.testkit.laws.IndicatorSamples;
import org.communitywork.testkit.laws.Sample;
import org.communitywork.testkit.laws.Samples;
import org.communitywork.testkit.laws.TargetSamples;

/**
 * Generators of what the laws are tried on, so that a property can do so as well.
 *
 * <p>They draw and shrink as the laws' own trials do: {@link Samples} are the one source of both.
 */
public final class SampleArbitraries {
    private SampleArbitraries() {}

    /**
     * Returns the values of samples, with their edge cases and their simpler values.
     *
     * @param samples the samples
     * @param <T> the type of the values
     * @return the generator
     */
    public static <T> Arbitrary<T> of(Samples<T> samples) {
        requireNonNull(samples, "samples");
        return new Arbitrary<>() {
            @Override
            public RandomGenerator<T> generator(int genSize) {
                return random -> new SampleShrinkable<>(samples, samples.draw(random), SampleShrinkable.FAR);
            }

            @Override
            public EdgeCases<T> edgeCases(int maxEdgeCases) {
                return EdgeCases.fromSuppliers(samples.edgeCases().stream()
                        .limit(maxEdgeCases)
                        .<Supplier<Shrinkable<T>>>map(
                                value -> () -> new SampleShrinkable<>(samples, value, SampleShrinkable.FAR))
                        .toList());
            }
        };
    }

    /**
     * Returns what communities may report for an indicator, as {@link IndicatorSamples} describes.
     *
     * @param indicator the indicator, whose measures have standard units that fit its scale
     * @return the generator
     */
    public static Arbitrary<Sample> samples(Indicator indicator) {
        return of(IndicatorSamples.of(indicator));
    }

    /**
     * Returns what communities may report for a target's indicator, often with a value on a limit or near one, as {@link TargetSamples} describes.
     *
     * @param target the target
     * @return the generator
     */
    public static Arbitrary<Sample> samples(Target target) {
        return of(TargetSamples.of(target));
    }

    /**
     * Returns the observations of {@link #samples(Indicator)}, which are of {@link Sample#PERIOD} if the definition holds then.
     *
     * @param indicator the indicator
     * @return the generator
     */
    public static Arbitrary<Observations> observations(Indicator indicator) {
        return samples(indicator).map(Sample::observations);
    }
}
