// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.figureIn;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorState;
import org.communitywork.core.honor.LevelBasis;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.Statement;
import org.communitywork.core.report.StatementKind;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private static final Activity TRAINING = Activity.builder()
            .name("培训")
            .period(ReportingPeriod.parse("2011-05"))
            .source(Source.parse("R1:二"))
            .build();

    private static Activity in(String period) {
        return Activity.builder()
                .from(TRAINING)
                .period(ReportingPeriod.parse(period))
                .build();
    }

    @Test
    void period_comesBeforeNothingThatWasDone() {
        WorkReport report = report("R1", "a", "2010").addActivities(TRAINING).build();
        ConsistencyCheck check = single(DatesAgainstPeriod.STANDARD.check(set(report)));
        assertThat(check.rule()).isEqualTo("DATES_AGAINST_PERIOD");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("2011-05 > 2010");
        assertThat(check.sources()).containsExactly(Source.parse("R1:二"));
        assertThat(single(check.findings()).severity()).isEqualTo(Severity.WARNING);
        assertThat(check.message().text(Language.CHINESE)).isEqualTo("R1:活动“培训”的日期2011年5月在报告期2010年之后");
        assertThat(check.message().text(Language.ENGLISH))
                .isEqualTo("R1: activity \"培训\" is of 2011-05, after the reporting period 2010");
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010-05, HOLDS, 0, 'of 2010-05, not after the'",
        "2010, 2009-05, HOLDS, 1, 'of 2009-05, before the'",
        "2010, 20XX-05, UNDETERMINED, 0, whether that is after the",
        "XXXX, 2010-05, UNDETERMINED, 0, whether that is after the",
        "2010-H1, 2010-05/2010-08, HOLDS, 0, not after the",
    })
    void period_isComparedAsFarAsItIsKnown(
            String period, String date, ConsistencyOutcome outcome, int notes, String said) {
        WorkReport report = report("R1", "a", period).addActivities(in(date)).build();
        ConsistencyCheck check = single(DatesAgainstPeriod.STANDARD.check(set(report)));
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.message().text(Language.ENGLISH)).contains(said + " reporting period " + period);
        assertThat(check.findings()).hasSize(notes).allMatch(note -> note.severity() == Severity.INFO);
    }

    @Test
    void period_isHeldAgainstAllThatHasADate() {
        ReportingPeriod later = ReportingPeriod.parse("2011");
        WorkReport report = report("R1", "a", "2010")
                .addObservations(figureIn("R1:一", "2011", PEOPLE, "10人"), figure("R1:一", PEOPLE, "10人"))
                .addCampaigns(Campaign.builder()
                        .name("除四害")
                        .period(later)
                        .source(Source.parse("R1:一"))
                        .build())
                .addActivities(TRAINING)
                .addStatements(
                        statement(StatementKind.ACTION, later),
                        statement(StatementKind.RESULT, later),
                        statement(StatementKind.PLAN, later))
                .addHonors(Honor.builder()
                        .title("文明社区")
                        .level(AdministrativeLevel.UNKNOWN)
                        .levelBasis(LevelBasis.UNKNOWN)
                        .state(HonorState.WON)
                        .period(later)
                        .source(Source.parse("R1:一"))
                        .build())
                .build();
        ImmutableList<ConsistencyCheck> checks = DatesAgainstPeriod.STANDARD.check(set(report));
        assertThat(checks).hasSize(6).allMatch(check -> check.outcome() == ConsistencyOutcome.FAILS);
        assertThat(single(checks.get(0).observations()).quantity()).hasToString("10人");
        assertThat(checks).filteredOn(check -> check.observations().isEmpty()).hasSize(5);
    }

    private static Statement statement(StatementKind kind, ReportingPeriod period) {
        return Statement.builder()
                .kind(kind)
                .summary("开展工作")
                .period(period)
                .source(Source.parse("R1:三"))
                .build();
    }

    @Test
    void lastYearsFigureAndHonor_areNoNote() {
        WorkReport report = report("R1", "a", "2010")
                .addObservations(figureIn("R1:一", "2009", PEOPLE, "10人"))
                .build();
        ConsistencyCheck check = single(DatesAgainstPeriod.STANDARD.check(set(report)));
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.HOLDS);
        assertThat(check.findings()).isEmpty();
        assertThat(check.arithmetic()).contains("2009 ≤ 2010");
    }

    @Test
    void signature_comesAfterWhatIsTold() {
        WorkReport report = report("R1", "a", "2010")
                .signedOn(ReportingPeriod.parse("2010-12-20"))
                .addActivities(TRAINING, in("2010-05"))
                .build();
        ImmutableList<ConsistencyCheck> checks = SignatureAgainstDates.STANDARD.check(set(report));
        assertThat(checks).extracting(ConsistencyCheck::rule).containsOnly("SIGNATURE_AGAINST_DATES");
        assertThat(checks)
                .extracting(check -> check.arithmetic().orElseThrow())
                .containsExactly("2010 ≤ 2010-12-20", "2011-05 > 2010-12-20", "2010-05 ≤ 2010-12-20");
        assertThat(checks)
                .extracting(ConsistencyCheck::outcome)
                .containsExactly(ConsistencyOutcome.HOLDS, ConsistencyOutcome.FAILS, ConsistencyOutcome.HOLDS);
        Finding early = single(checks.get(0).findings());
        assertThat(early.severity()).isEqualTo(Severity.INFO);
        assertThat(early.message().text(Language.CHINESE)).isEqualTo("R1:落款2010年12月20日早于报告期2010年结束");
        assertThat(single(checks.get(1).findings()).severity()).isEqualTo(Severity.WARNING);
        assertThat(checks.get(1).sources()).containsExactly(Source.parse("R1:二"), Source.parse("R1:落款"));
    }

    @ParameterizedTest
    @CsvSource({
        // signed, period, outcome, notes
        "2011-01-05, 2010, HOLDS, 0",
        "2010-12-31, 2010, HOLDS, 0",
        "2010-12-20, 2010, HOLDS, 1",
        "2009-12-31, 2010, FAILS, 1",
        "20XX-12-03, 20XX, UNDETERMINED, 0",
        "20XX-12-03, 1999, HOLDS, 0",
    })
    void signature_isComparedAsFarAsItIsKnown(String signed, String period, ConsistencyOutcome outcome, int findings) {
        WorkReport report = report("R1", "a", period)
                .signedOn(ReportingPeriod.parse(signed))
                .build();
        ConsistencyCheck check = single(SignatureAgainstDates.STANDARD.check(set(report)));
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.findings()).hasSize(findings);
    }
}
