// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.range;
import static org.communitywork.indicators.disclosure.Tables.at;
import static org.communitywork.indicators.disclosure.Tables.label;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Map;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;

class PublishedTableTest {
    /**
     * Handbook on Statistical Disclosure Control, chapter on magnitude tables, example 3: of a table of three by two only the
     * third row and the totals are shown, and X11 is from 3 to 6. By hand from there: X12 = 7 - X11, X21 = 6 - X11 and
     * X22 = 3 - X21.
     */
    @Test
    void derivable_isThatOfTheHandbook() {
        PublishedTable table = new PublishedTable(
                Tables.labels("r", 3),
                Tables.labels("c", 2),
                Totals.BOTH,
                ImmutableMap.<CellAddress, Long>builder()
                        .put(at("r3/c1"), 3L)
                        .put(at("r3/c2"), 3L)
                        .put(at("r1/合计"), 7L)
                        .put(at("r2/合计"), 3L)
                        .put(at("r3/合计"), 6L)
                        .put(at("合计/c1"), 9L)
                        .put(at("合计/c2"), 7L)
                        .put(at("合计/合计"), 16L)
                        .buildOrThrow(),
                at("r1/c1", "r1/c2", "r2/c1", "r2/c2"));
        assertThat(table.derivable())
                .containsExactly(
                        entry("r1/c1", "[3, 6]"),
                        entry("r1/c2", "[1, 4]"),
                        entry("r2/c1", "[0, 3]"),
                        entry("r2/c2", "[0, 3]"));
    }

    private static Map.Entry<CellAddress, Range<Ratio>> entry(String address, String interval) {
        return Map.entry(at(address), range(interval));
    }

    /** A row total and the grand total withheld too: 10 of the other row is all that is known. */
    @Test
    void derivable_hasNoUpperBoundWhereAnyCountIsPossible() {
        PublishedTable table = new PublishedTable(
                Tables.labels("r", 2),
                Tables.labels("c", 1),
                Totals.BOTH,
                ImmutableMap.of(at("r1/c1"), 10L, at("r1/合计"), 10L),
                at("r2/c1", "r2/合计", "合计/c1", "合计/合计"));
        assertThat(table.derivable())
                .containsExactly(
                        entry("r2/c1", "[0, ∞)"),
                        entry("r2/合计", "[0, ∞)"),
                        entry("合计/c1", "[10, ∞)"),
                        entry("合计/合计", "[10, ∞)"));
    }

    private static PublishedTable published() {
        return PublishedTable.of(Tables.table("3 -", "40 5"), at("r1/c1", "r1/合计", "r2/c1", "r2/合计"));
    }

    @Test
    void cells_areShownWithheldOrNotReported() {
        PublishedTable table = published();
        assertThat(table.status(at("r1/c1"))).isEqualTo(PublishedStatus.SUPPRESSED);
        assertThat(table.count(at("r1/c1"))).isEmpty();
        assertThat(table.status(at("r1/c2"))).isEqualTo(PublishedStatus.NOT_REPORTED);
        assertThat(table.count(at("r1/c2"))).isEmpty();
        assertThat(table.status(at("合计/合计"))).isEqualTo(PublishedStatus.SHOWN);
        assertThat(table.count(at("合计/合计"))).hasValue(48);
        assertThatThrownBy(() -> table.status(at("r3/c1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Cell must be of a row and a column of the table: 'CellAddress[row=r3 / r3, column=c1 / c1]'");
        assertThat(PublishedStatus.SUPPRESSED.label()).isEqualTo("不予公布");
        assertThat(PublishedStatus.SUPPRESSED.englishLabel()).isEqualTo("withheld");
    }

    @Test
    void text_isATableWithItsLegend() {
        assertThat(published().text(Language.ENGLISH)).isEqualTo("""
                        |  | c1 | c2 | Total |
                        | --- | ---: | ---: | ---: |
                        | r1 | × | – | × |
                        | r2 | × | 5 | × |
                        | Total | 43 | 5 | 48 |

                        ×: withheld to protect privacy; not to be read as zero

                        –: not reported; not zero, and in no total""");
        PublishedTable plain = PublishedTable.of(
                CountTable.builder()
                        .columns("a|b")
                        .row("东街", 7)
                        .totals(Totals.NONE)
                        .build(),
                ImmutableSet.of());
        assertThat(plain.text(Language.CHINESE)).isEqualTo("""
                        |  | a\\|b |
                        | --- | ---: |
                        | 东街 | 7 |""");
    }

    @Test
    void value_isASerializableOne() {
        new EqualsTester()
                .addEqualityGroup(published(), published())
                .addEqualityGroup(PublishedTable.of(Tables.table("3 -", "40 5"), ImmutableSet.of()))
                .testEquals();
        SerializableTester.reserializeAndAssert(published());
    }

    @Test
    void twoTables_withTheSameShownCountsAreTheSamePublication() {
        ImmutableSet<CellAddress> block = at("r1/c1", "r1/c2", "r2/c1", "r2/c2");
        assertThat(PublishedTable.of(Tables.table("1 9", "9 1"), block))
                .isEqualTo(PublishedTable.of(Tables.table("4 6", "6 4"), block));
    }

    private static PublishedTable column(Totals totals, ImmutableMap<CellAddress, Long> shown, String... suppressed) {
        return new PublishedTable(Tables.labels("r", 2), ImmutableList.of(label("c")), totals, shown, at(suppressed));
    }

    @Test
    void tables_thatCannotBeAreRefused() {
        assertThatThrownBy(() ->
                        column(Totals.OF_COLUMNS, ImmutableMap.of(at("r1/c"), 3L, at("r2/c"), 4L, at("合计/c"), 8L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counts must add up to the totals: '合计 / Total'");
        assertThatThrownBy(() -> column(Totals.OF_COLUMNS, ImmutableMap.of(at("r1/c"), 9L, at("合计/c"), 8L), "r2/c"))
                .as("no count makes up for one that exceeds the total")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Counts must add up to the totals: ");
        assertThatThrownBy(() -> column(Totals.NONE, ImmutableMap.of(at("r1/c"), 9L), "r1/c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cell must not be both withheld and shown: 'CellAddress[row=r1 / r1, column=c / c]'");
        assertThatThrownBy(() -> column(Totals.NONE, ImmutableMap.of(at("合计/c"), 9L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cell must be in the table: 'CellAddress[row=合计 / Total, column=c / c]' (NONE)");
        assertThatThrownBy(() -> column(Totals.NONE, ImmutableMap.of(at("r1/c"), -9L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count must be from 0 to 10^12: '-9' in 'CellAddress[row=r1 / r1, column=c / c]'");
        assertThatThrownBy(() -> column(Totals.NONE, ImmutableMap.of(at("r1/c"), 1_000_000_000_001L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Count must be from 0 to 10^12: '1000000000001'");
        assertThat(column(Totals.NONE, ImmutableMap.of(at("r1/c"), 1_000_000_000_000L))
                        .count(at("r1/c")))
                .hasValue(1_000_000_000_000L);
        assertThatThrownBy(() -> column(Totals.NONE, ImmutableMap.of(), "合计/c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Cell must be in the table: ");
        ImmutableList<Bilingual> one = ImmutableList.of(label("c"));
        ImmutableList<Bilingual> two = ImmutableList.of(label("r"), label("r"));
        assertThatThrownBy(() -> new PublishedTable(two, one, Totals.NONE, ImmutableMap.of(), at()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Rows must have different labels: ");
        assertThatThrownBy(() -> new PublishedTable(one, two, Totals.NONE, ImmutableMap.of(), at()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Columns must have different labels: ");
        assertThatThrownBy(() -> new PublishedTable(
                        Tables.labels("r", 199), Tables.labels("c", 100), Totals.NONE, ImmutableMap.of(), at()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table must have at most 20000 cells with totals: '20200'");
        assertThatThrownBy(() -> new PublishedTable(
                        ImmutableList.of(label("r")),
                        Tables.labels("c", 2),
                        Totals.OF_COLUMNS,
                        ImmutableMap.of(at("r/c1"), 1L, at("r/c2"), 2L, at("合计/c1"), 2L, at("合计/c2"), 1L),
                        at()))
                .as("together they do")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counts must add up to the totals: 'c1 / c1'");
    }
}
