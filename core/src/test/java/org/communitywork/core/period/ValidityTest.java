// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {
    private static final LocalDate CHANGE = LocalDate.of(2021, 4, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {"2001-01-01/2021-04-08", "2021-04-09/..", "../2021-04-08", "../..", "2021-04-09/2021-04-09"})
    void text_isTheInverseOfParse(String text) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        Validity validity = Validity.parse(text);
        assertThat(validity).hasToString(text);
        assertThat(mapper.readValue(mapper.writeValueAsString(validity), Validity.class))
                .isEqualTo(validity);
        SerializableTester.reserializeAndAssert(validity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-04-09|10|'/' between two dates",
                "/2021-04-09|0|a date such as 2021-04-09, or '..'",
                "../2021-04-9|11|a date such as 2021-04-09, or '..'",
                "2021-02-30/..|0|a date such as 2021-04-09, or '..'",
                "2021-04-09/2021-04-08|11|a last day that is not before 2021-04-09"
            },
            quoteCharacter = '"')
    void parse_saysWhereTheTextGoesWrong(String text, int index, String expected) {
        assertThatThrownBy(() -> Validity.parse(text)).isInstanceOfSatisfying(TextParseException.class, refusal -> {
            assertThat(refusal.expected()).isEqualTo(expected);
            assertThat(refusal.index()).isEqualTo(index);
        });
    }

    @Test
    void lastDay_isNotBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(CHANGE, CHANGE.minusDays(1)))
                .withMessage("Last day must not be before 2021-04-09: '2021-04-08'");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-09/.., 2022, TRUE",
        "2021-04-09/.., 2021, UNKNOWN",
        "2021-04-09/.., 2020, FALSE",
        "2021-04-09/.., 2021-04, UNKNOWN",
        "2021-04-09/.., 2021-03, FALSE",
        "2021-01-01/2021-12-31, 2021, TRUE",
        // within the year only
        "2021-04-09/2021-04-10, 2021, UNKNOWN",
        "2001-01-01/.., 20XX, UNKNOWN",
        "2000-01-01/.., 20XX, TRUE",
        "2100-01-01/.., 20XX, FALSE",
    })
    void holdsIn_isUnknownForSomeDays(String validity, String period, Ternary expected) {
        assertThat(Validity.parse(validity).holdsIn(ReportingPeriod.parse(period)))
                .isEqualTo(expected);
    }

    @Test
    void includes_countsBothEnds() {
        Validity validity = new Validity(CHANGE, CHANGE.plusDays(1));
        assertThat(validity.includes(CHANGE.minusDays(1))).isFalse();
        assertThat(validity.includes(CHANGE)).isTrue();
        assertThat(validity.includes(CHANGE.plusDays(1))).isTrue();
        assertThat(validity.includes(CHANGE.plusDays(2))).isFalse();
        assertThat(Validity.ALWAYS.includes(CHANGE)).isTrue();
    }

    @Test
    void overlaps_needsADayInCommon() {
        Validity until = Validity.until(CHANGE.minusDays(1));
        Validity from = Validity.from(CHANGE);
        assertThat(until.overlaps(from)).isFalse();
        assertThat(from.overlaps(until)).isFalse();
        assertThat(until.overlaps(Validity.from(CHANGE.minusDays(1)))).isTrue();
        assertThat(Validity.ALWAYS.overlaps(from)).isTrue();
        assertThat(from.overlaps(new Validity(CHANGE.minusDays(5), CHANGE))).isTrue();
    }

    @Test
    void equality_isOfBothDays() {
        new EqualsTester()
                .addEqualityGroup(Validity.ALWAYS, Validity.parse("../.."))
                .addEqualityGroup(Validity.from(CHANGE), Validity.parse("2021-04-09/.."))
                .addEqualityGroup(Validity.until(CHANGE))
                .testEquals();
    }
}
