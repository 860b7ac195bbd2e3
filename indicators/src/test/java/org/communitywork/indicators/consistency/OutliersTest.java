// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitywork.indicators.consistency.Reports.CHANGE;
import static org.communitywork.indicators.consistency.Reports.MEASURES;
import static org.communitywork.indicators.consistency.Reports.REFUSE;
import static org.communitywork.indicators.consistency.Reports.TEAMS;
import static org.communitywork.indicators.consistency.Reports.community;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;

class OutliersTest {
    private static final Outliers RULE = Outliers.STANDARD;

    private static ImmutableList<ConsistencyCheck> checks(Measure measure, String... figures) {
        List<WorkReport> reports = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            reports.add(report("R" + i, "c" + i, "2010")
                    .addObservations(figure("R" + i + ":一", measure, figures[i]))
                    .build());
        }
        return RULE.check(ReportSet.of(MEASURES, reports));
    }

    private static List<ConsistencyOutcome> outcomes(Measure measure, String... figures) {
        return checks(measure, figures).stream().map(ConsistencyCheck::outcome).toList();
    }

    /** The median is 10, the distances 1, 0, 1, 1, 90, so their median is 1; 0.6745 times 90 is 60.705, 3.5 times 1 is 3.5. */
    @Test
    void example_isFarOff() {
        ImmutableList<ConsistencyCheck> checks = checks(TEAMS, "9支", "10支", "11支", "9支", "100支");
        assertThat(checks)
                .extracting(ConsistencyCheck::outcome)
                .containsExactly(
                        ConsistencyOutcome.HOLDS,
                        ConsistencyOutcome.HOLDS,
                        ConsistencyOutcome.HOLDS,
                        ConsistencyOutcome.HOLDS,
                        ConsistencyOutcome.FAILS);
        ConsistencyCheck far = checks.get(4);
        assertThat(far.rule()).isEqualTo("OUTLIERS");
        assertThat(far.subject()).hasToString("c4");
        assertThat(far.arithmetic()).contains("0.6745 × 90 > 3.5 × 1");
        assertThat(single(far.findings()).severity()).isEqualTo(Severity.WARNING);
        assertThat(single(far.observations()).quantity()).hasToString("100支");
        assertThat(far.message().text(Language.CHINESE)).isEqualTo("c4社区的文体队伍离群:100支(R4:一, 2010年);5个社区的中位数为10");
    }

    /** Four of five are 10, so that the median distance is zero; the mean is 2, and 10 is above 3.5 * 1.253314 * 2 = 8.77. */
    @Test
    void oneThatDiffers_isSeenWhereAllOthersAreTheSame() {
        ImmutableList<ConsistencyCheck> checks = checks(TEAMS, "10支", "10支", "10支", "10支", "20支");
        assertThat(checks.get(4).outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(checks.get(4).arithmetic()).contains("10 > 3.5 × 1.253314 × 2");
        assertThat(checks.get(0).arithmetic()).contains("0 ≤ 3.5 × 1.253314 × 2");
        // three of ten: the mean is 3, and 10 is below 13.16
        assertThat(outcomes(TEAMS, "10支", "10支", "10支", "10支", "10支", "10支", "10支", "20支", "20支", "20支"))
                .containsOnly(ConsistencyOutcome.HOLDS);
    }

    @Test
    void constant_isAPatternIfNobodyExpectsIt() {
        ImmutableList<ConsistencyCheck> checks = checks(REFUSE, "882吨", "882吨", "882吨", "882吨", "882000公斤");
        assertThat(checks).hasSize(6);
        assertThat(checks.get(0).outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(checks.get(0).arithmetic()).contains("MAD = 0");
        assertThat(checks.get(0).observations()).hasSize(5);
        assertThat(checks.get(0).message().text(Language.CHINESE)).isEqualTo("5个社区的清除垃圾在2010年全部相同:882吨");
        assertThat(outcomes(TEAMS, "5支", "5支", "5支", "5支", "5支"))
                .as("five teams each are no surprise")
                .containsExactly(
                        ConsistencyOutcome.HOLDS,
                        ConsistencyOutcome.HOLDS,
                        ConsistencyOutcome.HOLDS,
                        ConsistencyOutcome.HOLDS,
                        ConsistencyOutcome.HOLDS);
    }

    @Test
    void masked_isAnythingAndLeavesOthersDecidable() {
        List<ConsistencyOutcome> outcomes =
                outcomes(TEAMS, "5支", "8支", "11支", "14支", "xx支", "17支", "20支", "23支", "1000支");
        assertThat(outcomes.get(4)).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        // whatever the masked one is, the median is 14 to 17 and the median distance 3 to 9: 0.6745 * 983 > 3.5 * 9,
        // and 0.6745 * 9 < 3.5 * 3
        assertThat(outcomes.get(8)).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(outcomes.get(7)).isEqualTo(ConsistencyOutcome.HOLDS);
    }

    @Test
    void medianDistanceThatMayBeZero_isJudgedBothWays() {
        // the median is 10 to 11, the median distance 0 to 2, the mean distance at most 1011 / 9, and 4.39 times that
        // is 493
        List<ConsistencyOutcome> outcomes =
                outcomes(TEAMS, "9支", "10支", "11支", "9支", "20支以下", "12支", "10支", "11支", "1000支");
        assertThat(outcomes.get(8)).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(outcomes.get(4)).isEqualTo(ConsistencyOutcome.UNDETERMINED);
    }

    @Test
    void peers_areOfOneKindAndEnough() {
        assertThat(checks(TEAMS, "9支", "10支", "11支", "100支")).isEmpty();
        WorkReport village = WorkReport.builder()
                .from(report("V", "v", "2010")
                        .addObservations(figure("V:一", TEAMS, "100支"))
                        .build())
                .communities(ImmutableList.of(Community.builder()
                        .from(community("v"))
                        .kind(CommunityKind.VILLAGE)
                        .build()))
                .build();
        List<WorkReport> reports = new ArrayList<>(List.of(village));
        for (int i = 0; i < 4; i++) {
            reports.add(report("R" + i, "c" + i, "2010")
                    .addObservations(figure("R" + i + ":一", TEAMS, "9支"))
                    .build());
        }
        assertThat(RULE.check(ReportSet.of(MEASURES, reports))).isEmpty();
    }

    @Test
    void maskedPeriods_areNotOnePeriod() {
        List<WorkReport> reports = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            reports.add(report("R" + i, "c" + i, "20XX")
                    .addObservations(figure("R" + i + ":一", TEAMS, 10 * i + "支"))
                    .build());
        }
        assertThat(RULE.check(ReportSet.of(MEASURES, reports))).isEmpty();
    }

    @Test
    void signedMeasures_areJudgedToo() {
        assertThat(outcomes(CHANGE, "-1个百分点", "xx个百分点", "1个百分点", "0个百分点", "2个百分点", "1个百分点", "-2个百分点", "500个百分点"))
                .contains(ConsistencyOutcome.FAILS, ConsistencyOutcome.UNDETERMINED);
    }

    @Test
    void figuresThatDiffer_areNoPattern() {
        assertThat(checks(REFUSE, "882吨", "883吨", "882吨", "882吨", "882吨")).hasSize(5);
        Outliers three = new Outliers(RULE.limit(), 3, RULE.surprise(), RULE.reach());
        assertThat(three.check(set(
                        report("R1", "a", "2010")
                                .addObservations(figure("R1:一", REFUSE, "882吨"))
                                .build(),
                        report("R2", "b", "2010")
                                .addObservations(figure("R2:一", REFUSE, "883吨"))
                                .build(),
                        report("R3", "c", "2010")
                                .addObservations(figure("R3:一", REFUSE, "884吨"))
                                .build())))
                .hasSize(3)
                .allMatch(check -> check.outcome() == ConsistencyOutcome.HOLDS);
    }

    @Test
    void conventions_areChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outliers(Ratio.ZERO, 5, Surprise.STANDARD, Reach.STANDARD))
                .withMessage("Limit must be above 0: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outliers(Ratio.ONE, 2, Surprise.STANDARD, Reach.STANDARD))
                .withMessage("Least number of peers must be at least 3: '2'");
    }
}
