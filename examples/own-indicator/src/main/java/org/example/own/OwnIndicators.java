// SPDX-License-Identifier: Apache-2.0
package org.example.own;

import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Target;

/** Three indicators that the library does not have, and a target for one of them. */
final class OwnIndicators {
    /** How many of the elderly get care at home. */
    static final Indicator HOME_CARE = Indicator.proportion("OWN.HOME_CARE_RATE")
            .name("居家养老服务覆盖率", "Coverage of home care")
            .formula("OWN.SERVED / OWN.ELDERLY")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    /** How much of the sorted refuse is kitchen waste. */
    static final Indicator KITCHEN_WASTE = Indicator.share("OWN.KITCHEN_SHARE")
            .name("厨余垃圾占比", "Share of kitchen waste")
            .formula("OWN.KITCHEN / (OWN.KITCHEN + OWN.OTHER)")
            .build();

    /** How many volunteers there are for 10,000 residents. */
    static final Indicator VOLUNTEERS = Indicator.perCapita("OWN.VOLUNTEERS_PER_10000", "人/万人")
            .name("每万人志愿者数", "Volunteers per 10,000")
            .formula("OWN.VOLUNTEERS / OWN.RESIDENTS")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    static final Target HOME_CARE_TARGET = Target.atLeast(HOME_CARE, "80%");

    /** Refuse is weighed, and may be reported in tonnes or in kilograms. */
    static final MeasureTable MEASURES = MeasureTable.of(
            refuse("OWN.KITCHEN", "厨余垃圾", "Kitchen waste"), refuse("OWN.OTHER", "其他垃圾", "Other refuse"));

    private OwnIndicators() {}

    private static Measure refuse(String code, String name, String englishName) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name(name)
                .englishName(englishName)
                .unit(Units.TONNE)
                .kind(MeasureKind.FLOW)
                .build();
    }
}
