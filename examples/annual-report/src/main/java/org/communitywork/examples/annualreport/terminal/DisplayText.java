// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.terminal;

import com.google.common.collect.ImmutableList;
import org.jline.utils.WCWidth;

/**
 * Text measured in terminal columns, where a Chinese character takes two, such as {@code 社区 A} with six.
 *
 * <p>Immutable and thread-safe.
 */
final class DisplayText {

    private DisplayText() {}

    /** Returns how many terminal columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** Returns the text with spaces to its right up to the given number of columns. */
    static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** Returns the text with spaces to its left up to the given number of columns. */
    static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /**
     * Breaks a text into lines of at most the given number of columns; words of Latin letters and figures stay whole
     * where a line can hold them.
     */
    static ImmutableList<String> wrap(String text, int columns) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        String rest = text;
        while (width(rest) > columns) {
            int end = breakAt(rest, columns);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        return lines.add(rest).build();
    }

    private static int breakAt(String text, int columns) {
        int end = 0;
        int used = 0;
        while (used + width(text.codePointAt(end)) <= columns) {
            used += width(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        int whole = end;
        while (whole > 0 && isWord(text.codePointBefore(whole)) && isWord(text.codePointAt(whole))) {
            whole = text.offsetByCodePoints(whole, -1);
        }
        // A single word longer than the line is cut; a column too narrow for one character still moves on.
        return whole > 0 ? whole : Math.max(end, text.offsetByCodePoints(0, 1));
    }

    private static boolean isWord(int codePoint) {
        return width(codePoint) == 1 && !Character.isWhitespace(codePoint);
    }

    private static int width(int codePoint) {
        // Control characters have width -1; none of them stands in a table.
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
