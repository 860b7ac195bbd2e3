// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The refusal of a text that is not the form of any value, such as {@code 近x吨} where a quantity was to be read.
 *
 * <p>Holds the whole text, the index of the first character that could not be read, and what was expected there. The
 * message shows all three, a long text only around the index:
 *
 * <pre>
 * Cannot read '近x吨' at 1: expected a number
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TextParseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_SHOWN = 80;
    private static final String GAP = "...";

    private final String text;
    private final int index;
    private final String expected;

    /**
     * Refuses a text.
     *
     * @param text the whole text
     * @param index where it could not be read on, from 0 to the length of the text
     * @param expected what was expected there, as a noun phrase such as {@code a number}
     * @throws IllegalArgumentException if the index is outside the text
     */
    public TextParseException(String text, int index, String expected) {
        super(message(text, index, expected));
        this.text = text;
        this.index = index;
        this.expected = expected;
    }

    private static String message(String text, int index, String expected) {
        requireNonNull(text, "text");
        requireNonNull(expected, "expected");
        checkArgument(index >= 0 && index <= text.length(), "Index must be from 0 to %s: '%s'", text.length(), index);
        return "Cannot read '" + shorten(text, index) + "' at " + index + ": expected " + expected;
    }

    private static String shorten(String text, int index) {
        if (text.length() <= MAX_SHOWN) {
            return text;
        }
        int start = Math.max(0, Math.min(index - MAX_SHOWN / 2, text.length() - MAX_SHOWN));
        int end = start + MAX_SHOWN;
        return (start > 0 ? GAP : "") + wholeCharacters(text, start, end) + (end < text.length() ? GAP : "");
    }

    /** Leaves out the half of a surrogate pair at either end. */
    private static String wholeCharacters(String text, int start, int end) {
        int first = Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
        int last = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(first, last);
    }

    /**
     * Returns the whole text.
     *
     * @return the text that could not be read
     */
    public String text() {
        return text;
    }

    /**
     * Returns where the text could not be read on.
     *
     * @return an index from 0 to the length of the text
     */
    public int index() {
        return index;
    }

    /**
     * Returns what was expected at the index.
     *
     * @return a noun phrase
     */
    public String expected() {
        return expected;
    }
}
