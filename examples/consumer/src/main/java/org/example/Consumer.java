// SPDX-License-Identifier: Apache-2.0
package org.example;

import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;

final class Consumer {
    static final Indicator TONNES_PER_TRIP = Indicator.mean("ENV.TONNES_PER_TRIP", "吨/车次")
            .name("单车清运量", "Tonnes per trip")
            .formula("ENV.REFUSE / ENV.TRIPS")
            .build();

    private Consumer() {}

    static String review(String json) {
        Quantity cleared = Quantity.parse("近20吨"); // its range is (10, 20)
        WorkReport report = CommunityJson.STANDARD.read(json, WorkReport.class);
        Observations observations = Observations.of(report, MeasureTable.empty());
        Calculation rate =
                Calculator.STANDARD.calculate(TONNES_PER_TRIP, observations, report.subject(), report.period());
        TargetCheck check = Target.atLeast(TONNES_PER_TRIP, "0.3吨/车次").check(rate);
        return cleared.isAtLeast(Quantity.parse("15吨")) // UNKNOWN
                + " " + check.verdict() // NOT_MET: at most 20 tonnes on more than 70 trips
                + "\n" + check.explanation().text(Language.CHINESE);
    }
}
