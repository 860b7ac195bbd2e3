// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleAgainstPeriodTest {

    @Test
    void example_saysWhichPairFails() {
        WorkReport report = report("R3", "wanshouqiao", "2010")
                .titlePeriod(ReportingPeriod.parse("2009"))
                .bodyTitlePeriod(ReportingPeriod.parse("2010"))
                .build();
        ImmutableList<ConsistencyCheck> checks = TitleAgainstPeriod.STANDARD.check(set(report));
        assertThat(checks)
                .extracting(check -> check.arithmetic().orElseThrow())
                .containsExactly("2009 ∩ 2010 = ∅", "2010 = 2010", "2009 ∩ 2010 = ∅");
        assertThat(checks)
                .extracting(ConsistencyCheck::outcome)
                .containsExactly(ConsistencyOutcome.FAILS, ConsistencyOutcome.HOLDS, ConsistencyOutcome.FAILS);
        assertThat(checks.get(0).rule()).isEqualTo("TITLE_AGAINST_PERIOD");
        assertThat(single(checks.get(0).findings()).severity()).isEqualTo(Severity.WARNING);
        assertThat(checks.get(0).sources()).containsExactly(Source.parse("R3:标题"), Source.parse("R3:报告期"));
        assertThat(checks.get(2).sources()).containsExactly(Source.parse("R3:标题"), Source.parse("R3:正文标题"));
        assertThat(checks.get(0).message().text(Language.CHINESE)).isEqualTo("R3:标题为2009年,报告期却为2010年");
        assertThat(checks.get(0).message().text(Language.ENGLISH))
                .isEqualTo("R3: heading names 2009, but reporting period 2010");
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010-H1, HOLDS, 2010 ∩ 2010-H1 ≠ ∅",
        "2010-H1, 2010, HOLDS, 2010-H1 ∩ 2010 ≠ ∅",
        "20XX, 2010, UNDETERMINED, 20XX ∩? 2010",
        "20XX, 20XX, UNDETERMINED, 20XX ∩? 20XX",
        "20XX, 1999, FAILS, 20XX ∩ 1999 = ∅",
    })
    void pair_isComparedAsFarAsItIsKnown(String title, String period, ConsistencyOutcome outcome, String arithmetic) {
        WorkReport report = report("R1", "a", period)
                .titlePeriod(ReportingPeriod.parse(title))
                .build();
        ConsistencyCheck check = single(TitleAgainstPeriod.STANDARD.check(set(report)));
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }

    @Test
    void check_needsATitleAndAllowsAnyCode() {
        assertThat(TitleAgainstPeriod.STANDARD.check(
                        set(report("R1", "a", "2010").build())))
                .isEmpty();
        WorkReport report = report("报告 1", "a", "2010")
                .bodyTitlePeriod(ReportingPeriod.parse("2010"))
                .build();
        assertThat(single(TitleAgainstPeriod.STANDARD.check(set(report))).sources())
                .as("no place can be in a document of that name")
                .isEmpty();
    }
}
