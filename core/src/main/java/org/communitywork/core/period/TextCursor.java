// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import com.google.common.base.CharMatcher;
import org.communitywork.core.text.TextParseException;

/**
 * A place in a text that is being read. Full-width characters, signs for a masked digit and the kinds of dash are read as
 * one; each stands for one character, so that places are those of the text as given.
 */
final class TextCursor {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final CharMatcher FULL_WIDTH = CharMatcher.inRange('\uFF01', '\uFF5E');
    private static final CharMatcher MASK = CharMatcher.anyOf("xX\u00D7\u2715\u2716");
    private static final CharMatcher DASH = CharMatcher.anyOf("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u301C");
    private static final CharMatcher ZERO = CharMatcher.anyOf("〇○零");

    private final String text;
    private final String folded;
    private int index;

    TextCursor(String text) {
        this.text = text;
        StringBuilder builder = new StringBuilder(text.length());
        text.chars().forEach(c -> builder.append(fold((char) c)));
        this.folded = builder.toString();
    }

    private static char fold(char original) {
        char c = FULL_WIDTH.matches(original) ? (char) (original - FULL_WIDTH_OFFSET) : original;
        if (MASK.matches(c)) {
            return PeriodText.MASK;
        }
        if (DASH.matches(c)) {
            return '-';
        }
        return ZERO.matches(c) ? '〇' : c;
    }

    int index() {
        return index;
    }

    void moveTo(int newIndex) {
        index = newIndex;
    }

    /** Returns the folded text from here on. */
    String rest() {
        return folded.substring(index);
    }

    boolean atEnd() {
        return index == folded.length();
    }

    boolean sees(String token) {
        return folded.startsWith(token, index);
    }

    /** Moves past the first of the tokens that stands here. */
    boolean skip(String... tokens) {
        for (String token : tokens) {
            if (sees(token)) {
                index += token.length();
                return true;
            }
        }
        return false;
    }

    void require(String token) {
        if (!skip(token)) {
            throw expected("'" + token + "'");
        }
    }

    void requireEnd(String expected) {
        if (!atEnd()) {
            throw expected(expected);
        }
    }

    /** Moves past all characters that match, and returns them. */
    String take(CharMatcher matcher) {
        int start = index;
        while (!atEnd() && matcher.matches(folded.charAt(index))) {
            index++;
        }
        return folded.substring(start, index);
    }

    TextParseException expected(String expected) {
        return expectedAt(index, expected);
    }

    TextParseException expectedAt(int place, String expected) {
        return new TextParseException(text, place, expected);
    }
}
