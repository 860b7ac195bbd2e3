// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.Samples.code;

import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.core.report.TargetKind;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    static final Indicator CHECK_UPS = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("ELD.EXAMINED / ELD.DUE")
            .build();

    private static TargetCheck check(Target target, String... lines) {
        return target.check(Samples.observations(lines), SUBJECT, YEAR);
    }

    @Test
    void check_explainsItself() {
        TargetCheck check = check(Target.atLeast(CHECK_UPS, "80%"), "ELD.EXAMINED = 1013人", "ELD.DUE = 1295人");
        assertThat(check.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(check.outcome()).isEqualTo(CheckOutcome.NOT_MET);
        // 1013/1295 = 78.2239... %; 80 % - that = (103600 - 101300)/1295 = 2300/1295 = 460/259
        assertThat(check.margin()).contains(new Amount(Ranges.parse("-460/259"), Units.PERCENTAGE_POINT));
        // 0.8 * 1295 = 1036 = 1013 + 23
        Shortfall shortfall = check.shortfall(code("ELD.EXAMINED"));
        assertThat(shortfall.amount()).contains(new Amount(Ranges.parse("23"), Units.PERSON));
        assertThat(shortfall.text(Language.CHINESE)).isEqualTo("ELD.EXAMINED 还差 23人");
        assertThat(check.explanation().text(Language.CHINESE)).isEqualTo("""
                        指标:体检率 = ELD.EXAMINED / ELD.DUE(单位:%)
                        ELD.DUE:1295人(出处:R1:引言)
                        ELD.EXAMINED:1013人(出处:R1:引言)
                        体检率 = 1013人 ÷ 1295人 = 78.2%
                        显示值按 GB/T 8170 修约,保留 1 位小数
                        目标:体检率 不低于 80%(全数值比较法)
                        与目标值之差:-460/259个百分点
                        结论:未达标""");
        assertThat(check.explanation().text(Language.ENGLISH)).contains("Verdict: not met");
    }

    @Test
    void check_carriesOutBothMethods() {
        // 1599/2000 = 79.95 %
        String[] figures = {"ELD.EXAMINED = 1599人", "ELD.DUE = 2000人"};
        TargetCheck full = check(Target.atLeast(CHECK_UPS, "80%"), figures);
        assertThat(full.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(full.otherMethodVerdict()).isEqualTo(Verdict.MET);
        assertThat(full.methodsDisagree()).isTrue();
        assertThat(full.explanation().text(Language.CHINESE)).endsWith("两种比较方法结论不同:全数值比较法 为 未达标,修约值比较法 为 达标");
        Target rounded = Target.builder()
                .from(Target.atLeast(CHECK_UPS, "80%"))
                .comparison(LimitComparison.ROUNDED_VALUE)
                .document("办法")
                .build();
        TargetCheck other = check(rounded, figures);
        assertThat(other.verdict()).isEqualTo(Verdict.MET);
        assertThat(other.shortfall(code("ELD.EXAMINED")).amount())
                .contains(new Amount(Ranges.parse("0"), Units.PERSON));
        assertThat(other.explanation().text(Language.ENGLISH))
                .contains("Authority: 办法 (the limit was not checked against it)");
        Target verified = Target.builder().from(rounded).isVerified(true).build();
        assertThat(check(verified, figures).explanation().steps())
                .extracting(step -> step.text(Language.ENGLISH))
                .contains("Authority: 办法");
        assertThat(rounded.isVerified()).isFalse();
        assertThat(rounded.isIllustration()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ELD.EXAMINED = 近900人, ELD.DUE = 1000人, UNDETERMINED, UNDETERMINED", // (800, 900) against 85 %
        "ELD.EXAMINED = 近900人, ELD.DUE = 0人, UNDETERMINED, NOT_CALCULABLE",
        "ELD.EXAMINED = 1100人, ELD.DUE = 1000人, UNDETERMINED, NOT_CALCULABLE",
        "ELD.EXAMINED = xx人, ELD.DUE = 1000人, UNDETERMINED, NOT_CALCULABLE",
        "ELD.EXAMINED = 900人, ELD.DUE = 1000人以下, UNDETERMINED, UNDETERMINED", // the denominator may be 0
        "ELD.EXAMINED = 900人, ELD.DUE = 1000人, MET, MET",
        "ELD.CHECKUP_RATE = 90%, ELD.DUE = 1000人, MET, CLAIMED",
        "ELD.CHECKUP_RATE = 80%, ELD.DUE = 1000人, NOT_MET, NOT_MET",
    })
    void check_keepsTheOutcomesApart(String one, String other, Verdict verdict, CheckOutcome outcome) {
        TargetCheck check = check(Target.atLeast(CHECK_UPS, "85%"), one, other);
        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.margin().isPresent()).isEqualTo(outcome != CheckOutcome.NOT_CALCULABLE);
        // What stands in the way of a value is said with the verdict, and only then.
        assertThat(check.explanation().text(Language.ENGLISH).matches("(?s).*Verdict: [a-z ]+ \\(.+\\).*"))
                .isEqualTo(outcome == CheckOutcome.NOT_CALCULABLE);
    }

    @Test
    void check_waitsForThePeriodOfTheTarget() {
        Target later = Target.builder()
                .from(Target.atLeast(CHECK_UPS, "85%"))
                .period(ReportingPeriod.parse("2012"))
                .build();
        TargetCheck early = check(later, "ELD.EXAMINED = 800人", "ELD.DUE = 1000人");
        assertThat(early.outcome()).isEqualTo(CheckOutcome.NOT_DUE);
        assertThat(early.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(early.explanation().text(Language.ENGLISH)).endsWith("The target is for 2012 and not due yet");
        assertThat(check(later, "ELD.EXAMINED = 900人", "ELD.DUE = 1000人").outcome())
                .isEqualTo(CheckOutcome.MET);
        Target now = Target.builder().from(later).period(YEAR).build();
        assertThat(check(now, "ELD.EXAMINED = 800人", "ELD.DUE = 1000人").outcome())
                .isEqualTo(CheckOutcome.NOT_MET);
    }

    @Test
    void check_refusesACalculationOfAnotherIndicator() {
        Indicator other = Indicator.builder().from(CHECK_UPS).edition("2").build();
        TargetCheck check = check(Target.atMost(other, "85%"), "ELD.EXAMINED = 800人", "ELD.DUE = 1000人");
        assertThat(check.outcome()).isEqualTo(CheckOutcome.MET);
        assertThatThrownBy(() -> Target.atLeast(CHECK_UPS, "85%").check(check.calculation()))
                .isInstanceOf(IllegalArgumentException.class);
        SerializableTester.reserializeAndAssert(check);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 80%, 不低于 80%",
        "MORE_THAN, 80%, 超过 80%",
        "AT_MOST, 80%, 不超过 80%",
        "LESS_THAN, 80%, 低于 80%",
        "EXACTLY, 80%, 等于 80%",
        "EXACTLY, 80%—90%, 在 80% 至 90% 之间",
        "EXACTLY, 约80%, ",
        "ZERO, , 为零",
        "COMPLETE, , 全部(100%)",
        "COMPOSITION, , ",
        "IMPROVE, , ",
        "ASPIRATION, , ",
    })
    void targets_comeFromGoalsThatAskForANumber(TargetKind kind, String quantity, String expected) {
        StatedTarget.Builder stated = StatedTarget.builder()
                .kind(kind)
                .measure(CHECK_UPS.code())
                .summary("目标")
                .due(ReportingPeriod.parse("2011"));
        if (quantity != null) {
            stated.quantity(Quantity.parse(quantity));
        }
        IndicatorTable table = IndicatorTable.of(CHECK_UPS);
        assertThat(Targets.of(stated.build(), table, ReportingPeriod.parse("2010"))
                        .map(target -> target.criterion().message().text(Language.CHINESE))
                        .orElse(null))
                .isEqualTo(expected);
        assertThat(Targets.of(stated.measure(code("X.OTHER")).build(), table, ReportingPeriod.parse("2010")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // A horizon counts from the report's year and is over with its longest time: 2007 + 5, 2007 + 3/2 rounded up.
        "2007, 3—5年, 2012",
        "2007, 一年半, 2009",
        "2007-H1, 24个月, 2009",
        "2007, 3年以上, ",
        "2007, 7992年, 9999",
        "2007, 7993年, ",
        "XXXX, 3—5年, ",
    })
    void horizon_endsWithItsLongestTime(String reported, String horizon, String due) {
        StatedTarget stated = StatedTarget.builder()
                .kind(TargetKind.ZERO)
                .measure(CHECK_UPS.code())
                .summary("目标")
                .horizon(Quantity.parse(horizon))
                .build();
        Target target = Targets.of(stated, IndicatorTable.of(CHECK_UPS), ReportingPeriod.parse(reported))
                .orElseThrow();
        assertThat(target.period().map(ReportingPeriod::toString).orElse(null)).isEqualTo(due);
    }
}
