// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Arrays;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.json.JsonReadException;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.target.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
    /** GB/T 27770 to 27773 for most indicators of vector density (limits from memory); wire codes 01 to 04. */
    static final Bands DENSITY = Bands.atMost("A", "1%")
            .atMost("B", "3%")
            .atMost("C", "5%")
            .otherwise("D")
            .codes("01", "02", "03", "04");

    static final Bands SCORE =
            Bands.atLeast("优秀", "90分").atLeast("良好", "80分").atLeast("合格", "60分").otherwise("不合格");

    private static final Unit POINT = Unit.parse("分");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0          | A       | A",
                "1          | A       | A",
                // 1.5 is a tie that goes to the even 2, 2.5 too; 3.5 goes to 4, 5.5 to 6
                "1.4        | B       | A",
                "1.5        | B       | B",
                "2.20       | B       | B", // 西安, 室内鼠迹阳性率 2.20%, is a B
                "3.4        | C       | B",
                "3.5        | C       | C",
                "4.96       | C       | C", // 4.96% passes the C of a 国家卫生城市
                "5          | C       | C",
                "5.4        | D       | C",
                "5.5        | D       | D",
                "17.6       | D       | D",
                "[1, 3]     | A/B     | A/B",
                "(1, 3]     | B       | A/B",
                "(1.5, 3.4) | B/C     | B",
                "[0.5, ∞)   | A/B/C/D | A/B/C/D",
            })
    void grades_byBothMethods(String value, String full, String rounded) {
        assertThat(DENSITY.grades(Ranges.parse(value), Units.PERCENT, LimitComparison.FULL_VALUE))
                .hasToString(full);
        assertThat(DENSITY.grades(Ranges.parse(value), Units.PERCENT, LimitComparison.ROUNDED_VALUE))
                .hasToString(rounded);
    }

    @ParameterizedTest
    @CsvSource({"90, 优秀", "89.9, 良好", "80, 良好", "79.9, 合格", "60, 合格", "59.9, 不合格"})
    void grades_mayFallWithTheValue(String value, String grade) {
        assertThat(SCORE.grades(Ranges.parse(value), POINT, LimitComparison.FULL_VALUE)
                        .decided())
                .contains(grade);
    }

    @Test
    void grades_convertUnits() {
        assertThat(DENSITY.grades(Ranges.parse("25"), Units.PER_MILLE, LimitComparison.FULL_VALUE))
                .hasToString("B");
        assertThatThrownBy(() -> DENSITY.grades(Ranges.parse("25"), Units.PERSON, LimitComparison.FULL_VALUE))
                .isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void builder_takesLimitsOfEitherKind() {
        // 采样勺指数 in 只/阳性勺: A below 3, B below 5, C below 8
        Bands dips =
                Bands.lessThan("A", "3只").lessThan("B", "5只").atMost("C", "8只").otherwise("D");
        Unit heads = Unit.parse("只");
        assertThat(dips.grades(Ranges.parse("3"), heads, LimitComparison.FULL_VALUE))
                .hasToString("B");
        assertThat(dips.grades(Ranges.parse("8"), heads, LimitComparison.FULL_VALUE))
                .hasToString("C");
        Bands met = Bands.moreThan("达标", "30%").otherwise("不达标");
        assertThat(met.grades(Ranges.parse("30"), Units.PERCENT, LimitComparison.FULL_VALUE))
                .hasToString("不达标");
        Bands light = Bands.moreThan("绿", "90%").atLeast("黄", "70%").otherwise("红");
        assertThat(light.bands().get(1).toString()).contains("atLeast=70%", "atMost=90%");
        assertThatThrownBy(() -> Bands.atMost("A", "1%").atLeast("B", "3%"))
                .hasMessage("Limits of all grades must be of one side, as after 'A'");
        assertThatThrownBy(() -> Bands.atLeast("A", "3%").atLeast("B", "2%").lessThan("C", "1%"))
                .hasMessage("Limits of all grades must be of one side, as after 'B'");
    }

    @Test
    void atLeast_isACriterionWithOneLimit() {
        assertThat(DENSITY.atLeast("C")).isEqualTo(Criterion.atMost("5%"));
        assertThat(SCORE.atLeast("合格")).isEqualTo(Criterion.atLeast("60分"));
        assertThat(Bands.lessThan("A", "3只").otherwise("B").atLeast("A")).isEqualTo(Criterion.lessThan("3只"));
        assertThat(Bands.moreThan("A", "3只").otherwise("B").atLeast("A")).isEqualTo(Criterion.moreThan("3只"));
        assertThatThrownBy(() -> DENSITY.atLeast("D"))
                .hasMessage("Grade must be better than the worst, which every value reaches: 'D'");
        assertThatThrownBy(() -> DENSITY.atLeast("E")).hasMessage("Grade must be one of [A, B, C, D]: 'E'");
    }

    @Test
    void codes_areThoseOfTheWire() {
        assertThat(DENSITY.code("D")).contains("04");
        Bands coded = Bands.atMost("A", "1%").otherwise("B").codes("1", "2");
        assertThat(coded.code("A")).contains("1");
        assertThat(coded.scale()).containsExactly("A", "B");
        assertThat(SCORE.code("优秀")).isEmpty();
        assertThatThrownBy(() -> SCORE.codes("1")).hasMessage("Codes must be 4: '1'");
        assertThatThrownBy(() -> SCORE.codes("1", "2", "2", "3")).hasMessage("Grades must have different codes: '2'");
    }

    private static Bands read(String... bands) {
        String json = Arrays.stream(bands)
                .map(band -> "{" + band.replace('\'', '"') + "}")
                .toList()
                .toString();
        return CommunityJson.STANDARD.read(json, Bands.class);
    }

    @Test
    void json_readsWhatItWrites() {
        for (Bands bands :
                ImmutableList.of(DENSITY, SCORE, Bands.lessThan("A", "3只").otherwise("B"))) {
            assertThat(CommunityJson.STANDARD.read(CommunityJson.STANDARD.write(bands), Bands.class))
                    .isEqualTo(bands);
            SerializableTester.reserializeAndAssert(bands);
        }
        assertThat(read("'grade':'A','atMost':'1%'", "'grade':'B','moreThan':'1%'"))
                .isEqualTo(Bands.atMost("A", "1%").otherwise("B"));
        new EqualsTester()
                .addEqualityGroup(
                        Bands.atMost("A", "1%").otherwise("B"),
                        Bands.atMost("A", "1%").otherwise("B"))
                .addEqualityGroup(Bands.atMost("A", "1.0%").otherwise("B"))
                .testEquals();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // the hole that words such as 80—89分 leave
                "'grade':'优','atLeast':'90分' | 'grade':'良','lessThan':'89分' | neither has [89, 90)分",
                "'grade':'优','moreThan':'90分' | 'grade':'良','lessThan':'90分' | neither has 90分",
                "'grade':'优','atLeast':'90分' | 'grade':'良','atMost':'90分' | both have 90分",
                "'grade':'A','atMost':'5%' | 'grade':'B','moreThan':'3%' | both have (3, 5]%",
                "'grade':'A','atMost':'3%' | 'grade':'B','moreThan':'3.0%' | must be written alike: '3%' / '3.0%'",
                "'grade':'A','atMost':'3%' | 'grade':'A','moreThan':'3%' | must have different names: 'A'",
                "'grade':'A','atMost':'3%' | 'grade':'B' | Grade 'B' must have a limit",
                "'grade':'A','atLeast':'1%','moreThan':'2%' | 'grade':'B','lessThan':'1%' | one lower limit at most: '1%' / '2%'",
                // which way the grades go is seen from the best two
                "'grade':'A','atLeast':'1%','atMost':'2%' | 'grade':'B','moreThan':'2%','atMost':'4%' | below it: 'A', '1%'",
                "'grade':'A','atLeast':'3%','atMost':'4%' | 'grade':'B','atLeast':'1%','lessThan':'3%' | below it: 'B', '1%'",
                "'grade':'A','atLeast':'1%','atMost':'2%' | 'grade':'B','atLeast':'1%','atMost':'3%' | below it: 'B', '1%'",
                "'grade':'A','atLeast':'3%','atMost':'4%' | 'grade':'B','lessThan':'3%' | above it: 'A', '4%'",
                "'grade':'A','atLeast':'90%' | 'grade':'B','atLeast':'95%','lessThan':'99%' | below it: 'B', '95%'",
                "'grade':' ','atMost':'3%' | 'grade':'B','moreThan':'3%' | must not be blank",
                "'grade':'A','atMost':'3%','code':'01' | 'grade':'B','moreThan':'3%' | must have a code, or none: 'B'",
                "'grade':'A','atMost':'3%','lessThan':'4%' | 'grade':'B','moreThan':'3%' | one upper limit at most",
                "'grade':'A','atMost':'3%' | 'grade':'B','moreThan':'3%','atLeast':'3%' | one lower limit at most",
                "'grade':'A','atLeast':'0%','atMost':'3%' | 'grade':'B','moreThan':'3%' | no grade is left below it:"
                        + " 'A', '0%'",
                "'grade':'A','atMost':'3%' | 'grade':'B','moreThan':'3%','atMost':'9%' | no grade is left above it:"
                        + " 'B', '9%'",
                "'grade':'A','atMost':'3%' | 'grade':'B','moreThan':'3人' | Units differ",
                "'grade':'A','atMost':'3%' | 'grade':'B','above':'3%' | above",
            })
    void bands_mustShareOutTheLine(String one, String other, String reason) {
        assertThatThrownBy(() -> read(one, other))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void bands_mustHaveValuesByEitherMethod() {
        assertThatThrownBy(() -> Bands.atMost("A", "5%").atMost("B", "3%").otherwise("C"))
                .hasMessage("Grade must have a value: 'B'");
        // rounded to whole percents A reaches up to 1.5, and B, rounded to tenths, only up to 1.25
        assertThatThrownBy(() -> Bands.atMost("A", "1%").atMost("B", "1.2%").otherwise("C"))
                .hasMessage("Limits of grade 'B' must not cross where values are rounded: '1%' / '1.2%'");
        // no whole number lies between 1 and 2: what is above 1 by full value is a 1 or a 2 when rounded
        Bands narrow = Bands.atMost("A", "1%").lessThan("B", "2%").otherwise("C");
        assertThat(narrow.grades(Ranges.parse("[1.4, 1.6]"), Units.PERCENT, LimitComparison.FULL_VALUE))
                .hasToString("B");
        assertThat(narrow.grades(Ranges.parse("[1.4, 1.6]"), Units.PERCENT, LimitComparison.ROUNDED_VALUE))
                .hasToString("A/C");
        assertThatThrownBy(() -> new Bands(ImmutableList.of())).hasMessage("Grades must be at least 2: '0'");
        assertThatThrownBy(() -> Bands.atMost("A", "1%").atMost("B", "2%").otherwise("A"))
                .hasMessage("Grades must have different names: 'A'");
    }

    @Test
    void bands_areToldFromTheBestInEitherDirection() {
        Bands middle = read(
                "'grade':'优','atLeast':'90分'",
                "'grade':'良','atLeast':'80分','lessThan':'90分'",
                "'grade':'差','lessThan':'80分'");
        assertThat(middle)
                .isEqualTo(Bands.atLeast("优", "90分").atLeast("良", "80分").otherwise("差"));
        // a middle band that is the best does not follow the line
        assertThatThrownBy(() -> read(
                        "'grade':'优','atLeast':'40%','lessThan':'60%'",
                        "'grade':'低','lessThan':'40%'", "'grade':'高','atLeast':'60%'"))
                .isInstanceOf(JsonReadException.class);
    }
}
