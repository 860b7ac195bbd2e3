// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.DisclosureResult;
import org.communitywork.indicators.disclosure.DisclosureRule;
import org.communitywork.indicators.disclosure.ProtectedTable;
import org.communitywork.indicators.disclosure.Protection;
import org.communitywork.indicators.disclosure.SuppressedCell;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/disclosure.md. */
class DisclosurePageTest {
    private static final GuidePage PAGE = GuidePage.of("disclosure");

    private static ProtectedTable streets() {
        CountTable streets = CountTable.builder()
                .columns("儿童", "老年人", "其他")
                .row("东街", 3, 40, 57)
                .row("西街", 12, 35, 68)
                .row("南街", 25, 61, 90)
                .build();
        DisclosureRule rule = DisclosureRule.of(5, Protection.ofWidth(4));
        DisclosureResult result = rule.protect(streets);
        return (ProtectedTable) result;
    }

    @Test
    void published_isTheTableOnThePage() {
        List<String> shown = PAGE.table("published")
                .map(row -> Stream.of(row.get()).map(String::valueOf).toList())
                .map(cells -> "| " + String.join(" | ", cells) + " |")
                .toList();
        assertThat(streets().table().text(Language.CHINESE).lines().skip(2).takeWhile(line -> line.startsWith("|")))
                .containsExactlyElementsOf(shown);
    }

    static Stream<Arguments> derivable() {
        return PAGE.table("derivable");
    }

    @ParameterizedTest
    @MethodSource
    void derivable(String cell, String kind, String interval) {
        assertThat(streets().suppressed())
                .filteredOn(withheld -> name(withheld).equals(cell))
                .singleElement()
                .satisfies(withheld -> {
                    assertThat(withheld.kind().name()).isEqualTo(kind);
                    assertThat(Ranges.format(withheld.derivable())).isEqualTo(interval);
                });
    }

    @Test
    void derivable_tellsAllWithheldCells() {
        assertThat(streets().suppressed()).hasSize((int) derivable().count());
    }

    private static String name(SuppressedCell cell) {
        return cell.address().row().chinese() + "/" + cell.address().column().chinese();
    }
}
