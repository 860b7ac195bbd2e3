// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.number.Ternary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two periods stand to each other: containing, overlapping, before, and their order for display. */
class ReportingPeriodRelationsTest {

    private static ReportingPeriod period(String text) {
        return ReportingPeriod.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010-Q3, TRUE, TRUE",
        "2010-Q3, 2010, FALSE, TRUE",
        "2010-Q3, 2010-10, FALSE, FALSE",
        "2010-09-30/2010-10-01, 2010-Q3, FALSE, TRUE",
        "2010, 2010, TRUE, TRUE",
        "20XX, 1999, FALSE, FALSE",
        "20XX, 2010, UNKNOWN, UNKNOWN",
        "20XX, 20XX, UNKNOWN, UNKNOWN",
        "20XX-12-03, 20XX-05, FALSE, FALSE",
        "20XX-05, 20XX-05-12, UNKNOWN, UNKNOWN",
        "20XX-05-12, 20XX-05, FALSE, UNKNOWN",
        "20XX-H1, 20XX-07, FALSE, FALSE",
        "20XX-12-03, 2010-11, FALSE, FALSE",
        "20XX-12-03, 2010, FALSE, UNKNOWN",
        "2010, 20XX-12-03, UNKNOWN, UNKNOWN",
        "2010, 2010-XX-XX, TRUE, TRUE",
        "2010-H1, 2010-1X, FALSE, FALSE",
        "2010-H2, 2010-1X, TRUE, TRUE",
        "2010-XX, 2010, FALSE, TRUE",
        "2010-XX, 2010-05, UNKNOWN, UNKNOWN",
        "2010-XX, 2010-04-30/2010-05-01, FALSE, UNKNOWN",
        "20XX, 1990-01-01/2120-01-05, FALSE, TRUE",
        "1990-01-01/2120-01-05, 20XX, TRUE, TRUE",
        "201X-02-29, 2013-01-01/2015-12-31, FALSE, FALSE",
        "2011-01-01/2012-12-31, 201X-02-29, UNKNOWN, UNKNOWN",
        "201X-02-29, 200X-02-29, FALSE, FALSE",
        "2010-0X-31, 2010-04, FALSE, FALSE",
        "2010-XX-30, 2010-02, FALSE, FALSE",
        "210X-02-29, XXXX-02-1X, FALSE, FALSE"
    })
    void relations_areDecidedWhereTheMaskDoesNotMatter(String one, String other, Ternary contains, Ternary overlaps) {
        assertThat(period(one).contains(period(other))).as("contains").isEqualTo(contains);
        assertThat(period(one).overlaps(period(other))).as("overlaps").isEqualTo(overlaps);
        assertThat(period(other).overlaps(period(one))).as("overlapped").isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-Q1, 2010-Q2, TRUE",
        "2010-Q2, 2010-Q1, FALSE",
        "2010-Q1, 2010-03-31, FALSE",
        "1999, 20XX, TRUE",
        "20XX, 1999, FALSE",
        "20XX, 2100, TRUE",
        "2010, 20XX, UNKNOWN",
        "2010-0X, 2010-1X, TRUE",
        "20XX, 20XX, UNKNOWN",
        "2000, 20XX, UNKNOWN",
        "2099-12-03, 20XX-12-03, FALSE"
    })
    void isBefore_comparesLastWithFirstDay(String one, String other, Ternary before) {
        assertThat(period(one).isBefore(period(other))).isEqualTo(before);
    }

    @Test
    void displayOrder_sortsByStartAndThenLongestFirst() {
        List<String> expected = List.of(
                "XXXX",
                "20XX",
                "2009-12-31",
                "2010",
                "2010-H1",
                "2010-01-01/2010-02-28",
                "2010-01",
                "2010-01-01",
                "2010-02");
        Stream<ReportingPeriod> sorted = expected.stream()
                .sorted() // the order of texts differs: 2010-01 comes before 2010-H1
                .map(ReportingPeriod::parse)
                .sorted(ReportingPeriod.displayOrder());
        assertThat(sorted.map(ReportingPeriod::toString)).isEqualTo(expected);
    }
}
