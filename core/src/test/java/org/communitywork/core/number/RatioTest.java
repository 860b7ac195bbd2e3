// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "3290, 3290",
        "-12.50, -12.5",
        "0.0, 0",
        "-0, 0",
        "007, 7",
        "2/3, 2/3",
        "-2/3, -2/3",
        "4/6, 2/3",
        "3/4, 0.75",
        "6/3, 2",
        "0/7, 0",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775808/3, 9223372036854775808/3",
        "1/1024, 0.0009765625"
    })
    void parse_readsIntegersDecimalsAndFractions(String text, String canonical) {
        assertThat(Ratio.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "-, 1",
        "+1, 0",
        "' 1', 0",
        "'1 ', 1",
        "1e3, 1",
        "1., 2",
        ".5, 0",
        "-.5, 1",
        "1.5.2, 3",
        "1.5/2, 3",
        "1/-2, 2",
        "1/, 2",
        "/2, 0",
        "1/0, 2",
        "1/000, 2",
        "1/2/3, 3",
        "--1, 1",
        "'3,290', 1",
        "１, 0",
        "٣, 0",
        "NaN, 0"
    })
    void parse_refusesOtherFormsAtTheirPlace(String text, int index) {
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> Ratio.parse(text))
                .returns(text, TextParseException::text)
                .returns(index, TextParseException::index);
    }

    @Test
    void parse_takesAThousandCharactersAndNoMore() {
        String longest = "1".repeat(1000);
        assertThat(Ratio.parse(longest)).hasToString(longest);
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> Ratio.parse(longest + "1"))
                .returns(1000, TextParseException::index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "1e10001", "1e-10001", "0e10001"})
    void of_refusesHugeScales(String decimal) {
        BigDecimal value = new BigDecimal(decimal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(value))
                .withMessage("Scale must be from -10000 to 10000: '%d'", value.scale());
    }

    @Test
    void of_takesTenThousandDigitsAndNoMore() {
        BigDecimal longest = new BigDecimal(BigInteger.TEN.pow(10_000).subtract(BigInteger.ONE), 10_000);
        assertThat(Ratio.of(longest).toBigDecimal()).isEqualTo(longest);
        // 10^10000 has 10,001 digits and 33,220 bits; twice as much has one bit more.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(new BigDecimal(BigInteger.TEN.pow(10_000))))
                .withMessage("Decimal must have at most 10000 digits: '33220 bits'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Ratio.of(new BigDecimal(BigInteger.TEN.pow(10_000).multiply(BigInteger.TWO))));
    }

    @Test
    void of_takesTheLeastLong() {
        BigInteger least = BigInteger.valueOf(Long.MIN_VALUE);
        assertThat(Ratio.of(Long.MIN_VALUE)).isEqualTo(Ratio.of(least)).hasToString("-9223372036854775808");
        assertThat(Ratio.of(Long.MIN_VALUE).negated()).hasToString("9223372036854775808");
        assertThat(Ratio.of(Long.MIN_VALUE, 2)).isEqualTo(Ratio.of(Long.MIN_VALUE / 2));
        assertThat(Ratio.of(1, Long.MIN_VALUE)).isEqualTo(Ratio.of(BigInteger.ONE, least));
        assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
    }

    @Test
    void hashCode_spreads() {
        // A hash that ignores one part would have 40 values at most.
        Set<Ratio> values = new HashSet<>();
        Set<Integer> hashes = new HashSet<>();
        for (int numerator = 1; numerator <= 40; numerator++) {
            for (int denominator = 1; denominator <= 40; denominator++) {
                values.add(Ratio.of(numerator, denominator));
                hashes.add(Ratio.of(numerator, denominator).hashCode());
            }
        }
        assertThat(hashes).hasSizeGreaterThan(values.size() / 2);
    }

    @Test
    void of_refusesAZeroDenominator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(5, 0))
                .withMessage("Denominator must not be zero: '5/0'");
    }

    @Test
    void division_byZeroNamesTheDividend() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(2, 3).dividedBy(Ratio.ZERO))
                .withMessage("Divisor must not be zero: '2/3 / 0'");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(Ratio.ZERO::reciprocal)
                .withMessage("Divisor must not be zero: '1 / 0'");
    }

    @Test
    void powerOfTen_isAPlaceValue() {
        assertThat(Ratio.powerOfTen(0)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.powerOfTen(2)).isEqualTo(Ratio.HUNDRED);
        assertThat(Ratio.powerOfTen(-1)).isEqualTo(Ratio.of(1, 10));
        assertThat(Ratio.powerOfTen(20)).hasToString("100000000000000000000");
        assertThat(Ratio.powerOfTen(-20)).hasToString("0.00000000000000000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.powerOfTen(10_001))
                .withMessage("Exponent must be from -10000 to 10000: '10001'");
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.powerOfTen(Integer.MIN_VALUE));
    }

    @Test
    void toBigDecimal_isExactOrAsksForARounding() {
        assertThat(Ratio.parse("12.50").toBigDecimal()).isEqualTo(new BigDecimal("12.5"));
        assertThat(Ratio.of(1200).toBigDecimal()).isEqualTo(new BigDecimal("1200"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(2, 3).toBigDecimal())
                .withMessage("Ratio must end as a decimal or be given a Rounding: '2/3'");
    }

    @Test
    void toBigDecimal_keepsTheDecimalsOfTheInterval() {
        Ratio rate = Ratio.of(1599, 2000).times(Ratio.HUNDRED);
        assertThat(rate.toBigDecimal(Rounding.gbt8170Decimals(1))).isEqualTo(new BigDecimal("80.0"));
        assertThat(rate.toBigDecimal(Rounding.gbt8170Decimals(0))).isEqualTo(new BigDecimal("80"));
        assertThat(rate.toBigDecimal(Rounding.gbt8170Decimals(-1))).isEqualTo(new BigDecimal("80"));
        assertThat(Ratio.of(2, 3).toBigDecimal(Rounding.halfUpDecimals(2))).isEqualTo(new BigDecimal("0.67"));
        Rounding thirds = Rounding.halfUp(Ratio.of(1, 3));
        assertThat(Ratio.ONE.toBigDecimal(thirds)).isEqualTo(new BigDecimal("1"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(2, 3).toBigDecimal(thirds));
    }

    @Test
    void json_isAString() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.writeValueAsString(Ratio.of(-2, 3))).isEqualTo("\"-2/3\"");
        assertThat(mapper.readValue("\"79.950\"", Ratio.class)).isEqualTo(Ratio.of(1599, 20));
    }

    @Test
    @SuppressWarnings("NullAway") // the refusal of null is what is tested
    void null_isRefusedByName() {
        assertNamesNull("text", () -> Ratio.parse(null));
        assertNamesNull("value", () -> Ratio.of((BigInteger) null));
        assertNamesNull("value", () -> Ratio.of((BigDecimal) null));
        assertNamesNull("numerator", () -> Ratio.of(null, BigInteger.ONE));
        assertNamesNull("denominator", () -> Ratio.of(BigInteger.ONE, null));
        assertNamesNull("other", () -> Ratio.ONE.plus(null));
        assertNamesNull("other", () -> Ratio.ONE.times(null));
        assertNamesNull("other", () -> Ratio.ONE.dividedBy(null));
        assertNamesNull("other", () -> Ratio.ONE.compareTo(null));
    }

    private static void assertNamesNull(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
