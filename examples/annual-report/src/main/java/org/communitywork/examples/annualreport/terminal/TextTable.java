// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.terminal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for the terminal whose columns line up although Chinese characters are twice as wide as Latin ones.
 *
 * <p>The last column takes what is left of the line and wraps; the others are as wide as their widest cell.
 */
final class TextTable {

    /** How the cells of a column stand. */
    enum Align {
        LEFT,
        RIGHT
    }

    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final int LEAST_LAST_COLUMN = 24;

    private final ImmutableList<Align> alignments;
    private final List<ImmutableList<String>> rows = new ArrayList<>();

    TextTable(Align... alignments) {
        this.alignments = ImmutableList.copyOf(alignments);
    }

    TextTable row(String... cells) {
        checkArgument(
                cells.length == alignments.size(), "A row must have %s cells: %s", alignments.size(), cells.length);
        rows.add(ImmutableList.copyOf(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the lines of the table, none longer than the given number of columns where that can be kept. */
    String text(int lineWidth) {
        int last = alignments.size() - 1;
        int[] widths = new int[last];
        int used = INDENT.length();
        for (int column = 0; column < last; column++) {
            widths[column] = widest(column);
            used += widths[column] + GAP.length();
        }
        int lastWidth = Math.max(LEAST_LAST_COLUMN, lineWidth - used);
        StringBuilder text = new StringBuilder();
        for (ImmutableList<String> row : rows) {
            appendRow(text, row, widths, lastWidth);
        }
        return text.toString();
    }

    private int widest(int column) {
        return rows.stream()
                .mapToInt(row -> DisplayText.width(row.get(column)))
                .max()
                .orElse(0);
    }

    private void appendRow(StringBuilder text, ImmutableList<String> row, int[] widths, int lastWidth) {
        StringBuilder line = new StringBuilder(INDENT);
        for (int column = 0; column < widths.length; column++) {
            line.append(cell(row.get(column), alignments.get(column), widths[column]))
                    .append(GAP);
        }
        String blank = " ".repeat(DisplayText.width(line.toString()));
        ImmutableList<String> wrapped = DisplayText.wrap(row.get(widths.length), lastWidth);
        for (int index = 0; index < wrapped.size(); index++) {
            String start = index == 0 ? line.toString() : blank;
            text.append((start + wrapped.get(index)).stripTrailing()).append('\n');
        }
    }

    private static String cell(String text, Align align, int width) {
        return align == Align.LEFT ? DisplayText.padRight(text, width) : DisplayText.padLeft(text, width);
    }
}
