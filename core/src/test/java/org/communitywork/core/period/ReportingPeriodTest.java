// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    private static ReportingPeriod period(String text) {
        return ReportingPeriod.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2010, YEAR, 2010-01-01, 2010-12-31",
        "2010-H1, HALF_YEAR, 2010-01-01, 2010-06-30",
        "2010-H2, HALF_YEAR, 2010-07-01, 2010-12-31",
        "2010-Q1, QUARTER, 2010-01-01, 2010-03-31",
        "2010-Q3, QUARTER, 2010-07-01, 2010-09-30",
        "2010-Q4, QUARTER, 2010-10-01, 2010-12-31",
        "2010-05, MONTH, 2010-05-01, 2010-05-31",
        "2012-02, MONTH, 2012-02-01, 2012-02-29",
        "2010-05-03, DAY, 2010-05-03, 2010-05-03",
        "2010-01-01/2010-02-28, SPAN, 2010-01-01, 2010-02-28",
        "2009-12-31/2010-01-01, SPAN, 2009-12-31, 2010-01-01",
        "0001, YEAR, 0001-01-01, 0001-12-31",
        "9999-12-31, DAY, 9999-12-31, 9999-12-31"
    })
    void text_namesGranularityAndDays(String text, Granularity granularity, LocalDate start, LocalDate end) {
        ReportingPeriod period = period(text);
        assertThat(period).hasToString(text);
        assertThat(period.granularity()).isEqualTo(granularity);
        assertThat(period.isMasked()).isFalse();
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.earliestStart()).isEqualTo(start);
        assertThat(period.latestEnd()).isEqualTo(end);
        assertThat(period).isEqualTo(ReportingPeriod.ofSpan(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-03/2010-05-03, 2010-05-03",
        "2010-02-01/2010-02-28, 2010-02",
        "2010-04-01/2010-06-30, 2010-Q2",
        "2010-07-01/2010-12-31, 2010-H2",
        "2010-01-01/2010-12-31, 2010",
        "2010-01/2010-03, 2010-Q1",
        "2010-Q1/2010-Q2, 2010-H1",
        "2010-02/2010-04, 2010-02-01/2010-04-30",
        "2010-05-03/2010-05, 2010-05-03/2010-05-31"
    })
    void span_thatIsAnotherPeriodIsThatPeriod(String text, String canonical) {
        assertThat(period(text)).hasToString(canonical);
    }

    @Test
    void factories_nameThePeriod() {
        assertThat(ReportingPeriod.ofYear(2010)).hasToString("2010");
        assertThat(ReportingPeriod.ofHalf(2010, 2)).hasToString("2010-H2");
        assertThat(ReportingPeriod.ofQuarter(2010, 3)).hasToString("2010-Q3");
        assertThat(ReportingPeriod.ofMonth(2010, 5)).hasToString("2010-05");
        assertThat(ReportingPeriod.ofDay(LocalDate.of(2010, 5, 3))).hasToString("2010-05-03");
    }

    @Test
    void factories_refuseWhatIsNoPeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofYear(0))
                .withMessage("Year must be from 1 to 9999: '0'");
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofYear(10_000));
        // beyond what the calendar of the platform has
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofMonth(1_000_000_000, 1))
                .withMessage("Year must be from 1 to 9999: '1000000000'");
        LocalDate first = LocalDate.of(1, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofSpan(first.minusDays(1), first))
                .withMessage("Year must be from 1 to 9999: '0'");
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofSpan(last, last.plusDays(1)))
                .withMessage("Year must be from 1 to 9999: '10000'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofHalf(2010, 3))
                .withMessage("Number of the half-year must be from 1 to 2: '3'");
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofQuarter(2010, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofMonth(2010, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofSpan(LocalDate.of(2010, 5, 3), LocalDate.of(2010, 5, 2)))
                .withMessage("Last day must not be before 2010-05-03: '2010-05-02'");
    }

    @ParameterizedTest
    @CsvSource({
        "2010年, 2010",
        "2010年度, 2010",
        "2010年全年, 2010",
        "２０１０年, 2010",
        "二〇一〇年, 2010",
        "二○一○年, 2010",
        "二零一零年, 2010",
        "2010年上半年, 2010-H1",
        "2010年下半年, 2010-H2",
        "2010年第三季度, 2010-Q3",
        "2010年三季度, 2010-Q3",
        "2010年第3季度, 2010-Q3",
        "2010年度第一季度, 2010-Q1",
        "2010年5月, 2010-05",
        "2010年05月, 2010-05",
        "2010年十一月, 2010-11",
        "2010年12月20日, 2010-12-20",
        "2010年12月20号, 2010-12-20",
        "２０１０年１２月２０日, 2010-12-20",
        "二〇〇七年十二月二十五日, 2007-12-25",
        "二〇〇七年十月十日, 2007-10-10",
        "2010年1月1日至2010年2月28日, 2010-01-01/2010-02-28",
        "2009年12月到2010年1月, 2009-12-01/2010-01-31",
        "2009年至2010年, 2009-01-01/2010-12-31",
        "2010年1月至3月, 2010-Q1",
        "2010年1-2月, 2010-01-01/2010-02-28",
        "2010年1—9月, 2010-01-01/2010-09-30",
        "2010年1——9月, 2010-01-01/2010-09-30",
        "2010年一至六月, 2010-H1",
        "2010年5月3日至6月2日, 2010-05-03/2010-06-02",
        "2010年第一季度至第三季度, 2010-01-01/2010-09-30"
    })
    void parse_readsChinese(String text, String canonical) {
        assertThat(period(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "20xx年, 20XX",
        "20××年, 20XX",
        "20ＸＸ年, 20XX",
        "xx年, XXXX",
        "xxx年3月, XXXX-03",
        "二〇xx年十二月三日, 20XX-12-03",
        "20xx年上半年, 20XX-H1",
        "20xx年第二季度, 20XX-Q2",
        "20xx年xx月xx日, 20XX-XX-XX",
        "20xx年x月x日, 20XX-XX-XX",
        "2010年5月1x日, 2010-05-1X",
        "200x年, 200X",
        "20xx-12-03, 20XX-12-03",
        "2010-XX, 2010-XX"
    })
    void parse_keepsMasks(String text, String canonical) {
        ReportingPeriod period = period(text);
        assertThat(period).hasToString(canonical);
        assertThat(period.isMasked()).isTrue();
        assertThat(period(canonical)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "20XX, 2000-01-01, 2099-12-31",
        "XXXX, 0001-01-01, 9999-12-31",
        "20XX-H2, 2000-07-01, 2099-12-31",
        "20XX-12-03, 2000-12-03, 2099-12-03",
        "2010-XX, 2010-01-01, 2010-12-31",
        "2010-1X, 2010-10-01, 2010-12-31",
        "2010-02-XX, 2010-02-01, 2010-02-28",
        "2010-05-0X, 2010-05-01, 2010-05-09",
        "2010-09-3X, 2010-09-30, 2010-09-30",
        "20XX-02-29, 2000-02-29, 2096-02-29",
        "19XX-02-29, 1904-02-29, 1996-02-29",
        "2010-XX-31, 2010-01-31, 2010-12-31"
    })
    void maskedPeriod_hasAnEarliestAndALatestDay(String text, LocalDate earliest, LocalDate latest) {
        ReportingPeriod period = period(text);
        assertThat(period.earliestStart()).isEqualTo(earliest);
        assertThat(period.latestEnd()).isEqualTo(latest);
    }

    @Test
    void maskedPeriod_refusesQuestionsThatNeedItsDays() {
        ReportingPeriod masked = period("20XX-12-03");
        assertThatIllegalStateException()
                .isThrownBy(masked::start)
                .withMessage("Period must not be masked to have a first day: '20XX-12-03'");
        assertThatIllegalStateException()
                .isThrownBy(masked::end)
                .withMessage("Period must not be masked to have a last day: '20XX-12-03'");
        assertThatIllegalStateException().isThrownBy(masked::previous);
        assertThatIllegalStateException().isThrownBy(masked::next);
        assertThatIllegalStateException().isThrownBy(masked::samePeriodLastYear);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|0|a year of 4 digits, masked from the right as X",
                "201|0|a year of 4 digits, masked from the right as X",
                "0000|0|a year of 4 digits, masked from the right as X",
                "X010|0|a year of 4 digits, masked from the right as X",
                "10年|0|a year of 4 digits, masked from the right as X",
                "今年上半年|0|a year of 4 digits, masked from the right as X",
                "2010-H3|6|a number from 1 to 2",
                "2010-Q5|6|a number from 1 to 4",
                "2010-13|5|a month from 01 to 12, masked from the right as X",
                "2010-5|5|a month from 01 to 12, masked from the right as X",
                "2010-X1|5|a month from 01 to 12, masked from the right as X",
                "2010-2X|5|a month from 01 to 12, masked from the right as X",
                "2010-05-32|8|a day from 01 to 31, masked from the right as X",
                "2010-02-29|8|a day of that month",
                "20XX-02-30|8|a day of that month",
                "2010-02-3X|8|a day of that month",
                "2010-05-03T|10|the end of the period",
                "2010/2009|5|a last day that is not before 2010-01-01",
                "20XX/2010|0|a span of days none of which is masked",
                "2010/20XX|5|a span of days none of which is masked",
                "2010/2011/2012|9|the end of the period",
                "2010年第五季度|6|a quarter from 1 to 4",
                "2010年第季度|6|a quarter from 1 to 4",
                "2010年第x季度|6|a quarter from 1 to 4",
                "2010年第3月|7|'季度'",
                "2010年13月|5|a month from 01 to 12, masked from the right as X",
                "2010年春|5|a month from 01 to 12, masked from the right as X",
                "2010年5|6|'月'",
                "2010年2-3季度|8|'月'",
                "2010年5月3|8|'日'",
                "2010年5月32日|7|a day from 01 to 31, masked from the right as X",
                "2010年2月30日|7|a day of that month",
                "2010年5月中旬|7|the end of the period",
                "2010年9月-3月|8|a last day that is not before 2010-09-01"
            })
    void parse_saysWhereTheTextGoesWrong(String text, int index, String expected) {
        assertThatThrownBy(() -> period(text)).isInstanceOfSatisfying(TextParseException.class, refusal -> {
            assertThat(refusal.expected()).isEqualTo(expected);
            assertThat(refusal.index()).isEqualTo(index);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010年",
        "2010-H1, 2010年上半年",
        "2010-H2, 2010年下半年",
        "2010-Q1, 2010年第一季度",
        "2010-Q2, 2010年第二季度",
        "2010-Q3, 2010年第三季度",
        "2010-Q4, 2010年第四季度",
        "2010-05, 2010年5月",
        "2010-12-20, 2010年12月20日",
        "20XX-12-03, 20XX年12月3日",
        "2010-0X-1X, 2010年0X月1X日",
        "2010-01-01/2010-02-28, 2010年1月1日至2010年2月28日"
    })
    void chineseText_isWhatReportsWrite(String text, String chinese) {
        assertThat(period(text).chineseText()).isEqualTo(chinese);
        assertThat(period(chinese)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2009, 2011",
        "2010-H1, 2009-H2, 2010-H2",
        "2010-Q1, 2009-Q4, 2010-Q2",
        "2010-01, 2009-12, 2010-02",
        "2012-03-01, 2012-02-29, 2012-03-02",
        // Two whole months before and after.
        "2010-01-01/2010-02-28, 2009-11-01/2009-12-31, 2010-03-01/2010-04-30",
        // Ten days before and after.
        "2010-01-05/2010-01-14, 2009-12-26/2010-01-04, 2010-01-15/2010-01-24",
        // 59 days each; the ones before are two whole months by chance.
        "2010-03-01/2010-04-28, 2010-01-01/2010-02-28, 2010-04-29/2010-06-26",
        // 28 days each; the ones before are a month by chance.
        "2010-03-01/2010-03-28, 2010-02, 2010-03-29/2010-04-25"
    })
    void previousAndNext_areTheNeighborsOfTheSameKind(String text, String previous, String next) {
        assertThat(period(text).previous()).hasToString(previous);
        assertThat(period(text).next()).hasToString(next);
    }

    @Test
    void neighbors_endWithTheCalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofYear(1).previous())
                .withMessage("Year must be from 1 to 9999: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofYear(9999).next())
                .withMessage("Year must be from 1 to 9999: '10000'");
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2009",
        "2010-H1, 2009-H1",
        "2010-Q3, 2009-Q3",
        "2012-02, 2011-02",
        "2013-02, 2012-02",
        "2012-02-29, 2011-02-28",
        "2013-02-28, 2012-02-28",
        "2013-01-01/2013-02-28, 2012-01-01/2012-02-29",
        "2012-01-05/2012-02-29, 2011-01-05/2011-02-28",
        "2012-02-28/2012-02-29, 2011-02-28",
        "2009-12-31/2010-01-01, 2008-12-31/2009-01-01"
    })
    void samePeriodLastYear_keepsWholeMonths(String text, String lastYear) {
        assertThat(period(text).samePeriodLastYear()).hasToString(lastYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010",
        "2010-05-03, 2010",
        "2010-02-01/2010-03-05, 2010",
        "2010-XX-XX, 2010",
        "20XX, ",
        "2009-12-31/2010-01-01, "
    })
    void year_isEmptyWhereThereIsNotOne(String text, Integer year) {
        assertThat(period(text).year().stream().boxed()).isEqualTo(year == null ? List.of() : List.of(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010", "2010-Q3", "20XX-12-03", "2010-01-01/2010-02-28"})
    void json_isTheText(String text) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.writeValueAsString(period(text))).isEqualTo("\"" + text + "\"");
        assertThat(mapper.readValue("\"" + text + "\"", ReportingPeriod.class)).isEqualTo(period(text));
        SerializableTester.reserializeAndAssert(period(text));
    }

    @Test
    void equality_isOfDaysOrMasks() {
        new EqualsTester()
                .addEqualityGroup(period("2010-Q1"), period("2010年1-3月"), ReportingPeriod.ofQuarter(2010, 1))
                .addEqualityGroup(period("2010-09-30"))
                .addEqualityGroup(period("2010-09-3X"), period("2010年9月3x日"))
                .addEqualityGroup(period("20XX"), period("20xx年"))
                .testEquals();
    }

    @Test
    void granularity_hasBothNames() {
        assertThat(Granularity.HALF_YEAR.label()).isEqualTo("半年");
        assertThat(Granularity.HALF_YEAR.englishLabel()).isEqualTo("half-year");
    }
}
