// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.AREA;
import static org.communitywork.indicators.consistency.Reports.AWARENESS;
import static org.communitywork.indicators.consistency.Reports.HOUSEHOLDS;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.TURNOUT;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.figureIn;
import static org.communitywork.indicators.consistency.Reports.figureOf;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Extent;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictingStatementsTest {
    private static final ConflictingStatements RULE = ConflictingStatements.STANDARD;

    @Test
    void check_findsTwoPopulationsOfOneYear() {
        WorkReport r1 = report("R1", "wanshouqiao", "2010")
                .addObservations(figure("R1:引言", HOUSEHOLDS, "1534户"), figure("R1:引言", PEOPLE, "3290人"))
                .build();
        WorkReport r3 = report("R3", "wanshouqiao", "2010")
                .addObservations(figure("R3:引言", HOUSEHOLDS, "1226户"), figure("R3:引言", PEOPLE, "2948人"))
                .build();
        ImmutableList<ConsistencyCheck> checks = RULE.check(set(r3, r1));
        assertThat(checks).extracting(ConsistencyCheck::outcome).containsOnly(ConsistencyOutcome.FAILS);
        assertThat(checks)
                .extracting(check -> check.arithmetic().orElseThrow())
                .containsExactly("1534 ≠ 1226", "3290 ≠ 2948");
        Finding finding = single(checks.get(0).findings());
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.rule()).isEqualTo("CONFLICTING_STATEMENTS");
        assertThat(finding.subject()).isEqualTo(r1.subject());
        assertThat(finding.sources()).containsExactly(Source.parse("R1:引言"), Source.parse("R3:引言"));
        assertThat(finding.message().text(Language.CHINESE))
                .contains("wanshouqiao社区", "常住户数", "1534户", "R1:引言", "1226户", "R3:引言", "2010年");
        assertThat(finding.message().text(Language.ENGLISH)).contains("Households", "1534", "1226", "R3:引言");
    }

    /** 96万平方米 are 0.96平方公里, and 0.96 rounded to one digit is 1.0 and not 0.9. */
    @Test
    void check_comparesUnitsThatConvert() {
        assertThat(outcome(AREA, "0.9平方公里", "96万平方米")).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(arithmetic(AREA, "0.9平方公里", "96万平方米")).isEqualTo("0.9 ≠ 0.96");
        assertThat(severity(AREA, "0.9平方公里", "96万平方米")).isEqualTo(Severity.ERROR);
        assertThat(outcome(AREA, "0.96平方公里", "96万平方米")).isEqualTo(ConsistencyOutcome.HOLDS);
    }

    @ParameterizedTest
    @CsvSource({
        "1000多人, 1050人, HOLDS, '(1000, 2000) ∩ 1050 = 1050'",
        "1000多人, 1000人, FAILS, '(1000, 2000) ≠ 1000'",
        "3290人, 3290人, HOLDS, '3290 = 3290'",
        "3000人以上, 3290人, HOLDS, '[3000, ∞) ∩ 3290 = 3290'",
        "0人, 3290人, FAILS, '0 ≠ 3290'",
        "零, 3290人, FAILS, '0 ≠ 3290'",
    })
    void check_asksWhetherAllCanBeTrue(String first, String second, ConsistencyOutcome outcome, String arithmetic) {
        assertThat(outcome(PEOPLE, first, second)).isEqualTo(outcome);
        assertThat(arithmetic(PEOPLE, first, second)).isEqualTo(arithmetic);
    }

    @Test
    void check_comparesAllWithALevel() {
        assertThat(outcome(AWARENESS, "全部", "100%")).isEqualTo(ConsistencyOutcome.HOLDS);
        assertThat(outcome(AWARENESS, "全部", "98%")).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(outcome(AWARENESS, "80%以上", "85%以上")).isEqualTo(ConsistencyOutcome.HOLDS);
    }

    @ParameterizedTest
    @CsvSource({"3000人, 3290人", "3290人, 3000人", "3300人, 3290人", "1万人, 9700人"})
    void check_onlyWarnsWhereOneIsTheOtherRounded(String first, String second) {
        assertThat(severity(PEOPLE, first, second)).isEqualTo(Severity.WARNING);
        assertThat(check(PEOPLE, first, second).message().text(Language.CHINESE))
                .contains("取整");
    }

    @ParameterizedTest
    @CsvSource({"5人, 6人", "1534人, 1535人", "3000人, 3501人", "3000多人, 2999人"})
    void check_doesNotTakeNeighborsForRounded(String first, String second) {
        assertThat(severity(PEOPLE, first, second)).isEqualTo(Severity.ERROR);
    }

    @Test
    void check_onlyWarnsOfFlows() {
        assertThat(severity(TURNOUT, "600多人次", "500人次")).isEqualTo(Severity.WARNING);
    }

    @Test
    void check_joinsMoreThanTwoStatements() {
        WorkReport report = report("R1", "a", "2010")
                .addObservations(
                        figure("R1:1", PEOPLE, "600多人"), figure("R1:2", PEOPLE, "650人"), figure("R1:3", PEOPLE, "660人"))
                .build();
        ConsistencyCheck check = single(RULE.check(set(report)));
        assertThat(check.arithmetic()).contains("(600, 700) ∩ 650 ∩ 660 = ∅");
        assertThat(check.sources()).hasSize(3);
    }

    @Test
    void check_leavesOutWhatSaysNothing() {
        assertThat(RULE.check(pair(PEOPLE, "xx人", "3290人"))).isEmpty();
        assertThat(RULE.check(pair(PEOPLE, "若干人", "若干人"))).isEmpty();
        assertThat(RULE.check(pair(PEOPLE, "全部", "3290人"))).isEmpty();
    }

    @Test
    void check_tellsSubjectsGroupsMeasuresAndPeriodsApart() {
        WorkReport r1 = report("R1", "a", "2010")
                .addObservations(
                        figure("R1:一", PEOPLE, "1人"),
                        figureOf("R1:一", "老人", PEOPLE, "2人"),
                        figureIn("R1:一", "2009", PEOPLE, "3人"),
                        figure("R1:一", HOUSEHOLDS, "4户"))
                .build();
        WorkReport r2 = report("R2", "b", "2010")
                .addObservations(figure("R2:一", PEOPLE, "5人"))
                .build();
        assertThat(RULE.check(set(r1, r2))).isEmpty();
    }

    @Test
    void check_takesMaskedPeriodsForOneWithinAReportOnly() {
        WorkReport r1 = report("R1", "a", "XXXX")
                .addObservations(figure("R1:一", PEOPLE, "1人"), figure("R1:二", PEOPLE, "2人"))
                .build();
        WorkReport r2 = report("R2", "a", "XXXX")
                .addObservations(figure("R2:一", PEOPLE, "3人"))
                .build();
        ConsistencyCheck check = single(RULE.check(set(r1, r2)));
        assertThat(check.arithmetic()).contains("1 ≠ 2");
    }

    @Test
    void check_leavesStocksOfOverlappingPeriodsOpen() {
        WorkReport report = report("R1", "a", "2010")
                .addObservations(
                        figure("R1:一", PEOPLE, "100人"),
                        figureIn("R1:二", "2010-H1", PEOPLE, "90人"),
                        figureIn("R1:三", "2009", PEOPLE, "80人"),
                        figureIn("R1:四", "2010-Q4", PEOPLE, "100人"),
                        figure("R1:一", TURNOUT, "100人次"),
                        figureIn("R1:二", "2010-H1", TURNOUT, "70人次"))
                .build();
        ConsistencyCheck check = single(RULE.check(set(report)));
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check.arithmetic()).contains("100 ≠ 90");
        assertThat(check.findings()).isEmpty();
    }

    /** 约1000 reaches from 500 to 1500 by the standard, and from 900 to 1100 with a tenth of the figure. */
    @Test
    void reach_canBeReplaced() {
        Reach tenth = Reach.STANDARD.withAbout(Extent.ofFigure(Ratio.of(1, 10)));
        ReportSet reports = pair(PEOPLE, "约1000人", "1600人");
        assertThat(new ConflictingStatements(tenth).check(reports).get(0).arithmetic())
                .contains("[900, 1100] ≠ 1600");
        assertThat(RULE.check(reports).get(0).arithmetic()).contains("[500, 1500] ≠ 1600");
    }

    private static ReportSet pair(Measure measure, String first, String second) {
        return set(
                report("R1", "a", "2010")
                        .addObservations(figure("R1:一", measure, first))
                        .build(),
                report("R2", "a", "2010")
                        .addObservations(figure("R2:一", measure, second))
                        .build());
    }

    private static ConsistencyCheck check(Measure measure, String first, String second) {
        return single(RULE.check(pair(measure, first, second)));
    }

    private static ConsistencyOutcome outcome(Measure measure, String first, String second) {
        return check(measure, first, second).outcome();
    }

    private static String arithmetic(Measure measure, String first, String second) {
        return check(measure, first, second).arithmetic().orElseThrow();
    }

    private static Severity severity(Measure measure, String first, String second) {
        return single(check(measure, first, second).findings()).severity();
    }
}
