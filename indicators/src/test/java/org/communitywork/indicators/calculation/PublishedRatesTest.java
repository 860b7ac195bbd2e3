// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Rates that somebody published together with their counts, and what they come to. */
class PublishedRatesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "published-rates.csv", useHeadersInDisplayName = true)
    void rate_isThePublishedOne(
            String what,
            String numerator,
            String denominator,
            String unit,
            int decimals,
            String published,
            String shown) {
        Indicator indicator = Indicator.proportion("X.RATE")
                .name(what, "Published rate")
                .formula("X.A / X.B")
                .decimals(decimals)
                .build();
        Calculation calculation = Calculator.STANDARD.calculate(
                indicator,
                Samples.observations("X.A = " + numerator + unit, "X.B = " + denominator + unit),
                Samples.SUBJECT,
                Samples.YEAR);
        assertThat(calculation.shown(Language.CHINESE)).isEqualTo(shown);
        // A second opinion without any type of this library.
        BigDecimal reference = new BigDecimal(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN);
        assertThat(calculation.shown(Language.ENGLISH)).isEqualTo(reference + "%");
        boolean slip = what.startsWith("先行调解");
        assertThat(shown.equals(published + "%")).isEqualTo(!slip);
    }
}
