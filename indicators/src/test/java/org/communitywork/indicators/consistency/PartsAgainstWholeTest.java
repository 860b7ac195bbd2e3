// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.AREA;
import static org.communitywork.indicators.consistency.Reports.CHANGE;
import static org.communitywork.indicators.consistency.Reports.FUND;
import static org.communitywork.indicators.consistency.Reports.MARRIED;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.RED;
import static org.communitywork.indicators.consistency.Reports.SCIENCE;
import static org.communitywork.indicators.consistency.Reports.SESSIONS;
import static org.communitywork.indicators.consistency.Reports.SHARE;
import static org.communitywork.indicators.consistency.Reports.TRAININGS;
import static org.communitywork.indicators.consistency.Reports.WOMEN;
import static org.communitywork.indicators.consistency.Reports.breakdown;
import static org.communitywork.indicators.consistency.Reports.community;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.figureIn;
import static org.communitywork.indicators.consistency.Reports.figureOf;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.report.Breakdown;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsAgainstWholeTest {
    private static final PartsAgainstWhole RULE = PartsAgainstWhole.STANDARD;
    private static final Breakdown LECTURES =
            breakdown("S13:二", true, "CIV.SESSIONS", "CIV.SCIENCE", "CIV.RED", "CIV.TRAININGS");

    /** 176 + 13 + 7 = 196, in two units of counting. */
    @Test
    void check_addsUnitsOfCountingAndSaysSo() {
        ConsistencyCheck check = lectures("196期", "176次", "13次", "7次");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.HOLDS);
        assertThat(check.arithmetic()).contains("176 + 13 + 7 = 196");
        assertThat(check.message().text(Language.CHINESE)).contains("176次 + 13次 + 7次", "196期");
        Finding note = single(check.findings());
        assertThat(note.severity()).isEqualTo(Severity.INFO);
        assertThat(note.message().text(Language.CHINESE)).contains("次", "期", "单位");
        assertThat(check.sources()).containsExactly(Source.parse("S13:二"));
    }

    @Test
    void check_findsPartsThatDoNotMakeUpTheWhole() {
        ConsistencyCheck check = lectures("197期", "176次", "13次", "7次");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("176 + 13 + 7 = 196 ≠ 197");
        assertThat(check.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.INFO);
        assertThat(check.message().text(Language.CHINESE)).contains("176次 + 13次 + 7次", "196期", "197期");
        assertThat(check.message().text(Language.ENGLISH)).contains("196", "197");
    }

    @ParameterizedTest
    @CsvSource({
        "200多期, 176次, 13次, 12次, UNDETERMINED, '176 + 13 + 12 = 201 =? (200, 300)'",
        "200多期, 176次, 13次, 7次, FAILS, '176 + 13 + 7 = 196 ≠ (200, 300)'",
        "196期, 170多次, 13次, 7次, UNDETERMINED, '(170, 180) + 13 + 7 = (190, 200) =? 196'",
        "196期, 176次, 13次, 若干次, UNDETERMINED, '176 + 13 + ? = [189, ∞) =? 196'",
        "196期, 176次, 31次, xx次, FAILS, '176 + 31 + ? = [207, ∞) ≠ 196'",
        "xx期, 176次, 13次, 7次, UNDETERMINED, '176 + 13 + 7 = 196 =? ?'",
        "189期, 176次, 13次, 零, HOLDS, '176 + 13 + 0 = 189'",
    })
    void check_addsRanges(
            String whole, String science, String red, String trainings, ConsistencyOutcome outcome, String arithmetic) {
        ConsistencyCheck check = lectures(whole, science, red, trainings);
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }

    private static ConsistencyCheck lectures(String whole, String science, String red, String trainings) {
        return only(report("S13", "a", "2010")
                .addObservations(
                        figure("S13:二", SESSIONS, whole),
                        figure("S13:二", SCIENCE, science),
                        figure("S13:二", RED, red),
                        figure("S13:二", TRAININGS, trainings))
                .addBreakdown(LECTURES)
                .build());
    }

    @Test
    void check_namesAPartThatIsMissing() {
        ConsistencyCheck check = only(report("S13", "a", "2010")
                .addObservations(figure("S13:二", SESSIONS, "196期"), figure("S13:二", SCIENCE, "176次"))
                .addBreakdown(LECTURES)
                .build());
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check.arithmetic()).contains("176 + ? + ? = [176, ∞) =? 196");
        assertThat(check.message().text(Language.CHINESE)).contains("红色讲堂(未报)", "再就业培训(未报)");
        assertThat(check.findings()).extracting(Finding::severity).containsOnly(Severity.INFO);
    }

    @Test
    void check_leavesOpenWhatIsNotStatedAtAll() {
        ConsistencyCheck check =
                only(report("S13", "a", "2010").addBreakdown(LECTURES).build());
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check.arithmetic()).contains("? + ? + ? = [0, ∞) =? ?");
    }

    /** Three estates at 4万元 each make 12万元. */
    @Test
    void check_addsOverSubjects() {
        WorkReport report = report("S15", "donghu", "2010")
                .addCommunities(community("a"), community("b"), community("c"))
                .addObservations(figure("S15:五", FUND, "12万元"), share("a"), share("b"), share("c"))
                .addBreakdown(breakdown(
                        "S15:五", true, "FIN.FUND", "FIN.FUND_SHARE@a", "FIN.FUND_SHARE@b", "FIN.FUND_SHARE@c"))
                .build();
        ConsistencyCheck check = only(report);
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.HOLDS);
        assertThat(check.arithmetic()).contains("40000 + 40000 + 40000 = 120000");
        assertThat(check.findings()).isEmpty();
        assertThat(check.subject()).isEqualTo(CommunityId.parse("donghu"));
    }

    private static Observation share(String estate) {
        return figure("S15:五", SHARE, Quantity.parse("4万元"))
                .subject(CommunityId.parse(estate))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "5692人, 2596人, HOLDS, 2596 ≤ 5692",
        "2596人, 1864人, HOLDS, 1864 ≤ 2596",
        "9人, 9人, HOLDS, 9 ≤ 9",
        "1864人, 2596人, FAILS, 2596 > 1864",
        "2000多人, 2596人, UNDETERMINED, '2596 ≤? (2000, 3000)'",
        "2000人, xx人, UNDETERMINED, '? = [0, ∞) ≤? 2000'",
    })
    void check_wantsOpenPartsWithin(String whole, String part, ConsistencyOutcome outcome, String arithmetic) {
        ConsistencyCheck check = only(report("S3", "a", "2010")
                .addObservations(figure("S3:引言", PEOPLE, whole), figure("S3:引言", WOMEN, part))
                .addBreakdown(breakdown("S3:引言", false, "POP.TOTAL", "POP.FEMALE"))
                .build());
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
        assertThat(check.findings()).hasSize(outcome == ConsistencyOutcome.FAILS ? 1 : 0);
    }

    @Test
    void check_addsOpenParts() {
        ConsistencyCheck check = only(report("S3", "a", "2010")
                .addObservations(
                        figure("S3:引言", PEOPLE, "5692人"),
                        figure("S3:引言", WOMEN, "2596人"),
                        figure("S3:引言", MARRIED, "1864人"))
                .addBreakdown(breakdown("S3:引言", false, "POP.TOTAL", "POP.FEMALE", "POP.MARRIED_WOMEN"))
                .build());
        assertThat(check.arithmetic()).contains("2596 + 1864 = 4460 ≤ 5692");
        assertThat(check.message().text(Language.CHINESE)).contains("2596人 + 1864人 不超过5692人");
    }

    @Test
    void check_doesNotAddWhatDoesNotAdd() {
        ConsistencyCheck check = only(report("S3", "a", "2010")
                .addObservations(figure("S3:一", AREA, "1平方公里"), figure("S3:一", WOMEN, "2596人"))
                .addBreakdown(breakdown("S3:一", false, "POP.AREA", "POP.FEMALE"))
                .build());
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check.arithmetic()).isEmpty();
        Finding note = single(check.findings());
        assertThat(note.severity()).isEqualTo(Severity.INFO);
        assertThat(note.message().text(Language.CHINESE)).contains("人", "平方公里", "不能相加");
    }

    @Test
    void check_takesThePeriodsOfTheWholeOneByOne() {
        WorkReport report = report("S3", "a", "2010")
                .addObservations(
                        figure("S3:一", PEOPLE, "100人"),
                        figure("S3:一", WOMEN, "50人"),
                        figureIn("S3:一", "2009", PEOPLE, "40人"),
                        figureIn("S3:一", "2009", WOMEN, "50人"))
                .addBreakdown(breakdown("S3:一", false, "POP.TOTAL", "POP.FEMALE"))
                .build();
        ImmutableList<ConsistencyCheck> checks = RULE.check(set(report));
        assertThat(checks).extracting(check -> check.arithmetic().orElseThrow()).containsExactly("50 > 40", "50 ≤ 100");
        assertThat(checks)
                .extracting(check -> check.message().text(Language.CHINESE))
                .containsExactly("构成:50人 合计50人,超过40人", "构成:50人 不超过100人");
        assertThat(checks).allSatisfy(check -> assertThat(check.observations()).hasSize(2));
    }

    @Test
    void check_takesTheOnlyGroupWhereTheReferenceHasNone() {
        WorkReport.Builder report = report("S6", "a", "2010")
                .addObservations(figureOf("S6:六", "特困户", PEOPLE, "6人"), figure("S6:六", WOMEN, "3人"))
                .addBreakdown(breakdown("S6:六", false, "POP.TOTAL", "POP.FEMALE"));
        assertThat(only(report.build()).arithmetic()).contains("3 ≤ 6");
        report.addObservations(figureOf("S6:六", "老人", PEOPLE, "2人"));
        assertThat(only(report.build()).outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        report.addObservations(figure("S6:六", PEOPLE, "4人"));
        assertThat(only(report.build()).arithmetic()).contains("3 ≤ 4");
    }

    @Test
    void check_takesTheGroupOfTheReference() {
        WorkReport report = report("S6", "a", "2010")
                .addObservations(figureOf("S6:六", "老人", PEOPLE, "6人"), figure("S6:六", PEOPLE, "9人"))
                .addBreakdown(breakdown("S6:六", false, "POP.TOTAL", "POP.TOTAL#老人"))
                .addBreakdown(breakdown("S6:六", false, "POP.TOTAL", "POP.TOTAL#儿童"))
                .build();
        assertThat(RULE.check(set(report)))
                .extracting(check -> check.arithmetic().orElseThrow())
                .containsExactly("6 ≤ 9", "? = [0, ∞) ≤? 9");
    }

    @Test
    void check_takesTheFiguresOfTheCommunityItself() {
        WorkReport report = report("S6", "a", "2010")
                .addCommunity(Reports.community("b"))
                .addObservations(
                        figure("S6:六", PEOPLE, "9人"),
                        figure("S6:六", WOMEN, "6人"),
                        Reports.figure("S6:六", WOMEN, Quantity.parse("7人"))
                                .subject(CommunityId.parse("b"))
                                .build())
                .addBreakdown(breakdown("S6:六", false, "POP.TOTAL", "POP.FEMALE"))
                .addBreakdown(breakdown("S6:六", false, "POP.TOTAL", "POP.FEMALE@b"))
                .build();
        assertThat(RULE.check(set(report)))
                .extracting(check -> check.arithmetic().orElseThrow())
                .containsExactly("6 ≤ 9", "7 ≤ 9");
    }

    @Test
    void check_joinsStatementsThatAgreeAndLeavesOpenThoseThatContradict() {
        WorkReport.Builder report = report("S3", "a", "2010")
                .addObservations(
                        figure("S3:一", PEOPLE, "100人"), figure("S3:一", WOMEN, "90人以上"), figure("S3:二", WOMEN, "不超过95人"))
                .addBreakdown(breakdown("S3:一", false, "POP.TOTAL", "POP.FEMALE"));
        assertThat(only(report.build()).arithmetic()).contains("[90, 95] ≤ 100");
        report.addObservations(figure("S3:三", WOMEN, "101人"));
        ConsistencyCheck check = only(report.build());
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check.arithmetic()).contains("? = [0, ∞) ≤? 100");
    }

    @Test
    void check_doesNotKnowTheSignOfAMissingChange() {
        ConsistencyCheck check = only(report("S3", "a", "2010")
                .addObservations(figure("S3:一", CHANGE, "2个百分点"))
                .addBreakdown(breakdown("S3:一", true, "SAF.CHANGE", "SAF.CHANGE#老人"))
                .build());
        assertThat(check.arithmetic()).contains("? = (-∞, ∞) =? 2");
    }

    private static ConsistencyCheck only(WorkReport report) {
        ImmutableList<ConsistencyCheck> checks = RULE.check(set(report));
        return single(checks);
    }
}
