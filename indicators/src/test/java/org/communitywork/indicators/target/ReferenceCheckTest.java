// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.Samples.code;

import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceCheckTest {
    private static final CommunityId PROVINCE = CommunityId.parse("province");
    private static final Indicator CHECK_UPS = Indicator.builder()
            .from(TargetTest.CHECK_UPS)
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    private static final Indicator CASES = Indicator.count("SEC.CASES", "SEC.CASES_FILED", "起")
            .name("刑事案件", "Criminal cases")
            .direction(Direction.LOWER_IS_BETTER)
            .build();

    /** Gathers observations from lines such as {@code 2009: X.A = 3290人}; a line may name the province. */
    private static Observations observations(String... lines) {
        return Observations.of(Arrays.stream(lines)
                .map(line -> line.split("(: | = )"))
                .map(parts -> Samples.builder(parts[1], parts[2])
                        .subject(parts[0].startsWith("province") ? PROVINCE : SUBJECT)
                        .period(ReportingPeriod.parse(parts[0].replace("province ", "")))
                        .build())
                .toList());
    }

    private static TargetCheck check(Target target, String... lines) {
        return target.check(observations(lines), SUBJECT, YEAR);
    }

    @Test
    void improveBy_comparesWithTheYearBefore() {
        Target target = Target.of(CHECK_UPS, Criterion.improveBy("2个百分点"));
        String[] before = {"2009: ELD.EXAMINED = 70人", "2009: ELD.DUE = 100人"};
        TargetCheck check = check(target, before[0], before[1], "2010: ELD.EXAMINED = 143人", "2010: ELD.DUE = 200人");
        // 71.5 - 70 = 1.5, half a point short; 0.72 x 200 = 144 = 143 + 1
        assertThat(check.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(check.outcome()).isEqualTo(CheckOutcome.NOT_MET);
        assertThat(check.margin()).contains(new Amount(Ranges.parse("-0.5"), Units.PERCENTAGE_POINT));
        assertThat(check.shortfall(code("ELD.EXAMINED")).amount())
                .contains(new Amount(Ranges.parse("1"), Units.PERSON));
        // 1.5 rounds to 2
        assertThat(check.otherMethodVerdict()).isEqualTo(Verdict.MET);
        assertThat(check.explanation().text(Language.CHINESE)).isEqualTo("""
            指标:体检率 = ELD.EXAMINED / ELD.DUE(单位:%)
            ELD.DUE:200人
            ELD.EXAMINED:143人
            体检率 = 143人 ÷ 200人 = 71.5%
            指标:体检率 = ELD.EXAMINED / ELD.DUE(单位:%)
            ELD.DUE:100人
            ELD.EXAMINED:70人
            体检率 = 70人 ÷ 100人 = 70.0%
            参照值(上年同期,2009年):70.0%
            目标:体检率 比上年同期改善 2个百分点 以上(全数值比较法)
            与目标值之差:-0.5个百分点
            结论:未达标
            两种比较方法结论不同:全数值比较法 为 未达标,修约值比较法 为 达标\
            """);
        SerializableTester.reserializeAndAssert(check);
        assertThat(check(target, before[0], before[1], "2010: ELD.EXAMINED = 144人", "2010: ELD.DUE = 200人")
                        .outcome())
                .isEqualTo(CheckOutcome.MET);
    }

    @ParameterizedTest
    @CsvSource({
        // 700多 is (700, 800)
        "2009: ELD.EXAMINED = 700多人, 2009: ELD.DUE = 1000人, UNDETERMINED, UNDETERMINED, 参照值(上年同期,2009年):",
        "2009: ELD.EXAMINED = 600多人, 2009: ELD.DUE = 1000人, MET, MET, 参照值(上年同期,2009年):",
        "2009: ELD.EXAMINED = xx人, 2009: ELD.DUE = 1000人, UNDETERMINED, NOT_CALCULABLE, 参照值(上年同期,2009年):数据不全",
        "2009: ELD.EXAMINED = 9人, 2009: ELD.DUE = 0人, UNDETERMINED, NOT_CALCULABLE, 参照值(上年同期,2009年):无定义",
        "2009: ELD.EXAMINED = 9人, 2009: ELD.DUE = 20人以下, UNDETERMINED, UNDETERMINED, 参照值(上年同期,2009年):",
        "2009: ELD.CHECKUP_RATE = 60%, 2009: ELD.DUE = 20人, MET, CLAIMED, 参照值(上年同期,2009年):60.0%",
        "2008: ELD.EXAMINED = 1人, 2008: ELD.DUE = 20人, UNDETERMINED, NOT_CALCULABLE, 参照值(上年同期,2009年):数据不全",
    })
    void reference_maybeOpenOrMissing(String one, String other, Verdict verdict, CheckOutcome outcome, String said) {
        TargetCheck check = check(
                Target.of(CHECK_UPS, Criterion.improve()),
                one,
                other,
                "2010: ELD.EXAMINED = 750人",
                "2010: ELD.DUE = 1000人");
        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.methodsDisagree()).isFalse();
        // The value is there, so it is not said what it lacks.
        assertThat(check.explanation().steps())
                .extracting(step -> step.text(Language.CHINESE))
                .contains("结论:" + outcome.label());
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.explanation().text(Language.CHINESE)).contains(said);
        assertThat(check.margin().isPresent()).isEqualTo(outcome != CheckOutcome.NOT_CALCULABLE);
    }

    @Test
    void composite_isComparedWithAStatedFigure() {
        Indicator index = Indicator.composite("ELD.INDEX", "%")
                .name("指数", "Index")
                .formula("(ELD.CHECKUP_RATE + 100) / 2")
                .addComponent(CHECK_UPS)
                .build();
        Target target = Target.of(index, Criterion.atLeast(Reference.of(code("ELD.GOAL"))));
        String[] own = {"2010: ELD.EXAMINED = 70人", "2010: ELD.DUE = 100人"};
        // (70 + 100) / 2 = 85, which is 1.5 above 83.5
        TargetCheck check = check(target, own[0], own[1], "2010: ELD.GOAL = 83.5%");
        assertThat(check.verdict()).isEqualTo(Verdict.MET);
        assertThat(check.margin()).contains(new Amount(Ranges.parse("1.5"), Units.PERCENTAGE_POINT));
        assertThat(check(target, own).outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
    }

    @Test
    void reference_maybeAnotherSubject() {
        Reference average = Reference.of(PROVINCE).named("全省平均水平", "the provincial average");
        Target target = Target.of(CHECK_UPS, Criterion.atLeast(average));
        String[] own = {"2010: ELD.EXAMINED = 750人", "2010: ELD.DUE = 1000人"};
        TargetCheck met = check(target, own[0], own[1], "province 2010: ELD.CHECKUP_RATE = 75%");
        // What the province states of itself is no claim of the community.
        assertThat(met.outcome()).isEqualTo(CheckOutcome.MET);
        assertThat(met.margin()).contains(new Amount(Ranges.parse("0"), Units.PERCENTAGE_POINT));
        assertThat(met.explanation().text(Language.CHINESE)).contains("目标:体检率 不低于全省平均水平(全数值比较法)");
        // 约70% is [65, 75] and 约80% is [75, 85]
        assertThat(check(target, own[0], own[1], "province 2010: ELD.CHECKUP_RATE = 约70%")
                        .verdict())
                .isEqualTo(Verdict.MET);
        TargetCheck open = check(target, own[0], own[1], "province 2010: ELD.CHECKUP_RATE = 约80%");
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.margin()).contains(new Amount(Ranges.parse("[-10, 0]"), Units.PERCENTAGE_POINT));
        assertThat(open.shortfall(code("ELD.EXAMINED")).reason()).contains(ShortfallReason.REFERENCE_OPEN);
        TargetCheck claimed = check(target, "2010: ELD.CHECKUP_RATE = 80%", "province 2010: ELD.CHECKUP_RATE = 75%");
        assertThat(claimed.outcome()).isEqualTo(CheckOutcome.CLAIMED);
        assertThat(check(target, own).explanation().text(Language.ENGLISH))
                .contains("Reference (the provincial average, 2010): incomplete data");
    }

    @Test
    void reference_maybeAnotherFigure() {
        Target target = Target.of(CHECK_UPS, Criterion.moreThan(Reference.of(code("HT.AVERAGE"))));
        String[] own = {"2010: ELD.EXAMINED = 750人", "2010: ELD.DUE = 1000人"};
        TargetCheck check = check(target, own[0], own[1], "2010: HT.AVERAGE = 740‰");
        assertThat(check.verdict()).isEqualTo(Verdict.MET);
        assertThat(check.margin()).contains(new Amount(Ranges.parse("1"), Units.PERCENTAGE_POINT));
        assertThat(check(target, own).outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
    }

    @Test
    void percent_needsAReferenceAboveZero() {
        Target target = Target.of(CASES, Criterion.improveBy("10%"));
        // 45/50 is 10 % less
        TargetCheck check = check(target, "2009: SEC.CASES_FILED = 50起", "2010: SEC.CASES_FILED = 45起");
        assertThat(check.outcome()).isEqualTo(CheckOutcome.MET);
        TargetCheck more = check(target, "2009: SEC.CASES_FILED = 50起", "2010: SEC.CASES_FILED = 47起");
        assertThat(more.shortfall(code("SEC.CASES_FILED")).text(Language.CHINESE))
                .isEqualTo("SEC.CASES_FILED 超出 2起");
        TargetCheck none = check(target, "2009: SEC.CASES_FILED = 0起", "2010: SEC.CASES_FILED = 0起");
        assertThat(none.outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
        assertThat(none.margin()).isEmpty();
        assertThat(none.shortfall(code("SEC.CASES_FILED")).reason()).contains(ShortfallReason.REFERENCE_OPEN);
        assertThat(none.explanation().text(Language.CHINESE)).contains("参照值 0起 不大于零或可能不大于零,不能按百分比比较");
        TargetCheck maybe = check(target, "2009: SEC.CASES_FILED = 5起以内", "2010: SEC.CASES_FILED = 0起");
        assertThat(maybe.outcome()).isEqualTo(CheckOutcome.UNDETERMINED);
    }

    @Test
    void fallingYearByYear_isAnImprovementWhereLessIsBetter() {
        Target target = Target.of(CASES, Criterion.improve());
        assertThat(check(target, "2009: SEC.CASES_FILED = 50起", "2010: SEC.CASES_FILED = 49起")
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(check(target, "2009: SEC.CASES_FILED = 50起", "2010: SEC.CASES_FILED = 50起")
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        Target kept = Target.of(CASES, Criterion.maintain());
        assertThat(check(kept, "2009: SEC.CASES_FILED = 50起", "2010: SEC.CASES_FILED = 50起")
                        .otherMethodVerdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void maskedPeriod_hasNoYearBefore() {
        ReportingPeriod masked = ReportingPeriod.parse("20XX");
        TargetCheck check = Target.of(CASES, Criterion.improve())
                .check(observations("20XX: SEC.CASES_FILED = 50起"), SUBJECT, masked);
        assertThat(check.outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
        assertThat(check.explanation().text(Language.CHINESE)).contains("没有参照值:上年同期");
    }

    @Test
    void reference_maybeGivenByTheCaller() {
        Observations observations = observations("2009: SEC.CASES_FILED = 50起", "2010: SEC.CASES_FILED = 49起");
        Calculation now = Calculator.STANDARD.calculate(CASES, observations, SUBJECT, YEAR);
        Calculation before = Calculator.STANDARD.calculate(CASES, observations, SUBJECT, ReportingPeriod.parse("2009"));
        Target target = Target.of(CASES, Criterion.improve());
        assertThat(target.check(now, before))
                .isEqualTo(target.check(observations, SUBJECT, YEAR))
                .extracting(TargetCheck::reference)
                .isEqualTo(Optional.of(before));
        assertThat(target.check(now).outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
        assertThatThrownBy(() -> target.check(now, now))
                .hasMessageStartingWith("Reference must be of SEC.CASES, wanshouqiao and the period");
        assertThatThrownBy(() -> Target.of(CASES, Criterion.none()).check(now, before))
                .hasMessageStartingWith("Criterion must be relative to be given a reference");
        Indicator other = Indicator.builder().from(CASES).edition("2").build();
        Calculation changed =
                Calculator.STANDARD.calculate(other, observations, SUBJECT, ReportingPeriod.parse("2009"));
        assertThat(target.check(now, changed).explanation().text(Language.CHINESE))
                .contains("参照值口径不同:版本 2,本指标版本 1");
        Calculation rate = Calculator.STANDARD.calculate(CHECK_UPS, observations, SUBJECT, YEAR);
        Target unlike = Target.of(CASES, Criterion.moreThan(Reference.of(CHECK_UPS.code())));
        assertThatThrownBy(() -> unlike.check(now, rate)).isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void target_refusesWhatCannotBeCompared() {
        assertThatThrownBy(() -> Target.of(TargetTest.CHECK_UPS, Criterion.improve()))
                .hasMessage("Indicator must have a direction to improve or to be kept up: 'neutral'");
        assertThatThrownBy(() -> Target.of(CASES, Criterion.improveBy("2个百分点")))
                .isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> Target.builder()
                        .indicator(CASES)
                        .criterion(Criterion.maintain())
                        .comparison(LimitComparison.ROUNDED_VALUE)
                        .build())
                .hasMessageStartingWith("Comparison with a measured reference must be that of full values");
    }

    @Test
    void commonInputs_areNotTakenTwice() {
        Indicator men = share("X.MEN", "X.A");
        Indicator women = share("X.WOMEN", "X.B");
        Target target = Target.of(men, Criterion.moreThan(Reference.of(women.code())));
        // A/T is in [25, 50] and B/T in [20, 40], but (A - B)/T = 10/T is in [5, 10] for every T
        String[] lines = {"2010: X.A = 50人", "2010: X.B = 40人", "2010: X.T = 100—200人"};
        Calculation reference = Calculator.STANDARD.calculate(women, observations(lines), SUBJECT, YEAR);
        Calculation value = Calculator.STANDARD.calculate(men, observations(lines), SUBJECT, YEAR);
        TargetCheck check = target.check(value, reference);
        assertThat(check.verdict()).isEqualTo(Verdict.MET);
        assertThat(check.margin()).contains(new Amount(Ranges.parse("[5, 10]"), Units.PERCENTAGE_POINT));
        // A change in points shares last year's rate with that of the year before: a - 2b + c
        Indicator change = Indicator.changeInPoints("X.CHANGE", "X.R")
                .name("增幅", "Change")
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
        TargetCheck faster = check(
                Target.of(change, Criterion.improve()), "2008: X.R = 50%", "2009: X.R = 60—62%", "2010: X.R = 75%");
        // 75 - 2 x [60, 62] + 50 = [1, 5]; apart it would be [13, 15] - [10, 12] = [1, 5] as well
        assertThat(faster.margin()).contains(new Amount(Ranges.parse("[1, 5]"), Units.PERCENTAGE_POINT));
    }

    @Test
    void commonFigures_cancelUnderTheirDifferentNames() {
        Indicator pair = Indicator.count("X.PAIR", "X.A", "人")
                .name("两年合计", "Two years")
                .formula("X.A + X.A[-1y]")
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
        TargetCheck check =
                check(Target.of(pair, Criterion.improve()), "2008: X.A = 65人", "2009: X.A = 60—62人", "2010: X.A = 70人");
        // (70 + b) - (b + 65) = 5, where b is this indicator's last year and the reference's own year
        assertThat(check.margin()).contains(new Amount(Ranges.parse("5"), Units.PERSON));
    }

    /** With A and twice T there are 99 figures or 100, of which no more than 99 are joined. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // (106 - 96)/T; 106/T is in [53, 106] and 96/T in [48, 96]
                "96 | [5, 10]",
                // 107/T is in [53.5, 107] and 97/T in [48.5, 97]
                "97 | [-43.5, 58.5]",
            })
    void commonInputs_areJoinedUpToABound(int parts, String margin) {
        List<String> lines = new ArrayList<>(List.of("2010: X.A = " + (parts + 10) + "人", "2010: X.T = 100—200人"));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            names.add("X.B" + i);
            lines.add("2010: X.B" + i + " = 1人");
        }
        Observations observations = observations(lines.toArray(String[]::new));
        Indicator one = share("X.ONE", "X.A");
        Indicator many = share("X.MANY", String.join(" + ", names));
        Target target = Target.of(one, Criterion.moreThan(Reference.of(many.code())));
        TargetCheck check = target.check(
                Calculator.STANDARD.calculate(one, observations, SUBJECT, YEAR),
                Calculator.STANDARD.calculate(many, observations, SUBJECT, YEAR));
        assertThat(check.margin()).contains(new Amount(Ranges.parse(margin), Units.PERCENTAGE_POINT));
    }

    @Test
    void shortfall_isAbsentWhereTheReferenceMovesToo() {
        Target target = Target.of(share("X.MEN", "X.A"), Criterion.moreThan(Reference.of(code("X.ALL"))));
        Indicator all = share("X.ALL", "X.A + X.B");
        String[] lines = {"2010: X.A = 50人", "2010: X.B = 40人", "2010: X.T = 100人"};
        Calculation reference = Calculator.STANDARD.calculate(all, observations(lines), SUBJECT, YEAR);
        Calculation value = Calculator.STANDARD.calculate(target.indicator(), observations(lines), SUBJECT, YEAR);
        assertThat(target.check(value, reference).shortfall(code("X.A")).reason())
                .contains(ShortfallReason.REFERENCE_SHARED);
    }

    private static Indicator share(String code, String part) {
        return Indicator.ratio(code)
                .name(code, code)
                .formula(part.contains("+") ? "(" + part + ") / X.T" : part + " / X.T")
                .scale(Scale.PERCENT)
                .build();
    }
}
