// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitywork.indicators.consistency.Reports.SCIENCE;
import static org.communitywork.indicators.consistency.Reports.TEAMS;
import static org.communitywork.indicators.consistency.Reports.TURNOUT;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.service.Service;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceAgainstCountTest {
    private static final RecurrenceAgainstCount RULE = RecurrenceAgainstCount.STANDARD;

    private static Activity monthly(String recurrence, Measure measure) {
        return Activity.builder()
                .name("健康教育课")
                .recurrence(Recurrence.parse(recurrence))
                .addMeasures(measure.code())
                .source(Source.parse("R1:二"))
                .build();
    }

    private static ImmutableList<ConsistencyCheck> checks(
            String recurrence, String period, Measure measure, String stated) {
        return RULE.check(set(report("R1", "a", period)
                .addActivities(monthly(recurrence, measure))
                .addObservations(figure("R1:三", measure, stated))
                .build()));
    }

    @Test
    void example_fallsShort() {
        ConsistencyCheck check = single(checks("每月", "2010", SCIENCE, "9次"));
        assertThat(check.rule()).isEqualTo("RECURRENCE_AGAINST_COUNT");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("9 < 12");
        assertThat(check.sources()).containsExactly(Source.parse("R1:二"), Source.parse("R1:三"));
        assertThat(check.observations()).hasSize(1);
        assertThat(single(check.findings()).severity()).isEqualTo(Severity.WARNING);
        assertThat(check.message().text(Language.CHINESE)).isEqualTo("a社区的“健康教育课”称每月,2010年应有12次,却只有9次");
        assertThat(check.message().text(Language.ENGLISH))
                .startsWith("\"健康教育课\" of a社区: 每月 makes 12 in 2010, but only 9");
    }

    @ParameterizedTest
    @CsvSource({
        "每月, 2010, 12次, HOLDS, 12 ≥ 12",
        "每月, 2010, 24次, HOLDS, 24 ≥ 12",
        "每月, 20XX, 9次, FAILS, 9 < 12",
        "每季, 2010-H1, 2次, HOLDS, 2 ≥ 2",
        "每季, 2010-H1, 1次, FAILS, 1 < 2",
        "每半月, 2010-Q1, 5次, FAILS, 5 < 6",
        "每月3次, 2010-05, 2次, FAILS, 2 < 3",
        // once in two years need not be once in each
        "两年一次, 2010, 0次, HOLDS, 0 ≥ 0",
        "每月, 2010, 10余次, UNDETERMINED, '(10, 20) ≥? 12'",
        "每月, 2010, xx次, UNDETERMINED, ? ≥? 12",
    })
    void count_isAtLeastWhatTheRhythmMakes(
            String recurrence, String period, String stated, ConsistencyOutcome outcome, String arithmetic) {
        ConsistencyCheck check = single(checks(recurrence, period, SCIENCE, stated));
        assertThat(check.arithmetic()).contains(arithmetic);
        assertThat(check.outcome()).isEqualTo(outcome);
    }

    @Test
    void other_isNotChecked() {
        assertThat(checks("经常", "2010", SCIENCE, "9次")).isEmpty();
        assertThat(checks("每周五", "2010", SCIENCE, "9次")).isEmpty();
        assertThat(checks("每月", "2010-01-02/2010-03-04", SCIENCE, "1次")).isEmpty();
        assertThat(checks("每月", "2010", TURNOUT, "9人次")).as("no occasions").isEmpty();
        assertThat(checks("每月", "2010", TEAMS, "9支")).as("a stock").isEmpty();
    }

    @Test
    void campaignsAndServices_recurToo() {
        WorkReport report = report("R1", "a", "2010")
                .addCampaigns(Campaign.builder()
                        .name("除四害")
                        .recurrence(Recurrence.parse("每季"))
                        .addMeasures(SCIENCE.code())
                        .source(Source.parse("R1:一"))
                        .build())
                .addServices(Service.builder()
                        .name("体检")
                        .recurrence(Recurrence.parse("每半年"))
                        .addMeasures(SCIENCE.code())
                        .source(Source.parse("R1:二"))
                        .build())
                .addObservations(figure("R1:三", SCIENCE, "3次"))
                .build();
        assertThat(RULE.check(set(report)))
                .extracting(check -> check.arithmetic().orElseThrow())
                .containsExactly("3 < 4", "3 ≥ 2");
    }

    @Test
    void units_areNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecurrenceAgainstCount(ImmutableSet.of(), Reach.STANDARD))
                .withMessage("Units of occasions must not be empty: '[]'");
    }
}
