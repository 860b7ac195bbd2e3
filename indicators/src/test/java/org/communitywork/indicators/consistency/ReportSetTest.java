// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitywork.indicators.consistency.Reports.MEASURES;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.TEAMS;
import static org.communitywork.indicators.consistency.Reports.WOMEN;
import static org.communitywork.indicators.consistency.Reports.breakdown;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.measure;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.junit.jupiter.api.Test;

class ReportSetTest {
    private static final WorkReport R1 = report("R1", "a", "2009")
            .addObservation(figure("R1:一", PEOPLE, "1人"))
            .build();
    private static final WorkReport R2 = report("R2", "b", "2010")
            .addObservation(figure("R2:一", PEOPLE, "2人"))
            .build();

    @Test
    void of_sortsReportsByCode() {
        assertThat(set(R2, R1).reports()).containsExactly(R1, R2);
        assertThat(set(R2, R1)).hasToString("[R1, R2]");
        assertThat(set(R2, R1).observations().all())
                .extracting(ResolvedObservation::subject)
                .containsExactly(CommunityId.parse("a"), CommunityId.parse("b"));
    }

    @Test
    void of_refusesTwoReportsWithOneCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(R1, R2, R1))
                .withMessage("Codes of reports must differ: 'R1'");
    }

    @Test
    void of_addsTheMeasuresOfReports() {
        Measure own = measure("OWN.THING", "某物", "Thing", "个", MeasureKind.STOCK);
        WorkReport report = report("R3", "a", "2009").addMeasure(own).build();
        assertThat(set(report).measures()).isEqualTo(MEASURES.with(ImmutableList.of(own)));
        Measure other = measure("OWN.THING", "某物", "Thing", "人", MeasureKind.STOCK);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        set(report, report("R4", "a", "2009").addMeasure(other).build()))
                .withMessageContaining("OWN.THING");
    }

    @Test
    void of_refusesMeasuresThatNobodyDefines() {
        MeasureTable few = MeasureTable.of(PEOPLE, WOMEN);
        WorkReport teams = report("R3", "a", "2009")
                .addObservation(figure("R3:一", TEAMS, "5支"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSet.of(few, ImmutableList.of(teams)))
                .withMessage("Measure must be defined: 'CIV.TEAMS'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSet.of(few, withBreakdown("CIV.TEAMS", "POP.TOTAL")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSet.of(few, withBreakdown("POP.TOTAL", "CIV.TEAMS")));
        assertThat(ReportSet.of(few, withBreakdown("POP.TOTAL", "POP.FEMALE")).reports())
                .hasSize(1);
    }

    private static ImmutableList<WorkReport> withBreakdown(String whole, String part) {
        return ImmutableList.of(report("R3", "a", "2009")
                .addBreakdown(breakdown("R3:一", false, whole, part))
                .build());
    }

    @Test
    void name_isThatOfTheFirstReportThatKnowsTheCommunity() {
        assertThat(set(R1, R2).name(CommunityId.parse("b"))).isEqualTo("b社区");
        assertThat(set(R1, R2).name(CommunityId.parse("c"))).isEqualTo("c");
    }

    @Test
    void sets_areValues() {
        new EqualsTester()
                .addEqualityGroup(set(R1, R2), set(R2, R1))
                .addEqualityGroup(set(R1))
                .addEqualityGroup(ReportSet.of(MeasureTable.of(PEOPLE), ImmutableList.of(R1)))
                .testEquals();
        assertThat(SerializableTester.reserialize(set(R1, R2))).isEqualTo(set(R1, R2));
    }
}
