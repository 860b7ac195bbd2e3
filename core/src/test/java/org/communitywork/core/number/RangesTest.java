// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {

    private static final Range<Ratio> EMPTY = Range.closedOpen(Ratio.of(3), Ratio.of(3));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // 600多 and 70余: (600, 700) + (70, 80)
                "(600, 700); (70, 80); (670, 780)",
                "[1, 2]; (3, 4); (4, 6)",
                "[1, 2); [3, 4]; [4, 6)",
                "[80, ∞); [1, 2]; [81, ∞)",
                "(-∞, 0); (0, ∞); (-∞, ∞)",
                "5; 2/3; 17/3"
            })
    void plus_addsTheEnds(String left, String right, String sum) {
        assertThat(Ranges.plus(Ranges.parse(left), Ranges.parse(right))).isEqualTo(Ranges.parse(sum));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[2, 3]; (4, 5); (8, 15)",
                "[-2, 3]; [-5, 4]; [-15, 12]",
                "[-2, 3); [-5, 4]; (-15, 12)",
                "[-2, -1]; [-4, -3]; [3, 8]",
                // zero is attained by the closed end whatever the other factor is
                "[0, 1); (3, 4); [0, 4)",
                "(0, 1]; [0, 4]; [0, 4]",
                "(0, 1]; (0, 4]; (0, 4]",
                "0; (-∞, ∞); 0",
                "[0, 1]; [1, ∞); [0, ∞)",
                "(0, 1]; [1, ∞); (0, ∞)",
                "[-1, 0]; [1, ∞); (-∞, 0]",
                "[-1, 1]; [1, ∞); (-∞, ∞)",
                "(-∞, -2]; [3, ∞); (-∞, -6]",
                // -1 and 1 are two products each, of which one is attained
                "(-1, 1]; [-1, 1]; [-1, 1]",
                "[-1, 1); [-1, 1]; [-1, 1]"
            })
    void times_takesTheExtremeProducts(String left, String right, String product) {
        assertThat(Ranges.times(Ranges.parse(left), Ranges.parse(right))).isEqualTo(Ranges.parse(product));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // 600多 of 2000 to 2500: more than 600/2500, less than 700/2000
                "(600, 700); [2000, 2500]; (0.24, 0.35)",
                "[1, 2]; (0, 4]; [0.25, ∞)",
                "[1, 2]; [4, ∞); (0, 0.5]",
                "[0, 2]; [4, ∞); [0, 0.5]",
                "[1, 2]; [-4, 0); (-∞, -0.25]",
                "[-1, 2]; (-∞, -4]; [-0.5, 0.25]",
                "0; (0, ∞); 0"
            })
    void quotient_takesTheExtremeQuotients(String dividend, String divisor, String quotient) {
        assertThat(Ranges.quotient(Ranges.parse(dividend), Ranges.parse(divisor)))
                .isEqualTo(Ranges.parse(quotient));
    }

    @Test
    void quotient_refusesADivisorThatMayBeZero() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ranges.quotient(Ranges.parse("[1, 2]"), Ranges.parse("[0, 4)")))
                .withMessage("Range of a divisor must not contain zero: '[0, 4)'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[80, ∞); 80; TRUE; UNKNOWN; UNKNOWN",
                "(80, ∞); 80; TRUE; TRUE; FALSE",
                "(10, 20); 20; FALSE; FALSE; FALSE",
                "(10, 20]; 20; UNKNOWN; FALSE; UNKNOWN",
                // 近20 and 20多 have no number in common
                "(10, 20); (20, 30); FALSE; FALSE; FALSE",
                "[10, 20]; [20, 30]; UNKNOWN; FALSE; UNKNOWN",
                "80; 80; TRUE; FALSE; TRUE",
                "[80, 81]; [80, 81]; UNKNOWN; UNKNOWN; UNKNOWN",
                "(-∞, ∞); 80; UNKNOWN; UNKNOWN; UNKNOWN"
            })
    void comparisons_lookAtAllPairs(String left, String right, Ternary atLeast, Ternary moreThan, Ternary equal) {
        Range<Ratio> one = Ranges.parse(left);
        Range<Ratio> other = Ranges.parse(right);
        assertThat(Ranges.isAtLeast(one, other)).isEqualTo(atLeast);
        assertThat(Ranges.isMoreThan(one, other)).isEqualTo(moreThan);
        assertThat(Ranges.isEqual(one, other)).isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[0, 100]; [0, 100]; TRUE",
                "[0, 100]; (99, 101); UNKNOWN",
                "[0, 100]; (100, 101); FALSE",
                "[0, 100); 100; FALSE",
                "(0, ∞); [1, ∞); TRUE"
            })
    void contains_looksAtAllMembers(String range, String number, Ternary expected) {
        assertThat(Ranges.contains(Ranges.parse(range), Ranges.parse(number))).isEqualTo(expected);
    }

    @Test
    void point_isTheOnlyMember() {
        assertThat(Ranges.point(Ranges.parse("[2/3, 2/3]"))).contains(Ratio.of(2, 3));
        assertThat(Ranges.isPoint(Ranges.parse("5"))).isTrue();
        for (String text : ImmutableList.of("[1, 2]", "[1, ∞)", "(-∞, 1]", "(-∞, ∞)")) {
            assertThat(Ranges.point(Ranges.parse(text))).isEmpty();
            assertThat(Ranges.isPoint(Ranges.parse(text))).isFalse();
        }
    }

    @Test
    void negatedEnds_keepTheirPlaceInTheOrder() {
        assertThat(End.MINUS_INFINITY.negated()).isEqualTo(End.PLUS_INFINITY);
        assertThat(End.PLUS_INFINITY.negated()).isEqualTo(End.MINUS_INFINITY);
        assertThat(End.at(Ratio.of(2), true).negated()).isEqualTo(End.at(Ratio.of(-2), true));
    }

    @Test
    void hull_fillsTheGap() {
        assertThat(Ranges.hull(Ranges.parse("(1, 2)"), Ranges.parse("5"))).isEqualTo(Ranges.parse("(1, 5]"));
    }

    @Test
    void emptyRange_isRefusedEverywhere() {
        Range<Ratio> some = Ranges.parse("[1, 2]");
        assertRefusesEmpty(() -> Ranges.plus(EMPTY, some));
        assertRefusesEmpty(() -> Ranges.plus(some, EMPTY));
        assertRefusesEmpty(() -> Ranges.minus(some, EMPTY));
        assertRefusesEmpty(() -> Ranges.negated(EMPTY));
        assertRefusesEmpty(() -> Ranges.times(EMPTY, Ratio.ZERO));
        assertRefusesEmpty(() -> Ranges.times(some, EMPTY));
        assertRefusesEmpty(() -> Ranges.quotient(EMPTY, some));
        assertRefusesEmpty(() -> Ranges.quotient(some, EMPTY));
        assertRefusesEmpty(() -> Ranges.hull(EMPTY, some));
        assertRefusesEmpty(() -> Ranges.hull(some, EMPTY));
        assertRefusesEmpty(() -> Ranges.isAtLeast(some, EMPTY));
        assertRefusesEmpty(() -> Ranges.isLessThan(EMPTY, some));
        assertRefusesEmpty(() -> Ranges.isEqual(EMPTY, EMPTY));
        assertRefusesEmpty(() -> Ranges.contains(EMPTY, some));
        assertRefusesEmpty(() -> Ranges.contains(some, EMPTY));
        assertRefusesEmpty(() -> Ranges.isPoint(EMPTY));
    }

    private static void assertRefusesEmpty(ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage("Range must not be empty: '[3, 3)'");
    }

    @Test
    void text_hasOneFormForEachRange() {
        assertThat(Ranges.format(Range.closed(Ratio.of(3), Ratio.of(5)))).isEqualTo("[3, 5]");
        assertThat(Ranges.format(Range.open(Ratio.of(10), Ratio.of(20)))).isEqualTo("(10, 20)");
        assertThat(Ranges.format(Range.atLeast(Ratio.of(80)))).isEqualTo("[80, ∞)");
        assertThat(Ranges.format(Range.lessThan(Ratio.ZERO))).isEqualTo("(-∞, 0)");
        assertThat(Ranges.format(Range.all())).isEqualTo("(-∞, ∞)");
        assertThat(Ranges.format(Range.openClosed(Ratio.of(-2, 3), Ratio.parse("0.5"))))
                .isEqualTo("(-2/3, 0.5]");
        assertThat(Ranges.format(Range.singleton(Ratio.of(5)))).isEqualTo("5");
        assertThat(Ranges.parse("[5, 5]")).isEqualTo(Range.singleton(Ratio.of(5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 0",
                "five; 0",
                "[; 1",
                "[1; 2",
                "[1,2]; 5",
                "[1, 2; 5",
                "[1, 2}; 6",
                "[, 2]; 1",
                "[1, ]; 4",
                "[1, 2x]; 5",
                "[1, 2]]; 5",
                "[; 1",
                "(; 1",
                "[-∞, 2]; 2",
                "[1, ∞]; 4",
                "(∞, 2); 1",
                "(1, -∞); 5",
                "(1, ∞∞); 4",
                "[3, 1]; 4",
                "[3, 3); 4",
                "(3, 3); 4"
            })
    void parse_refusesOtherFormsAtTheirPlace(String text, int index) {
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> Ranges.parse(text))
                .returns(text, TextParseException::text)
                .returns(index, TextParseException::index);
    }

    @Test
    void parse_boundsEachNumber() {
        String longest = "1".repeat(1000);
        assertThat(Ranges.parse("[0, " + longest + "]")).isEqualTo(Range.closed(Ratio.ZERO, Ratio.parse(longest)));
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> Ranges.parse("[0, 1" + longest + "]"))
                .returns(1004, TextParseException::index);
    }

    @Test
    @SuppressWarnings("NullAway") // the refusal of null is what is tested
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Ranges.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Ranges.format(null)).withMessage("range");
    }
}
