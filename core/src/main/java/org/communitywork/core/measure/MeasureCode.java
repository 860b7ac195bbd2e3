// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.measure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.io.Serializable;
import org.communitywork.core.text.TextParseException;

/**
 * The code that names a measure, such as {@code POP.TOTAL} or {@code examined}.
 *
 * <p>Holds one or more parts with dots between them; a part is of ASCII letters, digits and underscores, and the first begins
 * with a letter. By custom a catalog writes the area of work first and all in capitals. Case counts: {@code pop.total} is another
 * code. The order is that of the text. A measure may have the code of an indicator: its figures are then stated values of that
 * indicator.
 *
 * <pre>
 * MeasureCode.parse("POP.TOTAL");
 * MeasureCode.parse("ENV.REFUSE.TONNES");
 * MeasureCode.parse("examined");
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the code
 */
public record MeasureCode(@JsonValue String text) implements Comparable<MeasureCode>, Serializable {
    private static final char DOT = '.';
    private static final int MAX_LENGTH = 100;
    private static final CharMatcher LETTER = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'));
    private static final CharMatcher LEGAL =
            LETTER.or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('_'));

    /**
     * Names a measure.
     *
     * @param text the code
     * @throws TextParseException if the text is no code
     */
    public MeasureCode {
        checkText(requireNonNull(text, "text"));
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param text the code, such as {@code POP.TOTAL}
     * @return the code
     * @throws TextParseException if the text is no code
     */
    @JsonCreator
    public static MeasureCode parse(String text) {
        return new MeasureCode(text);
    }

    private static void checkText(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new TextParseException(text, MAX_LENGTH, "at most " + MAX_LENGTH + " characters");
        }
        if (text.isEmpty() || !LETTER.matches(text.charAt(0))) {
            throw new TextParseException(text, 0, "a letter");
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || text.charAt(i) == DOT;
            if (end ? i == start : !LEGAL.matches(text.charAt(i))) {
                throw new TextParseException(text, i, "a letter, a digit or '_'");
            }
            start = end ? i + 1 : start;
        }
    }

    @Override
    public int compareTo(MeasureCode other) {
        return text.compareTo(other.text);
    }

    /**
     * Returns the code as text, the inverse of {@link #parse(String)}.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return text;
    }
}
