// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.communitywork.testkit.laws.Definitions.at;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.definition.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The laws of composites, exclusions and validities, on rules written by hand and on the usual mistakes in them. */
class CompositeLawsTest {
    private static final Indicator INDEX = Definitions.INDEX;
    private static final Indicator PRESENT = Definitions.PRESENT;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static void assertBroken(String law, Indicator indicator, RateRule mutant) {
        LawViolation violation = catchThrowableOfType(LawViolation.class, () -> IndicatorLaws.check(indicator, mutant));
        assertThat(violation).as("mutant of '%s'", law).isNotNull();
        assertThat(violation.laws()).contains(law);
    }

    private static boolean isPossible(Map<String, BigDecimal> figures) {
        return figures.size() == 3
                && at(figures, "ELD.DUE").signum() > 0
                && at(figures, "ELD.EXAMINED").compareTo(at(figures, "ELD.DUE")) <= 0
                && at(figures, "ELD.CARED").compareTo(at(figures, "ELD.DUE")) <= 0;
    }

    /** p percent of those examined and q percent of those cared for, in percent of those due. */
    private static BigDecimal weighted(Map<String, BigDecimal> figures, int p, int q) {
        return at(figures, "ELD.EXAMINED")
                .multiply(BigDecimal.valueOf(p))
                .add(at(figures, "ELD.CARED").multiply(BigDecimal.valueOf(q)))
                .divide(at(figures, "ELD.DUE"), 0, RoundingMode.HALF_EVEN);
    }

    private static @Nullable BigDecimal index(Map<String, BigDecimal> figures) {
        return isPossible(figures) ? weighted(figures, 60, 40) : null;
    }

    private static RateRule index(int p, int q) {
        return RateRule.ofNumbers(figures -> isPossible(figures) ? weighted(figures, p, q) : null);
    }

    /** The right rule on other figures. */
    private static RateRule onChanged(UnaryOperator<Map<String, BigDecimal>> change) {
        return RateRule.ofNumbers(figures -> index(change.apply(new HashMap<>(figures))));
    }

    @Test
    void handWrittenComposite_obeysAllLaws() {
        IndicatorLaws.check(INDEX, RateRule.ofNumbers(CompositeLawsTest::index));
    }

    @Test
    void weightsThatAreNoMean_areFound() {
        assertBroken("lies between its components", INDEX, index(60, 60));
        assertBroken("stays in bounds", INDEX, index(60, 60));
    }

    @Test
    void weightsInAnotherOrder_areFound() {
        assertBroken("agrees with exact arithmetic", INDEX, index(40, 60));
    }

    @Test
    void componentThatCountsAgainstItself_isFound() {
        assertBroken("rises with the numerator", INDEX, index(140, -40));
    }

    @Test
    void componentsRoundedBefore_areFound() {
        assertBroken("does not round its components", INDEX, RateRule.ofNumbers(figures -> {
            if (!isPossible(figures)) {
                return null;
            }
            BigDecimal due = at(figures, "ELD.DUE");
            BigDecimal examined = at(figures, "ELD.EXAMINED").multiply(HUNDRED).divide(due, 0, RoundingMode.HALF_EVEN);
            BigDecimal cared = at(figures, "ELD.CARED").multiply(HUNDRED).divide(due, 0, RoundingMode.HALF_EVEN);
            return examined.multiply(new BigDecimal("0.6"))
                    .add(cared.multiply(new BigDecimal("0.4")))
                    .setScale(0, RoundingMode.HALF_EVEN);
        }));
    }

    @Test
    void missingComponentTakenForZero_isFound() {
        assertBroken("a missing figure is not zero", INDEX, onChanged(figures -> {
            figures.putIfAbsent("ELD.CARED", BigDecimal.ZERO);
            return figures;
        }));
    }

    @Test
    void missingComponentLeftOut_isFound() {
        // What is there then has all the weight.
        assertBroken("a missing figure is not zero", INDEX, onChanged(figures -> {
            if (figures.containsKey("ELD.EXAMINED")) {
                figures.putIfAbsent("ELD.CARED", at(figures, "ELD.EXAMINED"));
            }
            return figures;
        }));
    }

    @Test
    void clampedComponent_isFound() {
        assertBroken("nothing is clamped", INDEX, onChanged(figures -> {
            if (figures.containsKey("ELD.DUE")) {
                figures.computeIfPresent("ELD.CARED", (code, cared) -> cared.min(at(figures, "ELD.DUE")));
            }
            return figures;
        }));
    }

    @Test
    void componentWithoutAValueTakenForZero_isFound() {
        assertBroken("a zero denominator is no number", INDEX, RateRule.ofNumbers(figures -> {
            BigDecimal due = figures.get("ELD.DUE");
            return due != null && due.signum() == 0 ? BigDecimal.ZERO : index(figures);
        }));
    }

    @Test
    void samplesOfAComposite_haveTheFiguresOfItsComponents() {
        Indicator rise = Indicator.composite("X.RISE", "个百分点")
                .name("提高", "Rise")
                .formula("ELD.CHECKUP_RATE - ELD.CHECKUP_RATE[-1y]")
                .addComponent(Definitions.CHECK_UPS)
                .build();
        assertThat(IndicatorSamples.of(rise).edgeCases().get(1))
                .hasToString("ELD.DUE = 1人, ELD.DUE[-1y] = 1人, ELD.EXAMINED = 1人, ELD.EXAMINED[-1y] = 1人");
        Indicator alone = Indicator.composite("X.ALONE", "%")
                .name("无分项", "Without components")
                .formula("ELD.CHECKUP_RATE")
                .build();
        assertThatThrownBy(() -> IndicatorSamples.of(alone))
                .hasMessage("Components of X.ALONE must be given, as a table of indicators does: 'ELD.CHECKUP_RATE'");
    }

    /** Examined / (due - away - refused) in whole percent, if that can be. */
    private static @Nullable BigDecimal present(Map<String, BigDecimal> figures) {
        if (figures.size() < 4) {
            return null;
        }
        BigDecimal left =
                at(figures, "ELD.DUE").subtract(at(figures, "ELD.AWAY")).subtract(at(figures, "ELD.REFUSED"));
        if (left.signum() <= 0 || at(figures, "ELD.EXAMINED").compareTo(left) > 0) {
            return null;
        }
        return at(figures, "ELD.EXAMINED").multiply(HUNDRED).divide(left, 0, RoundingMode.HALF_EVEN);
    }

    @Test
    void handWrittenExclusions_obeyAllLaws() {
        IndicatorLaws.check(PRESENT, RateRule.ofNumbers(CompositeLawsTest::present));
    }

    @Test
    void exclusionsForgotten_areFound() {
        assertBroken("leaves out who is excluded", PRESENT, RateRule.ofNumbers(figures -> {
            if (present(figures) == null) {
                return null;
            }
            return at(figures, "ELD.EXAMINED")
                    .multiply(HUNDRED)
                    .divide(at(figures, "ELD.DUE"), 0, RoundingMode.HALF_EVEN);
        }));
    }

    @Test
    void moreLeftOutThanThereAre_isFound() {
        assertBroken("excludes no more than there are", PRESENT, RateRule.ofNumbers(figures -> {
            Map<String, BigDecimal> changed = new HashMap<>(figures);
            if (figures.size() == 4) {
                changed.computeIfPresent(
                        "ELD.AWAY",
                        (code, away) -> away.min(at(figures, "ELD.DUE")
                                .subtract(at(figures, "ELD.REFUSED"))
                                .subtract(at(figures, "ELD.EXAMINED"))));
            }
            return present(changed);
        }));
    }

    @Test
    void everybodyLeftOutTakenForNone_isFound() {
        assertBroken("a zero denominator is no number", PRESENT, RateRule.ofNumbers(figures -> {
            boolean nobody = figures.size() == 4
                    && at(figures, "ELD.EXAMINED").signum() == 0
                    && at(figures, "ELD.DUE")
                                    .subtract(at(figures, "ELD.AWAY"))
                                    .subtract(at(figures, "ELD.REFUSED"))
                                    .signum()
                            == 0;
            return nobody ? BigDecimal.ZERO : present(figures);
        }));
    }

    @Test
    void validityThatNobodyLooksAt_isFound() {
        // The samples are of the first month in which the definition holds, and the law of the last one in which it
        // does not.
        RateRule blind = RateRule.of(Definitions.CHECK_UPS);
        assertBroken("applies only where it is valid", Definitions.LATER, blind);
        assertThat(IndicatorSamples.of(Definitions.LATER).edgeCases().get(0))
                .hasToString("ELD.DUE = 1人, ELD.EXAMINED = 0人 in 2017-03");
        Indicator never = Indicator.builder()
                .from(Definitions.CHECK_UPS)
                .validity(Validity.parse("3017-01-01/.."))
                .build();
        assertThatThrownBy(() -> IndicatorSamples.of(never))
                .hasMessage("Definition must hold in some month, each component too: 'ELD.CHECKUP_RATE@1'");
    }
}
