// SPDX-License-Identifier: Apache-2.0
package org.example.own;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.testkit.arbitraries.SampleArbitraries;
import org.communitywork.testkit.laws.IndicatorLaws;
import org.communitywork.testkit.laws.RateRule;
import org.communitywork.testkit.laws.Sample;
import org.communitywork.testkit.laws.TargetLaws;
import org.communitywork.testkit.laws.VerdictRule;

/** Single laws as properties, with samples drawn by the engine. */
class OwnIndicatorsProperties {
    @Provide
    Arbitrary<Sample> wastes() {
        return SampleArbitraries.samples(OwnIndicators.KITCHEN_WASTE);
    }

    @Provide
    Arbitrary<Sample> nearTheTarget() {
        return SampleArbitraries.samples(OwnIndicators.HOME_CARE_TARGET);
    }

    @Property(tries = 200)
    void myShareRoundsOnce(@ForAll("wastes") Sample sample) {
        IndicatorLaws.roundsOnce(OwnIndicators.KITCHEN_WASTE, RateRule.ofNumbers(OwnRules::kitchenWaste), sample);
    }

    @Property(tries = 200)
    void myTargetCountsTheLimitAsItsWordSays(@ForAll("nearTheTarget") Sample sample) {
        TargetLaws.countsTheLimitAsItsWordSays(
                OwnIndicators.HOME_CARE_TARGET, VerdictRule.ofNumbers(OwnRules::meetsHomeCareTarget), sample);
    }
}
