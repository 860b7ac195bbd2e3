// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import java.math.BigInteger;
import org.communitywork.core.number.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {
    private static SampleSize.Builder margin(String margin) {
        SampleSize.Builder builder = SampleSize.builder();
        builder.margin(Ratio.parse(margin));
        return builder;
    }

    /** n₀ = z²p(1-p)/e² at 95 %, rounded up, and n₀ / (1 + (n₀ - 1)/N). */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.05, , 385",
        "0.5, 0.03, , 1068",
        "0.8, 0.05, , 246",
        "0.5, 0.10, , 97",
        "0.5, 0.05, 1534, 308",
        "0.5, 0.05, 3290, 345",
        "0.5, 0.05, 5692, 360",
        "0.5, 0.05, 300, 169",
        "0.5, 0.05, 1, 1",
        "0.5, 0.000001, , 960364705174", // 1.95996398454005423552^2 / 4 * 10^12 = 960364705173.53
    })
    void needed_isThatOfTheTable(String rate, String margin, Long population, long needed) {
        SampleSize.Builder builder = margin(margin);
        builder.expectedRate(Ratio.parse(rate));
        if (population != null) {
            builder.population(population);
        }
        assertThat(builder.build().needed()).isEqualTo(BigInteger.valueOf(needed));
    }

    @Test
    void needed_isAtLeastOne() {
        // z = 0.6745 at 50 %: 0.455 · 0.0099 / 0.25 = 0.018
        assertThat(margin("0.5")
                        .expectedRate(Ratio.of(1, 100))
                        .confidence(Confidence.parse("50%"))
                        .build()
                        .needed())
                .isEqualTo(BigInteger.ONE);
    }

    @Test
    void designEffect_multipliesTheSizeForALargePopulation() {
        // 384.146 · 1.5 = 576.22
        assertThat(margin("0.05").designEffect(Ratio.of(3, 2)).build().needed()).isEqualTo(BigInteger.valueOf(577));
        // 576.22 · 300 / (300 + 575.22) = 197.51
        assertThat(margin("0.05")
                        .designEffect(Ratio.of(3, 2))
                        .population(300L)
                        .build()
                        .needed())
                .isEqualTo(BigInteger.valueOf(198));
    }

    @Test
    void toDraw_makesUpForThoseWhoDoNotAnswer() {
        // 385 / 0.9744 = 395.1
        assertThat(margin("0.05").responseRate(Ratio.parse("0.9744")).build().toDraw())
                .isEqualTo(BigInteger.valueOf(396));
        assertThat(margin("0.05").build().toDraw()).isEqualTo(BigInteger.valueOf(385));
        // 169 / (1/2) = 338 of 300: too few will answer
        assertThat(margin("0.05")
                        .population(300L)
                        .responseRate(Ratio.of(1, 2))
                        .build()
                        .toDraw())
                .isEqualTo(BigInteger.valueOf(338));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0000009|0.5|1|1|1|Margin must be from 10^-6 to 1/2: '0.0000009'",
                "0.51|0.5|1|1|1|Margin must be from 10^-6 to 1/2: '0.51'",
                "0.1|0|1|1|1|Expected rate must be between 0 and 1: '0'",
                "0.1|1|1|1|1|Expected rate must be between 0 and 1: '1'",
                "0.1|0.5|0|1|1|Population must be above zero: '0'",
                "0.1|0.5|1|0|1|Design effect must be above 0 and at most 1000: '0'",
                "0.1|0.5|1|1|0|Response rate must be above 0 and at most 1: '0'",
                "0.1|0.5|1|1|1.1|Response rate must be above 0 and at most 1: '1.1'",
            })
    void sampleSize_refusesImpossibleNumbers(
            String margin, String rate, long population, String effect, String response, String message) {
        SampleSize.Builder builder = margin(margin);
        builder.expectedRate(Ratio.parse(rate))
                .population(population)
                .designEffect(Ratio.parse(effect))
                .responseRate(Ratio.parse(response));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void sampleSize_isAValue() {
        SampleSize size = margin("0.05").population(1534L).build();
        SerializableTester.reserializeAndAssert(size);
        assertThat(size.confidence()).isEqualTo(Confidence.USUAL);
    }
}
