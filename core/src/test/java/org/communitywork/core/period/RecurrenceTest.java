// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.DayOfWeek;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.Recurrence.Interval;
import org.communitywork.core.period.Recurrence.Occasional;
import org.communitywork.core.period.Recurrence.Regular;
import org.communitywork.core.period.Recurrence.Seasonal;
import org.communitywork.core.period.Recurrence.Unscheduled;
import org.communitywork.core.period.Recurrence.Weekly;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每天", "每周", "每周五", "每周一、三、五", "每半月", "每月", "每季", "每半年", "每年", "两年一次", "每年2次", "每月3次", "每届", "每年老年节",
                "节假日", "春夏秋", "春季", "定期", "不定期", "经常", "两周一次", "三个月一次", "两个季度一次", "十天一次", "三年2次", "两届一次", "每天2次", "雨后",
                "世界环境日", "爱国卫生月"
            })
    void text_isTheInverseOfParse(String text) {
        assertThat(Recurrence.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "每日, 每天",
        "天天, 每天",
        "每日2次, 每天2次",
        "每星期, 每周",
        "每个礼拜, 每周",
        "每星期五, 每周五",
        "周五, 每周五",
        "每周日, 每周日",
        "每星期天, 每周日",
        "每周五次, 每周5次",
        "每周一次, 每周",
        "每周一三五, 每周一、三、五",
        "每周五和日, 每周五、日",
        "每半个月, 每半月",
        "半月一次, 每半月",
        "每个月, 每月",
        "每月一次, 每月",
        "月月, 每月",
        "按月, 每月",
        "一月一次, 每月",
        "每月３次, 每月3次",
        "每季度, 每季",
        "每个季度, 每季",
        "按季, 每季",
        "半年一次, 每半年",
        "一年一次, 每年",
        "每年度, 每年",
        "年年, 每年",
        "一年两次, 每年2次",
        "每年二次, 每年2次",
        "每年两回, 每年2次",
        "每年十二次, 每年12次",
        "每两年一次, 两年一次",
        "每2年1次, 两年一次",
        "每两年, 两年一次",
        "每三个月1次, 三个月一次",
        "3个月一次, 三个月一次",
        "每15天一次, 十五天一次",
        "三年两次, 三年2次",
        "春夏秋三季, 春夏秋",
        "春、夏、秋季, 春夏秋",
        "秋季和春季, 春秋",
        "每年春秋两季, 春秋",
        "每年春季, 春季",
        "每逢节假日, 节假日",
        "经常性, 经常"
    })
    void parse_readsSynonyms(String text, String canonical) {
        assertThat(Recurrence.parse(text)).hasToString(canonical);
    }

    @Test
    void parse_tellsTheKindsApart() {
        assertThat(Recurrence.parse("两年一次")).isEqualTo(new Regular(1, 2, Interval.YEAR));
        assertThat(Recurrence.parse("每月3次")).isEqualTo(new Regular(3, 1, Interval.MONTH));
        assertThat(Recurrence.parse("每周五、一"))
                .isEqualTo(new Weekly(ImmutableSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
        assertThat(Recurrence.parse("春夏秋"))
                .isEqualTo(new Seasonal(ImmutableSet.of(Season.SPRING, Season.SUMMER, Season.AUTUMN)));
        assertThat(Recurrence.parse("每年老年节")).isEqualTo(new Occasional("老年节", true));
        assertThat(Recurrence.parse("节假日")).isEqualTo(new Occasional("节假日", false));
        assertThat(Recurrence.parse("不定期")).isEqualTo(Unscheduled.IRREGULARLY);
    }

    /** A year has 24 half-months, 12 months, 4 quarters and 2 half-years. */
    @ParameterizedTest
    @CsvSource({
        "每半月, 24",
        "每月, 12",
        "每月3次, 36",
        "每季, 4",
        "每半年, 2",
        "每年, 1",
        "每年2次, 2",
        "两年一次, 1/2",
        "三年两次, 2/3",
        "两个月一次, 6",
        "五个月一次, 12/5",
        "每年老年节, 1"
    })
    void timesPerYear_isExact(String text, String times) {
        assertThat(Recurrence.parse(text).timesPerYear()).contains(Ratio.parse(times));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每天", "每周", "每周五", "每届", "节假日", "春夏秋", "定期", "不定期", "经常"})
    void timesPerYear_isEmptyWhereThePhraseFixesNone(String text) {
        assertThat(Recurrence.parse(text).timesPerYear()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|0|a recurrence such as 每月, 两年一次, 每周五, 每年老年节 or 不定期",
                "有时|0|a recurrence such as 每月, 两年一次, 每周五, 每年老年节 or 不定期",
                "每|1|a recurrence such as 每月, 两年一次, 每周五, 每年老年节 or 不定期",
                "每逢佳|1|a recurrence such as 每月, 两年一次, 每周五, 每年老年节 or 不定期",
                "逢年过节|0|a recurrence such as 每月, 两年一次, 每周五, 每年老年节 or 不定期",
                "每3次|2|a recurrence such as 每月, 两年一次, 每周五, 每年老年节 or 不定期",
                "月|1|a number of times",
                "两年|2|a number of times",
                "十二月|3|a number of times",
                "日常|1|a number of times",
                "每年年底|2|a number of times",
                "每年每逢春节|2|a number of times",
                "每周一天|3|'次'",
                "每周三日|3|'次'",
                "每月2|3|'次'",
                "每月2次左右|4|the end of the recurrence",
                "每月0次|2|a number from 1 to 99",
                "每月100次|2|a number from 1 to 99",
                "每五一年|1|a number from 1 to 99",
                "每两个半月|1|half an interval without a number",
                "一个半月一次|0|half an interval without a number",
                "春夏秋两季|0|a recurrence such as 每月, 两年一次, 每周五, 每年老年节 or 不定期"
            })
    void parse_saysWhereTheTextGoesWrong(String text, int index, String expected) {
        assertThatThrownBy(() -> Recurrence.parse(text)).isInstanceOfSatisfying(TextParseException.class, refusal -> {
            assertThat(refusal.expected()).isEqualTo(expected);
            assertThat(refusal.index()).isEqualTo(index);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"春", "每周一、", "五、", "节", "十", "每"})
    void parse_refusesEndlessText(String part) {
        assertThatThrownBy(() -> Recurrence.parse(part.repeat(100_000))).isInstanceOf(TextParseException.class);
        assertThatThrownBy(() -> Recurrence.parse("每周一" + part.repeat(100_000))).isInstanceOf(TextParseException.class);
    }

    @Test
    void parts_areChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regular(0, 1, Interval.MONTH))
                .withMessage("Times must be from 1 to 99: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regular(1, 100, Interval.MONTH))
                .withMessage("Intervals must be from 1 to 99: '100'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regular(1, 2, Interval.HALF_YEAR))
                .withMessage("Intervals of a half-year must be 1: '2'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weekly(ImmutableSet.of()))
                .withMessage("Days of the week must not be empty: '[]'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seasonal(ImmutableSet.of()))
                .withMessage("Seasons must not be empty: '[]'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasional("有空", true))
                .withMessage("Occasion must be named 节, 假, 日, 周 or 月: '有空'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"每月", "每周五", "春夏秋", "每年老年节", "不定期"})
    void json_isTheText(String text) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        Recurrence recurrence = Recurrence.parse(text);
        assertThat(mapper.writeValueAsString(recurrence)).isEqualTo("\"" + text + "\"");
        assertThat(mapper.readValue("\"" + text + "\"", Recurrence.class)).isEqualTo(recurrence);
        SerializableTester.reserializeAndAssert(recurrence);
    }

    @Test
    void equality_isOfMeaningNotOfWording() {
        new EqualsTester()
                .addEqualityGroup(Recurrence.parse("每年2次"), Recurrence.parse("一年两次"))
                .addEqualityGroup(Recurrence.parse("每半年"), Recurrence.parse("半年一次"))
                .addEqualityGroup(Recurrence.parse("每周日"), Recurrence.parse("星期天"))
                .addEqualityGroup(Recurrence.parse("每年春节"))
                .addEqualityGroup(Recurrence.parse("春节"))
                .testEquals();
    }

    @Test
    void vocabularies_haveBothNames() {
        assertThat(Interval.HALF_MONTH.label()).isEqualTo("半月");
        assertThat(Interval.HALF_MONTH.englishLabel()).isEqualTo("half-month");
        assertThat(Season.WINTER.label()).isEqualTo("冬");
        assertThat(Season.WINTER.englishLabel()).isEqualTo("winter");
        assertThat(Unscheduled.OFTEN.label()).isEqualTo("经常");
        assertThat(Unscheduled.OFTEN.englishLabel()).isEqualTo("often");
    }
}
