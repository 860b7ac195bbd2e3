// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "%, 人, 人, 100",
        "‰, 人, 人, 1000",
        "1, 人, 人, 1",
        "%, 平方米, 平方公里, 1/10000", // 1 m2 / 1 km2 = 10^-6, times 100
        "人/平方公里, 人, 平方公里, 1",
        "人/平方公里, 人, 平方米, 1000000",
        "人/户, 人, 户, 1",
        "人/万人, 人, 人, 10000",
        "10 倍, 人, 人, 10",
    })
    void multiplier_bringsAQuotientToTheUnit(String scale, String above, String below, String expected) {
        assertThat(Scale.parse(scale).multiplier(Unit.parse(above), Optional.of(Unit.parse(below))))
                .isEqualTo(Ratio.parse(expected));
    }

    @Test
    void multiplier_convertsAnAmountWithoutDenominator() {
        assertThat(Scale.parse("平方公里").multiplier(Units.SQUARE_METER, Optional.empty()))
                .isEqualTo(Ratio.of(1, 1_000_000));
        // 1‰ is 0.1 %, and a difference of percentages is in percentage points.
        assertThat(Scale.PERCENTAGE_POINTS.multiplier(Units.PER_MILLE, Optional.empty()))
                .isEqualTo(Ratio.of(1, 10));
        assertThat(Scale.PERCENTAGE_POINTS.multiplier(Units.PERCENTAGE_POINT, Optional.empty()))
                .isEqualTo(Ratio.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "%, 人, 人次, 人, 人次",
        "人/户, 人次, 户, 人次/户, 人/户",
        "人/户, 人, 人, 人/人, 人/户",
        "1, 元, 人, 元, 人",
    })
    void multiplier_refusesOtherUnits(String scale, String above, String below, String first, String second) {
        assertThatThrownBy(() -> Scale.parse(scale).multiplier(Unit.parse(above), Optional.of(Unit.parse(below))))
                .isInstanceOfSatisfying(UnitMismatchException.class, refusal -> {
                    assertThat(refusal.first()).isEqualTo(Unit.parse(first));
                    assertThat(refusal.second()).isEqualTo(Unit.parse(second));
                });
    }

    @Test
    void multiplier_refusesAFactorThatTheUnitsContradict() {
        Scale hundred = new Scale(Ratio.HUNDRED, Unit.parse("人/户"));
        assertThatThrownBy(() -> hundred.multiplier(Units.PERSON, Optional.of(Units.HOUSEHOLD)))
                .hasMessage("Factor of scale '100 人/户' must be 1 or 1: '100'");
        Scale named = new Scale(Ratio.of(1000), Unit.parse("人/千户"));
        assertThat(named.multiplier(Units.PERSON, Optional.of(Units.HOUSEHOLD))).isEqualTo(Ratio.of(1000));
    }

    @Test
    void whole_isTheValueOfAWholeInItself() {
        assertThat(Scale.PERCENT.whole()).isEqualTo(Ratio.HUNDRED);
        assertThat(Scale.PER_MILLE.whole()).isEqualTo(Ratio.of(1000));
        assertThat(Scale.parse("人/万人").whole()).isEqualTo(Ratio.of(10000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "‰", "1", "人/平方公里", "个百分点", "10 倍", "人/万人"})
    void parse_invertsToString(String text) {
        assertThat(Scale.parse(text)).hasToString(text);
        SerializableTester.reserializeAndAssert(Scale.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " %", "x y", "10", "0 倍", "10 %", "人 10"})
    void parse_refusesOtherTexts(String text) {
        assertThatThrownBy(() -> Scale.parse(text)).isInstanceOf(TextParseException.class);
    }

    @Test
    void scale_keepsPercentToItsFactor() {
        assertThatThrownBy(() -> new Scale(Ratio.ONE, Units.PERCENT))
                .hasMessage("Factor of scale '%' must be 100: '1'");
        assertThatThrownBy(() -> new Scale(Ratio.ZERO, Units.PERSON)).isInstanceOf(IllegalArgumentException.class);
    }
}
