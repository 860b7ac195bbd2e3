// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.text.TextParseException;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.json.IndicatorsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExclusionsTest {
    private static final Exclusions BOTH =
            Exclusions.builder().denominator("moved").exceptions("refused").build();

    private static Indicator.Builder checkUps() {
        return Indicator.proportion("ELD.CHECKUP_RATE")
                .name("体检率", "Check-up rate")
                .formula("examined / due");
    }

    @Test
    void applyTo_takesThemOutOfTheirSums() {
        assertThat(BOTH.applyTo(Formula.parse("examined / due"))).hasToString("examined / (due - moved - refused)");
        Exclusions numerator =
                Exclusions.builder().numerator("examined_elsewhere").build();
        assertThat(numerator.applyTo(Formula.parse("2 examined / due")))
                .hasToString("(2 examined - examined_elsewhere) / due");
    }

    @Test
    void indicator_needsTheirMeasuresToo() {
        Indicator rate = checkUps().exclusions(BOTH).build();
        assertThat(rate.operands())
                .containsExactly(
                        Samples.operand("due"),
                        Samples.operand("examined"),
                        Samples.operand("moved"),
                        Samples.operand("refused"));
        assertThat(rate.formula()).hasToString("examined / due");
        assertThat(rate.effectiveFormula()).hasToString("examined / (due - moved - refused)");
        assertThat(rate.containments())
                .extracting(Containment::toString)
                .containsExactly("0 <= moved", "0 <= refused", "moved + refused <= due", "examined + refused <= due");
        assertThat(rate.containments())
                .extracting(Containment::rest)
                .contains(LinearForm.parse("due - moved - refused"), LinearForm.parse("due - examined - refused"));
        assertThat(rate.excludesFromNumerator()).isFalse();
        assertThat(checkUps().build().effectiveFormula()).isEqualTo(rate.formula());
        assertThat(checkUps().build().containments()).isEmpty();
    }

    @Test
    void numeratorExclusion_liesWithinTheNumerator() {
        Exclusions three = Exclusions.builder()
                .exceptions("refused")
                .numerator("elsewhere")
                .denominator("moved")
                .build();
        Indicator rate = checkUps().exclusions(three).build();
        assertThat(rate.excludesFromNumerator()).isTrue();
        assertThat(rate.containments())
                .extracting(Containment::toString)
                .contains("0 <= elsewhere", "elsewhere <= examined");
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorKind.class,
            names = {"COUNT", "CHANGE", "CHANGE_IN_POINTS"})
    void kindsWithoutTwoCounts_haveNone(IndicatorKind kind) {
        Indicator.Builder builder = checkUps().kind(kind).exclusions(BOTH).scale(Scale.PERCENT);
        assertThatThrownBy(builder::build)
                .hasMessage("Exclusions of ELD.CHECKUP_RATE must be from a denominator, and not of a change:"
                        + " 'examined / due'");
    }

    @Test
    void build_refusesWhatCannotBeLeftOut() {
        assertThatThrownBy(() -> checkUps().formula("examined").exclusions(BOTH).build())
                .hasMessageContaining("must be from a denominator");
        assertThatThrownBy(() ->
                        checkUps().kind(IndicatorKind.RATIO).exclusions(BOTH).build())
                .hasMessage("Exceptions of ELD.CHECKUP_RATE must be from a proportion or a share, not from a ratio");
        Exclusions all = Exclusions.builder().denominator("due").build();
        assertThatThrownBy(() -> checkUps().exclusions(all).build()).hasMessageContaining("must not be zero");
        assertThatThrownBy(() -> Exclusions.builder().build()).hasMessage("Exclusions must not be empty");
        assertThatThrownBy(() -> Exclusions.builder().numerator("5").build())
                .hasMessage("Exclusion must have an operand: '5'");
    }

    @ParameterizedTest
    @CsvSource({"a - 2 b + 1, a - 2 b + 1", "b + a, a + b", "0, 0", "a / 3, 1/3 * a", "-a, -a"})
    void linearForm_parseInvertsToString(String text, String canonical) {
        assertThat(LinearForm.parse(text)).hasToString(canonical).isEqualTo(LinearForm.parse(canonical));
    }

    @Test
    void linearForm_isNoQuotient() {
        assertThatThrownBy(() -> LinearForm.parse("a / b")).isInstanceOfSatisfying(TextParseException.class, e -> {
            assertThat(e.index()).isEqualTo(2);
            assertThat(e.expected()).isEqualTo("a sum without a divisor");
        });
    }

    @Test
    void json_hasTheSums() {
        IndicatorTable table = IndicatorTable.of(checkUps()
                .exclusions(
                        Exclusions.builder().from(BOTH).numerator("elsewhere").build())
                .build());
        String text = IndicatorsJson.STANDARD.writeIndicators(table);
        assertThat(text.replaceAll("\\s", ""))
                .contains(
                        "\"exclusions\":{\"denominator\":\"moved\",\"numerator\":\"elsewhere\",\"exceptions\":\"refused\"}");
        assertThat(IndicatorsJson.STANDARD.readIndicators(text)).isEqualTo(table);
    }

    @Test
    void values_haveEqualsAndSerialForm() {
        new EqualsTester()
                .addEqualityGroup(BOTH, Exclusions.builder().from(BOTH).build())
                .addEqualityGroup(Exclusions.builder().denominator("moved").build())
                .testEquals();
        SerializableTester.reserializeAndAssert(checkUps().exclusions(BOTH).build());
    }
}
