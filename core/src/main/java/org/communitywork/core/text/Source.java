// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.io.Serializable;

/**
 * The place in a document that a fact was read from (出处), such as {@code R4:二.3}.
 *
 * <p>Holds the code of the document and where in it the fact stands, in the document's own numbering: {@code 标题},
 * {@code 引言}, {@code 四(二)}. It does not hold the wording, nor a way to find the document. White space around the
 * locator is dropped.
 *
 * <pre>
 * Source source = Source.parse("R4:二.3");
 * source.document();                       // R4
 * source.locator();                        // 二.3
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the code of the document: ASCII letters, digits, {@code _} and {@code -}
 * @param locator the place in the document: any text in one line that is not blank
 */
public record Source(String document, String locator) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final char SEPARATOR = ':';
    private static final CharMatcher DOCUMENT = CharMatcher.inRange('A', 'Z')
            .or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("_-"));
    private static final CharMatcher LINE_BREAK = CharMatcher.anyOf("\n\u000B\f\r\u0085\u2028\u2029");

    /**
     * Names a place in a document.
     *
     * @param document the code of the document
     * @param locator the place in the document
     * @throws IllegalArgumentException if the document is no code, or the locator is blank or has a line break
     */
    public Source {
        requireNonNull(document, "document");
        requireNonNull(locator, "locator");
        checkArgument(
                !document.isEmpty() && DOCUMENT.matchesAllOf(document),
                "Document code must be letters, digits, '_' or '-': '%s'",
                document);
        checkArgument(!locator.isBlank(), "Locator must not be blank: '%s'", locator);
        checkArgument(LINE_BREAK.matchesNoneOf(locator), "Locator must be one line: '%s'", locator);
        locator = locator.strip();
    }

    /**
     * Reads the text form, document code and locator around the first colon.
     *
     * @param text a text such as {@code R4:二.3}
     * @return the source
     * @throws TextParseException if the text is none
     */
    @JsonCreator
    public static Source parse(String text) {
        int end = DOCUMENT.negate().indexIn(text);
        if (end <= 0) {
            throw new TextParseException(text, end < 0 ? text.length() : 0, end < 0 ? "a colon" : "a document code");
        }
        if (text.charAt(end) != SEPARATOR) {
            throw new TextParseException(text, end, "a colon");
        }
        String locator = text.substring(end + 1);
        if (locator.isBlank()) {
            throw new TextParseException(text, end + 1, "a place in the document");
        }
        int lineBreak = LINE_BREAK.indexIn(text);
        if (lineBreak >= 0) {
            throw new TextParseException(text, lineBreak, "a place in one line");
        }
        return new Source(text.substring(0, end), locator);
    }

    /**
     * Returns the text form, which {@link #parse} reads.
     *
     * @return the document code, a colon and the locator
     */
    @Override
    @JsonValue
    public String toString() {
        return document + SEPARATOR + locator;
    }
}
