// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.testkit.laws.Definitions.at;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorLawsTest {
    private static final Indicator RATE = Definitions.WHOLE_PERCENT;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @ParameterizedTest
    @MethodSource("org.communitywork.testkit.laws.Definitions#indicators")
    void library_obeysAllLaws(Indicator indicator) {
        Trials few = Trials.STANDARD.withTries(100);
        IndicatorLaws.check(IndicatorSamples.of(indicator), RateRule.of(indicator), few);
        IndicatorLaws.check(IndicatorSamples.of(indicator), RateRule.shown(indicator), few);
    }

    @ParameterizedTest
    @MethodSource("org.communitywork.testkit.laws.Definitions#composites")
    void library_obeysAllLawsOfComposites(Indicator composite) {
        Trials few = Trials.STANDARD.withTries(40);
        IndicatorLaws.check(IndicatorSamples.of(composite), RateRule.of(composite), few);
        IndicatorLaws.check(IndicatorSamples.of(composite), RateRule.shown(composite), few);
    }

    private static @Nullable BigDecimal rate(Map<String, BigDecimal> figures, int decimals, RoundingMode mode) {
        BigDecimal part = figures.get("ELD.EXAMINED");
        BigDecimal whole = figures.get("ELD.DUE");
        return part == null || whole == null || whole.signum() == 0 || part.compareTo(whole) > 0
                ? null
                : part.multiply(HUNDRED).divide(whole, decimals, mode);
    }

    private static @Nullable BigDecimal right(Map<String, BigDecimal> figures) {
        return rate(figures, 0, RoundingMode.HALF_EVEN);
    }

    @Test
    void handWrittenRule_obeysAllLaws() {
        IndicatorLaws.check(RATE, RateRule.ofNumbers(IndicatorLawsTest::right));
        IndicatorLaws.check(
                RATE,
                RateRule.ofNumbers(figures -> rate(figures, 2, RoundingMode.HALF_UP))
                        .roundedBy(Rounding.halfUpDecimals(2)));
    }

    /** People are counted in 人 and areas in 平方公里, as the unit of the value says, so the rule has nothing to convert. */
    @Test
    void densityWrittenByHand_obeysAllLaws() {
        Indicator density = Indicator.density("POP.DENSITY", "人/平方公里")
                .name("人口密度", "Population density")
                .formula("POP.TOTAL / POP.AREA")
                .decimals(0)
                .build();
        IndicatorLaws.check(
                density,
                RateRule.ofNumbers(
                        figures -> figures.size() < 2 || at(figures, "POP.AREA").signum() == 0
                                ? null
                                : at(figures, "POP.TOTAL").divide(at(figures, "POP.AREA"), 0, RoundingMode.HALF_EVEN)));
    }

    private static void assertBroken(String law, RateRule rule) {
        assertThatThrownBy(() -> IndicatorLaws.check(RATE, rule))
                .isInstanceOfSatisfying(
                        LawViolation.class,
                        violation -> assertThat(violation.law()).isEqualTo(law))
                .hasMessageContaining("Law '" + law + "' is broken");
    }

    @Test
    void zeroDenominator_thatGivesANumber_isFound() {
        assertBroken("a zero denominator is no number", RateRule.ofNumbers(figures -> {
            BigDecimal whole = figures.get("ELD.DUE");
            return whole != null && whole.signum() == 0 ? BigDecimal.ZERO : right(figures);
        }));
    }

    @Test
    void zeroDenominator_thatThrows_isFound() {
        assertThatThrownBy(() -> IndicatorLaws.check(
                        RATE,
                        RateRule.ofNumbers(figures -> figures.size() < 2
                                ? null
                                : at(figures, "ELD.EXAMINED")
                                        .multiply(HUNDRED)
                                        .divide(at(figures, "ELD.DUE"), 0, RoundingMode.HALF_EVEN))))
                .hasMessageContaining("a zero denominator is no number")
                .hasMessageContaining("but was:  thrown java.lang.ArithmeticException")
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void missingTakenForZero_isFound() {
        assertBroken(
                "a missing figure is not zero",
                RateRule.ofNumbers(figures -> right(Map.of(
                        "ELD.EXAMINED", figures.getOrDefault("ELD.EXAMINED", BigDecimal.ZERO),
                        "ELD.DUE", figures.getOrDefault("ELD.DUE", BigDecimal.ZERO)))));
    }

    @Test
    void clamping_isFound() {
        assertBroken("nothing is clamped", RateRule.ofNumbers(figures -> {
            BigDecimal part = figures.get("ELD.EXAMINED");
            BigDecimal whole = figures.get("ELD.DUE");
            return part == null || whole == null
                    ? null
                    : right(Map.of("ELD.EXAMINED", part.min(whole), "ELD.DUE", whole));
        }));
    }

    @Test
    void valuesOutOfBounds_areFound() {
        assertBroken("stays in bounds", RateRule.ofNumbers(figures -> {
            BigDecimal right = right(figures);
            return right == null ? null : right.multiply(HUNDRED);
        }));
    }

    @Test
    void fallingRates_areFound() {
        assertBroken("rises with the numerator", RateRule.ofNumbers(figures -> {
            BigDecimal right = right(figures);
            return right == null ? null : HUNDRED.subtract(right);
        }));
    }

    @Test
    void corrections_thatDependOnSize_areFound() {
        assertBroken("keeps its value when all figures are multiplied", RateRule.ofNumbers(figures -> {
            BigDecimal right = right(figures);
            return right == null ? null : right.min(at(figures, "ELD.EXAMINED"));
        }));
    }

    @Test
    void unitsTakenForGranted_areFound() {
        Indicator density = Definitions.indicators()
                .filter(each -> each.code().toString().equals("POP.DENSITY"))
                .findFirst()
                .orElseThrow();
        RateRule blind = RateRule.ofSamples(sample -> {
            if (!new Reference(density).isSound(sample)) {
                return RateRule.of(density).answer(sample);
            }
            Sample merged = sample.merged();
            Ratio persons = new Reference(density).numerator(merged);
            return Answer.of(persons.dividedBy(new Reference(density).denominator(merged)));
        });
        assertThatThrownBy(() -> IndicatorLaws.check(density, blind)).hasMessageContaining("in other units");
    }

    @Test
    void meanOfRates_isFound() {
        RateRule mean = RateRule.ofCommunities(communities -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (Map<String, BigDecimal> figures : communities) {
                BigDecimal rate = rate(figures, 10, RoundingMode.HALF_EVEN);
                if (rate == null) {
                    return null;
                }
                sum = sum.add(rate);
            }
            return sum.divide(BigDecimal.valueOf(communities.size()), 0, RoundingMode.HALF_EVEN);
        });
        assertBroken("adds up communities", mean);
    }

    @Test
    void firstCommunityTakenForAll_isFound() {
        RateRule first = RateRule.ofSamples(sample ->
                RateRule.of(RATE).answer(Sample.of(sample.communities().get(0))));
        assertThatThrownBy(() -> IndicatorLaws.check(RATE, first))
                .satisfies(error -> assertThat(laws(error)).contains("does not depend on the order"));
    }

    private static List<String> laws(Throwable error) {
        return Stream.concat(Stream.of(error), Arrays.stream(error.getSuppressed()))
                .map(each -> ((LawViolation) each).law())
                .toList();
    }

    @Test
    void roundingTwice_isFoundAndMadeSmall() {
        RateRule twice = RateRule.ofNumbers(figures -> {
            BigDecimal once = rate(figures, 1, RoundingMode.HALF_EVEN);
            return once == null ? null : once.setScale(0, RoundingMode.HALF_UP);
        });
        assertBroken("rounds once", twice);
        assertThatThrownBy(() -> IndicatorLaws.check(RATE, twice)).hasMessageContaining("made smaller in");
    }

    @Test
    void wrongPrecedence_isFound() {
        // a + b / c is not (a + b) / c.
        Indicator care = Indicator.ratio("ELD.CARE_RATIO")
                .name("照料比", "Care ratio")
                .formula("(ELD.HOME + ELD.INSTITUTION) / ELD.TOTAL")
                .build();
        RateRule wrong = RateRule.ofNumbers(figures -> {
            BigDecimal whole = figures.get("ELD.TOTAL");
            return figures.size() < 3 || whole == null || whole.signum() == 0
                    ? null
                    : at(figures, "ELD.HOME")
                            .add(at(figures, "ELD.INSTITUTION").divide(whole, 1, RoundingMode.HALF_EVEN));
        });
        assertThatThrownBy(() -> IndicatorLaws.check(care, wrong))
                .satisfies(error -> assertThat(laws(error)).contains("agrees with exact arithmetic"));
    }

    @Test
    void rangesThatAreTooNarrow_areFound() {
        RateRule low = RateRule.ofSamples(sample -> {
            Answer answer = RateRule.of(RATE).answer(sample);
            return sample.isExact()
                    ? answer
                    : answer.value()
                            .map(range -> Answer.of(range.lowerEndpoint()))
                            .orElse(answer);
        });
        assertThatThrownBy(() -> IndicatorLaws.check(RATE, low))
                .satisfies(error ->
                        assertThat(laws(error)).contains("holds every value of a range", "narrows with its figures"));
    }

    @Test
    void measuresInUnitsOfOnesOwn_areGivenInATable() {
        Unit stick = Unit.count("炷", "incense stick");
        Indicator sticks = Indicator.of(IndicatorKind.MEAN, "X.STICKS")
                .name("户均香", "Sticks for each household")
                .formula("X.STICKS / X.HOUSEHOLDS")
                .scale(Scale.of(stick.per(Unit.parse("户"))))
                .build();
        assertThatThrownBy(() -> IndicatorSamples.of(sticks))
                .hasMessageContaining("Measures of X.STICKS must be given");
        MeasureTable measures = MeasureTable.of(measure("X.STICKS", stick), measure("X.HOUSEHOLDS", Unit.parse("户")));
        IndicatorLaws.check(IndicatorSamples.of(sticks, measures), RateRule.of(sticks), Trials.STANDARD.withTries(50));
    }

    private static Measure measure(String code, Unit unit) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name(code)
                .englishName(code)
                .unit(unit)
                .kind(MeasureKind.STOCK)
                .build();
    }

    @Test
    void samplesTheLawsDoNotSpeakOf_pass() {
        Sample empty = Sample.of(Figures.of(Map.of()));
        RateRule wrong = RateRule.ofSamples(sample -> new Answer(Optional.of(Range.<Ratio>all()), false));
        IndicatorLaws.agreesWithExactArithmetic(RATE, wrong, empty);
        IndicatorLaws.roundsOnce(RATE, wrong, empty);
        assertThat(empty).hasToString("nothing reported");
    }
}
