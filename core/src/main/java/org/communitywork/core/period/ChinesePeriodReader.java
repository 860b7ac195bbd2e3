// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/** The reader and writer of a {@link ReportingPeriod} in the words of Chinese reports. */
final class ChinesePeriodReader extends PeriodReader {
    private static final ImmutableList<String> SEPARATORS = ImmutableList.of(PeriodText.TO, "到", "--", "-");
    private static final CharMatcher MASK = CharMatcher.is(PeriodText.MASK);
    private static final CharMatcher NUMBER = ChineseNumerals.CHARACTERS
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.is('〇'))
            .or(MASK);

    /** The digits of the year read last, which also holds for a second part without one. */
    private String year = "";

    ChinesePeriodReader(String text) {
        super(text);
    }

    @Override
    boolean skipSeparator() {
        return SEPARATORS.stream().anyMatch(cursor::skip);
    }

    @Override
    ReportingPeriod part() {
        int at = cursor.index();
        String digits = ChineseNumerals.toArabic(cursor.take(NUMBER));
        year = checked(DateField.YEAR, widened(DateField.YEAR, digits), at);
        cursor.require("年");
        cursor.skip("度");
        return cursor.atEnd() || cursor.skip("全年") || SEPARATORS.stream().anyMatch(cursor::sees)
                ? year(year)
                : partOfYear();
    }

    @Override
    ReportingPeriod lastPart() {
        return cursor.rest().indexOf('年') < 0 ? partOfYear() : part();
    }

    private ReportingPeriod partOfYear() {
        if (cursor.skip(PeriodText.FIRST_HALF)) {
            return numbered(Granularity.HALF_YEAR, year, 1);
        }
        if (cursor.skip(PeriodText.SECOND_HALF)) {
            return numbered(Granularity.HALF_YEAR, year, 2);
        }
        boolean ordinal = cursor.skip("第");
        int at = cursor.index();
        String number = cursor.take(NUMBER);
        if (cursor.skip("季度", "季")) {
            return numbered(Granularity.QUARTER, year, quarter(number, at));
        }
        if (ordinal) {
            throw cursor.expected("'季度'");
        }
        return monthOrDay(checked(DateField.MONTH, arabic(DateField.MONTH, number), at));
    }

    private int quarter(String number, int at) {
        OptionalInt quarter = MASK.matchesAnyOf(number) ? OptionalInt.empty() : ChineseNumerals.parseAny(number);
        return quarter.stream()
                .filter(value -> value >= 1 && value <= Granularity.QUARTER.perYear())
                .findFirst()
                .orElseThrow(() -> cursor.expectedAt(at, "a quarter from 1 to 4"));
    }

    private ReportingPeriod monthOrDay(String month) {
        if (skipSeparator()) {
            int at = cursor.index();
            String lastMonth = checked(DateField.MONTH, arabic(DateField.MONTH, cursor.take(NUMBER)), at);
            cursor.require("月");
            return span(month(year, month), month(year, lastMonth), at);
        }
        cursor.require("月");
        int at = cursor.index();
        String number = cursor.take(NUMBER);
        if (number.isEmpty()) {
            return month(year, month);
        }
        String day = checked(DateField.DAY, arabic(DateField.DAY, number), at);
        if (!cursor.skip("日", "号")) {
            throw cursor.expected("'日'");
        }
        return day(year, month, day, at);
    }

    /** Returns the two digits of a month or day that is written in any digits. */
    private static String arabic(DateField field, String number) {
        OptionalInt chinese = ChineseNumerals.parse(number);
        return widened(field, chinese.isPresent() ? Integer.toString(chinese.getAsInt()) : number);
    }

    /** Returns the digits in full width; how many masks stand for a wholly masked field says nothing. */
    private static String widened(DateField field, String digits) {
        if (!digits.isEmpty() && MASK.matchesAllOf(digits)) {
            return "X".repeat(field.width());
        }
        return field == DateField.YEAR ? digits : Strings.padStart(digits, field.width(), '0');
    }
}
