// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.disclosure.Tables.STREETS;
import static org.communitywork.indicators.disclosure.Tables.at;
import static org.communitywork.indicators.disclosure.Tables.label;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;

class CountTableTest {
    @Test
    void count_ofATotalIsTheSumOfWhatWasReported() {
        CountTable table = Tables.table("3 - 40", "- - 5");
        assertThat(table.count(at("r1/c1"))).hasValue(3);
        assertThat(table.count(at("r1/c2"))).isEmpty();
        assertThat(table.count(at("r1/合计"))).hasValue(43);
        assertThat(table.count(at("合计/c3"))).hasValue(45);
        assertThat(table.count(at("合计/合计"))).hasValue(48);
        assertThat(table.count(at("合计/c2")))
                .as("the total of a column without a report")
                .isEmpty();
    }

    @Test
    void toString_printsNoCount() {
        assertThat(STREETS).hasToString("CountTable of 3 x 3");
    }

    @Test
    void value_isASerializableOne() {
        new EqualsTester()
                .addEqualityGroup(STREETS, STREETS.with(Totals.BOTH))
                .addEqualityGroup(STREETS.with(Totals.OF_COLUMNS))
                .testEquals();
        SerializableTester.reserializeAndAssert(STREETS);
    }

    @Test
    void builder_refusesRowsThatDoNotFit() {
        assertThatThrownBy(() -> CountTable.builder().columns("a", "b").row("东街", 1, 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row must have 2 cells: '东街 / 东街' has 3");
        assertThatThrownBy(() -> CountTable.builder()
                        .columns("a")
                        .row("东街", 1)
                        .row("东街", 2)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CellAddress[row=东街 / 东街, column=a / a]");
        assertThatThrownBy(() -> CountTable.builder().columns("a").row("东街", -1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count must be from 0 to 10^12: '-1' in 'CellAddress[row=东街 / 东街, column=a / a]'");
        assertThatThrownBy(() -> CountTable.builder()
                        .columns("a", "b")
                        .row("东街", 1_000_000_000_000L, 1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counts must be at most 10^12 together: '1000000000001'");
    }

    @Test
    void labels_areThereDifferentAndNoTotals() {
        assertThatThrownBy(() -> CountTable.builder().columns("a").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rows must not be missing");
        assertThatThrownBy(() -> new CountTable(
                        ImmutableList.of(label("r"), label("r")),
                        ImmutableList.of(label("c")),
                        ImmutableMap.of(),
                        Totals.BOTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rows must have different labels: '[r / r, r / r]'");
        assertThatThrownBy(() -> new CountTable(
                        ImmutableList.of(label("r")),
                        ImmutableList.of(CountTable.TOTAL),
                        ImmutableMap.of(),
                        Totals.BOTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Column must not be labeled as a total: '[合计 / Total]'");
        assertThatThrownBy(() -> new CountTable(
                        ImmutableList.of(label("r")),
                        ImmutableList.of(label("c")),
                        ImmutableMap.of(at("r/d"), 1L),
                        Totals.BOTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count must be of a row and a column: 'CellAddress[row=r / r, column=d / d]'");
        assertThatThrownBy(() -> STREETS.count(at("北街/儿童")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cell must be of a row and a column of the table: "
                        + "'CellAddress[row=北街 / 北街, column=儿童 / 儿童]'");
    }

    @Test
    void size_isLimited() {
        assertThatThrownBy(() -> new CountTable(
                        Tables.labels("r", 199), Tables.labels("c", 100), ImmutableMap.of(), Totals.BOTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table must have at most 20000 cells with totals: '20200'");
        // 200 x 100 with totals
        CountTable largest =
                new CountTable(Tables.labels("r", 199), Tables.labels("c", 99), ImmutableMap.of(), Totals.BOTH);
        assertThat(largest).hasToString("CountTable of 199 x 99");
        CountTable greatest = CountTable.builder()
                .columns("a", "b")
                .row("东街", 999_999_999_999L, 1)
                .build();
        assertThat(greatest.count(at("东街/合计"))).hasValue(1_000_000_000_000L);
    }
}
