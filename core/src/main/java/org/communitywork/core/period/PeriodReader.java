// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.Optional;

/** What the readers of the two kinds of text of a {@link ReportingPeriod} share. */
abstract sealed class PeriodReader permits IsoPeriodReader, ChinesePeriodReader {
    static final String FIRST = "01";

    final TextCursor cursor;

    PeriodReader(String text) {
        this.cursor = new TextCursor(text);
    }

    /** Reads a period that may be the first of a span. */
    abstract ReportingPeriod part();

    /** Reads the second period of a span. */
    abstract ReportingPeriod lastPart();

    abstract boolean skipSeparator();

    final ReportingPeriod read() {
        ReportingPeriod first = part();
        if (!skipSeparator()) {
            cursor.requireEnd("the end of the period");
            return first;
        }
        int at = cursor.index();
        ReportingPeriod last = lastPart();
        cursor.requireEnd("the end of the period");
        return span(first, last, at);
    }

    /** Returns the days from the first to the last period, which stands at a place in the text. */
    final ReportingPeriod span(ReportingPeriod first, ReportingPeriod last, int at) {
        if (first.isMasked() || last.isMasked()) {
            throw cursor.expectedAt(first.isMasked() ? 0 : at, "a span of days none of which is masked");
        }
        LocalDate start = first.start();
        if (last.end().isBefore(start)) {
            throw cursor.expectedAt(at, "a last day that is not before " + start);
        }
        return ReportingPeriod.ofSpan(start, last.end());
    }

    /** Returns the digits of a field that stood at a place in the text. */
    final String checked(DateField field, String digits, int at) {
        if (field.parse(digits).isEmpty()) {
            throw cursor.expectedAt(at, field.expected());
        }
        return digits;
    }

    final ReportingPeriod year(String year) {
        return period(Granularity.YEAR, year, FIRST).orElseThrow();
    }

    final ReportingPeriod month(String year, String month) {
        return period(Granularity.MONTH, year, month).orElseThrow();
    }

    /** Returns a half-year or quarter by its number. */
    final ReportingPeriod numbered(Granularity granularity, String year, int number) {
        String month = Strings.padStart(Integer.toString(granularity.startMonth(number)), 2, '0');
        return period(granularity, year, month).orElseThrow();
    }

    private static Optional<ReportingPeriod> period(Granularity granularity, String year, String month) {
        return ReportingPeriod.ofFields(granularity, year, month, FIRST);
    }

    /** Returns a day whose digits stood at a place in the text. */
    final ReportingPeriod day(String year, String month, String day, int at) {
        return ReportingPeriod.ofFields(Granularity.DAY, year, month, day)
                .orElseThrow(() -> cursor.expectedAt(at, "a day of that month"));
    }
}
