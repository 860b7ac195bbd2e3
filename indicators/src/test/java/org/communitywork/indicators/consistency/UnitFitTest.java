// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.AWARENESS;
import static org.communitywork.indicators.consistency.Reports.MEASURES;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.measure;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitFitTest {
    private static final Measure MEAN = measure("POP.MEAN", "户均人口", "Persons per household", "人/户", MeasureKind.LEVEL);
    private static final Measure CONTRACTS = measure("SRV.LEVEL", "平均到会", "Mean turnout", "人", MeasureKind.LEVEL);
    private static final MeasureTable TABLE = MEASURES.with(ImmutableList.of(MEAN, CONTRACTS));
    private static final IndicatorTable INDICATORS = IndicatorTable.of(
            Indicator.proportion("EDU.AWARENESS")
                    .name("知晓率", "Awareness rate")
                    .formula("aware / asked")
                    .build(),
            Indicator.change("FIN.FUND", "fund").name("增长", "Growth").build(),
            Indicator.changeInPoints("SAF.CHANGE", "rate").name("变动", "Change").build());

    private static ConsistencyCheck check(UnitFit rule, Measure measure, String quantity) {
        WorkReport report = report("R1", "a", "2010")
                .addObservations(figure("R1:一", measure, quantity))
                .build();
        return single(rule.check(ReportSet.of(TABLE, ImmutableList.of(report))));
    }

    @Test
    void example_isInAnotherUnit() {
        ConsistencyCheck check = check(UnitFit.STANDARD, PEOPLE, "1534户");
        assertThat(check.rule()).isEqualTo("UNIT_FIT");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("户 → 人 ?");
        Finding finding = single(check.findings());
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(single(finding.observations()).quantity()).hasToString("1534户");
        assertThat(finding.message().text(Language.CHINESE)).isEqualTo("a社区的总人口单位不符:1534户(R1:一, 2010年),应以“人”计");
        assertThat(finding.message().text(Language.ENGLISH)).contains("is in another unit", "not in person");
    }

    @ParameterizedTest
    @CsvSource({
        "POP.TOTAL, 3290人, HOLDS, 人 → 人, ",
        "POP.TOTAL, 600多人次, FAILS, 人次 → 人 ?, ERROR",
        "CIV.SESSIONS, 12次, FAILS, 次 → 期 ?, ERROR",
        "SAF.CHANGE, 3%, FAILS, % → 个百分点 ?, ERROR",
        "SAF.CHANGE, -3个百分点, HOLDS, 个百分点 → 个百分点, ",
        "POP.AREA, 96万平方米, HOLDS, 平方米 → 平方公里, ",
        "POP.AREA, 0.9平方公里, HOLDS, 平方公里 → 平方公里, ",
        "POP.TOTAL, -3人, FAILS, -3 < 0, ERROR",
        "FIN.FUND, -3元, HOLDS, 元 → 元, ",
        "POP.TOTAL, 12.5人, FAILS, 12.5 ∉ ℤ, WARNING",
        "POP.TOTAL, 2.5万人, HOLDS, 人 → 人, ",
        "POP.TOTAL, 约12.5人, HOLDS, 人 → 人, ",
        "SRV.LEVEL, 12.5人, HOLDS, 人 → 人, ",
        "POP.MEAN, 2.14人/户, HOLDS, 人/户 → 人/户, ",
        "EDU.AWARENESS, 80%, HOLDS, % → %, ",
        "EDU.AWARENESS, 980‰, HOLDS, ‰ → %, ",
        "EDU.AWARENESS, 约100%, HOLDS, % → %, ",
        "EDU.AWARENESS, 全部, HOLDS, % → %, ",
        "EDU.AWARENESS, 120%, UNDETERMINED, '120 ∈? [0, 100]', ",
        "EDU.AWARENESS, -3%, UNDETERMINED, '-3 ∈? [0, 100]', ",
        "POP.TOTAL, xx户, UNDETERMINED, 户 → 人, ",
        "POP.TOTAL, 若干人, UNDETERMINED, 人 → 人, ",
        "POP.TOTAL, 0, HOLDS, 1 → 人, ",
    })
    void figure_canBeOneOfItsMeasure(
            String measure,
            String quantity,
            ConsistencyOutcome outcome,
            String arithmetic,
            @Nullable Severity severity) {
        ConsistencyCheck check = check(UnitFit.STANDARD, TABLE.get(MeasureCode.parse(measure)), quantity);
        assertThat(check.arithmetic()).contains(arithmetic);
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.findings())
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? ImmutableList.of() : ImmutableList.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "EDU.AWARENESS, 120%, FAILS, '120 ∉ [0, 100]'",
        "EDU.AWARENESS, 超过100%, FAILS, '(100, ∞) ∉ [0, 100]'",
        "EDU.AWARENESS, -3%, FAILS, '-3 ∉ [0, 100]'",
        "EDU.AWARENESS, 98%以上, HOLDS, % → %",
        "FIN.FUND, 3元, FAILS, 元 → % ?",
        "SAF.CHANGE, 3个百分点, HOLDS, 个百分点 → 个百分点",
    })
    void indicator_saysWhatItCanBe(String measure, String quantity, ConsistencyOutcome outcome, String arithmetic) {
        ConsistencyCheck check = check(new UnitFit(INDICATORS), TABLE.get(MeasureCode.parse(measure)), quantity);
        assertThat(check.arithmetic()).contains(arithmetic);
        assertThat(check.outcome()).isEqualTo(outcome);
    }

    @Test
    void growthRate_mayBeAnything() {
        IndicatorTable growth = IndicatorTable.of(
                Indicator.change("EDU.AWARENESS", "aware").name("增长", "Growth").build());
        assertThat(check(new UnitFit(growth), AWARENESS, "120%").outcome()).isEqualTo(ConsistencyOutcome.HOLDS);
    }

    @Test
    void wholeOfACount_isNotChecked() {
        WorkReport report = report("R1", "a", "2010")
                .addObservations(figure("R1:一", PEOPLE, "全部"))
                .build();
        assertThat(UnitFit.STANDARD.check(set(report))).isEmpty();
    }
}
