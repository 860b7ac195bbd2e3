// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.FUND;
import static org.communitywork.indicators.consistency.Reports.MEASURES;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.WOMEN;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.figureOf;
import static org.communitywork.indicators.consistency.Reports.measure;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedAgainstComputedTest {
    private static final Measure RATE = measure("ELD.RATE", "体检率", "Check-up rate", "%", MeasureKind.LEVEL);
    private static final Measure MEAN = measure("POP.MEAN", "人均", "Per capita", "元/人", MeasureKind.LEVEL);
    private static final MeasureTable TABLE = MEASURES.with(ImmutableList.of(RATE, MEAN));
    static final IndicatorTable INDICATORS = IndicatorTable.of(
            Indicator.proportion("ELD.RATE")
                    .name("体检率", "Check-up rate")
                    .formula("POP.FEMALE / POP.TOTAL")
                    .build(),
            Indicator.perCapita("POP.MEAN", "元/人")
                    .name("人均", "Per capita")
                    .formula("FIN.FUND / POP.TOTAL")
                    .build());
    private static final StatedAgainstComputed RULE = StatedAgainstComputed.of(INDICATORS);

    private static ImmutableList<ConsistencyCheck> checks(ConsistencyRule rule, Observation... figures) {
        WorkReport report = report("R1", "a", "2010").addObservations(figures).build();
        return rule.check(ReportSet.of(TABLE, ImmutableList.of(report)));
    }

    private static ConsistencyCheck check(String stated, String part, String whole) {
        return single(
                checks(RULE, figure("R1:三", RATE, stated), figure("R1:一", WOMEN, part), figure("R1:二", PEOPLE, whole)));
    }

    @Test
    void example_contradictsItsCounts() {
        ConsistencyCheck check = check("80%", "9人", "12人");
        assertThat(check.rule()).isEqualTo("STATED_AGAINST_COMPUTED");
        assertThat(check.arithmetic()).contains("9 / 12 × 100 = 75 ≠ 80");
        Finding finding = single(check.findings());
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.sources()).containsExactly(Source.parse("R1:三"), Source.parse("R1:一"), Source.parse("R1:二"));
        assertThat(finding.observations())
                .extracting(observation -> observation.quantity().toString())
                .containsExactly("80%", "9人", "12人");
        assertThat(finding.message().text(Language.CHINESE)).isEqualTo("a社区的体检率称80%,按所报数字计算却为75%");
        assertThat(finding.message().text(Language.ENGLISH))
                .isEqualTo("Check-up rate of a社区: stated 80%, but the figures give 75%");
    }

    @ParameterizedTest
    @CsvSource({
        // 157/200 = 78.5 may be rounded to either side, 2596/5692 = 45.608 to 45.6, 46 and no other
        "79%, 157人, 200人, HOLDS, 157 / 200 × 100 = 78.5 ≈ 79",
        "78%, 157人, 200人, HOLDS, 157 / 200 × 100 = 78.5 ≈ 78",
        "78.5%, 157人, 200人, HOLDS, 157 / 200 × 100 = 78.5 = 78.5",
        "80%, 157人, 200人, FAILS, 157 / 200 × 100 = 78.5 ≠ 80",
        "45.6%, 2596人, 5692人, HOLDS, 2596 / 5692 × 100 ≈ 45.61 ≈ 45.6",
        "46%, 2596人, 5692人, HOLDS, 2596 / 5692 × 100 ≈ 45.61 ≈ 46",
        "45.7%, 2596人, 5692人, FAILS, 2596 / 5692 × 100 ≈ 45.61 ≠ 45.7",
        "456‰, 2596人, 5692人, HOLDS, 2596 / 5692 × 100 ≈ 45.61 ≈ 45.6",
        "457‰, 2596人, 5692人, FAILS, 2596 / 5692 × 100 ≈ 45.61 ≠ 45.7",
        // words: at least 80 is reached by 79.5 rounded, nearly 80 is (70, 80), about 80 is [75, 85]
        "80%以上, 159人, 200人, HOLDS, '159 / 200 × 100 = 79.5 ≈ [80, 100]'",
        "80%以上, 158人, 200人, FAILS, '158 / 200 × 100 = 79 ∉ [80, 100]'",
        "近80%, 150人, 200人, HOLDS, '150 / 200 × 100 = 75 ∈ (70, 80)'",
        "近80%, 120人, 200人, FAILS, '120 / 200 × 100 = 60 ∉ (70, 80)'",
        // all is all, and 100% may be rounded
        "全部, 199人, 200人, FAILS, 199 / 200 × 100 = 99.5 ≠ 100",
        "全部, 200人, 200人, HOLDS, 200 / 200 × 100 = 100 = 100",
        "100%, 199人, 200人, HOLDS, 199 / 200 × 100 = 99.5 ≈ 100",
        "100%, 198人, 200人, FAILS, 198 / 200 × 100 = 99 ≠ 100",
        // counts that are not exact: above 100 of 150 is above 66.666..., which is 66.67 rounded, and at most all
        "80%, 100多人, 150人, UNDETERMINED, '(100, 200) / 150 × 100 ≈ [66.67, 100] =? 80'",
        "80%, 100多人, 200人, UNDETERMINED, '(100, 200) / 200 × 100 = (50, 100) =? 80'",
    })
    void stated_isRounded(String stated, String part, String whole, ConsistencyOutcome outcome, String arithmetic) {
        ConsistencyCheck check = check(stated, part, whole);
        assertThat(check.arithmetic()).contains(arithmetic);
        assertThat(check.outcome()).isEqualTo(outcome);
    }

    @Test
    void wholeByRounding_isNoted() {
        Finding note = single(check("100%", "199人", "200人").findings());
        assertThat(note.severity()).isEqualTo(Severity.INFO);
        assertThat(note.message().text(Language.CHINESE)).isEqualTo("a社区的体检率称100%,按所报数字计算为99.5%,是进位所得,并非全部");
        assertThat(check("100%", "200人", "200人").findings()).isEmpty();
        assertThat(check("99%", "198人", "200人").findings()).isEmpty();
    }

    @Test
    void amounts_areRoundedToWhatIsWritten() {
        // 36005元 / 3人 = 12001.67, which 1.2万元/人 and 12002元/人 say, and 12001元/人 does not
        for (String stated : ImmutableList.of("1.2万元/人", "12002元/人", "12001元/人")) {
            ConsistencyCheck check = single(checks(
                    RULE, figure("R1:三", MEAN, stated), figure("R1:一", FUND, "36005元"), figure("R1:二", PEOPLE, "3人")));
            assertThat(check.outcome())
                    .as(stated)
                    .isEqualTo(stated.startsWith("12001") ? ConsistencyOutcome.FAILS : ConsistencyOutcome.HOLDS);
        }
    }

    /** 0元 of at most five people is nothing each, unless there is nobody, and then it is no amount at all. */
    @ParameterizedTest
    @CsvSource({"0元/人, HOLDS", "10元/人, UNDETERMINED"})
    void amounts_thatMayBeNoneAreNotRefuted(String stated, ConsistencyOutcome outcome) {
        assertThat(single(checks(
                                RULE,
                                figure("R1:三", MEAN, stated),
                                figure("R1:一", FUND, "0元"),
                                figure("R1:二", PEOPLE, "5人以下")))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void counts_thatContradictThemselvesAreAnError() {
        ConsistencyCheck check = check("80%", "13人", "12人");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).isEmpty();
        assertThat(check.message().text(Language.CHINESE)).startsWith("a社区的体检率称80%,而所报数字自相矛盾:");
    }

    @Test
    void unknown_isUndetermined() {
        assertThat(check("80%", "xx人", "12人").outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check("xx%", "9人", "12人").outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check("80%", "0人", "0人").outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check("80%", "9人", "12人以下").outcome())
                .as("of 9 to 12 it is 75 to 100 %")
                .isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(single(checks(
                                RULE,
                                figure("R1:三", RATE, "80%"),
                                figure("R1:一", WOMEN, "9人"),
                                figure("R1:一", WOMEN, "10人"),
                                figure("R1:二", PEOPLE, "12人")))
                        .outcome())
                .as("two figures for one count")
                .isEqualTo(ConsistencyOutcome.UNDETERMINED);
    }

    @Test
    void nothing_isCheckedWithoutCountsOrStatement() {
        assertThat(checks(RULE, figure("R1:三", RATE, "80%"), figure("R1:一", WOMEN, "9人")))
                .isEmpty();
        assertThat(checks(RULE, figure("R1:一", WOMEN, "9人"), figure("R1:二", PEOPLE, "12人")))
                .isEmpty();
        assertThat(checks(
                        RULE,
                        figureOf("R1:三", "老人", RATE, "80%"),
                        figure("R1:一", WOMEN, "9人"),
                        figure("R1:二", PEOPLE, "12人")))
                .as("a rate of a group is not that of all")
                .isEmpty();
        assertThat(checks(
                        RULE, figure("R1:三", RATE, "180%"), figure("R1:一", WOMEN, "9人"), figure("R1:二", PEOPLE, "12人")))
                .as("a rate that cannot be is found by UnitFit")
                .isEmpty();
    }

    @Test
    void impossibleRates_areFoundWithoutAStatement() {
        ImpossibleRates rule = ImpossibleRates.of(INDICATORS);
        ConsistencyCheck fails = single(checks(rule, figure("R1:一", WOMEN, "13人"), figure("R1:二", PEOPLE, "12人")));
        assertThat(fails.rule()).isEqualTo("IMPOSSIBLE_RATES");
        assertThat(single(fails.findings()).severity()).isEqualTo(Severity.ERROR);
        assertThat(fails.observations()).hasSize(2);
        assertThat(fails.message().text(Language.ENGLISH))
                .startsWith("Check-up rate of a社区 cannot come from the figures stated: ");
        ConsistencyCheck holds = single(checks(rule, figure("R1:一", WOMEN, "9人"), figure("R1:二", PEOPLE, "12人")));
        assertThat(holds.outcome()).isEqualTo(ConsistencyOutcome.HOLDS);
        assertThat(holds.arithmetic()).contains("9 / 12 × 100 = 75");
        assertThat(single(checks(rule, figure("R1:一", WOMEN, "9人"), figure("R1:二", PEOPLE, "12人以下")))
                        .outcome())
                .as("of 8 it would be too much")
                .isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(checks(rule, figure("R1:一", WOMEN, "9人"), figure("R1:二", PEOPLE, "xx人")))
                .isEmpty();
        assertThat(checks(rule, figure("R1:一", FUND, "9元"), figure("R1:二", PEOPLE, "12人")))
                .as("an amount per head may be anything")
                .isEmpty();
    }
}
