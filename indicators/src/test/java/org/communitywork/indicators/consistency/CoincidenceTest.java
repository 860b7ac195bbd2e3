// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chances by hand and by counting all outcomes. */
class CoincidenceTest {

    @ParameterizedTest
    @CsvSource({
        // C(3,2)/8 + C(3,3)/8; all; none needed; 1 - (4/5)^2
        "3, 2, 1/2, 0.5",
        "3, 0, 1/7, 1",
        "0, 0, 1/7, 1",
        "2, 1, 1/5, 0.36",
        "10, 10, 1/10, 0.0000000001",
        "3, 4, 1/2, 0",
    })
    void binomialTail_isTheSumOfItsTerms(int trials, int least, String chance, String expected) {
        assertThat(BinomialTail.of(trials, least, Ratio.parse(chance))).isEqualTo(Ratio.parse(expected));
        assertThat(BinomialTail.of(Collections.nCopies(trials, Ratio.parse(chance)), least))
                .isEqualTo(Ratio.parse(expected));
    }

    /** Goes through all 2^n outcomes. */
    @Property(tries = 100)
    void poissonBinomialTail_isThatOfAllOutcomes(
            @ForAll @Size(max = 7) List<@IntRange(min = 0, max = 10) Integer> tenths,
            @ForAll @IntRange(max = 8) int least) {
        List<Ratio> chances = tenths.stream().map(tenth -> Ratio.of(tenth, 10)).toList();
        Ratio expected = Ratio.ZERO;
        for (int outcome = 0; outcome < 1 << chances.size(); outcome++) {
            Ratio chance = Ratio.ONE;
            for (int i = 0; i < chances.size(); i++) {
                boolean happens = (outcome >> i & 1) == 1;
                chance = chance.times(happens ? chances.get(i) : Ratio.ONE.minus(chances.get(i)));
            }
            expected = Integer.bitCount(outcome) >= least ? expected.plus(chance) : expected;
        }
        assertThat(BinomialTail.of(chances, least)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "882吨, 0.005",
        "600多人次, 0.5",
        "3290人, 0.005",
        "0.9平方公里, 0.5",
        "2.5万元, 0.05",
        "0人, 1",
        "若干人, 1",
        "三分之二, 0.5",
    })
    void model_countsSignificantDigits(String quantity, String chance) {
        assertThat(DigitModel.STANDARD.chance(Quantity.parse(quantity))).isEqualTo(Ratio.parse(chance));
    }

    /**
     * Below the standard chance are both laws that it bounds. Benford: log10(1 + 1/N) is below p / q if 10^p N^q is above
     * (N + 1)^q. The least number of k digits has the greatest chance.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void model_boundsBenfordAndUniformDigits(int digits) {
        BigInteger least = BigInteger.TEN.pow(digits - 1);
        Ratio chance = DigitModel.STANDARD.chance(Quantity.of(1, Units.PERSON)).times(Ratio.powerOfTen(1 - digits));
        int q = chance.denominator().intValueExact();
        int p = chance.numerator().intValueExact();
        assertThat(BigInteger.TEN.pow(p).multiply(least.pow(q)))
                .isGreaterThan(least.add(BigInteger.ONE).pow(q));
        assertThat(chance).isGreaterThan(Ratio.of(1, 9).times(Ratio.powerOfTen(1 - digits)));
    }

    @Test
    void model_hasChances() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DigitModel(Ratio.ZERO, Ratio.ONE))
                .withMessage("Chance of the first digit must be in (0, 1]: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DigitModel(Ratio.ONE, Ratio.of(2)))
                .withMessage("Chance of a further digit must be in (0, 1]: '2'");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "1/3, 0.34", "2/3, 0.67", "0.0012345, 0.0013", "0.001, 0.001", "1, 1", "0.999, 1"})
    void shownChance_isRoundedUp(String chance, String shown) {
        assertThat(Chances.rounded(Ratio.parse(chance))).isEqualTo(Ratio.parse(shown));
    }
}
