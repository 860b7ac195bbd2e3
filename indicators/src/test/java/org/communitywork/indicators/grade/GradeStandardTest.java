// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.List;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeStandardTest {
    static final Indicator ROOMS = Indicator.proportion("VEC.FLY_ROOM_RATE")
            .name("有蝇房间", "Rooms with flies")
            .formula("VEC.FLY_ROOMS / VEC.ROOMS")
            .build();
    static final Indicator BREEDING = Indicator.proportion("VEC.FLY_BREEDING_RATE")
            .name("孳生地阳性率", "Breeding places with larvae")
            .formula("VEC.BREEDING / VEC.PLACES")
            .build();
    static final Indicator AT_FOOD = Indicator.count("VEC.FLIES_AT_FOOD", "VEC.FLIES_SEEN_AT_FOOD", "处")
            .name("直接入口食品场所有蝇", "Open food places with flies")
            .build();
    static final GradeStandard FLIES = GradeStandard.builder()
            .name("蝇密度", "Density of flies")
            .addIndicator(
                    ROOMS,
                    Bands.atMost("A", "3%").atMost("B", "6%").atMost("C", "9%").otherwise("D"))
            .addIndicator(
                    BREEDING,
                    Bands.atMost("A", "1%").atMost("B", "3%").atMost("C", "5%").otherwise("D"))
            .addPrecondition(Target.of(AT_FOOD, Criterion.none()))
            .document("GB/T 27772-2011")
            .build();

    private static GradeCheck check(GradeStandard standard, String... lines) {
        return standard.check(Samples.observations(lines), SUBJECT, YEAR);
    }

    private static GradeCheck flies(String rooms, String breeding, String atFood) {
        List<String> lines = new ArrayList<>(List.of("VEC.ROOMS = 200间", "VEC.PLACES = 200处"));
        lines.add("VEC.FLY_ROOMS = " + rooms);
        lines.add("VEC.BREEDING = " + breeding);
        lines.add("VEC.FLIES_SEEN_AT_FOOD = " + atFood);
        return check(FLIES, lines.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        // of 200: 6 are 3 %, 12 are 6 %, 18 are 9 %; and 2, 6, 10 are 1, 3, 5 %
        "12间, 2处, 0处, B, MET, MET",
        "6间, 2处, 0处, A, MET, MET",
        "20间, 2处, 0处, D, NOT_MET, NOT_MET",
        "6间, 2处, 1处, D, NOT_MET, NOT_MET", // flies at open food
        // 10多间 is (10, 20), so (5, 10)%: B, C or D
        "10多间, 2处, 0处, B/C/D, UNDETERMINED, UNDETERMINED",
        // the worse of B, C or D and C
        "10多间, 10处, 0处, C/D, UNDETERMINED, UNDETERMINED",
        "10多间, 20处, 0处, D, NOT_MET, NOT_MET",
        // without a figure every grade is possible, but none better than that of the other part
        "xx间, 6处, 0处, B/C/D, UNDETERMINED, NOT_CALCULABLE",
        "xx间, 20处, 0处, D, NOT_MET, NOT_MET",
        // whether there are flies at open food is not known
        "6间, 6处, xx处, B/D, UNDETERMINED, NOT_CALCULABLE",
        "6间, 6处, 1处以内, B/D, UNDETERMINED, UNDETERMINED",
    })
    void grade_isTheWorstOfTheParts(
            String rooms, String breeding, String atFood, String grades, Verdict reachesC, CheckOutcome outcome) {
        GradeCheck check = flies(rooms, breeding, atFood);
        assertThat(check.grades()).hasToString(grades);
        // None of these values lies where rounding matters.
        assertThat(check.methodsDisagree()).isFalse();
        Check reached = check.reaches("C");
        assertThat(reached.verdict()).isEqualTo(reachesC);
        assertThat(reached.outcome()).isEqualTo(outcome);
        assertThat(reached.name()).isEqualTo(new Bilingual("蝇密度", "Density of flies"));
        SerializableTester.reserializeAndAssert(check);
        SerializableTester.reserializeAndAssert(reached);
    }

    /** 西安: 鼠 B, 蚊 A and 蝇 A give B. */
    @Test
    void worstOf_isThatOfXian() {
        ImmutableList<String> scale = ImmutableList.of("A", "B", "C", "D");
        assertThat(Grades.worstOf(List.of(Grades.of(scale, "B"), Grades.of(scale, "A"), Grades.of(scale, "A")))
                        .decided())
                .contains("B");
    }

    @Test
    void check_explainsItself() {
        GradeCheck check = flies("13间", "2处", "0处");
        // 6.5 % is more than 6 and rounds to the even 6
        assertThat(check.grades()).hasToString("C");
        assertThat(check.otherMethodGrades()).hasToString("B");
        assertThat(check.methodsDisagree()).isTrue();
        assertThat(check.reaches("B").explanation().text(Language.CHINESE)).endsWith("""
            有蝇房间:6.5%,等级 C
            指标:孳生地阳性率 = VEC.BREEDING / VEC.PLACES(单位:%)
            VEC.BREEDING:2处(出处:R1:引言)
            VEC.PLACES:200处(出处:R1:引言)
            孳生地阳性率 = 2处 ÷ 200处 = 1.0%
            孳生地阳性率:1.0%,等级 A
            指标:直接入口食品场所有蝇 = VEC.FLIES_SEEN_AT_FOOD(单位:处)
            VEC.FLIES_SEEN_AT_FOOD:0处(出处:R1:引言)
            直接入口食品场所有蝇 = 0处 = 0处
            目标:直接入口食品场所有蝇 为零(全数值比较法)
            与目标值之差:0处
            结论:达标
            前提:直接入口食品场所有蝇 为零:达标
            依据:GB/T 27772-2011
            蝇密度 的等级:C(全数值比较法)
            按另一种比较方法的等级:B
            要求达到 B:未达标\
            """);
        assertThat(check.reaches("B").explanation().text(Language.ENGLISH)).endsWith("Grade B asked for: not met");
        GradeStandard rounded = GradeStandard.builder()
                .from(FLIES)
                .comparison(LimitComparison.ROUNDED_VALUE)
                .build();
        List<Calculation> calculations = new ArrayList<>(
                check.parts().stream().map(GradePart::calculation).toList());
        calculations.add(check.preconditions().get(0).calculation());
        GradeCheck other = rounded.check(calculations);
        assertThat(other.grades()).hasToString("B");
        assertThat(other.otherMethodGrades()).hasToString("C");
    }

    /** None of no more than 200 rooms is 0 %, but 0 of 0 is nothing, so that no grade is sure. */
    @Test
    void value_thatMayBeUndefinedHasEveryGrade() {
        GradeCheck check = check(
                FLIES,
                "VEC.FLY_ROOMS = 0间",
                "VEC.ROOMS = 200间以内",
                "VEC.BREEDING = 2处",
                "VEC.PLACES = 200处",
                "VEC.FLIES_SEEN_AT_FOOD = 0处");
        assertThat(check.parts().get(0).grades()).hasToString("A/B/C/D");
        assertThat(check.parts().get(1).grades()).hasToString("A");
    }

    /** 13 of 200 are 6.5 %, which is more than 6 % but rounds to the even 6. */
    @ParameterizedTest
    @CsvSource({"FULL_VALUE, D, A", "ROUNDED_VALUE, A, A"})
    void preconditions_areComparedAsTheySay(LimitComparison comparison, String grades, String other) {
        Target precondition = Target.builder()
                .from(Target.atMost(ROOMS, "6%"))
                .comparison(comparison)
                .build();
        GradeStandard breeding = GradeStandard.builder()
                .name("孳生地", "Breeding places")
                .addIndicator(BREEDING, Bands.atMost("A", "1%").otherwise("D"))
                .addPrecondition(precondition)
                .build();
        GradeCheck check =
                check(breeding, "VEC.FLY_ROOMS = 13间", "VEC.ROOMS = 200间", "VEC.BREEDING = 2处", "VEC.PLACES = 200处");
        assertThat(check.grades()).hasToString(grades);
        assertThat(check.otherMethodGrades()).hasToString(other);
    }

    @Test
    void stated_valuesAreClaims() {
        GradeCheck check = check(
                FLIES,
                "VEC.FLY_ROOM_RATE = 2%",
                "VEC.BREEDING = 2处",
                "VEC.PLACES = 200处",
                "VEC.FLIES_SEEN_AT_FOOD = 0处");
        assertThat(check.reaches("A").outcome()).isEqualTo(CheckOutcome.CLAIMED);
        assertThat(check.parts().get(0).isClaimed()).isTrue();
        assertThat(check.parts().get(1).isClaimed()).isFalse();
        assertThat(check.explanation().text(Language.CHINESE)).contains("有蝇房间:2.0%(自述),等级 A");
        assertThat(check.notCalculable()).isEmpty();
        assertThat(flies("xx间", "2处", "0处").notCalculable())
                .extracting(GradePart::graded)
                .containsExactly(FLIES.indicators().get(0));
    }

    @Test
    void standard_refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> GradeStandard.builder().name("空", "Empty").build())
                .hasMessage("Grade standard must grade an indicator: '空 / Empty'");
        assertThatThrownBy(() -> GradeStandard.builder()
                        .from(FLIES)
                        .addIndicator(ROOMS, Bands.atMost("达标", "9%").otherwise("不达标"))
                        .build())
                .hasMessage("Grades of VEC.FLY_ROOM_RATE must be [A, B, C, D]: '[达标, 不达标]'");
        assertThatThrownBy(() -> new GradedIndicator(AT_FOOD, BandsTest.DENSITY))
                .hasMessageStartingWith("Units differ");
        Calculation rooms = Calculator.STANDARD.calculate(ROOMS, Samples.observations(), SUBJECT, YEAR);
        assertThatThrownBy(() -> FLIES.check(List.of(rooms)))
                .hasMessage("Calculation must be given: 'VEC.FLY_BREEDING_RATE'");
        assertThatThrownBy(() -> FLIES.check(List.of(rooms, rooms))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> flies("6间", "2处", "0处").reaches("E"))
                .hasMessage("Grade must be one of [A, B, C, D]: 'E'");
    }

    @Test
    void grades_refuseWhatIsNoGrade() {
        ImmutableList<String> scale = ImmutableList.of("A", "B");
        assertThatThrownBy(() -> Grades.of(scale)).hasMessage("One grade at least must be possible: '[A, B]'");
        assertThatThrownBy(() -> Grades.of(scale, "C")).hasMessage("Grade must be one of [A, B]: 'C'");
        assertThatThrownBy(() -> Grades.any(ImmutableList.of("A", "A")))
                .hasMessage("Grades must be different: '[A, A]'");
        assertThatThrownBy(() -> Grades.of(scale, "A").worst(Grades.of(ImmutableList.of("A", "C"), "A")))
                .hasMessage("Scales of grades must be the same: '[A, B]' / '[A, C]'");
        assertThatThrownBy(() -> Grades.worstOf(List.of())).hasMessage("Worst of no grade is not defined");
        assertThat(new Grades(scale, ImmutableSet.of("B", "A")))
                .isEqualTo(Grades.any(scale))
                .hasToString("A/B");
        assertThat(Grades.any(scale).decided()).isEmpty();
    }
}
