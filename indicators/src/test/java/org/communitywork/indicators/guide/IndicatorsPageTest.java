// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.text.TextParseException;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.Quotient;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/indicators.md. */
class IndicatorsPageTest {
    private static final GuidePage PAGE = GuidePage.of("indicators");
    private static final Indicator CHECK_UPS = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("examined / due")
            .decimals(1)
            .build();

    static Stream<Arguments> formulas() {
        return PAGE.table("formulas");
    }

    @ParameterizedTest
    @MethodSource
    void formulas(String text, String canonical) {
        assertThat(Formula.parse(text)).hasToString(canonical).isEqualTo(Formula.parse(canonical));
    }

    static Stream<Arguments> refused() {
        return PAGE.table("refused");
    }

    @ParameterizedTest
    @MethodSource
    void refused(String text, int index, String expected) {
        assertThatThrownBy(() -> Formula.parse(text)).isInstanceOfSatisfying(TextParseException.class, e -> {
            assertThat(e.index()).isEqualTo(index);
            assertThat(e.expected()).startsWith(expected);
        });
    }

    static Stream<Arguments> kinds() {
        return PAGE.table("kinds");
    }

    @ParameterizedTest
    @MethodSource
    void kinds(String name, String chinese, String within, String scale) {
        IndicatorKind kind = IndicatorKind.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
        assertThat(kind.label()).isEqualTo(chinese);
        assertThat(kind.partWithinWhole()).isEqualTo(within.equals("yes"));
        Indicator.Builder builder =
                Indicator.of(kind, "X.I").name("指标", "Indicator").formula("a / b");
        if (scale.equals("to be set")) {
            assertThatThrownBy(builder::build).hasMessageContaining("must be set");
        } else {
            assertThat(builder.build().scale()).hasToString(scale);
        }
    }

    @Test
    void kinds_areAllThere() {
        assertThat(kinds()).hasSize(IndicatorKind.values().length);
    }

    static Stream<Arguments> scales() {
        return PAGE.table("scales");
    }

    @ParameterizedTest
    @MethodSource
    void scales(String scale, String above, String below, String multiplier) {
        assertThat(Scale.parse(scale).multiplier(Unit.parse(above), Optional.of(Unit.parse(below))))
                .isEqualTo(Ratio.parse(multiplier));
    }

    static Stream<Arguments> bounds() {
        return PAGE.table("bounds");
    }

    @ParameterizedTest
    @MethodSource
    void bounds(String formula, String operands, String tight, String naive) {
        Formula parsed = Formula.parse(formula);
        Map<String, String> ranges =
                Splitter.on("; ").withKeyValueSeparator(" = ").split(operands);
        Quotient quotient = new Quotient(parsed.numerator(), parsed.denominator(), Samples.box(ranges));
        assertThat(quotient.value().map(Ranges::format)).contains(tight);
        if (naive.equals("none")) {
            assertThat(quotient.isMaybeUndefined()).isTrue();
        } else {
            assertThat(Ranges.format(Ranges.quotient(quotient.numeratorRange(), quotient.denominatorRange())))
                    .isEqualTo(naive);
        }
    }

    static Stream<Arguments> outcomes() {
        return PAGE.table("outcomes");
    }

    @ParameterizedTest
    @MethodSource
    void outcomes(String examined, String due, String outcome, String shown) {
        Calculation calculation = calculate(CHECK_UPS, "examined = " + examined, "due = " + due);
        assertThat(calculation.getClass().getSimpleName()).isEqualTo("Immutable" + outcome);
        assertThat(calculation.shown(Language.CHINESE)).isEqualTo(shown);
    }

    private static Calculation calculate(Indicator indicator, String... lines) {
        return Calculator.STANDARD.calculate(indicator, Samples.observations(lines), Samples.SUBJECT, Samples.YEAR);
    }

    @Test
    void indicator_isCalculated() {
        Indicator checkUps = Indicator.proportion("ELD.CHECKUP_RATE")
                .name("体检率", "Check-up rate")
                .formula("examined / due")
                .decimals(1)
                .build();
        Calculation rate = calculate(checkUps, "examined = 1013人", "due = 1295人");
        assertThat(rate.shown(Language.CHINESE)).isEqualTo("78.2%");
        assertThat(rate.calculated().map(Calculated::value)).contains(Ranges.parse("101300/1295"));
    }
}
