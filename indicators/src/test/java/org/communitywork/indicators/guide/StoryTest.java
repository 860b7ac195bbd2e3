// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.target.Shortfall;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;

/** The story of docs/guide.md: from a report to a checked target. */
class StoryTest {
    private static final GuidePage PAGE = GuidePage.of("guide");

    private static String resource() throws IOException {
        return Resources.toString(Resources.getResource(StoryTest.class, "report.json"), StandardCharsets.UTF_8);
    }

    @Test
    void report_isTheOneOnThePage() throws IOException {
        assertThat(PAGE.blocks("json").get(0)).isEqualTo(resource().lines().toList());
    }

    @Test
    void report_isReadCalculatedAndChecked() throws IOException {
        String json = resource();

        WorkReport report = CommunityJson.STANDARD.read(json, WorkReport.class);
        Observations observations = Observations.of(report, MeasureTable.empty());

        Indicator checkUps = Indicator.proportion("ELD.CHECKUP_RATE")
                .name("体检率", "Check-up rate")
                .formula("ELD.EXAMINED / ELD.DUE")
                .direction(Direction.HIGHER_IS_BETTER)
                .decimals(1)
                .build();

        Calculation rate = Calculator.STANDARD.calculate(checkUps, observations, report.subject(), report.period());
        assertThat(rate.shown(Language.CHINESE)).isEqualTo("77.9–84.4%");
        // 近1300 is (1200, 1300): from 1013/1300 to 1013/1200, both left out
        assertThat(rate.calculated().map(Calculated::value)).contains(Ranges.parse("(1013/13, 1013/12)"));

        TargetCheck check = Target.atLeast(checkUps, "80%").check(rate);
        assertThat(check.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Target.atLeast(checkUps, "75%").check(rate).verdict()).isEqualTo(Verdict.MET);
        assertThat(Target.atLeast(checkUps, "85%").check(rate).verdict()).isEqualTo(Verdict.NOT_MET);

        Shortfall shortfall = check.shortfall(MeasureCode.parse("ELD.EXAMINED"));
        // 80 % of (1200, 1300) is (960, 1040): at most 1040 less 1013
        assertThat(shortfall.text(Language.CHINESE)).isEqualTo("ELD.EXAMINED 还差 [0, 27]人");

        assertThat(check.explanation().text(Language.CHINESE))
                .isEqualTo(String.join("\n", PAGE.blocks("text").get(0)));
    }
}
