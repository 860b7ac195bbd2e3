// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {
    private static final Ratio TEN = Ratio.of(10);

    @Test
    void parts_areThoseOfThePhrase() {
        Quantity range = Quantity.parse("3—5年");
        assertThat(range.qualifier()).isEqualTo(Qualifier.BETWEEN);
        assertThat(range.figure()).contains(Ratio.of(3));
        assertThat(range.second()).contains(Ratio.of(5));
        assertThat(range.unit()).isEqualTo(Units.YEAR);
        assertThat(range.gap()).isEmpty();
        assertThat(Quantity.parse("xx人").gap()).contains(Gap.MASKED);
        assertThat(Quantity.parse("2.0万余").place()).contains(Ratio.of(1000));
        assertThat(Quantity.parse("2万余").place()).isEmpty();
        assertThat(Quantity.parse("12.50万余").place()).contains(Ratio.of(100));
    }

    @Test
    void isExact_isTrueForOneNumber() {
        assertThat(Quantity.parse("达80%").isExact()).isTrue();
        assertThat(Quantity.parse("全部").isExact()).isTrue();
        assertThat(Quantity.parse("约80%").isExact()).isFalse();
        assertThat(Quantity.parse("0起以下").isExact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "96万平方米, 平方公里, 0.96平方公里",
        "300亩, 公顷, 20公顷",
        "近20吨, 公斤, 近20000公斤",
        "2.0万余公斤, 吨, 0.0020万多吨",
        "3—5年, 个月, 36—60个月",
        "80%以上, ‰, 800‰以上",
        "下降超过20%, ‰, 下降超过200‰",
        "不足半天, 小时, 不足12小时",
        "至多3小时, 分钟, 180分钟以下",
        "xx亩, 平方米, xx平方米",
        "数十吨, 公斤, 数万公斤",
        "上千公斤, 吨, ''",
        "数十公斤, 吨, ''",
        "数十亩, 平方米, ''",
        "300多亩, 公顷, ''",
        "近20周, 天, ''",
        "全部, ‰, 1000‰",
        "全部, %, 全部",
    })
    void in_saysTheSameOrIsRefused(String phrase, String unit, String converted) {
        Quantity quantity = Quantity.parse(phrase);
        Unit other = Unit.parse(unit);
        if (converted.isEmpty()) {
            assertThatIllegalArgumentException().isThrownBy(() -> quantity.in(other));
        } else {
            assertThat(quantity.in(other)).hasToString(converted);
        }
    }

    @Test
    void in_saysWhyItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("300多亩").in(Units.HECTARE))
                .withMessage("Factor must be a power of ten to convert '300多亩' into 公顷: '1/15'");
    }

    @Test
    void factories_makeWhatPhrasesSay() {
        assertThat(Quantity.of(3290, Units.PERSON)).isEqualTo(Quantity.parse("3290人"));
        assertThat(Quantity.atLeast(TEN, Units.PERSON)).isEqualTo(Quantity.parse("10人以上"));
        assertThat(Quantity.moreThan(TEN, Units.PERSON)).isEqualTo(Quantity.parse("超过10人"));
        assertThat(Quantity.atMost(TEN, Units.PERSON)).isEqualTo(Quantity.parse("不超过10人"));
        assertThat(Quantity.lessThan(TEN, Units.PERSON)).isEqualTo(Quantity.parse("不足10人"));
        assertThat(Quantity.over(TEN, Units.PERSON)).isEqualTo(Quantity.parse("十余人"));
        assertThat(Quantity.nearly(TEN, Units.PERSON)).isEqualTo(Quantity.parse("近10人"));
        assertThat(Quantity.about(TEN, Units.PERSON)).isEqualTo(Quantity.parse("约10人"));
        assertThat(Quantity.several(TEN, Units.PERSON)).isEqualTo(Quantity.parse("数十人"));
        assertThat(Quantity.orderOf(Ratio.HUNDRED, Units.PERSON)).isEqualTo(Quantity.parse("上百人"));
        assertThat(Quantity.between(TEN, Ratio.HUNDRED, Units.PERSON)).isEqualTo(Quantity.parse("10—100人"));
        assertThat(Quantity.all()).isEqualTo(Quantity.parse("每户"));
        assertThat(Quantity.unknown(Gap.LOST, Units.COPY)).isEqualTo(Quantity.parse("0余份"));
    }

    @Test
    void factories_refuseBadFigures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.nearly(Ratio.ZERO, Units.PERSON))
                .withMessage("Figure of NEARLY must not be zero: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.lessThan(Ratio.ZERO, Units.PERSON))
                .withMessage("Figure of LESS_THAN must not be zero: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.several(Ratio.of(20), Units.PERSON))
                .withMessage("Figure of SEVERAL must be a power of ten that has a word: '20'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.orderOf(TEN, Units.PERSON))
                .withMessage("Figure of ORDER_OF must be a power of ten that has a word: '10'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.several(Ratio.powerOfTen(16), Units.PERSON))
                .withMessageStartingWith("Figure of SEVERAL must be a power of ten that has a word");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.between(TEN, TEN, Units.PERSON))
                .withMessage("Upper end must be above the lower one: '10'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(Ratio.powerOfTen(40), Units.PERSON))
                .withMessageStartingWith("Figure must be written in at most 40 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.between(TEN, Ratio.powerOfTen(40), Units.PERSON))
                .withMessageStartingWith("Figure must be written in at most 40 characters");
        // 0. and 39 decimals
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.between(Ratio.powerOfTen(-39), TEN, Units.PERSON))
                .withMessageStartingWith("Figure must be written in at most 40 characters");
    }

    @Test
    void read_takesTwoHundredCharactersAndNoMore() {
        String longest = " ".repeat(198) + "3人";
        assertThat(Quantity.parse(longest)).isEqualTo(Quantity.of(3, Units.PERSON));
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> Quantity.parse(" " + longest))
                .returns(200, TextParseException::index);
    }

    @Test
    void fullWidthCharacters_areReadFromTheFirstToTheLast() {
        assertThat(Script.plain("！０Ａ～")).isEqualTo("!0A~");
    }

    @Test
    void withPlace_refusesWhatCannotBeShown() {
        Quantity over = Quantity.over(Ratio.of(600), Units.PERSON);
        assertThat(over.withPlace(Ratio.HUNDRED)).isEqualTo(over);
        assertThat(over.withPlace(TEN)).hasToString("0.060万多人");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over.withPlace(Ratio.of(1000)))
                .withMessage("Place must be one that '600' can show: '1000'");
        assertThatIllegalArgumentException().isThrownBy(() -> over.withPlace(Ratio.of(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> over.withPlace(Ratio.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Quantity.over(Ratio.powerOfTen(20), Units.PERSON).withPlace(Ratio.powerOfTen(12)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(600, Units.PERSON).withPlace(TEN))
                .withMessage("Place must stand with OVER, NEARLY or ABOUT: 'EXACTLY'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("xx人").withPlace(TEN))
                .withMessage("Quantity must have a figure: 'xx人'");
    }

    @ParameterizedTest
    @CsvSource({
        "80.0%, 0.1",
        "80%, 1",
        "12.5万元, 1000",
        "5万元, 10000",
        "3万5千元, 1000",
        "一亿二千万元, 10000",
        "三万五, 1000",
        "八成, 10",
        "八成五, 1",
        "三分之二, 1/3",
        "1.5—2.25倍, 0.01",
        "百分之九十五点五, 0.1",
        "三百人, 1",
        "三万五千元, 1",
        "0.90‰, 0.01"
    })
    void read_tellsThePlaceOfTheLastDigitWritten(String phrase, String precision) {
        Reading reading = QuantityFormat.STANDARD.read(phrase);
        assertThat(reading.precision()).contains(Ratio.parse(precision));
        assertThat(reading.quantity()).isEqualTo(Quantity.parse(phrase));
        assertThat(reading).hasToString(reading.quantity() + " to " + precision);
    }

    @ParameterizedTest
    @CsvSource({"全部", "xx人", "数十人", "上千人", "若干处", "无"})
    void read_tellsNoPlaceWithoutDigits(String phrase) {
        Reading reading = QuantityFormat.STANDARD.read(phrase);
        assertThat(reading.precision()).isEmpty();
        assertThat(reading).hasToString(reading.quantity().toString());
    }

    @Test
    void equals_ignoresHowTheFigureWasWrittenButNotItsReach() {
        new EqualsTester()
                .addEqualityGroup(Quantity.parse("12.5万余元"), Quantity.parse("125000多元"))
                .addEqualityGroup(Quantity.parse("2万余"), Quantity.parse("20000多"), Quantity.parse("两万多"))
                .addEqualityGroup(Quantity.parse("2.0万余"))
                .addEqualityGroup(Quantity.parse("2万"), Quantity.parse("2.0万"))
                .addEqualityGroup(Quantity.parse("2万人"))
                .addEqualityGroup(Quantity.parse("20—30"))
                .addEqualityGroup(Quantity.parse("20—40"))
                .addEqualityGroup(Quantity.parse("xx"))
                .addEqualityGroup(Quantity.parse("□"))
                .addEqualityGroup(Quantity.all())
                .addEqualityGroup(Quantity.parse("100%"))
                .testEquals();
    }

    @Test
    void readingsAndFormats_areEqualByContent() {
        Units mine = Units.standard().with(Unit.count("炷", "incense stick"));
        new EqualsTester()
                .addEqualityGroup(QuantityFormat.STANDARD, QuantityFormat.of(Units.standard()))
                .addEqualityGroup(QuantityFormat.of(mine))
                .addEqualityGroup(QuantityFormat.STANDARD.read("80%"), QuantityFormat.STANDARD.read("八十%"))
                .addEqualityGroup(QuantityFormat.STANDARD.read("80.0%"))
                .addEqualityGroup(QuantityFormat.STANDARD.read("xx%"))
                .testEquals();
        SerializableTester.reserializeAndAssert(QuantityFormat.of(mine));
        SerializableTester.reserializeAndAssert(QuantityFormat.STANDARD.read("80.0%"));
        assertThat(QuantityFormat.of(mine).units()).isEqualTo(mine);
        assertThat(QuantityFormat.of(mine))
                .hasToString("format over " + mine.all().size() + " units");
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void qualifiers_haveNamesInBothLanguages(Qualifier qualifier) {
        assertThat(qualifier.label()).isNotBlank();
        assertThat(qualifier.englishLabel()).matches("[a-z ]+");
    }

    @ParameterizedTest
    @EnumSource(Gap.class)
    void gaps_haveNamesInBothLanguages(Gap gap) {
        assertThat(gap.label()).isNotBlank();
        assertThat(gap.englishLabel()).matches("[a-z ]+");
    }
}
