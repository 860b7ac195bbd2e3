// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"POP.TOTAL", "ENV.REFUSE.TONNES", "A1_.1", "examined", "crime", "x_1"})
    void parse_readsPartsWithDots(String text) {
        assertThat(MeasureCode.parse(text)).isEqualTo(new MeasureCode(text)).hasToString(text);
    }

    @Test
    void case_counts() {
        assertThat(MeasureCode.parse("pop.total")).isNotEqualTo(MeasureCode.parse("POP.TOTAL"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''        | 0 | a letter",
                "1POP.A    | 0 | a letter",
                ".TOTAL    | 0 | a letter",
                "POP.      | 4 | a letter, a digit or '_'",
                "POP..A    | 4 | a letter, a digit or '_'",
                "POP.A.    | 6 | a letter, a digit or '_'",
                "POP.总    | 4 | a letter, a digit or '_'",
                "P P.A     | 1 | a letter, a digit or '_'"
            })
    void parse_saysWhereItStops(String text, int index, String expected) {
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> MeasureCode.parse(text))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index))
                .satisfies(e -> assertThat(e.expected()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 5_000})
    void parse_boundsTheLength(int length) {
        assertThat(MeasureCode.parse("A." + "B".repeat(98)).toString()).hasSize(100);
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> MeasureCode.parse("A." + "B".repeat(length - 2)))
                .satisfies(e -> assertThat(e.expected()).isEqualTo("at most 100 characters"));
    }

    @Test
    void order_isThatOfTheText() {
        assertThat(MeasureCode.parse("A.B")).isLessThan(MeasureCode.parse("A.C"));
        assertThat(MeasureCode.parse("A.B")).isLessThan(MeasureCode.parse("A1.A"));
    }

    @Test
    void values_obeyTheLaws() {
        new EqualsTester()
                .addEqualityGroup(MeasureCode.parse("A.B"), new MeasureCode("A.B"))
                .addEqualityGroup(MeasureCode.parse("A.B.C"))
                .testEquals();
        SerializableTester.reserializeAndAssert(MeasureCode.parse("A.B"));
    }
}
