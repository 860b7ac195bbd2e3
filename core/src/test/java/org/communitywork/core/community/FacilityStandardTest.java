// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacilityStandardTest {
    private static final FacilityStandard THIRTEEN = FacilityStandard.parse("六室三站二栏一校一场所");

    private static Facility facility(String type) {
        return Facility.builder()
                .name("设施")
                .kind(FacilityKind.of("设施"))
                .facilityClass(type)
                .build();
    }

    private static Facility facility(String type, String count) {
        return Facility.builder()
                .from(facility(type))
                .count(Quantity.parse(count))
                .build();
    }

    private static ImmutableList<Facility> facilities(String... types) {
        return Stream.of(types).map(FacilityStandardTest::facility).collect(ImmutableList.toImmutableList());
    }

    @Test
    void parse_readsTheStandardOfThirteen() {
        assertThat(THIRTEEN.name()).isEqualTo("六室三站二栏一校一场所");
        assertThat(THIRTEEN.required())
                .containsExactly(entry("室", 6), entry("站", 3), entry("栏", 2), entry("校", 1), entry("场所", 1));
        assertThat(THIRTEEN.total()).isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({
        "一室, 1",
        "两室, 2",
        "九室, 9",
        "十室, 10",
        "十二室, 12",
        "一十二室, 12",
        "二十室, 20",
        "二十三室, 23",
        "九十九室, 99",
        "6室, 6",
        "99室, 99",
        "06室, 6"
    })
    void parse_readsNumbers(String name, int number) {
        assertThat(FacilityStandard.parse(name).required()).containsExactly(entry("室", number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | 0 | a number from 1 to 99",
                "室      | 0 | a number from 1 to 99",
                "六      | 1 | a class of facility",
                "六室三  | 3 | a class of facility",
                "六六室  | 0 | a number from 1 to 99",
                "六室十十站 | 2 | a number from 1 to 99",
                "十二十室 | 0 | a number from 1 to 99",
                "1十室   | 0 | a number from 1 to 99",
                "十1室   | 0 | a number from 1 to 99",
                "0室     | 0 | a number from 1 to 99",
                "100室   | 0 | a number from 1 to 99",
                "六室三室 | 3 | a class that was not named before"
            })
    void parse_saysWhereItStops(String name, int index, String expected) {
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> FacilityStandard.parse(name))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index))
                .satisfies(e -> assertThat(e.expected()).isEqualTo(expected));
    }

    @Test
    void parse_boundsTheLength() {
        assertThat(FacilityStandard.parse("一" + "室".repeat(199)).total()).isEqualTo(1);
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> FacilityStandard.parse("一" + "室".repeat(200)))
                .satisfies(e -> assertThat(e.expected()).isEqualTo("at most 200 characters"));
    }

    @Test
    void missing_isNothingWhereAllThirteenStand() {
        ImmutableList<Facility> all = facilities("室", "室", "室", "室", "室", "室", "站", "站", "站", "栏", "栏", "校", "场所");
        assertThat(THIRTEEN.missing(all)).isEmpty();
        assertThat(THIRTEEN.surplus(all)).isEmpty();
    }

    /** S7 names six rooms, three stations, one board, one school and one site: of two boards one is missing. */
    @Test
    void missing_countsByClass() {
        ImmutableList<Facility> named =
                facilities("室", "室", "室", "室", "室", "室", "站", "站", "站", "栏", "校", "场所", "场所", "厅");
        assertThat(THIRTEEN.missing(named)).containsExactly(entry("栏", 1));
        assertThat(THIRTEEN.surplus(named)).containsExactly(entry("场所", 1));
        assertThat(THIRTEEN.missing(ImmutableList.of())).isEqualTo(THIRTEEN.required());
    }

    @ParameterizedTest
    @CsvSource({
        "3处, 3",
        "0处, 0",
        "10多处, 11",
        "若干处, 1",
        "全部, 1",
        "近10处, 6",
        "3—5处, 3",
        "8处以上, 8",
        "9999999999处, 2147483647"
    })
    void missing_countsWhatIsSure(String count, int sure) {
        FacilityStandard most = FacilityStandard.builder()
                .name("标准")
                .putRequired("室", Integer.MAX_VALUE)
                .build();
        int missing = most.missing(ImmutableList.of(facility("室", count))).getOrDefault("室", 0);
        assertThat(Integer.MAX_VALUE - missing).isEqualTo(sure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "REQUIRED"})
    void missing_countsOnlyWhatIsThere(FacilityState state) {
        Facility planned = Facility.builder().from(facility("校")).state(state).build();
        Facility unclassed =
                Facility.builder().name("校").kind(FacilityKinds.SCHOOL).build();
        FacilityStandard school = FacilityStandard.parse("一校");
        assertThat(school.missing(ImmutableList.of(planned, unclassed))).containsExactly(entry("校", 1));
    }

    @Test
    void standard_isChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FacilityStandard.builder().name(" ").putRequired("室", 1).build())
                .withMessage("Name of facility standard must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FacilityStandard.builder().name("无").build())
                .withMessage("Facility standard must require something: '无'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FacilityStandard.builder()
                        .name("零室")
                        .required(ImmutableMap.of("室", 0))
                        .build())
                .withMessage("Facility standard must require at least 1 of class '室': '0'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4处       | 4",
                "0处       | 0",
                "近10处    | [6, 9]", // (5, 10)
                "十余处    | [11, 19]", // (10, 20)
                "约6处     | 6", // [5.5, 6.5]
                "近1处     | 1", // (0.5, 1) has no whole number, but one there is
                "5处以内   | [1, 5]",
                "5处以上   | [5, ∞)",
                "若干处    | [1, ∞)",
                "全部      | [1, ∞)",
            })
    void number_isOfWholeNumbers(String count, String number) {
        Facility facility = Facility.builder()
                .name("某处")
                .kind(FacilityKinds.SQUARE)
                .count(Quantity.parse(count))
                .build();
        assertThat(facility.number()).isEqualTo(Ranges.parse(number));
        assertThat(Facility.builder()
                        .name("某处")
                        .kind(FacilityKinds.SQUARE)
                        .build()
                        .number())
                .isEqualTo(Ranges.parse("1"));
    }
}
