// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest(name = "{0}: {1} by {2} is {3}")
    @CsvFileSource(resources = "rounding.csv")
    void round_followsTheStandard(String clause, String value, String rule, String result) {
        assertThat(Rounding.parse(rule).round(Ratio.parse(value))).as(clause).isEqualTo(Ratio.parse(result));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "range-rounding.csv")
    void round_ofARangeIsTheHullOfTheRoundedMembers(String range, String rule, String rounded) {
        assertThat(Ranges.format(Rounding.parse(rule).round(Ranges.parse(range))))
                .isEqualTo(rounded);
    }

    @Test
    void round_neverRoundsTwice() {
        Ratio value = Ratio.parse("15.4546");
        assertThat(Rounding.gbt8170Decimals(0).round(value)).isEqualTo(Ratio.of(15));
        Ratio inSteps =
                Rounding.gbt8170Decimals(1).round(Rounding.gbt8170Decimals(2).round(value));
        // 15.4546, 15.45, 15.4 (even): the way by 15.455 and 15.46 is another one, which ends at 16.
        assertThat(inSteps).isEqualTo(Ratio.parse("15.4"));
        assertThat(Rounding.gbt8170Decimals(1).round(value)).isEqualTo(Ratio.parse("15.5"));
    }

    @Test
    void round_ofAnEmptyRangeIsRefused() {
        Range<Ratio> empty = Range.closedOpen(Ratio.ONE, Ratio.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.gbt8170Decimals(0).round(empty))
                .withMessage("Range must not be empty: '[1, 1)'");
    }

    @ParameterizedTest
    @CsvSource({
        "8.53459, 3, 0.01, 8.53",
        "-8.53459, 3, 0.01, -8.53",
        "1268, 2, 100, 1300",
        "0.0365, 1, 0.01, 0.04",
        "0.1, 1, 0.1, 0.1",
        "0.09, 1, 0.01, 0.09",
        "1, 1, 1, 1",
        "10, 1, 10, 10",
        // 9.996 keeps the hundredths that its own three digits reach.
        "9.996, 3, 0.01, 10",
        "2/3, 2, 0.01, 0.67"
    })
    void significantDigits_fixTheInterval(String value, int digits, String interval, String result) {
        Rounding rounding = Rounding.gbt8170SignificantDigits(digits, Ratio.parse(value));
        assertThat(rounding).isEqualTo(Rounding.gbt8170(Ratio.parse(interval)));
        assertThat(rounding.round(Ratio.parse(value))).isEqualTo(Ratio.parse(result));
    }

    @Test
    void significantDigits_needANumberThatHasThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.gbt8170SignificantDigits(3, Ratio.ZERO))
                .withMessage("Value must not be zero to have significant digits: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.gbt8170SignificantDigits(0, Ratio.ONE))
                .withMessage("Significant digits must be above zero: '0'");
    }

    @Test
    void interval_mustBeAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.gbt8170(Ratio.ZERO))
                .withMessage("Rounding interval must be above zero: '0'");
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.halfUp(Ratio.of(-1)));
    }

    @Test
    void text_namesRuleAndInterval() throws JsonProcessingException {
        assertThat(Rounding.gbt8170Decimals(1)).hasToString("GB/T 8170, 0.1");
        assertThat(Rounding.gbt8170Decimals(-2)).hasToString("GB/T 8170, 100");
        assertThat(Rounding.halfUp(Ratio.of(1, 3))).hasToString("half up, 1/3");
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.writeValueAsString(Rounding.halfUpDecimals(2))).isEqualTo("\"half up, 0.01\"");
        assertThat(mapper.readValue("\"half up, 0.01\"", Rounding.class)).isEqualTo(Rounding.halfUpDecimals(2));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'GB/T 8170', 0",
        "'GB/T 8170,0.1', 0",
        "'half up, ', 9",
        "'half up, 0', 9",
        "'half up, -1', 9",
        "'half up, 1x', 10",
        "'HALF UP, 1', 0"
    })
    void parse_refusesOtherForms(String text, int index) {
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> Rounding.parse(text))
                .returns(text, TextParseException::text)
                .returns(index, TextParseException::index);
    }

    @Test
    void equals_looksAtRuleAndInterval() {
        new EqualsTester()
                .addEqualityGroup(Rounding.gbt8170Decimals(1), Rounding.gbt8170(Ratio.of(1, 10)))
                .addEqualityGroup(Rounding.halfUpDecimals(1))
                .addEqualityGroup(Rounding.gbt8170Decimals(0))
                .testEquals();
        SerializableTester.reserializeAndAssert(Rounding.gbt8170Decimals(1));
    }

    @Test
    void tieRules_haveNames() {
        assertThat(TieRule.TO_EVEN.label()).isEqualTo("四舍六入五成双");
        assertThat(TieRule.AWAY_FROM_ZERO.label()).isEqualTo("四舍五入");
        assertThat(Rounding.halfUpDecimals(0).tieRule()).isEqualTo(TieRule.AWAY_FROM_ZERO);
    }

    @Test
    @SuppressWarnings("NullAway") // the refusal of null is what is tested
    void null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Rounding.gbt8170(null))
                .withMessage("interval");
        assertThatNullPointerException().isThrownBy(() -> Rounding.halfUp(null)).withMessage("interval");
        assertThatNullPointerException().isThrownBy(() -> Rounding.parse(null)).withMessage("text");
    }
}
