// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.text.TextParseException;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 1599/2000 = 79.95 %: fails in full, rounds to 80 and to 80.0 (tie to even)
                "atLeast  | 80%   | 79.95       | NOT_MET      | MET",
                "atLeast  | 80.0% | 79.95       | NOT_MET      | MET",
                // 80.04 > 80.0 in full, but it rounds to 80.0
                "moreThan | 80.0% | 80.04       | MET          | NOT_MET",
                // 79.45 to 79, though 79.45 to 79.4 or 79.5 and then to 80 would be wrong
                "atLeast  | 80%   | 79.45       | NOT_MET      | NOT_MET",
                // all of (79.2, 79.5) rounds to 79; 79.5 itself would go to 80
                "atLeast  | 80%   | (79.2, 79.5) | NOT_MET     | NOT_MET",
                "atLeast  | 80%   | (79.2, 79.5] | NOT_MET     | UNDETERMINED",
                // the tie 78.5 goes to the even 78
                "atMost   | 78%   | 78.5        | NOT_MET      | MET",
                "atMost   | 79%   | 79.5        | NOT_MET      | NOT_MET",
                "lessThan | 80%   | 79.5        | MET          | NOT_MET",
                "exactly  | 80%   | 80.3        | NOT_MET      | MET",
                "exactly  | 80%   | [79.5, 80.5] | UNDETERMINED | MET",
                "atLeast  | 80%   | [80, ∞)     | MET          | MET",
                "atLeast  | 80%   | (70, 80)    | NOT_MET      | UNDETERMINED",
                "moreThan | 80%   | [80, 90]    | UNDETERMINED | UNDETERMINED",
                "atLeast  | 800‰  | 79.96       | NOT_MET      | MET",
            })
    void verdict_byBothMethods(String kind, String limit, String value, Verdict full, Verdict rounded) {
        LimitCriterion criterion = criterion(kind, limit);
        assertThat(criterion.verdict(Ranges.parse(value), Units.PERCENT, LimitComparison.FULL_VALUE))
                .isEqualTo(full);
        assertThat(criterion.verdict(Ranges.parse(value), Units.PERCENT, LimitComparison.ROUNDED_VALUE))
                .isEqualTo(rounded);
    }

    private static LimitCriterion criterion(String kind, String limit) {
        return switch (kind) {
            case "atLeast" -> Criterion.atLeast(limit);
            case "moreThan" -> Criterion.moreThan(limit);
            case "atMost" -> Criterion.atMost(limit);
            case "lessThan" -> Criterion.lessThan(limit);
            default -> Criterion.exactly(limit);
        };
    }

    @Test
    void noneAndComplete_areNotMetByRounding() {
        for (LimitComparison comparison : LimitComparison.values()) {
            assertThat(Criterion.none().verdict(Ranges.parse("0.0001"), Units.PERCENT, comparison))
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(Criterion.none().verdict(Ranges.parse("0"), Units.PERSON, comparison))
                    .isEqualTo(Verdict.MET);
            assertThat(Criterion.complete().verdict(Ranges.parse("99.999"), Units.PERCENT, comparison))
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(Criterion.complete().verdict(Ranges.parse("1000"), Units.PER_MILLE, comparison))
                    .isEqualTo(Verdict.MET);
        }
        assertThatThrownBy(() -> Criterion.complete().accepted(Units.PERSON, LimitComparison.FULL_VALUE))
                .isInstanceOf(UnitMismatchException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "atLeast | 80%    | [78, 83) | [-2, 3)", // value - 80
                "atMost  | 5%     | (3, 6]   | [-1, 2)", // 5 - value
                "exactly | 5%     | [3, 6]   | [-2, 0]", // -|value - 5|
            })
    void margin_isPositiveOnTheGoodSide(String kind, String limit, String value, String expected) {
        assertThat(criterion(kind, limit).margin(Ranges.parse(value), Units.PERCENT))
                .isEqualTo(Ranges.parse(expected));
    }

    @Test
    void margin_withinIsGreatestInTheMiddle() {
        LimitCriterion within = Criterion.within("80%", "90%");
        // 5 away from both ends at 85; 2 from the upper one at 88; 8 beyond it at 98
        assertThat(within.margin(Ranges.parse("[84, 88]"), Units.PERCENT)).isEqualTo(Ranges.parse("[2, 5]"));
        assertThat(within.margin(Ranges.parse("(88, 98)"), Units.PERCENT)).isEqualTo(Ranges.parse("(-8, 2)"));
        assertThat(within.margin(Ranges.parse("[70, 82]"), Units.PERCENT)).isEqualTo(Ranges.parse("[-10, 2]"));
        assertThatThrownBy(() -> Criterion.within("90%", "80%"))
                .hasMessage("Upper limit must not be below the lower one: '90%' / '80%'");
        assertThatThrownBy(() -> Criterion.within("1人", "2户")).isInstanceOf(UnitMismatchException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "80%, 80, 1",
        "80.0%, 80, 0.1",
        "12.5万元, 125000, 1000",
        "3亿元, 300000000, 100000000",
        "-0.80%, -0.8, 0.01",
        "3人/平方公里, 3, 1",
        "120万人, 1200000, 10000",
    })
    void limit_keepsTheWrittenDigits(String text, String figure, String interval) {
        Limit limit = Limit.parse(text);
        assertThat(limit.quantity().figure()).contains(Ratio.parse(figure));
        assertThat(limit.interval()).isEqualTo(Ratio.parse(interval));
        assertThat(limit).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80%以上", "近20吨", "xx人", "三分之二", "3—5年", "全部", "x"})
    void limit_refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> Limit.parse(text)).isInstanceOf(TextParseException.class);
    }

    @Test
    void limit_refusesOtherIntervals() {
        Quantity eighty = Quantity.parse("80%");
        assertThat(new Limit(eighty, Ratio.parse("0.01"))).hasToString("80.00%");
        assertThat(Limit.of(eighty)).isEqualTo(Limit.parse("80%"));
        for (String interval : new String[] {"0", "-1", "0.2", "20", "1/3", "1000000000"}) {
            assertThatThrownBy(() -> new Limit(eighty, Ratio.parse(interval)))
                    .hasMessage("Interval of a limit must be a power of ten up to 10^8: '" + interval + "'");
        }
        assertThatThrownBy(() -> new Limit(eighty, Ratio.HUNDRED)).hasMessage("Limit must be a multiple of 100: '80%'");
        assertThatThrownBy(() -> new Limit(Quantity.parse("80%以上"), Ratio.ONE))
                .hasMessage("Limit must be one exact number: '80%以上'");
    }

    @Test
    void target_refusesABareNumberForAPercentage() {
        assertThatThrownBy(() -> Target.atLeast(TargetTest.CHECK_UPS, "0.8")).isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void messages_nameTheLimitAsWritten() {
        assertThat(Criterion.atLeast("80.0%").message().text(Language.CHINESE)).isEqualTo("不低于 80.0%");
        assertThat(Criterion.moreThan("5人").message().text(Language.CHINESE)).isEqualTo("超过 5人");
        assertThat(Criterion.atMost("12.5万元").message().text(Language.CHINESE)).isEqualTo("不超过 12.5万元");
        assertThat(Criterion.lessThan("80%").message().text(Language.ENGLISH)).isEqualTo("less than 80%");
        assertThat(Criterion.exactly("80%").message().text(Language.ENGLISH)).isEqualTo("exactly 80%");
        assertThat(Criterion.within("80%", "90%").message().text(Language.ENGLISH))
                .isEqualTo("from 80% to 90%");
        assertThat(Criterion.none().message().text(Language.CHINESE)).isEqualTo("为零");
        assertThat(Criterion.complete().message().text(Language.ENGLISH)).isEqualTo("complete (100%)");
    }

    @Test
    void json_tellsTheKind() throws Exception {
        assertThat(MAPPER.writeValueAsString(Criterion.atLeast("80.0%")))
                .isEqualTo("{\"kind\":\"atLeast\",\"limit\":\"80.0%\"}");
        assertThat(MAPPER.writeValueAsString(Criterion.none())).isEqualTo("{\"kind\":\"none\"}");
        for (Criterion criterion : new Criterion[] {
            Criterion.atLeast("80.0%"), Criterion.moreThan("1人"), Criterion.atMost("1人"), Criterion.lessThan("1人"),
            Criterion.exactly("1人"), Criterion.within("1人", "2人"), Criterion.none(), Criterion.complete()
        }) {
            String json = MAPPER.writeValueAsString(criterion);
            assertThat(MAPPER.readValue(json, Criterion.class)).isEqualTo(criterion);
            SerializableTester.reserializeAndAssert(criterion);
        }
        new EqualsTester()
                .addEqualityGroup(Criterion.atLeast("80%"), Criterion.atLeast("80%"))
                .addEqualityGroup(Criterion.atLeast("80.0%"))
                .addEqualityGroup(Criterion.moreThan("80%"))
                .testEquals();
    }
}
