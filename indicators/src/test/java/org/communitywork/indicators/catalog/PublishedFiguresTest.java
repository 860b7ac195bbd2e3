// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.code;

import com.google.common.base.Splitter;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Figures that somebody published together with their inputs, calculated by the definitions of the catalog. */
class PublishedFiguresTest {
    /** All definitions in question hold in it; what year a figure is of does not matter to its arithmetic. */
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2020);

    @ParameterizedTest
    @CsvFileSource(resources = "published-figures.csv", delimiter = '|', useHeadersInDisplayName = true)
    void figure_isThePublishedOne(String what, String indicator, String inputs, String decimals, String published) {
        Indicator definition = Catalog.standard().get(code(indicator));
        Calculated calculated = Calculator.STANDARD
                .calculate(definition, observations(inputs), Samples.SUBJECT, YEAR)
                .calculated()
                .orElseThrow();
        Ratio value = calculated.value().lowerEndpoint();
        assertThat(value).as(what).isEqualTo(calculated.value().upperEndpoint());
        Ratio place = Ratio.powerOfTen(-Integer.parseInt(decimals));
        assertThat(value.toBigDecimal(Rounding.gbt8170(place))).isEqualByComparingTo(published);
    }

    private static Observations observations(String inputs) {
        return Observations.of(Splitter.on(", ")
                .splitToStream(inputs)
                .map(input -> Splitter.on(" = ").splitToList(input))
                .map(input ->
                        Samples.builder(input.get(0), input.get(1)).period(YEAR).build())
                .toList());
    }
}
