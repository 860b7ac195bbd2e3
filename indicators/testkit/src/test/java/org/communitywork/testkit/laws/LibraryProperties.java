// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Target;
import org.communitywork.testkit.arbitraries.IndicatorArbitraries;
import org.communitywork.testkit.arbitraries.TargetArbitraries;

/** The laws hold for the library's calculators whatever the definition. */
class LibraryProperties {
    private static Trials few(Random random) {
        return new Trials(8, random.nextLong());
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return IndicatorArbitraries.indicators();
    }

    @Provide
    Arbitrary<Target> targets() {
        return TargetArbitraries.targets();
    }

    @Property(tries = 50)
    void indicators_obeyTheirLaws(@ForAll("indicators") Indicator indicator, @ForAll Random random) {
        IndicatorSamples samples = IndicatorSamples.of(indicator);
        IndicatorLaws.check(samples, RateRule.of(indicator), few(random));
        IndicatorLaws.check(samples, RateRule.shown(indicator), few(random));
    }

    @Property(tries = 50)
    void targets_obeyTheirLaws(@ForAll("targets") Target target, @ForAll Random random) {
        IndicatorSamples samples = IndicatorSamples.of(target.indicator());
        TargetLaws.check(target, samples, VerdictRule.of(target), few(random));
    }
}
