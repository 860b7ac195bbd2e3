// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communitywork.testkit.laws.WorldSamples;
import org.communitywork.testkit.sample.PlantedFault;
import org.communitywork.testkit.sample.World;

/** Generators of worlds: counties whose reports fit together, or all but one. */
public final class WorldArbitraries {
    private WorldArbitraries() {}

    /**
     * Returns worlds in which everything fits together.
     *
     * @return the generator
     */
    public static Arbitrary<World> worlds() {
        return SampleArbitraries.of(WorldSamples.honest());
    }

    /**
     * Returns worlds in which one thing does not fit.
     *
     * @param fault what it is
     * @return the generator
     */
    public static Arbitrary<World> worlds(PlantedFault fault) {
        return SampleArbitraries.of(WorldSamples.with(fault));
    }

    /**
     * Returns worlds in which one thing of any sort does not fit.
     *
     * @return the generator
     */
    public static Arbitrary<World> faulty() {
        return Arbitraries.of(PlantedFault.class).flatMap(WorldArbitraries::worlds);
    }

    /**
     * Returns honest and faulty worlds, as many of each.
     *
     * @return the generator
     */
    public static Arbitrary<World> honestOrNot() {
        return Arbitraries.oneOf(worlds(), faulty());
    }
}
