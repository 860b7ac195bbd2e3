// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import com.google.common.base.CharMatcher;

/** The reader of the text forms of a {@link ReportingPeriod}. */
final class IsoPeriodReader extends PeriodReader {
    private static final CharMatcher DIGIT_OR_MASK =
            CharMatcher.inRange('0', '9').or(CharMatcher.is(PeriodText.MASK));

    IsoPeriodReader(String text) {
        super(text);
    }

    @Override
    boolean skipSeparator() {
        return cursor.skip("/");
    }

    @Override
    ReportingPeriod lastPart() {
        return part();
    }

    @Override
    ReportingPeriod part() {
        String year = field(DateField.YEAR);
        if (!cursor.skip("-")) {
            return year(year);
        }
        if (cursor.skip("H", "h")) {
            return numbered(Granularity.HALF_YEAR, year, number(Granularity.HALF_YEAR));
        }
        return cursor.skip("Q", "q")
                ? numbered(Granularity.QUARTER, year, number(Granularity.QUARTER))
                : monthOrDay(year);
    }

    private ReportingPeriod monthOrDay(String year) {
        String month = field(DateField.MONTH);
        if (!cursor.skip("-")) {
            return month(year, month);
        }
        int at = cursor.index();
        return day(year, month, field(DateField.DAY), at);
    }

    private String field(DateField field) {
        int at = cursor.index();
        return checked(field, cursor.take(DIGIT_OR_MASK), at);
    }

    private int number(Granularity granularity) {
        for (int number = 1; number <= granularity.perYear(); number++) {
            if (cursor.skip(Integer.toString(number))) {
                return number;
            }
        }
        throw cursor.expected("a number from 1 to " + granularity.perYear());
    }
}
