// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.Samples.observations;

import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.Suppressed;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationGuardTest {
    private static final DisclosureRule RULE = DisclosureRule.of(5, Protection.ofWidth(3));
    private static final Indicator RATE = Indicator.proportion("X.RATE")
            .name("体检率", "Check-up rate")
            .formula("X.A / X.B")
            .build();
    private static final Indicator RATIO =
            Indicator.ratio("X.RATIO").name("人户比", "Ratio").formula("X.A / X.B").build();
    private static final Indicator TONNES = Indicator.mean("X.TONNES", "吨/车次")
            .name("单车清运量", "Tonnes per trip")
            .formula("X.A / X.B")
            .build();

    private static Calculation calculate(Indicator indicator, String... figures) {
        return Calculator.STANDARD.calculate(indicator, observations(figures), SUBJECT, YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "3人, 98人, true",
        "4人, 98人, true",
        "5人, 98人, false",
        "93人, 98人, false",
        "94人, 98人, true",
        "97人, 98人, true",
        "98人, 98人, false",
        "0人, 98人, false",
        "2人, 2人, true",
        "近10人, 98人, false",
        "不足10人, 98人, true",
        "xx人, 98人, false",
        "3人, xx人, true",
        "99人, 98人, false"
    })
    void rates_areWithheldWhereAPartOrTheRestMayBeSmall(String part, String whole, boolean withheld) {
        Calculation rate = calculate(RATE, "X.A = " + part, "X.B = " + whole);
        assertThat(RULE.protect(rate) instanceof Suppressed).isEqualTo(withheld);
        assertThat(withheld ? RULE.protect(rate) : rate).isEqualTo(RULE.protect(rate));
    }

    @Test
    void zeros_areWithheldWhereTheyAreSensitive() {
        DisclosureRule zeros = RULE.with(ZeroTreatment.SENSITIVE);
        assertThat(zeros.protect(calculate(RATE, "X.A = 0人", "X.B = 98人"))).isInstanceOf(Suppressed.class);
        assertThat(zeros.protect(calculate(RATE, "X.A = 98人", "X.B = 98人"))).isInstanceOf(Suppressed.class);
    }

    @Test
    void whatIsNotCounted_isNotWithheld() {
        Calculation tonnes = calculate(TONNES, "X.A = 3吨", "X.B = 70车次");
        assertThat(RULE.protect(tonnes)).isSameAs(tonnes);
        Calculation stated = calculate(RATE, "X.RATE = 3%");
        assertThat(RULE.protect(stated)).isSameAs(stated);
        Calculation apart = calculate(RATIO, "X.A = 94人", "X.B = 98人");
        assertThat(RULE.protect(apart)).as("no part of a whole, no rest").isSameAs(apart);
    }

    @Test
    void withheldCalculation_tellsTheRuleAndNoFigure() {
        Suppressed withheld = (Suppressed) RULE.protect(calculate(RATE, "X.A = 3人", "X.B = 98人"));
        assertThat(withheld.reason().english()).isEqualTo("a count below 5, or one that could be worked out");
        assertThat(withheld.explanation().text(Language.CHINESE))
                .contains("计数小于5,或可由此推得这样的计数")
                .doesNotContain("98");
    }
}
