// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.communitywork.core.text.TextParseException;

/** The place in a phrase up to which it was read. Words may have spaces behind them, never inside. */
final class Cursor {
    private static final char SPACE = ' ';
    private static final char END = '\0';
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final String text;
    private final String plain;
    private int index;

    Cursor(String text) {
        this.text = text;
        this.plain = Script.plain(text);
        skipSpaces();
    }

    int index() {
        return index;
    }

    void moveTo(int newIndex) {
        index = newIndex;
    }

    boolean atEnd() {
        return index == plain.length();
    }

    /** Returns the next character, NUL at the end. */
    char peek() {
        return peek(0);
    }

    /** Returns a character further on, NUL behind the end. */
    char peek(int offset) {
        int at = index + offset;
        return at < plain.length() ? plain.charAt(at) : END;
    }

    /** Returns a character that was already read. */
    char charAt(int at) {
        return plain.charAt(at);
    }

    /** Moves over one character, without the spaces behind it. */
    void advance() {
        index++;
    }

    boolean startsWith(String word) {
        return plain.startsWith(word, index);
    }

    /** Moves over a word and the spaces behind it, if it is next. */
    boolean accept(String word) {
        boolean next = startsWith(word);
        if (next) {
            moveOver(word.length());
        }
        return next;
    }

    /** Moves over the first word that is next and returns what it means; a word must stand before its own beginnings. */
    <T> Optional<T> accept(ImmutableMap<String, T> words) {
        for (Map.Entry<String, T> word : words.entrySet()) {
            if (accept(word.getKey())) {
                return Optional.of(word.getValue());
            }
        }
        return Optional.empty();
    }

    /** Moves over that many characters and the spaces behind them. */
    void moveOver(int length) {
        index += length;
        skipSpaces();
    }

    void skipSpaces() {
        while (peek() == SPACE) {
            index++;
        }
    }

    /** Moves over ASCII digits, without the spaces behind them. */
    String digits() {
        int from = index;
        while (DIGIT.matches(peek())) {
            index++;
        }
        return plain.substring(from, index);
    }

    /** Moves over a run of one character and the spaces behind it, if it is next. */
    boolean acceptRun(char character) {
        int from = index;
        while (peek() == character) {
            index++;
        }
        skipSpaces();
        return index > from;
    }

    /** Returns what is not yet read, without spaces at the end. */
    String rest() {
        return plain.substring(index).strip();
    }

    /** Returns the characters from the index on, at most that many. */
    String ahead(int length) {
        return plain.substring(index, Math.min(index + length, plain.length()));
    }

    /** Returns the refusal of what comes next. */
    TextParseException refused(String expected) {
        return refusedAt(index, expected);
    }

    TextParseException refusedAt(int at, String expected) {
        return new TextParseException(text, at, expected);
    }
}
