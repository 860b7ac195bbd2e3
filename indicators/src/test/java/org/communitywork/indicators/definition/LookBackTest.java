// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communitywork.core.period.ReportingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookBackTest {
    @ParameterizedTest
    @CsvSource({
        "2010, 0, 0, 2010",
        "2010, 1, 0, 2009",
        "2010-H1, 1, 0, 2009-H2",
        "2010-H1, 0, 1, 2009-H1",
        "2010-Q1, 2, 0, 2009-Q3",
        "2010-03, 0, 3, 2007-03",
    })
    void from_goesBack(String period, int periods, int years, String expected) {
        assertThat(new LookBack(periods, years).from(ReportingPeriod.parse(period)))
                .isEqualTo(ReportingPeriod.parse(expected));
    }

    @Test
    void lookBack_goesNinetyNineBack() {
        ReportingPeriod year = ReportingPeriod.ofYear(2010);
        assertThat(LookBack.periods(99).from(year)).isEqualTo(ReportingPeriod.ofYear(1911));
        assertThat(LookBack.years(99).from(year)).isEqualTo(ReportingPeriod.ofYear(1911));
    }

    @Test
    void lookBack_refusesWhatHasNoText() {
        assertThatThrownBy(() -> LookBack.periods(-1)).hasMessage("Periods back must be from 0 to 99: '-1'");
        assertThatThrownBy(() -> LookBack.years(100)).hasMessage("Years back must be from 0 to 99: '100'");
        assertThatThrownBy(() -> new LookBack(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void order_putsLaterPeriodsFirst() {
        assertThat(LookBack.NONE).isLessThan(LookBack.periods(1));
        assertThat(LookBack.periods(1)).isLessThan(LookBack.periods(2));
        assertThat(LookBack.periods(2)).isLessThan(LookBack.years(1));
    }
}
