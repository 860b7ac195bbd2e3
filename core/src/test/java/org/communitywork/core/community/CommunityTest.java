// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Arrays;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityTest {
    private static Community.Builder wanshouqiao() {
        return Community.builder()
                .id(CommunityId.parse("wanshouqiao"))
                .kind(CommunityKind.COMMUNITY)
                .name("万寿桥社区");
    }

    @Test
    void community_needsIdKindAndName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Community.builder().build())
                .withMessageContaining("[id, kind, name]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wanshouqiao().name(" ").build())
                .withMessage("Name of community wanshouqiao must not be blank");
        assertThat(wanshouqiao().build().masked()).isFalse();
    }

    @Test
    void facility_needsNameAndKind() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Facility.builder().build())
                .withMessageContaining("[name, kind]");
        Facility.Builder nameless = Facility.builder().name("").kind(FacilityKinds.SQUARE);
        assertThatIllegalArgumentException()
                .isThrownBy(nameless::build)
                .withMessage("Name of facility must not be blank");
        assertThat(nameless.name("广场").build().state()).isEqualTo(FacilityState.EXISTING);
    }

    @Test
    void profile_knowsEightDirections() {
        assertThat(Profile.builder()
                        .putBoundary("东北", "铁路")
                        .putBoundary("南", "西山")
                        .build()
                        .boundaries())
                .containsOnlyKeys("东北", "南");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.builder().putBoundary("左", "铁路").build())
                .withMessage("Direction must be one of [东, 南, 西, 北, 东南, 西南, 东北, 西北]: '左'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "wanshouqiao", "s10-community", "330109001000", "9-"})
    void id_isReadAndPrinted(String text) {
        assertThat(CommunityId.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "-a, 0", "A, 0", "aB, 1", "a b, 1", "社区, 0", "a_, 1"})
    void id_isRefused(String text, int index) {
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> CommunityId.parse(text))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index));
    }

    @Test
    void id_isBounded() {
        assertThat(CommunityId.parse("a".repeat(64)).text()).hasSize(64);
        assertThatExceptionOfType(TextParseException.class).isThrownBy(() -> CommunityId.parse("a".repeat(65)));
    }

    /** The levels in order; each is at least itself and those before it. */
    @Test
    void level_isOrdered() {
        AdministrativeLevel[] order = {
            AdministrativeLevel.COMMUNITY, AdministrativeLevel.SUB_DISTRICT, AdministrativeLevel.COUNTY,
            AdministrativeLevel.CITY, AdministrativeLevel.PROVINCE, AdministrativeLevel.NATIONAL
        };
        for (int i = 0; i < order.length; i++) {
            for (int j = 0; j < order.length; j++) {
                assertThat(order[i].isAtLeast(order[j])).isEqualTo(Ternary.of(i >= j));
            }
            assertThat(order[i].isAtLeast(AdministrativeLevel.UNKNOWN)).isEqualTo(Ternary.UNKNOWN);
            assertThat(AdministrativeLevel.UNKNOWN.isAtLeast(order[i])).isEqualTo(Ternary.UNKNOWN);
        }
        assertThat(AdministrativeLevel.UNKNOWN.isAtLeast(AdministrativeLevel.UNKNOWN))
                .isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void vocabularies_haveNamesInBothLanguages() {
        assertThat(Arrays.stream(AdministrativeLevel.values()).map(AdministrativeLevel::label))
                .containsExactly("社区级", "街道级", "区县级", "市级", "省级", "国家级", "级别不明");
        assertThat(AdministrativeLevel.SUB_DISTRICT.englishLabel()).isEqualTo("sub-district");
        assertThat(CommunityKind.VILLAGE.label()).isEqualTo("村");
        assertThat(CommunityKind.VILLAGE.englishLabel()).isEqualTo("village");
        assertThat(FacilityState.PLANNED.label()).isEqualTo("计划");
        assertThat(FacilityState.PLANNED.englishLabel()).isEqualTo("planned");
        assertThat(PopulationGroups.all())
                .allSatisfy(group -> assertThat(group.englishLabel()).isPresent());
        assertThat(FacilityKinds.all())
                .allSatisfy(kind -> assertThat(kind.englishLabel()).isPresent());
    }

    @Test
    void openVocabularies_takeAnyName() {
        assertThat(PopulationGroup.of("企业离退休人员").englishLabel()).isEmpty();
        assertThat(PopulationGroup.of(" 老年人 "))
                .isEqualTo(PopulationGroups.ELDERLY)
                .hasToString("老年人");
        assertThat(FacilityKind.of("晨练点").englishLabel()).isEmpty();
        assertThat(FacilityKind.of(" 图书馆")).isEqualTo(FacilityKinds.LIBRARY).hasToString("图书馆");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationGroup.of(" "))
                .withMessage("Name of population group must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FacilityKind.of(""))
                .withMessage("Name of facility kind must not be blank");
    }

    @Test
    void order_isThatOfTheText() {
        assertThat(CommunityId.parse("a")).isLessThan(CommunityId.parse("b"));
        assertThat(PopulationGroup.of("a")).isLessThan(PopulationGroup.of("b"));
        assertThat(FacilityKind.of("a")).isLessThan(FacilityKind.of("b"));
    }

    @Test
    void values_obeyTheLaws() {
        new EqualsTester()
                .addEqualityGroup(
                        wanshouqiao().build(), wanshouqiao().masked(false).build())
                .addEqualityGroup(wanshouqiao().masked(true).build())
                .addEqualityGroup(wanshouqiao().addAlias("万寿桥").build())
                .testEquals();
        SerializableTester.reserializeAndAssert(
                wanshouqiao().profile(Profile.builder().setting("城郊").build()).build());
    }
}
