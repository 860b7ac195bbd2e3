// SPDX-License-Identifier: Apache-2.0
package org.example.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Verdict;
import org.communitywork.testkit.laws.Answer;
import org.communitywork.testkit.laws.Figures;
import org.communitywork.testkit.laws.IndicatorLaws;
import org.communitywork.testkit.laws.IndicatorSamples;
import org.communitywork.testkit.laws.LawViolation;
import org.communitywork.testkit.laws.RateRule;
import org.communitywork.testkit.laws.Sample;
import org.communitywork.testkit.laws.TargetLaws;
import org.communitywork.testkit.laws.Trials;
import org.communitywork.testkit.laws.VerdictRule;
import org.junit.jupiter.api.Test;

/** The usual mistakes, and the law that finds each of them. */
class MutantsTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Rounding TWO_DECIMALS = Rounding.gbt8170Decimals(2);

    private static void assertCaught(String law, Indicator indicator, RateRule mutant) {
        LawViolation violation = catchThrowableOfType(LawViolation.class, () -> IndicatorLaws.check(indicator, mutant));
        assertCaught(law, violation);
    }

    private static void assertCaught(String law, VerdictRule mutant) {
        assertCaught(
                law,
                catchThrowableOfType(
                        LawViolation.class, () -> TargetLaws.check(OwnIndicators.HOME_CARE_TARGET, mutant)));
    }

    private static void assertCaught(String law, LawViolation violation) {
        assertThat(violation).as("mutant of '%s'", law).isNotNull();
        assertThat(violation.laws()).contains(law);
        assertThat(violation).hasMessageContaining("'" + law + "'");
    }

    private static BigDecimal rate(Map<String, BigDecimal> figures, int decimals) {
        BigDecimal elderly = figures.get("OWN.ELDERLY");
        return OwnRules.homeCare(figures) == null
                ? null
                : figures.get("OWN.SERVED").multiply(HUNDRED).divide(elderly, decimals, RoundingMode.HALF_EVEN);
    }

    @Test
    void meanOfRates() {
        assertCaught("adds up communities", OwnIndicators.HOME_CARE, RateRule.ofCommunities(communities -> {
            List<BigDecimal> rates =
                    communities.stream().map(OwnRules::homeCare).toList();
            return rates.stream().allMatch(Objects::nonNull)
                    ? rates.stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .divide(BigDecimal.valueOf(rates.size()), 1, RoundingMode.HALF_EVEN)
                    : null;
        }));
    }

    @Test
    void roundingTwice() {
        assertCaught("rounds once", OwnIndicators.HOME_CARE, RateRule.ofNumbers(figures -> {
            BigDecimal once = rate(figures, 2);
            return once == null ? null : once.setScale(1, RoundingMode.HALF_UP);
        }));
    }

    @Test
    void roundingHalfUp() {
        assertCaught("agrees with exact arithmetic", OwnIndicators.HOME_CARE, RateRule.ofNumbers(figures -> {
            BigDecimal exact = rate(figures, 12);
            return exact == null ? null : exact.setScale(1, RoundingMode.HALF_UP);
        }));
    }

    @Test
    void clampingAtHundred() {
        assertCaught("nothing is clamped", OwnIndicators.HOME_CARE, RateRule.ofNumbers(figures -> {
            BigDecimal served = figures.get("OWN.SERVED");
            BigDecimal elderly = figures.get("OWN.ELDERLY");
            return served == null || elderly == null
                    ? null
                    : OwnRules.homeCare(Map.of("OWN.SERVED", served.min(elderly), "OWN.ELDERLY", elderly));
        }));
    }

    @Test
    void nullAsZero() {
        assertCaught("a missing figure is not zero", OwnIndicators.HOME_CARE, RateRule.ofNumbers(figures -> {
            Map<String, BigDecimal> filled = new HashMap<>(figures);
            filled.putIfAbsent("OWN.SERVED", BigDecimal.ZERO);
            return OwnRules.homeCare(filled);
        }));
    }

    @Test
    void zeroOfZeroAsZero() {
        assertCaught("a zero denominator is no number", OwnIndicators.VOLUNTEERS, RateRule.ofNumbers(figures -> {
            BigDecimal residents = figures.get("OWN.RESIDENTS");
            return residents != null && residents.signum() == 0 ? BigDecimal.ZERO : OwnRules.volunteers(figures);
        }));
    }

    @Test
    void wrongPrecedence() {
        // kitchen / kitchen + other, without the parentheses.
        assertCaught("agrees with exact arithmetic", OwnIndicators.KITCHEN_WASTE, RateRule.ofNumbers(figures -> {
            BigDecimal kitchen = figures.get("OWN.KITCHEN");
            return OwnRules.kitchenWaste(figures) == null || kitchen.signum() == 0
                    ? OwnRules.kitchenWaste(figures)
                    : kitchen.multiply(HUNDRED)
                            .divide(kitchen, 1, RoundingMode.HALF_EVEN)
                            .add(figures.get("OWN.OTHER"));
        }));
    }

    @Test
    void partAndWholeConfused() {
        assertCaught("rises with the numerator", OwnIndicators.KITCHEN_WASTE, RateRule.ofNumbers(figures -> {
            BigDecimal share = OwnRules.kitchenWaste(figures);
            return share == null ? null : HUNDRED.subtract(share);
        }));
    }

    @Test
    void perMilleForPerTenThousand() {
        assertCaught("agrees with exact arithmetic", OwnIndicators.VOLUNTEERS, RateRule.ofNumbers(figures -> {
            BigDecimal right = OwnRules.volunteers(figures);
            return right == null ? null : right.movePointLeft(1);
        }));
    }

    @Test
    void growthForShare() {
        assertCaught("stays in bounds", OwnIndicators.HOME_CARE, RateRule.ofNumbers(figures -> {
            BigDecimal share = OwnRules.homeCare(figures);
            return share == null ? null : share.subtract(HUNDRED);
        }));
    }

    @Test
    void oneAddedToBoth() {
        // As is done against zero denominators: (served + 1) / (elderly + 1).
        assertCaught(
                "keeps its value when all figures are multiplied",
                OwnIndicators.HOME_CARE,
                RateRule.ofNumbers(figures -> OwnRules.homeCare(figures) == null
                        ? null
                        : OwnRules.homeCare(Map.of(
                                "OWN.SERVED", figures.get("OWN.SERVED").add(BigDecimal.ONE),
                                "OWN.ELDERLY", figures.get("OWN.ELDERLY").add(BigDecimal.ONE)))));
    }

    @Test
    void firstCommunityForAll() {
        assertCaught(
                "does not depend on the order",
                OwnIndicators.HOME_CARE,
                RateRule.ofCommunities(communities -> OwnRules.homeCare(communities.get(0))));
    }

    @Test
    void unitsLookedOver() {
        RateRule mutant = RateRule.ofSamples(sample -> sample.communities().size() > 1
                ? Answer.NONE
                : answer(OwnRules.kitchenWaste(figures(sample.communities().get(0)))));
        IndicatorSamples tonnes = IndicatorSamples.of(OwnIndicators.KITCHEN_WASTE, OwnIndicators.MEASURES);
        assertCaught(
                "keeps its value in other units",
                catchThrowableOfType(LawViolation.class, () -> IndicatorLaws.check(tonnes, mutant, Trials.STANDARD)));
    }

    @Test
    void moreThanSixHundredAsSixHundred() {
        assertCaught(
                "holds every value of a range", OwnIndicators.HOME_CARE, RateRule.ofSamples(MutantsTest::byFigures));
        assertCaught("narrows with its figures", OwnIndicators.HOME_CARE, RateRule.ofSamples(MutantsTest::byFigures));
    }

    /** 600多人 becomes 600. */
    private static Answer byFigures(Sample sample) {
        return answer(OwnRules.homeCareOfDistrict(
                sample.communities().stream().map(MutantsTest::figures).toList()));
    }

    private static Answer answer(BigDecimal rate) {
        return rate == null ? Answer.NONE : Answer.of(Ratio.of(rate));
    }

    /** What is said, without its unit: 3吨 and 3公斤 become 3. */
    private static Map<String, BigDecimal> figures(Figures figures) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        figures.reported()
                .forEach((operand, quantity) -> quantity.figure()
                        .ifPresent(figure -> numbers.put(operand.toString(), figure.toBigDecimal(TWO_DECIMALS))));
        return numbers;
    }

    @Test
    void moreThanForAtLeast() {
        assertCaught("counts the limit as its word says", VerdictRule.ofNumbers(figures -> {
            BigDecimal rate = rate(figures, 12);
            return rate == null ? null : rate.compareTo(BigDecimal.valueOf(80)) > 0;
        }));
    }

    @Test
    void comparingTheRoundedRate() {
        assertCaught("compares as the target says", VerdictRule.ofNumbers(figures -> {
            BigDecimal rate = rate(figures, 0);
            return rate == null ? null : rate.compareTo(BigDecimal.valueOf(80)) >= 0;
        }));
    }

    @Test
    void missingAsMissed() {
        assertCaught(
                "a missing figure decides nothing",
                VerdictRule.ofNumbers(
                        figures -> figures.size() < 2 ? Boolean.FALSE : OwnRules.meetsHomeCareTarget(figures)));
    }

    @Test
    void moreThanAllAsMet() {
        assertCaught("a contradiction decides nothing", VerdictRule.ofNumbers(figures -> {
            BigDecimal served = figures.get("OWN.SERVED");
            BigDecimal elderly = figures.get("OWN.ELDERLY");
            return served != null && elderly != null && served.compareTo(elderly) > 0
                    ? Boolean.TRUE
                    : OwnRules.meetsHomeCareTarget(figures);
        }));
    }

    @Test
    void countForRate() {
        assertCaught("agrees with cross-multiplication", VerdictRule.ofNumbers(figures -> {
            Boolean right = OwnRules.meetsHomeCareTarget(figures);
            return right == null ? null : figures.get("OWN.SERVED").compareTo(BigDecimal.valueOf(80)) >= 0;
        }));
    }

    @Test
    void nobodyDueAsMet() {
        assertCaught("a zero denominator decides nothing", VerdictRule.ofNumbers(figures -> {
            BigDecimal elderly = figures.get("OWN.ELDERLY");
            return elderly != null && elderly.signum() == 0 ? Boolean.TRUE : OwnRules.meetsHomeCareTarget(figures);
        }));
    }

    @Test
    void everyCommunityForTheWhole() {
        assertCaught("adds up communities", VerdictRule.ofCommunities(communities -> {
            List<Boolean> each =
                    communities.stream().map(OwnRules::meetsHomeCareTarget).toList();
            return each.contains(null) ? null : !each.contains(false);
        }));
    }

    @Test
    void verdictOnTheFigureThatIsSaid() {
        VerdictRule mutant = VerdictRule.ofSamples(sample -> byFigures(sample)
                .number()
                .map(rate -> rate.compareTo(Ratio.of(80)) >= 0 ? Verdict.MET : Verdict.NOT_MET)
                .orElse(Verdict.UNDETERMINED));
        assertCaught("says of a range what holds for all of it", mutant);
        assertCaught("never flips when narrowed", mutant);
    }
}
