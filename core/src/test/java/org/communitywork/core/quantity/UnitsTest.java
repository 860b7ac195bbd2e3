// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.HashSet;
import java.util.Set;
import org.communitywork.core.number.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "名, 人",
        "位, 人",
        "平米, 平方米",
        "㎡, 平方米",
        "m², 平方米",
        "平方, 平方米",
        "平方千米, 平方公里",
        "立方, 立方米",
        "方, 立方米",
        "公斤, 公斤",
        "千克, 公斤",
        "kg, 公斤",
        "ｋｇ, 公斤",
        "t, 吨",
        "栋, 幢",
        "％, %",
        "个小时, 小时",
        "日, 天",
        "学时, 课时",
        "1/10万, /10万",
        "吨/天, 吨/日",
        "元/名, 元/人"
    })
    void find_knowsOtherNames(String name, String symbol) {
        assertThat(Units.standard().find(name)).map(Unit::symbol).contains(symbol);
        assertThat(Units.standard().get(name)).isEqualTo(Unit.parse(name));
    }

    /** The units that the reports' measures are held in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "项", "个", "处", "元", "期", "平方米", "平方公里", "间", "份", "平方米/人", "支", "起", "户", "车次", "吨", "吨/日", "元/人", "人次",
                "次", "人", "幢", "%", "宗", "室", "站", "栏", "校", "场所", "小时", "年", "张", "幅", "件", "场", "名", "人/户", "人/平方公里",
                "人/万人", "例/千人", "只/间", "处/km", "小时/日", "平方米/百户", "户/人", "‰", "/10万"
            })
    void find_knowsTheUnitsOfTheReports(String name) {
        assertThat(Units.standard().find(name)).isPresent();
    }

    @Test
    void find_isEmptyForOthers() {
        assertThat(Units.standard().find("炷")).isEmpty();
        assertThat(Units.standard().find("元/炷")).isEmpty();
        assertThat(Units.standard().find("月")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.standard().get("炷"))
                .withMessage("Unit must be in the table of units: '炷'");
    }

    @Test
    void standard_keepsMeasureWordsApart() {
        Set<Dimension> counted = new HashSet<>();
        Units.standard().all().stream()
                .filter(unit -> unit.dimension().name().equals(unit.symbol()))
                .forEach(unit -> assertThat(counted.add(unit.dimension()))
                        .as(unit.symbol())
                        .isTrue());
        assertThat(counted).hasSizeGreaterThan(100);
    }

    @Test
    void standard_hasAnEnglishNameForEachUnit() {
        assertThat(Units.standard().all())
                .filteredOn(unit -> !unit.symbol().isEmpty())
                .allSatisfy(unit -> assertThat(unit.englishName()).isNotBlank());
    }

    @Test
    void standardUnits_areThoseOfTheStandardTable() {
        assertThat(StandardUnits.all())
                .containsExactlyElementsOf(Units.standard().all());
        assertThat(StandardUnits.all())
                .contains(Units.NUMBER, Units.PERSON, Units.TONNE)
                .filteredOn(unit -> unit.symbol().equals("天"))
                .singleElement()
                .isEqualTo(Units.DAY)
                .returns(ImmutableSet.of("日"), Unit::aliases)
                .returns("日", unit -> unit.names().inDenominator());
        assertThat(StandardUnits.all())
                .filteredOn(unit -> unit.symbol().equals("/10万"))
                .singleElement()
                .returns(ImmutableSet.of("/十万", "1/10万", "1/十万"), Unit::aliases);
    }

    @Test
    void with_addsUnitsAndTheirQuotients() {
        Unit incense = Unit.count("炷", "incense stick");
        Units units = Units.standard().with(incense);
        assertThat(units.find("炷")).contains(incense);
        assertThat(units.find("炷/户")).contains(incense.per(Units.HOUSEHOLD));
        assertThat(units.all()).contains(incense).hasSize(Units.standard().all().size() + 1);
        assertThat(units.with(incense)).isEqualTo(units);
        assertThat(QuantityFormat.of(units).parse("近20炷")).isEqualTo(Quantity.nearly(Ratio.of(20), incense));
    }

    @Test
    void with_refusesANameThatIsTakenAndNamesBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.standard().with(Unit.count("名", "name")))
                .withMessage("Units 人 and 名 must not share a name: '名'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.standard().with(Unit.count("炷", "stick").withAliases("ＫＧ", "kg")))
                .withMessage("Units 公斤 and 炷 must not share a name: 'kg'");
    }

    @Test
    void equals_isByContent() {
        Unit incense = Unit.count("炷", "incense stick");
        new EqualsTester()
                .addEqualityGroup(Units.standard())
                .addEqualityGroup(
                        Units.standard().with(incense), Units.standard().with(incense))
                .testEquals();
        SerializableTester.reserializeAndAssert(Units.standard().with(incense));
        assertThat(Units.standard().toString()).startsWith("[, 平方米, 平方公里");
    }
}
