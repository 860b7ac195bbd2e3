// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {
    private static final String ALPHABET = "one of 0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Codes in use. */
    @ParameterizedTest
    @CsvSource({
        "914403003429409755, 440300, 342940975",
        "914403006990676707, 440300, 699067670",
        "91440300L83341734R, 440300, L83341734",
        "91110108351303601C, 110108, 351303601"
    })
    void codesInUse_areValid(String text, String division, String organizationCode) {
        CreditCode code = CreditCode.parse(text);
        assertThat(code).hasToString(text);
        assertThat(code.division()).contains(DivisionCode.parse(division));
        assertThat(code.organizationCode()).isEqualTo(organizationCode);
        assertThat(code.hasValidOrganizationCode()).isTrue();
        assertThat(CreditCode.checkCharacter(text.substring(0, 17))).isEqualTo(text.charAt(17));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // An "example" that goes around; its check character would be 7.
                "91310115MA1G4L1WXK|17|the check character 7",
                "91110108351303601D|17|the check character C",
                "\"\"|0|18 characters",
                "91110108351303601|17|18 characters",
                "91110108351303601CC|18|18 characters",
                "I1110108351303601C|0|" + ALPHABET,
                "9111010835130360OC|16|" + ALPHABET,
                "91A10108351303601C|2|a digit",
                "9111010A351303601C|7|a digit",
                "91110108 51303601C|8|" + ALPHABET
            })
    void parse_saysWhereTheTextGoesWrong(String text, int index, String expected) {
        assertThatThrownBy(() -> CreditCode.parse(text)).isInstanceOfSatisfying(TextParseException.class, refusal -> {
            assertThat(refusal.index()).isEqualTo(index);
            assertThat(refusal.expected()).isEqualTo(expected);
        });
    }

    /**
     * The weights of the first two characters are 1 and 3. Of zeros alone the sum is 0 and the check value 31, written 0; a
     * leading 1 gives sum 1 and check value 30, written Y; a leading Y (30) gives check value 1.
     */
    @ParameterizedTest
    @CsvSource({
        "00000000000000000, 0",
        "10000000000000000, Y",
        "Y0000000000000000, 1",
        // 1 * 1 + 3 * 10 = 31, a multiple of 31 above zero.
        "1A000000000000000, 0"
    })
    void checkCharacter_coversBothEndsOfTheAlphabet(String first17, char check) {
        assertThat(CreditCode.checkCharacter(first17)).isEqualTo(check);
        assertThat(CreditCode.parse(first17 + check)).hasToString(first17 + check);
    }

    /** Weights 3 7 9 10 5 8 4 2 and 11 minus the sum modulo 11; only the last digit before the check is not zero. */
    @ParameterizedTest
    @CsvSource({
        "000000000, true", // sum 0, check value 11, written 0
        "00000006X, true", // sum 12, check value 10, written X
        "000000060, false",
        "000000019, true", // sum 2
        "000000018, false",
        "A00000003, true" // A is 10: sum 30, 30 mod 11 is 8
    })
    void organizationCode_hasACheckOfItsOwn(String organizationCode, boolean valid) {
        String first17 = "91110108" + organizationCode;
        CreditCode code = CreditCode.parse(first17 + CreditCode.checkCharacter(first17));
        assertThat(code.hasValidOrganizationCode()).isEqualTo(valid);
    }

    @Test
    void division_isEmptyForTheNationalLevel() {
        String first17 = "11100000000013127";
        CreditCode code = CreditCode.parse(first17 + CreditCode.checkCharacter(first17));
        assertThat(code.division()).isEmpty();
    }

    @Test
    void text_isChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditCode("9111010"))
                .withMessage("Credit code must have 18 characters by GB 32100: '9111010'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditCode("9111010A351303601C"))
                .withMessage("Credit code must have 18 characters by GB 32100: '9111010A351303601C'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditCode("91110108351303601D"))
                .withMessage("Check character of the credit code must be C: '91110108351303601D'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditCode.checkCharacter("9111"))
                .withMessage("Credit code must have 17 characters of 0123456789ABCDEFGHJKLMNPQRTUWXY"
                        + " before the check: '9111'");
    }

    @Test
    void json_isTheText() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        CreditCode code = CreditCode.parse("91110108351303601C");
        assertThat(mapper.writeValueAsString(code)).isEqualTo("\"91110108351303601C\"");
        assertThat(mapper.readValue("\"91110108351303601C\"", CreditCode.class)).isEqualTo(code);
    }

    @Test
    void equality_ignoresCase() {
        new EqualsTester()
                .addEqualityGroup(CreditCode.parse("91110108351303601C"), new CreditCode("91110108351303601c"))
                .addEqualityGroup(CreditCode.parse("914403003429409755"))
                .testEquals();
        SerializableTester.reserializeAndAssert(CreditCode.parse("91110108351303601C"));
    }
}
