// SPDX-License-Identifier: Apache-2.0
package org.example.own;

import static org.communitywork.testkit.assertions.CommunityWorkAssertions.assertThat;

import java.util.Map;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.testkit.laws.Figures;
import org.communitywork.testkit.laws.IndicatorLaws;
import org.communitywork.testkit.laws.RateRule;
import org.communitywork.testkit.laws.Sample;
import org.communitywork.testkit.laws.TargetLaws;
import org.communitywork.testkit.laws.VerdictRule;
import org.junit.jupiter.api.Test;

class OwnIndicatorsTest {
    @Test
    void myDefinitionsObeyTheLaws() {
        IndicatorLaws.check(OwnIndicators.HOME_CARE);
        IndicatorLaws.check(OwnIndicators.KITCHEN_WASTE);
        IndicatorLaws.check(OwnIndicators.VOLUNTEERS);
        TargetLaws.check(OwnIndicators.HOME_CARE_TARGET);
    }

    @Test
    void myRatesObeyTheLaws() {
        IndicatorLaws.check(OwnIndicators.HOME_CARE, RateRule.ofNumbers(OwnRules::homeCare));
        IndicatorLaws.check(OwnIndicators.HOME_CARE, RateRule.ofCommunities(OwnRules::homeCareOfDistrict));
        IndicatorLaws.check(OwnIndicators.KITCHEN_WASTE, RateRule.ofNumbers(OwnRules::kitchenWaste));
        IndicatorLaws.check(OwnIndicators.VOLUNTEERS, RateRule.ofNumbers(OwnRules::volunteers));
    }

    @Test
    void myTargetObeysTheLaws() {
        TargetLaws.check(OwnIndicators.HOME_CARE_TARGET, VerdictRule.ofNumbers(OwnRules::meetsHomeCareTarget));
    }

    @Test
    void figuresByHand() {
        // 412 of 500 is 82.4 %.
        Sample sample = Sample.of(Figures.of(
                Map.of(operand("OWN.SERVED"), Quantity.parse("412人"), operand("OWN.ELDERLY"), Quantity.parse("500人"))));
        assertThat(OwnIndicators.HOME_CARE_TARGET.check(sample.observations(), Sample.id(0), Sample.PERIOD))
                .isMet()
                .hasMargin("2.4个百分点");
    }

    private static Operand operand(String measure) {
        return Operand.of(MeasureCode.parse(measure));
    }
}
