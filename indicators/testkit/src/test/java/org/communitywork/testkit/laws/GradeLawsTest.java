// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.communitywork.testkit.laws.Definitions.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.indicators.grade.Grades;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Reference;
import org.communitywork.indicators.target.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GradeLawsTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Bands ROOM_BANDS =
            Bands.atMost("A", "3%").atMost("B", "6%").lessThan("C", "9%").otherwise("D");
    private static final Bands PLACE_BANDS =
            Bands.atMost("A", "1%").atMost("B", "3%").atMost("C", "5%").otherwise("D");
    private static final ImmutableList<String> SCALE = ROOM_BANDS.scale();
    private static final GradeStandard FLIES = GradeStandard.builder()
            .name("蝇密度", "Density of flies")
            .addIndicator(rate("ROOMS"), ROOM_BANDS)
            .addIndicator(rate("PLACES"), PLACE_BANDS)
            .addPrecondition(Target.of(rate("FOOD"), Criterion.none()))
            .build();

    private static Indicator rate(String part) {
        return Indicator.proportion("FLY." + part + "_RATE")
                .name("比例" + part, "Share " + part)
                .formula("FLY." + part + " / FLY." + part + "_SEEN")
                .build();
    }

    private static boolean isKnown(Map<String, BigDecimal> figures, String part) {
        BigDecimal seen = figures.get("FLY." + part + "_SEEN");
        return figures.containsKey("FLY." + part) && seen != null && seen.signum() > 0;
    }

    /** Says whether the share is at most so many percent, or less: the sign of part * 100 - percent * whole. */
    private static int compare(Map<String, BigDecimal> figures, String part, int percent) {
        return at(figures, "FLY." + part)
                .multiply(HUNDRED)
                .compareTo(BigDecimal.valueOf(percent).multiply(at(figures, "FLY." + part + "_SEEN")));
    }

    private static int rooms(Map<String, BigDecimal> figures) {
        if (compare(figures, "ROOMS", 6) > 0) {
            return compare(figures, "ROOMS", 9) < 0 ? 2 : 3;
        }
        return compare(figures, "ROOMS", 3) > 0 ? 1 : 0;
    }

    private static int places(Map<String, BigDecimal> figures) {
        if (compare(figures, "PLACES", 3) > 0) {
            return compare(figures, "PLACES", 5) <= 0 ? 2 : 3;
        }
        return compare(figures, "PLACES", 1) > 0 ? 1 : 0;
    }

    private static boolean isClean(Map<String, BigDecimal> figures) {
        return at(figures, "FLY.FOOD").signum() == 0;
    }

    private static boolean isAllKnown(Map<String, BigDecimal> figures) {
        return isKnown(figures, "ROOMS") && isKnown(figures, "PLACES") && isKnown(figures, "FOOD");
    }

    private static @Nullable String right(Map<String, BigDecimal> figures) {
        if (!isAllKnown(figures)) {
            return null;
        }
        return isClean(figures) ? SCALE.get(Math.max(rooms(figures), places(figures))) : "D";
    }

    private static void assertBroken(String law, GradeRule.OfNumbers rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> GradeLaws.check(FLIES, rule))
                        .laws())
                .contains(law);
    }

    private static void assertBroken(String law, GradeRule rule) {
        assertThat(catchThrowableOfType(
                                LawViolation.class, () -> GradeLaws.check(FLIES, rule, Trials.STANDARD.withTries(100)))
                        .laws())
                .contains(law);
    }

    @Test
    void library_obeysAllLaws() {
        GradeLaws.check(FLIES);
    }

    @Test
    void handWrittenRule_obeysAllLaws() {
        GradeLaws.check(FLIES, GradeLawsTest::right);
    }

    @Test
    void limitOfAnotherWord_isFoundWithTheSmallestFigures() {
        GradeRule.OfNumbers atMost9 = figures -> {
            boolean on9 = isAllKnown(figures) && compare(figures, "ROOMS", 9) == 0;
            return on9 && isClean(figures) ? SCALE.get(Math.max(2, places(figures))) : right(figures);
        };
        assertBroken("counts the limit as its word says", atMost9);
        // The smallest figures with 9 % are 9 of 100.
        assertThatThrownBy(() -> GradeLaws.check(FLIES, atMost9))
                .hasMessageContaining("FLY.ROOMS = 9人, FLY.ROOMS_SEEN = 100人")
                .hasMessageContaining("expected: D")
                .hasMessageContaining("but was:  C");
    }

    @Test
    void meanOfTheGrades_isFound() {
        GradeRule.OfNumbers mean = figures -> {
            if (!isAllKnown(figures)) {
                return null;
            }
            return isClean(figures) ? SCALE.get((rooms(figures) + places(figures)) / 2) : "D";
        };
        assertBroken("is the worst of its parts", mean);
        assertBroken("is never better than its worst part", mean);
    }

    @Test
    void preconditionThatOnlyCostsAGrade_isFound() {
        assertBroken("a missing precondition caps", figures -> {
            if (!isAllKnown(figures)) {
                return null;
            }
            int worst = Math.max(rooms(figures), places(figures));
            return SCALE.get(isClean(figures) ? worst : Math.min(3, worst + 1));
        });
    }

    @Test
    void missingPartLeftOut_isFound() {
        assertBroken("a missing figure decides nothing", figures -> {
            if (isKnown(figures, "ROOMS") && !figures.containsKey("FLY.PLACES") && isKnown(figures, "FOOD")) {
                return isClean(figures) ? SCALE.get(rooms(figures)) : "D";
            }
            return right(figures);
        });
    }

    @Test
    void zeroDenominatorTakenForClean_isFound() {
        assertBroken("a zero denominator decides nothing", figures -> {
            BigDecimal seen = figures.get("FLY.PLACES_SEEN");
            boolean none = seen != null && seen.signum() == 0;
            if (none && isKnown(figures, "ROOMS") && isKnown(figures, "FOOD")) {
                return isClean(figures) ? SCALE.get(rooms(figures)) : "D";
            }
            return right(figures);
        });
    }

    @Test
    void bestGradeTakenForTheRange_isFound() {
        GradeRule best = GradeRule.ofSamples(sample -> {
            Grades grades = GradeRule.of(FLIES).grades(sample);
            return sample.isExact() ? grades : Grades.of(SCALE, grades.best());
        });
        assertBroken("says of ranges what holds for all of them", best);
        assertBroken("never flips when narrowed", best);
    }

    @Test
    void moreThanIsOpen_isFound() {
        GradeRule loose = GradeRule.ofNumbers(FLIES, GradeLawsTest::right);
        assertThat(catchThrowableOfType(
                                LawViolation.class,
                                () -> Trials.STANDARD.check(
                                        GradeSamples.of(FLIES),
                                        ImmutableList.<Consumer<Sample>>of(
                                                sample -> GradeLaws.saysNoMoreThanIsOpen(FLIES, loose, sample))))
                        .law())
                .isEqualTo("says no more than is open");
    }

    @Test
    void gradeOfAnotherScale_isTold() {
        assertThatThrownBy(() -> GradeLaws.check(FLIES, figures -> "E"))
                .isInstanceOf(LawViolation.class)
                .hasMessageContaining("Grade must be one of [A, B, C, D]: 'E'");
    }

    @Test
    void relativePrecondition_isRefused() {
        GradeStandard relative = GradeStandard.builder()
                .from(FLIES)
                .addPrecondition(Target.of(rate("YARDS"), Criterion.atMost(Reference.lastYear())))
                .build();
        assertThatThrownBy(() -> GradeLaws.check(relative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Criterion must have constant limits: ");
    }

    // Bands

    private static void assertBandsBroken(String law, BandRule.OfNumbers rule) {
        assertThat(catchThrowableOfType(
                                LawViolation.class,
                                () -> BandLaws.check(ROOM_BANDS, Units.PERCENT, LimitComparison.FULL_VALUE, rule))
                        .laws())
                .contains(law);
    }

    private static String byRoom(BigDecimal percent) {
        if (percent.compareTo(BigDecimal.valueOf(3)) <= 0) {
            return "A";
        }
        if (percent.compareTo(BigDecimal.valueOf(6)) <= 0) {
            return "B";
        }
        return percent.compareTo(BigDecimal.valueOf(9)) < 0 ? "C" : "D";
    }

    @Test
    void bands_obeyAllLaws() {
        BandLaws.check(ROOM_BANDS, Units.PERCENT, LimitComparison.FULL_VALUE);
        BandLaws.check(ROOM_BANDS, Units.PERCENT, LimitComparison.ROUNDED_VALUE);
        BandLaws.check(ROOM_BANDS, Units.PERCENT, LimitComparison.FULL_VALUE, GradeLawsTest::byRoom);
    }

    @Test
    void holeBetweenBands_isFound() {
        assertBandsBroken(
                "gives each number one grade",
                percent -> percent.compareTo(BigDecimal.valueOf(6)) > 0 && percent.compareTo(BigDecimal.valueOf(7)) < 0
                        ? null
                        : byRoom(percent));
    }

    @Test
    void limitOfTheWrongBand_isFoundOnIt() {
        BandRule.OfNumbers wrong = percent -> percent.compareTo(BigDecimal.valueOf(9)) == 0 ? "C" : byRoom(percent);
        assertBandsBroken("counts the limit as its word says", wrong);
        assertThatThrownBy(() -> BandLaws.check(ROOM_BANDS, Units.PERCENT, LimitComparison.FULL_VALUE, wrong))
                .hasMessageContaining("by        9%")
                .hasMessageContaining("expected: D");
    }

    @Test
    void roundedValue_isFound() {
        assertBandsBroken("compares as it says", percent -> byRoom(percent.setScale(0, RoundingMode.HALF_EVEN)));
    }

    @Test
    void otherLimit_isFound() {
        assertBandsBroken("agrees with the words of the bands", percent -> byRoom(percent.add(BigDecimal.ONE)));
    }

    @Test
    void betterValueWithAWorseGrade_isFound() {
        assertBandsBroken("better is never worse", percent -> percent.signum() < 0 ? "C" : byRoom(percent));
        assertBandsBroken("better is never worse", percent -> byRoom(percent.negate()));
    }

    @Test
    void rangeGradedByOneEnd_isFound() {
        BandRule right = BandRule.of(ROOM_BANDS, Units.PERCENT, LimitComparison.FULL_VALUE);
        BandRule best = BandRule.ofRanges(
                ROOM_BANDS,
                Units.PERCENT,
                LimitComparison.FULL_VALUE,
                value -> Grades.of(SCALE, right.grades(value).best()));
        assertThat(catchThrowableOfType(LawViolation.class, () -> BandLaws.check(best, Trials.STANDARD))
                        .laws())
                .contains("grades a range as its numbers", "never grows when narrowed");
    }

    // The worst of several

    private static void assertWorstBroken(String law, Function<ImmutableList<Grades>, Grades> rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> WorstGradeLaws.check(SCALE, rule))
                        .laws())
                .contains(law);
    }

    @Test
    void worst_obeysAllLaws() {
        WorstGradeLaws.check(SCALE, Grades::worstOf);
    }

    @Test
    void lastPartForTheWorst_isFound() {
        Function<ImmutableList<Grades>, Grades> last = parts -> parts.get(parts.size() - 1);
        assertWorstBroken("does not depend on the order", last);
        assertWorstBroken("is the worst of every choice", last);
        assertWorstBroken("is never better than its worst part", last);
    }

    @Test
    void allPossibleGradesOfAnyPart_areFound() {
        // B/C with A: A was counted, too.
        assertWorstBroken(
                "is the worst of every choice",
                parts -> parts.stream()
                        .reduce((one, other) -> new Grades(
                                SCALE,
                                Sets.union(one.possible(), other.possible()).immutableCopy()))
                        .orElseThrow());
    }

    @Test
    void worstGradeForOpen_isFound() {
        Function<ImmutableList<Grades>, Grades> decided =
                parts -> Grades.of(SCALE, Grades.worstOf(parts).worst());
        assertWorstBroken("never grows when narrowed", decided);
        assertWorstBroken("leaves one part as it is", decided);
    }

    @Test
    void rule_tellsWhatItIs() {
        BandRule rule = BandRule.of(ROOM_BANDS, Units.PERCENT, LimitComparison.ROUNDED_VALUE);
        assertThat(rule.comparison()).isEqualTo(LimitComparison.ROUNDED_VALUE);
        // 9.4 % is rounded to 9 %, which is not less than 9 %.
        assertThat(rule.grades(Range.singleton(Ratio.parse("9.4")))).hasToString("D");
    }
}
