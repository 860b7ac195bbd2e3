// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.measure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.io.Serializable;
import org.communitywork.core.text.TextParseException;

/**
 * The code that names a measure, such as {@code POP.TOTAL} or {@code ENV.REFUSE.TONNES}.
 *
 * <p>Holds the area, which is what stands before the first dot, and the name, which is the rest. Both are upper-case ASCII
 * letters, digits and underscores; the area begins with a letter, the name may have further dots but no empty part. The
 * order is that of the text. A measure may have the code of an indicator: its figures are then stated values of that
 * indicator.
 *
 * <pre>
 * MeasureCode code = MeasureCode.parse("POP.TOTAL");
 * code.area(); // POP
 * code.name(); // TOTAL
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the area of work, such as {@code POP}
 * @param name the measure within the area, such as {@code TOTAL}
 */
public record MeasureCode(String area, String name) implements Comparable<MeasureCode>, Serializable {
    private static final char DOT = '.';
    private static final int MAX_LENGTH = 100;
    private static final CharMatcher LETTER = CharMatcher.inRange('A', 'Z');
    private static final CharMatcher LEGAL =
            LETTER.or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('_'));

    /**
     * Names a measure by its area and its name.
     *
     * @param area the area of work
     * @param name the measure within the area
     * @throws TextParseException if the parts make no code
     */
    public MeasureCode {
        requireNonNull(area, "area");
        requireNonNull(name, "name");
        checkText(area + DOT + name);
        if (area.indexOf(DOT) >= 0) {
            throw new TextParseException(area, area.indexOf(DOT), "an area without a dot");
        }
    }

    /**
     * Reads a code, the inverse of {@link #toString()}.
     *
     * @param text the area, a dot and the name, such as {@code POP.TOTAL}
     * @return the code
     * @throws TextParseException if the text is no code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeasureCode parse(String text) {
        requireNonNull(text, "text");
        int dot = text.indexOf(DOT);
        if (dot < 0) {
            checkText(text);
            throw new TextParseException(text, text.length(), "a dot and a name");
        }
        return new MeasureCode(text.substring(0, dot), text.substring(dot + 1));
    }

    private static void checkText(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new TextParseException(text, MAX_LENGTH, "at most " + MAX_LENGTH + " characters");
        }
        if (text.isEmpty() || !LETTER.matches(text.charAt(0))) {
            throw new TextParseException(text, 0, "an upper-case letter");
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || text.charAt(i) == DOT;
            if (end ? i == start : !LEGAL.matches(text.charAt(i))) {
                throw new TextParseException(text, i, "an upper-case letter, a digit or '_'");
            }
            start = end ? i + 1 : start;
        }
    }

    @Override
    public int compareTo(MeasureCode other) {
        return toString().compareTo(other.toString());
    }

    /**
     * Returns the code as text, the inverse of {@link #parse(String)}.
     *
     * @return the area, a dot and the name
     */
    @Override
    @JsonValue
    public String toString() {
        return area + DOT + name;
    }
}
