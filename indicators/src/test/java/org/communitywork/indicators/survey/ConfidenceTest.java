// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"50", "60", "68.27", "80", "90", "95", "97.5", "98", "99", "99.7", "99.9", "99.99", "99.9999"})
    void normalQuantile_hasItsTail(String percent) {
        Confidence confidence = Confidence.parse(percent + "%");
        BigDecimal z = confidence.normalQuantile();
        BigDecimal tail =
                BigDecimal.valueOf(100).subtract(new BigDecimal(percent)).divide(BigDecimal.valueOf(200));
        BigDecimal digit = z.ulp();
        assertThat(z.precision()).isLessThanOrEqualTo(15);
        assertThat(digit).isLessThanOrEqualTo(new BigDecimal("1E-14"));
        assertThat(Reference.normalTail(z.add(digit))).isLessThan(tail);
        assertThat(Reference.normalTail(z.subtract(digit))).isGreaterThan(tail);
    }

    /** The quantile at 0.975 is 1.959963984540054 in every table. */
    @Test
    void normalQuantile_isThatOfTheTables() {
        assertThat(Confidence.USUAL.normalQuantile()).isEqualByComparingTo("1.95996398454005");
        assertThat(Confidence.parse("95%")).isEqualTo(Confidence.USUAL);
    }

    @Test
    void oneSided_missesOnOneSideAsOftenAsTheOtherOnBoth() {
        assertThat(Confidence.parse("95%").oneSided()).isEqualTo(Confidence.parse("90%"));
        assertThat(Confidence.parse("75%").oneSided()).hasToString("50%");
        assertThatThrownBy(() -> Confidence.parse("74%").oneSided()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"95%, 95%", "95.0%, 95%", "99.9%, 99.9%", "200/3%, 200/3%"})
    void parse_readsPercent(String text, String canonical) {
        Confidence confidence = Confidence.parse(text);
        assertThat(confidence).hasToString(canonical);
        assertThat(Confidence.parse(confidence.toString())).isEqualTo(confidence);
    }

    @Test
    void parse_refusesOtherText() {
        assertThatThrownBy(() -> Confidence.parse("0.95")).isInstanceOf(TextParseException.class);
        assertThatThrownBy(() -> Confidence.parse("%")).isInstanceOf(TextParseException.class);
        assertThatThrownBy(() -> Confidence.parse("49%")).hasMessage("Confidence must be from 50% to 99.9999%: '0.49'");
        assertThatThrownBy(() -> Confidence.parse("100%")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void confidence_isAValue() throws Exception {
        new EqualsTester()
                .addEqualityGroup(Confidence.USUAL, new Confidence(Ratio.of(19, 20)))
                .addEqualityGroup(Confidence.parse("90%"))
                .testEquals();
        SerializableTester.reserializeAndAssert(Confidence.USUAL);
        String json = new ObjectMapper().writeValueAsString(Confidence.USUAL);
        assertThat(json).isEqualTo("\"95%\"");
        assertThat(new ObjectMapper().readValue(json, Confidence.class)).isEqualTo(Confidence.USUAL);
    }
}
