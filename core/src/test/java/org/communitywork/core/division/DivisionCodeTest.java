// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    private static DivisionCode code(String text) {
        return DivisionCode.parse(text);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "division-codes.csv", useHeadersInDisplayName = true)
    void codesInUse_haveTheirLevelAndClass(
            String text, DivisionLevel level, String parent, String unitClass, String urbanRural) {
        DivisionCode code = code(text);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.shortText()).isEqualTo(text);
        assertThat(code.parent()).contains(code(parent));
        Optional<? extends Enum<?>> found = level == DivisionLevel.VILLAGE ? code.villageClass() : code.townshipClass();
        assertThat(found.map(Enum::name)).isEqualTo(Optional.ofNullable(unitClass));
        assertThat(Optional.ofNullable(urbanRural).map(UrbanRuralClass::ofCode).map(UrbanRuralClass::code))
                .isEqualTo(Optional.ofNullable(urbanRural));
    }

    @ParameterizedTest
    @CsvSource({
        "33, 330000000000, PROVINCE, 33",
        "3301, 330100000000, PREFECTURE, 3301",
        "330100, 330100000000, PREFECTURE, 3301",
        "330000, 330000000000, PROVINCE, 33",
        "330109, 330109000000, COUNTY, 330109",
        "330109001, 330109001000, TOWNSHIP, 330109001",
        "330109000, 330109000000, COUNTY, 330109",
        "330109001000, 330109001000, TOWNSHIP, 330109001",
        "330102016001, 330102016001, VILLAGE, 330102016001",
        "50, 500000000000, PROVINCE, 50"
    })
    void forms_areFilledUpWithZeros(String text, String canonical, DivisionLevel level, String shortText) {
        assertThat(code(text)).hasToString(canonical);
        assertThat(code(text).level()).isEqualTo(level);
        assertThat(code(text).shortText()).isEqualTo(shortText);
        assertThat(code(shortText)).isEqualTo(code(text));
    }

    /** One interface fills nine digits up to eleven only: it must not pass for another code. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|0|2, 4, 6, 9 or 12 digits",
                "21020000000|11|2, 4, 6, 9 or 12 digits",
                "11010|5|2, 4, 6, 9 or 12 digits",
                "3301090010001|13|2, 4, 6, 9 or 12 digits",
                "33010A|5|a digit",
                "330109 001|6|a digit",
                "３３|0|a digit",
                "100000|0|a province from 11 to 99",
                "000000000000|0|a province from 11 to 99"
            })
    void parse_saysWhereTheTextGoesWrong(String text, int index, String expected) {
        assertThatThrownBy(() -> code(text)).isInstanceOfSatisfying(TextParseException.class, refusal -> {
            assertThat(refusal.index()).isEqualTo(index);
            assertThat(refusal.expected()).isEqualTo(expected);
        });
    }

    @Test
    void digits_areChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DivisionCode("11010"))
                .withMessage("Division code must have 2, 4, 6, 9 or 12 digits: '11010'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DivisionCode("33010A"))
                .withMessage("Division code must have 2, 4, 6, 9 or 12 digits: '33010A'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DivisionCode("10"))
                .withMessage("Division code must begin with a province from 11 to 99: '10'");
    }

    @Test
    void parent_ofAProvinceIsNone() {
        assertThat(code("33").parent()).isEmpty();
        assertThat(code("3301").parent()).contains(code("33"));
    }

    @Test
    void prefectureWithoutCounties_isTheParentOfItsTowns() {
        DivisionCode town = code("441900003");
        assertThat(town.level()).isEqualTo(DivisionLevel.TOWNSHIP);
        assertThat(town.parent()).contains(code("4419"));
        assertThat(town.isWithin(code("4419"))).isTrue();
    }

    @Test
    void isWithin_isOfTheDigitsDownToTheLevel() {
        DivisionCode street = code("330109001");
        assertThat(street.isWithin(street)).isTrue();
        assertThat(street.isWithin(code("330109"))).isTrue();
        assertThat(street.isWithin(code("33"))).isTrue();
        assertThat(street.isWithin(code("330110"))).isFalse();
        assertThat(code("330109").isWithin(street)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "330109000, ",
        "330109099, SUB_DISTRICT",
        "330109100, TOWN",
        "330109199, TOWN",
        "330109200, TOWNSHIP",
        "330109399, TOWNSHIP",
        "330109400, TOWNSHIP_LIKE",
        "330109599, TOWNSHIP_LIKE",
        "330109600, ",
        "330109001201, SUB_DISTRICT"
    })
    void townshipClass_isOfDigitsSevenToNine(String text, TownshipClass expected) {
        assertThat(code(text).townshipClass()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "330109001000, ",
        "330109001199, RESIDENTS_COMMITTEE",
        "330109001200, VILLAGERS_COMMITTEE",
        "330109001399, VILLAGERS_COMMITTEE",
        "330109001400, RESIDENTS_COMMITTEE_LIKE",
        "330109001499, RESIDENTS_COMMITTEE_LIKE",
        "330109001500, VILLAGERS_COMMITTEE_LIKE",
        "330109001599, VILLAGERS_COMMITTEE_LIKE",
        "330109001600, "
    })
    void villageClass_isOfDigitsTenToTwelve(String text, VillageClass expected) {
        assertThat(code(text).villageClass()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "111, true",
        "112, true",
        "121, true",
        "122, true",
        "123, true",
        "210, false",
        "220, false",
    })
    void urbanRuralClass_isUrbanByItsFirstDigit(String text, boolean urban) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        UrbanRuralClass value = UrbanRuralClass.ofCode(text);
        assertThat(value.code()).isEqualTo(text);
        assertThat(value.isUrban()).isEqualTo(urban);
        assertThat(mapper.writeValueAsString(value)).isEqualTo("\"" + text + "\"");
        assertThat(mapper.readValue("\"" + text + "\"", UrbanRuralClass.class)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "110", "120", "200", "", "1111"})
    void urbanRuralClass_refusesGroupsAndOthers(String text) {
        assertThatThrownBy(() -> UrbanRuralClass.ofCode(text))
                .isInstanceOf(TextParseException.class)
                .hasMessage("Cannot read '%s' at 0: expected 111, 112, 121, 122, 123, 210 or 220", text);
    }

    @Test
    void levels_areAChainFromTheProvince() {
        assertThat(DivisionLevel.PROVINCE.above()).isEmpty();
        assertThat(DivisionLevel.VILLAGE.above()).contains(DivisionLevel.TOWNSHIP);
        assertThat(Arrays.stream(DivisionLevel.values()).map(DivisionLevel::digits))
                .containsExactly(2, 4, 6, 9, 12);
        assertThat(DivisionLevel.COUNTY.isAbove(DivisionLevel.TOWNSHIP)).isTrue();
        assertThat(DivisionLevel.COUNTY.isAbove(DivisionLevel.COUNTY)).isFalse();
        assertThat(DivisionLevel.TOWNSHIP.isAbove(DivisionLevel.COUNTY)).isFalse();
    }

    @Test
    void vocabularies_haveBothNames() {
        assertThat(List.of(DivisionLevel.COUNTY.label(), DivisionLevel.COUNTY.englishLabel()))
                .containsExactly("县级", "county");
        assertThat(List.of(TownshipClass.TOWN.label(), TownshipClass.TOWN.englishLabel()))
                .containsExactly("镇", "town");
        assertThat(List.of(VillageClass.RESIDENTS_COMMITTEE.label(), VillageClass.RESIDENTS_COMMITTEE.englishLabel()))
                .containsExactly("居委会", "residents' committee");
        assertThat(List.of(UrbanRuralClass.CITY_FRINGE.label(), UrbanRuralClass.CITY_FRINGE.englishLabel()))
                .containsExactly("城乡结合区", "urban-rural fringe");
    }

    @Test
    void json_isAllDigits() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.writeValueAsString(code("330109001"))).isEqualTo("\"330109001000\"");
        assertThat(mapper.readValue("\"330109001\"", DivisionCode.class)).isEqualTo(code("330109001000"));
    }

    @Test
    void equality_isOfTheFilledForm() {
        new EqualsTester()
                .addEqualityGroup(code("33"), code("3300"), code("330000000000"), new DivisionCode("330000"))
                .addEqualityGroup(code("3301"))
                .testEquals();
        SerializableTester.reserializeAndAssert(code("330109001"));
    }
}
