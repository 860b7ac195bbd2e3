// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.testing.SerializableTester;
import java.util.Map;
import java.util.TreeMap;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotientTest {
    private static Quotient quotient(String formula, String ranges) {
        Map<String, String> box = new TreeMap<>();
        for (String entry : Splitter.on("; ").split(ranges)) {
            box.put(entry.substring(0, 3), entry.substring(6));
        }
        Formula parsed = Formula.parse(formula);
        return new Quotient(parsed.numerator(), parsed.denominator(), Samples.box(box));
    }

    /** Each expected range was found by hand: N / D rewritten so that each operand stands in it once. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 600/500 - 1 = 0.2, 700/500 - 1 = 0.4
                "(X.A - X.B) / X.B       | X.A = (600, 700); X.B = 500          | (0.2, 0.4)",
                // a/(a+b) = 1/(1 + b/a): rises with a, falls with b; b = 0 attains 1 although a is open
                "X.A / (X.A + X.B)       | X.A = (10, 20); X.B = [0, 10]        | (0.5, 1]",
                "X.A / (X.A + X.B)       | X.A = (10, 20); X.B = (0, 10]        | (0.5, 1)",
                // 1/(1 + b/a) with a from 10 without an end: 10/15 and ever nearer to 1
                "X.A / (X.A + X.B)       | X.A = [10, ∞); X.B = 5               | [2/3, 1)",
                // a/a is 1 for all a above zero
                "X.A / X.A               | X.A = (3, 8)                         | 1",
                // 100/4 = 25 and 200/2 = 100
                "X.A / X.B               | X.A = [100, 200); X.B = (2, 4]       | [25, 100)",
                // b falls to 0, where the quotient has no bound
                "X.A / X.B               | X.A = [1, 2]; X.B = [0, 4]           | [0.25, ∞)",
                // the numerator may be 0 while b falls to 0
                "X.A / X.B               | X.A = [0, 2]; X.B = [0, 4]           | [0, ∞)",
                // 3 - y/x for x above zero; y = 0 gives 3, y = 1 and x near 0 goes below all bounds
                "(3 X.A - X.B) / X.A     | X.A = [-1, 1]; X.B = [0, 1]          | (-∞, 3]",
                // only x in (0, 1] counts: 5 - 1/x is 4 at x = 1
                "(5 X.A - 1) / X.A       | X.A = [-1, 1]                        | (-∞, 4]",
                // (a - c)/(b - c) with a = 4, b = 8: 1 - 4/(8 - c), from 1 - 4/8 down to 1 - 4/2
                "(X.A - X.C) / (X.B - X.C) | X.A = 4; X.B = 8; X.C = [0, 6)     | (-1, 0.5]",
                // no denominator
                "X.A + 2 X.B             | X.A = (1, 2]; X.B = [3, 4]           | (7, 10]",
                "X.A / X.B               | X.A = (-∞, ∞); X.B = [1, 2]          | (-∞, ∞)",
            })
    void value_isTheLeastRange(String formula, String ranges, String expected) {
        assertThat(quotient(formula, ranges).value().map(Ranges::format)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X.A / X.B         | X.A = 1; X.B = 0               | true",
                "X.A / X.B         | X.A = 1; X.B = [-2, 0]         | true",
                "X.A / X.B         | X.A = 1; X.B = [-2, 0)         | false",
                "X.A / (X.A - X.B) | X.A = [1, 2]; X.B = [2, 3]     | true",
                "X.A / (X.A - X.B) | X.A = [1, 2); X.B = [2, 3]     | false",
            })
    void value_isNoneWhereTheDenominatorIsNeverAboveZero(String formula, String ranges, boolean maybeZero) {
        assertThat(quotient(formula, ranges).value()).isEmpty();
        assertThat(quotient(formula, ranges).isMaybeUndefined()).isEqualTo(maybeZero);
    }

    @Test
    void quotient_refusesOperandsWithoutRange() {
        Formula formula = Formula.parse("X.A / X.B");
        assertThatThrownBy(() -> new Quotient(formula.numerator(), formula.denominator(), ImmutableMap.of()))
                .hasMessage("Operand must have a range: 'X.A'");
        ImmutableMap<Operand, Range<Ratio>> empty =
                ImmutableMap.of(Samples.operand("X.A"), Range.closedOpen(Ratio.ONE, Ratio.ONE));
        assertThatThrownBy(() -> new Quotient(formula.numerator(), LinearForm.ONE, empty))
                .hasMessage("Operand must have a range: 'X.A'");
        SerializableTester.reserializeAndAssert(quotient("X.A / X.B", "X.A = 1; X.B = [2, 3)"));
    }
}
