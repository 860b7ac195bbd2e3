// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;
import org.communitywork.indicators.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X.A / X.B                               | X.A / X.B",
                "(X.CRIME - X.CRIME[-1y]) / X.CRIME[-1y] | (X.CRIME - X.CRIME[-1y]) / X.CRIME[-1y]",
                "X.CRIME / X.CRIME[-1y] - 1              | (X.CRIME - X.CRIME[-1y]) / X.CRIME[-1y]",
                "(X.A + X.B - 2 X.C) / (X.D + X.E)       | (X.A + X.B - 2 X.C) / (X.D + X.E)",
                "X.A/X.B+X.C/X.B                         | (X.A + X.C) / X.B",
                "X.B + X.A + X.B                         | X.A + 2 X.B",
                "2*X.A                                   | 2 X.A",
                "X.A * 2 * 0.5                           | X.A",
                "X.A / 2 X.B                             | X.A / (2 X.B)",
                "X.A / 2 * X.B - X.B / 2 * X.A + X.C     | REFUSED",
                "X.A / 3                                 | 1/3 * X.A",
                "1 - X.A / X.B                           | (-X.A + X.B) / X.B",
                "-X.A                                    | -X.A",
                "+X.A                                    | X.A",
                "X.A - X.A                               | 0",
                "8 - 4 + 2                               | 6",
                "8 / 4 * 2                               | 4",
                "X.A / -X.B                              | REFUSED",
                "X.A / (-X.B)                            | X.A / (-X.B)",
                "X.A / (X.A - 1)                         | X.A / (X.A - 1)",
                "(X.A / X.B) / (1 / 2)                   | 2 X.A / X.B",
                "X.A[-1] + X.A + X.A[-1y]                | X.A + X.A[-1] + X.A[-1y]",
                "' - ( X.A )'                            | -X.A",
            })
    void parse_writesCanonicalText(String text, String expected) {
        if (expected.equals("REFUSED")) {
            assertThatThrownBy(() -> Formula.parse(text)).isInstanceOf(TextParseException.class);
        } else {
            assertThat(Formula.parse(text)).hasToString(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "X.A / X.B + X.C   | 10 | a quotient of two sums: this operator would make a product of two measures",
                "X.A * X.B         | 4  | a quotient of two sums: this operator would make a product of two measures",
                "X.A / X.B / X.C   | 10 | a quotient of two sums: this operator would make a product of two measures",
                "X.A / (X.B - X.B) | 6  | a divisor that is not zero",
                "X.A / 0           | 6  | a divisor that is not zero",
                "X.A X.B           | 4  | an operator or the end",
                "X.A +             | 5  | a number, a name or '('",
                "X.A - -X.B        | 6  | a number, a name or '('",
                "(X.A              | 4  | an operator or ')'",
                "X.A)              | 3  | an operator or the end",
                "2X.A              | 1  | a space or an operator after the number",
                "1e5               | 1  | a space or an operator after the number",
                "2.                | 2  | a digit",
                "X.A[1]            | 4  | '-'",
                "X.A[-0]           | 5  | a number from 1 to 99",
                "X.A[-]            | 5  | a number from 1 to 99",
                "X.A[-100]         | 5  | a number from 1 to 99",
                "X.A[-1z]          | 6  | 'y' or ']'",
                "X.A[-1yy]         | 7  | ']'",
                "X.A / X.B × 100   | 10 | an operator or the end",
                "\"\"                | 0  | a number, a name or '('",
            })
    void parse_saysWhatItExpectedWhere(String text, int index, String expectation) {
        assertThatThrownBy(() -> Formula.parse(text)).isInstanceOfSatisfying(TextParseException.class, e -> {
            assertThat(e.index()).isEqualTo(index);
            assertThat(e.expected()).isEqualTo(expectation);
        });
    }

    @Test
    void parse_readsTheNamesThatPeopleGive() {
        assertThat(Formula.parse("examined / due")).hasToString("examined / due");
        assertThat(Formula.parse("(crime - crime[-1y]) / crime[-1y]")).hasToString("(crime - crime[-1y]) / crime[-1y]");
    }

    @Test
    void parse_pointsIntoTheNameOfAMeasure() {
        assertThatThrownBy(() -> Formula.parse("X.A + X..B"))
                .isInstanceOfSatisfying(
                        TextParseException.class, e -> assertThat(e.index()).isEqualTo(8));
    }

    @Test
    void parse_boundsLengthAndNesting() {
        String fifty = "(".repeat(50) + "X.A" + ")".repeat(50);
        assertThat(Formula.parse(fifty)).hasToString("X.A");
        assertThatThrownBy(() -> Formula.parse("(" + fifty + ")")).hasMessageContaining("at most 50 parentheses");
        // Only parentheses in one another count.
        assertThat(Formula.parse("(X.A)" + " + (X.A)".repeat(50))).hasToString("51 X.A");
        assertThat(Formula.parse("X.A" + " ".repeat(997))).hasToString("X.A");
        assertThatThrownBy(() -> Formula.parse(" ".repeat(1001))).hasMessageContaining("at most 1000 characters");
        // 1/1024^120 has 1200 decimals.
        assertThatThrownBy(() -> Formula.parse("X.A" + " / 1024".repeat(120)))
                .hasMessageContaining("coefficients that need fewer digits");
    }

    /** 110 names of 6 characters with 110 signs of 3 between them and the last one are 990. */
    @ParameterizedTest
    @CsvSource({"X.LAST_ONE, 1000", "X.LAST_ONE1, 1001"})
    void formula_hasAThousandCharactersAndNoMore(String last, int length) {
        LinearForm sum = LinearForm.of(Samples.operand(last));
        for (int i = 100; i < 210; i++) {
            sum = sum.plus(LinearForm.of(Samples.operand("X.A" + i)));
        }
        LinearForm numerator = sum;
        if (length == 1000) {
            assertThat(new Formula(numerator, LinearForm.ONE).toString()).hasSize(1000);
        } else {
            assertThatThrownBy(() -> new Formula(numerator, LinearForm.ONE))
                    .hasMessage("Formula must have at most 1000 characters: '1001'");
        }
    }

    @Test
    void linearForm_knowsAndWeightsItsCoefficients() {
        LinearForm form = LinearForm.parse("2 X.A - X.B + 3");
        assertThat(form.coefficient(Samples.operand("X.B"))).isEqualTo(Ratio.of(-1));
        assertThat(form.coefficient(Samples.operand("X.C"))).isEqualTo(Ratio.ZERO);
        assertThat(form.weighted(operand -> operand.equals(Samples.operand("X.A")) ? Ratio.of(10) : Ratio.HUNDRED))
                .hasToString("20 X.A - 100 X.B + 3");
    }

    @Test
    void formula_dividesByANumberAtOnce() {
        LinearForm a = LinearForm.of(Samples.operand("X.A"));
        assertThat(new Formula(a, LinearForm.of(Ratio.of(4)))).isEqualTo(Formula.parse("0.25 X.A"));
        assertThatThrownBy(() -> new Formula(a, LinearForm.ZERO)).hasMessage("Denominator must not be zero: 'X.A / 0'");
    }

    @Test
    void operands_areThoseOfBothSums() {
        assertThat(Formula.parse("(X.B + X.A) / (X.C - X.A)").operands())
                .containsExactly(Samples.operand("X.A"), Samples.operand("X.B"), Samples.operand("X.C"));
    }

    @Test
    void linearForm_leavesZeroCoefficientsOut() {
        LinearForm form = LinearForm.of(Ratio.ONE, ImmutableSortedMap.of(Samples.operand("X.A"), Ratio.ZERO));
        assertThat(form).isEqualTo(LinearForm.ONE).hasToString("1");
        assertThat(form.isConstant()).isTrue();
    }

    @Test
    void values_haveEqualsAndSerialForm() {
        new EqualsTester()
                .addEqualityGroup(Formula.parse("X.A / X.B"), Formula.parse("(X.A)/(X.B)"))
                .addEqualityGroup(Formula.parse("X.B / X.A"))
                .addEqualityGroup(LinearForm.ONE, LinearForm.of(Ratio.ONE))
                .addEqualityGroup(LinearForm.ZERO)
                .addEqualityGroup(LookBack.NONE, LookBack.periods(0), LookBack.years(0))
                .addEqualityGroup(LookBack.years(1))
                .addEqualityGroup(LookBack.periods(1))
                .testEquals();
        SerializableTester.reserializeAndAssert(Formula.parse("(X.A - X.A[-1y]) / X.B"));
    }
}
