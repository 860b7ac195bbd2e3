// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.testkit.assertions.CommunityWorkAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKind;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.composition.CompositionCheck;
import org.communitywork.indicators.composition.CompositionTarget;
import org.communitywork.indicators.composition.Listing;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.grade.GradeCheck;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.CombinedCheck;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.trend.ComparedPeriod;
import org.communitywork.indicators.trend.Comparison;
import org.communitywork.indicators.trend.EditionRule;
import org.communitywork.indicators.trend.Series;
import org.communitywork.indicators.trend.Travel;
import org.communitywork.testkit.laws.Figures;
import org.communitywork.testkit.laws.Sample;
import org.junit.jupiter.api.Test;

/** Assertions about grades, combinations, compositions and comparisons. */
class JudgmentAssertionsTest {
    private static final Indicator RATE = Indicator.proportion("VEC.FLY_ROOM_RATE")
            .name("有蝇房间", "Rooms with flies")
            .formula("VEC.FLY_ROOMS / VEC.ROOMS")
            .direction(Direction.LOWER_IS_BETTER)
            .build();
    private static final GradeStandard STANDARD = GradeStandard.builder()
            .name("蝇密度", "Density of flies")
            .addIndicator(RATE, Bands.atMost("A", "3%").atMost("B", "6%").otherwise("C"))
            .build();

    private static Calculation calculation(String withFlies) {
        Sample sample = Sample.of(Figures.of(Map.of(
                Operand.of(MeasureCode.parse("VEC.FLY_ROOMS")), Quantity.parse(withFlies),
                Operand.of(MeasureCode.parse("VEC.ROOMS")), Quantity.parse("1000间"))));
        return Calculator.STANDARD.calculate(RATE, sample.observations(), Sample.id(0), Sample.PERIOD);
    }

    private static GradeCheck grade(String withFlies) {
        return STANDARD.check(ImmutableList.of(calculation(withFlies)));
    }

    private static void assertFails(ThrowingCallable assertion, String... words) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    @Test
    void grades() {
        // 60 of 1000 are 6 %, the last of B; 20多 is (20, 30), so (2, 3) %; 30多 is (30, 40), so (3, 4) %.
        assertThat(grade("60间")).hasGrade("B");
        assertThat(grade("20多间")).hasGrade("A");
        assertThat(grade("50多间")).hasGrade("B");
        assertThat(grade("多间")).hasGrades("C", "A", "B");
        // 6.4 % is rounded to 6 %.
        assertThat(grade("64间")).hasGrade("C").dependsOnTheMethod();
        assertFails(() -> assertThat(grade("60间")).hasGrade("A"), "Expected of 蝇密度: A, but it is B", "60间");
        assertFails(() -> assertThat(grade("60间")).hasGrades("A", "B"), "A or B, but it is B");
        assertFails(() -> assertThat(grade("60间")).dependsOnTheMethod(), "the other way of comparing");
    }

    @Test
    void checks() {
        assertThat(grade("60间").reaches("B")).isMet();
        assertThat(grade("60间").reaches("A")).isNotMet().hasOutcome(CheckOutcome.NOT_MET);
        assertFails(() -> assertThat(grade("60间").reaches("A")).isMet(), "蝇密度", "'met', but it is 'not met'");
    }

    private static CombinedCheck two() {
        return CombinedCheck.atLeast(
                2,
                new Bilingual("病媒", "Vectors"),
                ImmutableList.of(
                        Target.atMost(RATE, "6%").check(calculation("60间")),
                        Target.atMost(RATE, "5%").check(calculation("60间")),
                        grade("多间").reaches("B")));
    }

    @Test
    void combinedChecks() {
        assertThat(two()).isUndetermined().hasCount(CheckOutcome.MET, 1).isOpenIn("蝇密度");
        assertFails(() -> assertThat(two()).isMet(), "the check of 病媒", "'met', but it is 'undetermined'");
        assertFails(() -> assertThat(two()).hasCount(CheckOutcome.MET, 2), "2 checks 'met', but it is 1");
        assertFails(() -> assertThat(two()).isOpenIn(), "open in []");
    }

    private static Facility room(String count, FacilityState state) {
        return Facility.builder()
                .name("室")
                .kind(FacilityKind.of("图书室"))
                .facilityClass("室")
                .count(Quantity.parse(count))
                .state(state)
                .build();
    }

    private static CompositionCheck rooms(Facility... facilities) {
        return CompositionTarget.exactly(FacilityStandard.parse("六室一站"))
                .check(
                        Stream.concat(Stream.of(facilities), Stream.of(station()))
                                .toList(),
                        Listing.COMPLETE);
    }

    private static Facility station() {
        return Facility.builder()
                .name("站")
                .kind(FacilityKind.of("服务站"))
                .facilityClass("站")
                .build();
    }

    @Test
    void compositions() {
        CompositionCheck five = rooms(room("5间", FacilityState.EXISTING), room("1间", FacilityState.PLANNED));
        assertThat(five).isNotMet().lacks("室", "1").lacks("站", "0").isMetAfterPlans();
        assertThat(rooms(room("8间", FacilityState.EXISTING))).isNotMet().hasSurplus("室", "2");
        // Four to seven: two may be missing, one may be too many.
        CompositionCheck vague = rooms(room("4—7间", FacilityState.EXISTING));
        assertThat(vague).isUndetermined().lacks("室", "[0, 2]").hasSurplus("室", "[0, 1]");
        assertFails(() -> assertThat(five).lacks("室", "2"), "六室一站: 2 室 lacking, but it is 1");
        assertFails(() -> assertThat(vague).lacks("室", "2"), "but it is [0, 2]");
        assertFails(() -> assertThat(five).hasSurplus("室", "1"), "1 室 beyond the standard, but it is 0");
        assertFails(() -> assertThat(vague).isMetAfterPlans(), "'met' after plans, but it is 'undetermined'");
    }

    private static Comparison comparison(String before, String now) {
        return Series.of(EditionRule.REFUSE, ImmutableList.of(yearly(2009, before), yearly(2010, now)))
                .compare(ReportingPeriod.ofYear(2010), ComparedPeriod.SAME_PERIOD_LAST_YEAR)
                .orElseThrow();
    }

    private static Calculation yearly(int year, String withFlies) {
        Observations observations = Observations.of(ImmutableList.of(
                observation(year, "VEC.FLY_ROOMS", withFlies), observation(year, "VEC.ROOMS", "1000间")));
        return Calculator.STANDARD.calculate(RATE, observations, Sample.id(0), ReportingPeriod.ofYear(year));
    }

    private static ResolvedObservation observation(int year, String measure, String quantity) {
        return ResolvedObservation.builder()
                .subject(Sample.id(0))
                .period(ReportingPeriod.ofYear(year))
                .measure(MeasureCode.parse(measure))
                .quantity(Quantity.parse(quantity))
                .build();
    }

    @Test
    void comparisons() {
        // 5 % after 4 %: one point, and a quarter of 4.
        Comparison worse = comparison("40间", "50间");
        assertThat(worse).hasDifference("1个百分点").hasChange("25%").hasTravel(Travel.WORSENED);
        assertThat(comparison("50间", "40间")).hasDifference("-1个百分点").hasChange("-20%");
        Comparison none = comparison("多间", "多间");
        assertThat(none).hasTravel(Travel.NOT_COMPARABLE);
        assertFails(() -> assertThat(worse).hasDifference("2个百分点"), "VEC.FLY_ROOM_RATE: difference of 2个百分点", "1个百分点");
        assertFails(() -> assertThat(worse).hasChange("24%"), "change of 24%, but it is 25%");
        assertFails(() -> assertThat(none).hasChange("24%"), "but it is none");
        assertFails(() -> assertThat(none).hasDifference("1个百分点"), "but it is none");
        assertFails(() -> assertThat(worse).hasTravel(Travel.NOT_COMPARABLE), "'not comparable'");
    }

    @Test
    void softAssertions_collectThemToo() {
        assertFails(
                () -> CommunityWorkSoftAssertions.assertAll(softly -> {
                    softly.assertThat(grade("60间")).hasGrade("A");
                    softly.assertThat(grade("60间").reaches("A")).isMet();
                    softly.assertThat(two()).isMet();
                    softly.assertThat(rooms(room("8间", FacilityState.EXISTING))).isMet();
                    softly.assertThat(comparison("40间", "50间")).hasChange("24%");
                }),
                "蝇密度: A",
                "but it is 'not met'",
                "病媒",
                "六室一站",
                "change of 24%");
    }
}
