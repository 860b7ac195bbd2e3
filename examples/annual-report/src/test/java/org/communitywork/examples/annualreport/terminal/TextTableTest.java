// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.communitywork.examples.annualreport.terminal.TextTable.Align;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void text_linesUpChineseAndLatinCells() {
        String text = new TextTable(Align.LEFT, Align.RIGHT, Align.LEFT)
                .row("体检率", "80%", "a")
                .row("Rate", "5.25%", "二")
                .text(80);
        // 体检率 takes six columns, so Rate is filled up with two spaces.
        assertThat(text).isEqualTo("""
                          体检率    80%  a
                          Rate    5.25%  二
                        """);
    }

    @Test
    void text_wrapsTheLastColumnUnderItself() {
        String text =
                new TextTable(Align.LEFT, Align.LEFT).row("x", "一二三四五六七八九十一二三四").text(10);
        // The last column keeps 24 columns at least: twelve characters a line.
        assertThat(text).isEqualTo("""
                          x  一二三四五六七八九十一二
                             三四
                        """);
    }

    @Test
    void row_refusesAnotherNumberOfCells() {
        assertThatThrownBy(() -> new TextTable(Align.LEFT).row("a", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row must have 1 cells: 2");
    }

    @Property
    void wrap_losesNothingAndKeepsTheWidth(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'e') @Chars({'区', '社', '年'}) String text,
            @ForAll @IntRange(min = 2, max = 20) int columns) {
        assertThat(String.join("", DisplayText.wrap(text, columns))).isEqualTo(text);
        assertThat(DisplayText.wrap(text, columns)).allMatch(line -> DisplayText.width(line) <= columns);
    }

    @Test
    void wrap_keepsWordsWhole() {
        assertThat(DisplayText.wrap("about 45.6% of 5692", 10)).containsExactly("about", "45.6% of", "5692");
    }
}
