// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.communitywork.testkit.laws.Definitions.CASES_OF_PRESENT;
import static org.communitywork.testkit.laws.Definitions.LAND_DENSITY;
import static org.communitywork.testkit.laws.Definitions.NET_SPENDING;
import static org.communitywork.testkit.laws.Definitions.at;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The laws of exclusions where numerator and denominator count different things, or the same in different units. */
class ExclusionLawsTest {
    private static final String LEAVES_OUT = "leaves out who is excluded";
    private static final String NO_MORE = "excludes no more than there are";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** The area left without the water, one measure in each unit of areas. */
    private static final Indicator GREEN = Indicator.share("ENV.GREEN_SHARE")
            .name("绿化率", "Green share")
            .formula("ENV.GREEN / ENV.AREA")
            .decimals(2)
            .exclusions(Exclusions.builder()
                    .numerator("ENV.BARE")
                    .denominator("ENV.WATER")
                    .exceptions("ENV.ROCK")
                    .build())
            .build();

    private static final MeasureTable AREAS = MeasureTable.of(
            measure("ENV.GREEN", "平方米"),
            measure("ENV.AREA", "平方公里"),
            measure("ENV.BARE", "公顷"),
            measure("ENV.WATER", "平方米"),
            measure("ENV.ROCK", "公顷"));

    private static Measure measure(String code, String unit) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name(code)
                .englishName(code)
                .unit(Unit.parse(unit))
                .kind(MeasureKind.STOCK)
                .build();
    }

    private static void assertBroken(Indicator indicator, RateRule.OfNumbers rule, String... laws) {
        LawViolation violation = catchThrowableOfType(
                LawViolation.class, () -> IndicatorLaws.check(indicator, RateRule.ofNumbers(rule)));
        assertThat(violation).isNotNull();
        assertThat(violation.laws()).contains(laws);
    }

    /** A rule that gives a value unless one is missing, a part is more than its whole or the divisor is not above zero. */
    private static @Nullable BigDecimal quotient(BigDecimal above, BigDecimal below, int decimals) {
        return above.signum() < 0 || below.signum() <= 0 ? null : above.divide(below, decimals, RoundingMode.HALF_EVEN);
    }

    private static @Nullable BigDecimal density(Map<String, BigDecimal> figures) {
        return figures.size() < 3
                ? null
                : quotient(at(figures, "POP.TOTAL"), at(figures, "POP.AREA").subtract(at(figures, "POP.WATER")), 0);
    }

    private static @Nullable BigDecimal spending(Map<String, BigDecimal> figures) {
        return figures.size() < 3
                ? null
                : quotient(at(figures, "FIN.SPENT").subtract(at(figures, "FIN.REPAID")), at(figures, "POP.TOTAL"), 2);
    }

    private static @Nullable BigDecimal cases(Map<String, BigDecimal> figures) {
        if (figures.size() < 5) {
            return null;
        }
        BigDecimal above = at(figures, "CIV.CASES").subtract(at(figures, "CIV.WITHDRAWN"));
        BigDecimal below =
                at(figures, "POP.TOTAL").subtract(at(figures, "POP.AWAY")).subtract(at(figures, "POP.EXEMPT"));
        boolean apart =
                at(figures, "CIV.CASES").add(at(figures, "POP.EXEMPT")).compareTo(at(figures, "POP.TOTAL")) <= 0;
        return apart && above.compareTo(below) <= 0 ? quotient(above.multiply(THOUSAND), below, 2) : null;
    }

    @Test
    void handWrittenRules_obeyAllLaws() {
        IndicatorLaws.check(LAND_DENSITY, RateRule.ofNumbers(ExclusionLawsTest::density));
        IndicatorLaws.check(NET_SPENDING, RateRule.ofNumbers(ExclusionLawsTest::spending));
        IndicatorLaws.check(CASES_OF_PRESENT, RateRule.ofNumbers(ExclusionLawsTest::cases));
    }

    @Test
    void exclusionsForgotten_areFound() {
        assertBroken(
                LAND_DENSITY,
                figures -> density(figures) == null
                        ? null
                        : quotient(at(figures, "POP.TOTAL"), at(figures, "POP.AREA"), 0),
                LEAVES_OUT);
        assertBroken(
                NET_SPENDING,
                figures -> spending(figures) == null
                        ? null
                        : quotient(at(figures, "FIN.SPENT"), at(figures, "POP.TOTAL"), 2),
                LEAVES_OUT);
        assertBroken(
                CASES_OF_PRESENT,
                figures -> cases(figures) == null
                        ? null
                        : quotient(at(figures, "CIV.CASES").multiply(THOUSAND), at(figures, "POP.TOTAL"), 2),
                LEAVES_OUT);
    }

    @Test
    void exclusionsFromTheOtherSum_areFound() {
        assertBroken(
                LAND_DENSITY,
                figures -> density(figures) == null
                        ? null
                        : quotient(
                                at(figures, "POP.TOTAL").subtract(at(figures, "POP.WATER")),
                                at(figures, "POP.AREA"),
                                0),
                LEAVES_OUT);
        assertBroken(
                NET_SPENDING,
                figures -> spending(figures) == null
                        ? null
                        : quotient(
                                at(figures, "FIN.SPENT"),
                                at(figures, "POP.TOTAL").subtract(at(figures, "FIN.REPAID")),
                                2),
                LEAVES_OUT);
    }

    @Test
    void moreLeftOutThanThereAre_isFound() {
        assertBroken(
                LAND_DENSITY,
                figures -> figures.size() == 3 && at(figures, "POP.WATER").compareTo(at(figures, "POP.AREA")) > 0
                        ? BigDecimal.ZERO
                        : density(figures),
                NO_MORE);
        assertBroken(
                NET_SPENDING,
                figures -> figures.size() == 3 && at(figures, "FIN.REPAID").compareTo(at(figures, "FIN.SPENT")) > 0
                        ? quotient(BigDecimal.ZERO, at(figures, "POP.TOTAL"), 2)
                        : spending(figures),
                NO_MORE);
    }

    @Test
    void measuresInOtherUnitsOfOneDimension_areConverted() {
        IndicatorSamples samples = IndicatorSamples.of(GREEN, AREAS);
        IndicatorLaws.check(samples, RateRule.of(GREEN), Trials.STANDARD.withTries(100));
        IndicatorLaws.check(samples, RateRule.shown(GREEN), Trials.STANDARD.withTries(100));
    }

    private static Map.Entry<Operand, Quantity> figure(String code, String quantity) {
        return Map.entry(Operand.of(MeasureCode.parse(code)), Quantity.parse(quantity));
    }

    @Test
    void whatIsLeft_isMeasuredInTheUnitOfWhatIsRaised() {
        Sample sample = Sample.of(Figures.of(Map.ofEntries(
                figure("ENV.GREEN", "300000平方米"),
                figure("ENV.AREA", "1平方公里"),
                figure("ENV.BARE", "10公顷"),
                figure("ENV.WATER", "300000平方米"),
                figure("ENV.ROCK", "20公顷"))));
        // In hectares: (30 - 10) / (100 - 30 - 20) = 20 / 50.
        assertThat(new Reference(GREEN).isSound(sample)).isTrue();
        assertThat(new Reference(GREEN).value(sample)).isEqualTo(Ratio.of(40));
        // 20 ha of the green are not bare, so 21 ha more of bare ground are too many: 10 + 21. 50 ha are neither water
        // nor rock, so 51 ha more of rock are: 20 + 51. 50 ha are neither green nor rock, so 500001 more square meters
        // of
        // green are: 300000 + 500001.
        assertThat(Extremes.excludingTooMany(GREEN, sample))
                .extracting(Object::toString)
                .anyMatch(figures -> figures.contains("ENV.BARE = 31公顷"))
                .anyMatch(figures -> figures.contains("ENV.ROCK = 71公顷"))
                .anyMatch(figures -> figures.contains("ENV.GREEN = 800001平方米"));
        // 50 ha are left of the whole and 20 of the part: 300001 square meters more of green are too many.
        assertThat(Extremes.exceeding(GREEN, sample))
                .extracting(Object::toString)
                .containsExactly(
                        "ENV.AREA = 1平方公里, ENV.BARE = 10公顷, ENV.GREEN = 600001平方米, ENV.ROCK = 20公顷, ENV.WATER = 300000平方米");
        // Nothing is green, and all but the water is rock: 100 - 30 ha.
        assertThat(Extremes.zeroDenominators(GREEN, sample))
                .extracting(Object::toString)
                .anyMatch(figures -> figures.contains("ENV.AREA = 1平方公里") && figures.contains("ENV.ROCK = 70公顷"));
    }

    /** A sum of which nothing is left still tells by its own figures in which unit it counts. */
    @Test
    void sumsOfWhichNothingIsLeft_keepTheirUnits() {
        Trials few = Trials.STANDARD.withTries(50);
        Indicator nothing = without(Exclusions.builder().numerator("FIN.SPENT"));
        IndicatorLaws.check(IndicatorSamples.of(nothing), RateRule.of(nothing), few);
        Indicator one = without(Exclusions.builder().denominator("POP.TOTAL"));
        IndicatorLaws.check(IndicatorSamples.of(one), RateRule.of(one), few);
    }

    private static Indicator without(Exclusions.Builder exclusions) {
        return Indicator.perCapita("FIN.SPENDING", "元/人")
                .name("人均支出", "Spending per person")
                .formula("FIN.SPENT / (POP.TOTAL + 1)")
                .exclusions(exclusions.build())
                .build();
    }
}
