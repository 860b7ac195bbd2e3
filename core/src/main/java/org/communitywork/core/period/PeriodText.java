// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Iterator;

/** The writer of a {@link ReportingPeriod} as text, in its own form and in the words of Chinese reports. */
final class PeriodText {
    static final char MASK = 'X';
    static final String TO = "至";
    static final String FIRST_HALF = "上半年";
    static final String SECOND_HALF = "下半年";

    private PeriodText() {}

    static String iso(Granularity granularity, LocalDate first, LocalDate last) {
        if (granularity == Granularity.SPAN) {
            return first + "/" + last;
        }
        String day = first.toString();
        return iso(granularity, day.substring(0, 4), day.substring(5, 7), day.substring(8));
    }

    /** Writes the period that starts on a date given by its digits, of which some may be masked. */
    static String iso(Granularity granularity, String year, String month, String day) {
        return switch (granularity) {
            case YEAR -> year;
            case HALF_YEAR -> year + "-H" + granularity.number(Integer.parseInt(month));
            case QUARTER -> year + "-Q" + granularity.number(Integer.parseInt(month));
            case MONTH -> year + "-" + month;
            case DAY, SPAN -> year + "-" + month + "-" + day;
        };
    }

    /** Rewrites the text form in Chinese. */
    static String chinese(String iso) {
        int separator = iso.indexOf('/');
        return separator < 0
                ? chinesePart(iso)
                : chinesePart(iso.substring(0, separator)) + TO + chinesePart(iso.substring(separator + 1));
    }

    private static String chinesePart(String iso) {
        Iterator<String> fields = Splitter.on('-').split(iso).iterator();
        StringBuilder builder = new StringBuilder(fields.next()).append('年');
        if (fields.hasNext()) {
            builder.append(chinesePartOfYear(fields.next()));
        }
        if (fields.hasNext()) {
            builder.append(withoutZero(fields.next())).append('日');
        }
        return builder.toString();
    }

    private static String chinesePartOfYear(String field) {
        return switch (field) {
            case "H1" -> FIRST_HALF;
            case "H2" -> SECOND_HALF;
            case "Q1" -> "第一季度";
            case "Q2" -> "第二季度";
            case "Q3" -> "第三季度";
            case "Q4" -> "第四季度";
            default -> withoutZero(field) + "月";
        };
    }

    /** Drops the zero of 05, but not that of 0X, which is a month or day below ten. */
    private static String withoutZero(String field) {
        return field.charAt(0) == '0' && field.charAt(1) != MASK ? field.substring(1) : field;
    }
}
