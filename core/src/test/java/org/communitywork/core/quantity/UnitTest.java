// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    /** The factors of 亩, 里, 斤 are those of the orders of 1959 and 1984; the others follow from the meter and the kilogram. */
    @ParameterizedTest
    @CsvSource({
        "亩, 平方米, 2000/3",
        "公顷, 亩, 15",
        "平方公里, 公顷, 100",
        "平方公里, 亩, 1500",
        "平方米, 平方厘米, 10000",
        "公里, 里, 2",
        "里, 米, 500",
        "丈, 尺, 10",
        "米, 尺, 3",
        "吨, 斤, 2000",
        "公斤, 克, 1000",
        "克, 微克, 1000000",
        "立方米, 升, 1000",
        "元, 角, 10",
        "周, 小时, 168",
        "天, 分钟, 1440",
        "小时, 秒, 3600",
        "年, 个月, 12",
        "年, 季度, 4",
        "%, ‰, 10",
        "‰, /10万, 100",
        "/万, /10万, 10",
        "个百分点, 个千分点, 10",
        "元/人, 元/百人, 100",
        "吨/日, 公斤/小时, 125/3",
    })
    void factorTo_isExact(String unit, String other, String factor) {
        Ratio expected = Ratio.parse(factor);
        assertThat(Unit.parse(unit).factorTo(Unit.parse(other))).isEqualTo(expected);
        assertThat(Unit.parse(other).factorTo(Unit.parse(unit))).isEqualTo(expected.reciprocal());
    }

    @ParameterizedTest
    @CsvSource({"人, 人次", "%, 个百分点", "次, 期", "户, 人", "年, 天", "元, 元/人", "平方米, 米", "间, 处", "%, 倍"})
    void factorTo_refusesAnotherDimensionByBothNames(String unit, String other) {
        Unit first = Unit.parse(unit);
        Unit second = Unit.parse(other);
        assertThat(first.convertibleTo(second)).isFalse();
        assertThatThrownBy(() -> first.factorTo(second))
                .isInstanceOfSatisfying(UnitMismatchException.class, refusal -> {
                    assertThat(refusal.first()).isEqualTo(first);
                    assertThat(refusal.second()).isEqualTo(second);
                })
                .hasMessage("Units differ: " + unit + "/" + other);
    }

    @Test
    void mismatch_showsTheBareNumberAsOne() {
        assertThatThrownBy(() -> Units.NUMBER.factorTo(Units.PERSON)).hasMessage("Units differ: 1/人");
    }

    @Test
    void count_isADimensionOfItsOwn() {
        Unit lamp = Unit.count("盏灯", "lamp").withEnglishPlural("lamps").withAliases("灯盏");
        assertThat(lamp.symbol()).isEqualTo("盏灯");
        assertThat(lamp).hasToString("盏灯");
        assertThat(lamp.englishName()).isEqualTo("lamp");
        assertThat(lamp.englishName(Ratio.ONE)).isEqualTo("lamp");
        assertThat(lamp.englishName(Ratio.of(2))).isEqualTo("lamps");
        assertThat(lamp.aliases()).containsExactly("灯盏");
        assertThat(lamp.dimension()).isEqualTo(new Dimension("盏灯", false)).hasToString("盏灯");
        assertThat(lamp.factor()).isEqualTo(Ratio.ONE);
        assertThat(lamp.canBeNegative()).isFalse();
        assertThat(lamp.isCount()).isTrue();
        assertThat(lamp.per(Units.PERSON).isCount()).isFalse();
        assertThat(Units.MU.isCount()).isFalse();
        assertThat(Units.PERCENT.isCount()).isFalse();
    }

    @Test
    void per_namesTheQuotientInBothLanguages() {
        Unit area = Units.SQUARE_METER.per(100, Units.HOUSEHOLD);
        assertThat(area).hasToString("平方米/百户");
        assertThat(area.englishName()).isEqualTo("square meter per 100 households");
        assertThat(Units.YUAN.per(Units.PERSON).englishName(Ratio.of(2))).isEqualTo("yuan per person");
        assertThat(area.dimension()).hasToString("area/户");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 元/人",
        "10, 元/10人",
        "100, 元/百人",
        "1000, 元/千人",
        "10000, 元/万人",
        "100000, 元/10万人",
        "1000000, 元/百万人",
        "10000000, 元/1000万人",
        "100000000, 元/亿人",
        "1000000000000, 元/100000000万人",
        "30, 元/30人"
    })
    void per_writesTheCountOfTheDenominator(long count, String symbol) {
        Unit unit = Units.YUAN.per(count, Units.PERSON);
        assertThat(unit).hasToString(symbol).isEqualTo(Unit.parse(symbol));
        assertThat(unit.factor()).isEqualTo(Ratio.of(1, count));
    }

    @Test
    void per_usesTheNameInDenominators() {
        assertThat(Units.TONNE.per(Units.DAY)).hasToString("吨/日").isEqualTo(Unit.parse("吨/天"));
        assertThat(Units.YUAN.per(Units.MONTH)).hasToString("元/月").isEqualTo(Unit.parse("元/个月"));
    }

    @Test
    void per_doesNotRunTheCountIntoTheUnit() {
        assertThat(Units.YUAN.per(1000, Units.METER)).hasToString("元/1000米").isEqualTo(Unit.parse("元/1000米"));
        assertThat(Unit.parse("元/千米")).isEqualTo(Units.YUAN.per(Units.KILOMETER));
    }

    @Test
    void per_chainsOnTheLeftOnly() {
        Unit perPersonAndYear = Units.YUAN.per(Units.PERSON).per(Units.YEAR);
        assertThat(perPersonAndYear).hasToString("元/人/年").isEqualTo(Unit.parse("元/人/年"));
        Unit perPerson = Units.YUAN.per(Units.PERSON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.YUAN.per(perPerson))
                .withMessage("Denominator must be a plain unit: '元/人'");
    }

    @Test
    void per_refusesWhatHasNoQuotient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.NUMBER.per(Units.PERSON))
                .withMessage("Numerator must have a name: '1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.PERSON.per(Units.NUMBER))
                .withMessage("Denominator must be a plain unit: '1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.PERSON.per(0, Units.HOUSEHOLD))
                .withMessage("Count of a denominator must be from 1 to 10^12: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.PERSON.per(1_000_000_000_001L, Units.HOUSEHOLD))
                .withMessage("Count of a denominator must be from 1 to 10^12: '1000000000001'");
    }

    @Test
    void per_refusesAQuotientThatIsTooLong() {
        Unit chain = Units.SQUARE_METER;
        // Each step adds "/平方公里", 5 characters: 3 + 11 * 5 = 58, and one more would be 63.
        for (int i = 0; i < 11; i++) {
            chain = chain.per(Units.SQUARE_KILOMETER);
        }
        Unit longest = chain;
        assertThat(Unit.parse(longest.symbol())).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longest.per(Units.SQUARE_KILOMETER))
                .withMessage("Quotient must have at most 60 characters: '" + longest + "/平方公里'");
        assertThatThrownBy(() -> Unit.parse(longest + "/平方公里"))
                .isInstanceOf(TextParseException.class)
                .hasMessageEndingWith("at 58: expected the end of the unit");
        // 58 + 2 = 60
        assertThat(Unit.parse(longest + "/人")).isEqualTo(longest.per(Units.PERSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"万人", "3人", "多人", "余", "两", "半", "x", "以上", "左右", "至", "—", "零", "成", "壹"})
    void count_refusesANameThatBeginsLikeAFigure(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.count(name, "thing"))
                .withMessage("Name of a unit must not begin like a figure: '" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯/人", "路 灯", "路\u3000灯", "路\u00A0灯", "灯／人", "灯\u0007"})
    void count_refusesANameWithASlashOrASpace(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.count(name, "thing"))
                .withMessage("Name of a unit must not contain a slash or a space: '" + name + "'");
    }

    @Test
    void count_takesANameOfTwentyCharacters() {
        assertThat(Unit.count("灯".repeat(20), "thing").symbol()).hasSize(20);
    }

    @Test
    void of_refusesBadParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.count("", "thing"))
                .withMessage("Name of a unit must have 1 to 20 characters: ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.count("灯".repeat(21), "thing"))
                .withMessageStartingWith("Name of a unit must have 1 to 20 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.count("灯", " "))
                .withMessage("English name must not be blank: ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of("灯", "lamp", Dimension.LENGTH, Ratio.ZERO))
                .withMessage("Factor of a unit must be above zero: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.count("灯", "lamp").withAliases("三灯"))
                .withMessage("Name of a unit must not begin like a figure: '三灯'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension(" ", false))
                .withMessage("Name of a dimension must not be blank: ' '");
    }

    @Test
    void parse_refusesWithThePlace() {
        assertThatThrownBy(() -> Unit.parse("灯泡")).hasMessage("Cannot read '灯泡' at 0: expected a unit");
        assertThatThrownBy(() -> Unit.parse("人口")).hasMessage("Cannot read '人口' at 1: expected the end of the unit");
        assertThatThrownBy(() -> Unit.parse("元/")).hasMessage("Cannot read '元/' at 2: expected a unit");
        assertThatThrownBy(() -> Unit.parse("元/灯泡")).hasMessage("Cannot read '元/灯泡' at 2: expected a unit");
    }

    @Test
    void parse_readsTheEmptyTextAsTheBareNumber() {
        assertThat(Unit.parse("")).isSameAs(Units.NUMBER);
    }

    @Test
    void json_isTheSymbol() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        for (Unit unit : Units.standard().all()) {
            assertThat(json.writeValueAsString(unit)).isEqualTo('"' + unit.symbol() + '"');
            assertThat(json.readValue(json.writeValueAsString(unit), Unit.class))
                    .isEqualTo(unit);
        }
    }

    @Test
    void equals_isByContent() {
        new EqualsTester()
                .addEqualityGroup(Unit.count("灯", "lamp"), Unit.count("灯", "lamp"))
                .addEqualityGroup(Unit.count("灯", "light"))
                .addEqualityGroup(Unit.count("灯", "lamp").withAliases("路灯"))
                .addEqualityGroup(Unit.of("灯", "lamp", Dimension.LENGTH, Ratio.ONE))
                .addEqualityGroup(Unit.of("灯", "lamp", Dimension.LENGTH, Ratio.of(2)))
                .addEqualityGroup(Unit.count("路灯", "lamp"))
                .testEquals();
        SerializableTester.reserializeAndAssert(Units.YUAN.per(10, Units.PERSON));
    }
}
