// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorTest {
    private static final Indicator SHARE =
            Indicator.share("X.SHARE").name("比重", "Share").formula("X.A / X.B").build();

    private static Calculation calculate(Indicator indicator, String... lines) {
        return Calculator.STANDARD.calculate(indicator, Samples.observations(lines), SUBJECT, YEAR);
    }

    private static Indicator mean(String unit, String formula) {
        return Indicator.mean("X.MEAN", unit)
                .name("平均", "Mean")
                .formula(formula)
                .decimals(2)
                .build();
    }

    /** Figures of the reports. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 3290 / 0.9 = 3655.5555...
                "人/平方公里 | X.A = 3290人       | X.B = 0.9平方公里  | 32900/9          | 3655.56人/平方公里",
                // the other report: 2948 / 0.96 = 3070.8333..., from 96万平方米
                "人/平方公里 | X.A = 2948人       | X.B = 96万平方米   | 294800/96        | 3070.83人/平方公里",
                // 3290 / 1534 = 2.14471...
                "人/户      | X.A = 3290人       | X.B = 1534户      | 3290/1534        | 2.14人/户",
                // (10, 20) tonnes by (70, 80) trips: from 10/80 = 0.125 to 20/70 = 0.2857...
                "吨/车次    | X.A = 近20吨        | X.B = 70余车次     | (0.125, 2/7)     | 0.12–0.29吨/车次",
                // (600, 700) by (70, 80): from 600/80 = 7.5 to 10
                "人次/车次  | X.A = 600多人次      | X.B = 70余车次     | (7.5, 10)        | 7.50–10.00人次/车次",
                // at least 100 by exactly 50
                "人/户      | X.A = 100人以上     | X.B = 50户        | [2, ∞)           | ≥2.00人/户",
                "人/户      | X.A = 超过100人     | X.B = 50户        | (2, ∞)           | >2.00人/户",
            })
    void means_areExactRanges(String unit, String one, String other, String value, String shown) {
        Calculation calculation = calculate(mean(unit, "X.A / X.B"), one, other);
        assertThat(calculation.calculated().orElseThrow().value()).isEqualTo(Ranges.parse(value));
        assertThat(calculation.shown(Language.CHINESE)).isEqualTo(shown);
        assertThat(calculation.origin()).isEqualTo(Origin.COMPUTED);
    }

    /** (2公顷 + 1公顷 + 1公顷) / 10人 = 40000平方米 / 10人; if the square meters came first, (10000 + 20000 + 1) / 10. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X.A = 2公顷      | X.B = 10000平方米 | 4000",
                "X.A = 10000平方米 | X.B = 2公顷      | 3000.1",
            })
    void numbersOfASum_countInTheUnitOfItsFirstMeasure(String first, String second, String value) {
        Calculation calculation = calculate(mean("平方米/人", "(X.A + X.B + 1) / X.C"), first, second, "X.C = 10人");
        assertThat(calculation.calculated().orElseThrow().value()).isEqualTo(Range.singleton(Ratio.parse(value)));
    }

    /** What is taken off has no upper bound, so the rest has no lower one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // (200 - 100) / 50 at most
                "X.A = 200人    | X.C = 100人以上   | (-∞, 2]  | ≤2.00人/户",
                "X.A = 200人    | X.C = 超过100人   | (-∞, 2)  | <2.00人/户",
                "X.A = 200人以上 | X.C = 100人以上  | (-∞, ∞)  | (-∞, ∞)人/户"
            })
    void means_withoutLowerBoundAreShown(String whole, String off, String value, String shown) {
        Calculation calculation = calculate(mean("人/户", "(X.A - X.C) / X.B"), whole, off, "X.B = 50户");
        assertThat(calculation.calculated().orElseThrow().value()).isEqualTo(Ranges.parse(value));
        assertThat(calculation.shown(Language.CHINESE)).isEqualTo(shown);
    }

    /** A level that is reported as such is divided by nothing but one. */
    @Test
    void share_thatIsReportedMayBeContradictory() {
        Indicator reported =
                Indicator.share("X.SHARE").name("占比", "Share").formula("X.A").build();
        Contradictory more = (Contradictory) calculate(reported, "X.A = 103%");
        assertThat(more.contradiction().text(Language.CHINESE)).isEqualTo("部分不应超出整体:103% ÷ 1 = 103.0%");
    }

    @Test
    void share_isExactAndKeepsNumeratorAndDenominator() {
        Calculated share =
                calculate(SHARE, "X.A = 2596人", "X.B = 5692人").calculated().orElseThrow();
        // 2596 / 5692 = 649 / 1423 = 45.6078... %
        assertThat(share.value()).isEqualTo(Ranges.parse("64900/1423"));
        assertThat(share.amount()).isEqualTo(new Amount(share.value(), Units.PERCENT));
        assertThat(share.numerator()).contains(new Amount(Ranges.parse("2596"), Units.PERSON));
        assertThat(share.denominator()).contains(new Amount(Ranges.parse("5692"), Units.PERSON));
        assertThat(share.isMaybeUndefined()).isFalse();
        assertThat(share.shown(Language.ENGLISH)).isEqualTo("45.6%");
        assertThat(share.inputs()).hasSize(2);
        assertThat(share.inputs().get(0).roles()).containsExactly(Role.NUMERATOR);
        assertThat(share.explanation().text(Language.ENGLISH)).isEqualTo("""
                        Indicator: Share = X.A / X.B (unit: %)
                        X.A: 2596 people (source: R1:引言)
                        X.B: 5692 people (source: R1:引言)
                        Share = 2596 people / 5692 people = 45.6%
                        Shown rounded by GB/T 8170, decimals: 1""");
        SerializableTester.reserializeAndAssert(share);
    }

    @Test
    void share_ofAnInexactPart() {
        // 外来人口 1000多人 of 2948: (1000, 2000) / 2948 = 33.92... % to 67.84... %
        Calculated share =
                calculate(SHARE, "X.A = 1000多人", "X.B = 2948人").calculated().orElseThrow();
        assertThat(share.value()).isEqualTo(Ranges.parse("(25000/737, 50000/737)"));
        assertThat(share.shown(Language.CHINESE)).isEqualTo("33.9–67.8%");
    }

    @Test
    void share_endsAtTheWholeAndKeepsContradictions() {
        // (1000, 2000) / 1500 reaches 133 %: what can be true ends at 100 %.
        assertThat(calculate(SHARE, "X.A = 1000多人", "X.B = 1500人")
                        .calculated()
                        .orElseThrow()
                        .value())
                .isEqualTo(Ranges.parse("(200/3, 100]"));
        Contradictory more = (Contradictory) calculate(SHARE, "X.A = 103人", "X.B = 100人");
        assertThat(more.raw()).contains(Ranges.parse("103"));
        assertThat(more.shown(Language.CHINESE)).isEqualTo("数据矛盾");
        assertThat(more.contradiction().text(Language.CHINESE)).isEqualTo("部分不应超出整体:103人 ÷ 100人 = 103.0%");
        assertThat(more.explanation().steps()).endsWith(more.contradiction());
        // A ratio may exceed one.
        Indicator ratio =
                Indicator.ratio("X.R").name("比", "Ratio").formula("X.A / X.B").build();
        assertThat(calculate(ratio, "X.A = 103人", "X.B = 100人").shown(Language.CHINESE))
                .isEqualTo("1.0");
        SerializableTester.reserializeAndAssert(more);
    }

    @Test
    void counts_belowZeroAreContradictory() {
        Contradictory negative = (Contradictory) calculate(SHARE, "X.A = -5人", "X.B = 100人");
        assertThat(negative.contradiction().text(Language.ENGLISH))
                .isEqualTo("X.A is -5 people and should not be below zero");
        Indicator difference =
                Indicator.builder().from(SHARE).formula("X.A / (X.B - X.A)").build();
        Contradictory below = (Contradictory) calculate(difference, "X.A = 5人", "X.B = 3人");
        assertThat(below.raw()).isEmpty();
        assertThat(below.contradiction().text(Language.ENGLISH))
                .isEqualTo("The denominator is -2 people and should not be below zero");
    }

    @ParameterizedTest
    @CsvSource({"X.A = 0人, X.B = 0人", "X.A = 5人, X.B = 0人", "X.A = 约10人, X.B = 0人"})
    void zeroDenominator_neverYieldsANumber(String one, String other) {
        Calculation calculation = calculate(SHARE, one, other);
        assertThat(calculation).isInstanceOf(Undefined.class);
        assertThat(calculation.calculated()).isEmpty();
        assertThat(calculation.shown(Language.CHINESE)).isEqualTo("无定义(分母为零)");
        assertThat(calculation.explanation().text(Language.ENGLISH))
                .endsWith("The denominator is 0 people, so the indicator is undefined");
    }

    @Test
    void maybeUndefined_isSaid() {
        Calculated maybe =
                calculate(SHARE, "X.A = 5人", "X.B = 不足10人").calculated().orElseThrow();
        assertThat(maybe.isMaybeUndefined()).isTrue();
        // 5 of less than 10 is more than 50 %, and 100 % at most.
        assertThat(maybe.value()).isEqualTo(Ranges.parse("(50, 100]"));
        assertThat(maybe.explanation().text(Language.CHINESE)).endsWith("分母可能为零,此时指标无定义");
    }

    @Test
    void missing_namesMeasuresAndReasons() {
        Indicator change =
                Indicator.change("X.GROWTH", "X.A").name("增长率", "Growth").build();
        Incomplete absent = (Incomplete) calculate(change, "X.A = 5人");
        assertThat(absent.missing()).hasSize(1);
        assertThat(absent.missing().get(0).operand()).isEqualTo(Samples.lastYear("X.A"));
        assertThat(absent.missing().get(0).reason()).isEqualTo(MissingReason.ABSENT);
        assertThat(absent.inputs()).hasSize(1);
        assertThat(absent.shown(Language.ENGLISH)).isEqualTo("incomplete data");
        assertThat(absent.explanation().text(Language.CHINESE)).endsWith("X.A[-1y]:未填报");
        Incomplete unknown = (Incomplete) calculate(SHARE, "X.A = xx人", "X.B = 全部");
        assertThat(unknown.missing()).extracting(MissingInput::reason).containsExactly(MissingReason.UNKNOWN);
        Incomplete masked = (Incomplete)
                Calculator.STANDARD.calculate(change, Samples.observations(), SUBJECT, ReportingPeriod.parse("20XX"));
        assertThat(masked.missing())
                .extracting(MissingInput::reason)
                .containsExactly(MissingReason.ABSENT, MissingReason.PERIOD_UNKNOWN);
        SerializableTester.reserializeAndAssert(unknown);
    }

    @Test
    void unfit_isWhatDoesNotConvertToTheMeasuresUnit() {
        ResolvedObservation all =
                Samples.builder("X.A", "全部").unit(Units.PERSON).build();
        Observations observations = Observations.of(ImmutableList.of(all, Samples.observation("X.B", "100人")));
        Incomplete unfit = (Incomplete) Calculator.STANDARD.calculate(SHARE, observations, SUBJECT, YEAR);
        assertThat(unfit.missing())
                .containsExactly(new MissingInput(Samples.operand("X.A"), MissingReason.UNFIT, ImmutableList.of(all)));
    }

    @Test
    void change_isTightAlthoughTheBaseStandsTwice() {
        Indicator change =
                Indicator.change("X.GROWTH", "X.A").name("增长率", "Growth").build();
        ResolvedObservation now = Samples.observation("X.A", "700多人");
        ResolvedObservation before = Samples.builder("X.A", "600多人")
                .period(ReportingPeriod.parse("2009"))
                .build();
        Calculation growth =
                Calculator.STANDARD.calculate(change, Observations.of(ImmutableList.of(now, before)), SUBJECT, YEAR);
        // from 700/700 - 1 = 0 to 800/600 - 1 = 1/3, both not reached
        assertThat(growth.calculated().orElseThrow().value()).isEqualTo(Ranges.parse("(0, 100/3)"));
        assertThat(growth.shown(Language.CHINESE)).isEqualTo("0.0–33.3%");
        assertThat(growth.inputs().get(1).roles()).containsExactly(Role.NUMERATOR, Role.DENOMINATOR);
    }

    @Test
    void changeInPoints_isTheDifferenceOfRates() {
        Indicator points = Indicator.changeInPoints("X.POINTS", "X.RATE")
                .name("提高", "Rise")
                .build();
        ResolvedObservation before = Samples.builder("X.RATE", "20.8%")
                .period(ReportingPeriod.parse("2009"))
                .build();
        Calculation rise = Calculator.STANDARD.calculate(
                points,
                Observations.of(ImmutableList.of(Samples.observation("X.RATE", "18.2%"), before)),
                SUBJECT,
                YEAR);
        // 18.2 - 20.8 = -2.6; the copied teaching text has -3.6
        assertThat(rise.calculated().orElseThrow().value()).isEqualTo(Ranges.parse("-2.6"));
        assertThat(rise.shown(Language.CHINESE)).isEqualTo("-2.6个百分点");
        assertThat(rise.explanation().text(Language.CHINESE)).endsWith("提高 = -2.6% = -2.6个百分点");
    }

    @Test
    void units_ofOneSumMustConvert() {
        Indicator sum = mean("人/户", "(X.A + X.C) / X.B");
        assertThatThrownBy(() -> calculate(sum, "X.A = 5人", "X.B = 1户", "X.C = 5人次"))
                .isInstanceOf(UnitMismatchException.class);
        Indicator area = mean("平方米/户", "(X.A + X.C) / X.B");
        // 1亩 = 2000/3 m2; (100 + 2000/3) / 2 = 1150/3
        assertThat(calculate(area, "X.A = 100平方米", "X.B = 2户", "X.C = 1亩")
                        .calculated()
                        .orElseThrow()
                        .value())
                .isEqualTo(Ranges.parse("1150/3"));
    }

    @Test
    void count_isTheMeasureItself() {
        Indicator count =
                Indicator.count("X.COUNT", "X.A", "人次").name("人次", "Turnout").build();
        Calculated turnout = calculate(count, "X.A = 600多人次").calculated().orElseThrow();
        assertThat(turnout.shown(Language.CHINESE)).isEqualTo("600–700人次");
        assertThat(turnout.denominator()).isEmpty();
        assertThat(turnout.explanation().text(Language.CHINESE)).contains("人次 = (600, 700)人次 = 600–700人次");
        assertThat(turnout.explanation().text(Language.CHINESE)).contains("(单位:人次)");
        assertThat(turnout.explanation().text(Language.ENGLISH)).contains("(unit: person-times)");
    }

    @Test
    void stated_isToldApartFromComputed() {
        Observations observations = Samples.observations(
                "X.SHARE = 45.6%",
                "X.SHARE = 近五成", "X.SHARE = 约100%", "X.SHARE = 103%", "X.SHARE = xx%", "X.SHARE = 9人");
        ImmutableList<Calculation> stated = Calculator.STANDARD.stated(SHARE, observations, SUBJECT, YEAR);
        assertThat(stated).extracting(Calculation::origin).containsOnly(Origin.STATED);
        assertThat(stated.get(0).calculated().orElseThrow().quotient()).isEmpty();
        assertThat(stated)
                .extracting(calculation -> calculation.shown(Language.CHINESE))
                .startsWith("45.6%", "40.0–50.0%")
                .endsWith("数据矛盾", "数据不全", "数据不全");
        // 约100% would reach past 100 %, a share does not.
        assertThat(stated.get(2).calculated().orElseThrow().value().upperEndpoint())
                .isEqualTo(Ratio.HUNDRED);
        assertThat(((Incomplete) stated.get(5)).missing().get(0).reason()).isEqualTo(MissingReason.UNFIT);
        assertThat(stated.get(3).explanation().text(Language.ENGLISH))
                .endsWith("The stated value 103.0% is outside 0 to 100%");
    }

    @Test
    void calculateOrStated_takesTheStatedValueOnlyWithoutCounts() {
        Observations stated = Samples.observations("X.SHARE = 45.6%");
        assertThat(Calculator.STANDARD
                        .calculateOrStated(SHARE, stated, SUBJECT, YEAR)
                        .origin())
                .isEqualTo(Origin.STATED);
        Observations both = stated.plus(Samples.observations("X.A = 1人", "X.B = 2人"));
        assertThat(Calculator.STANDARD
                        .calculateOrStated(SHARE, both, SUBJECT, YEAR)
                        .origin())
                .isEqualTo(Origin.COMPUTED);
        Calculation none = Calculator.STANDARD.calculateOrStated(SHARE, Samples.observations(), SUBJECT, YEAR);
        assertThat(none.origin()).isEqualTo(Origin.COMPUTED);
        Observations conflict = stated.plus(Samples.observations("X.SHARE = 50%"));
        Incomplete refused = (Incomplete) Calculator.STANDARD.calculateOrStated(SHARE, conflict, SUBJECT, YEAR);
        assertThat(refused.missing().get(0).reason()).isEqualTo(MissingReason.CONFLICTING);
    }

    @Test
    void calculator_isAValue() {
        Calculator hull = Calculator.STANDARD.with(ConflictPolicy.HULL);
        new EqualsTester()
                .addEqualityGroup(
                        Calculator.STANDARD,
                        hull.with(ConflictPolicy.REFUSE),
                        hull.with(ConflictPolicy.REFUSE).with(Calculator.STANDARD.reach()))
                .addEqualityGroup(hull)
                .testEquals();
        SerializableTester.reserializeAndAssert(hull);
        assertThat(hull.toString()).contains("Hull");
    }
}
