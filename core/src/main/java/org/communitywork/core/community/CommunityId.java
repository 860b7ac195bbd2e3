// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.io.Serializable;
import org.communitywork.core.text.TextParseException;

/**
 * The id by which figures and honors refer to a community, such as {@code wanshouqiao} or {@code 330109001000}.
 *
 * <p>Holds lower-case ASCII letters, digits and hyphens, the first of them no hyphen, at most 64 characters; so the
 * digits of a division code are an id. The order is that of the text.
 *
 * <pre>
 * CommunityId id = CommunityId.parse("wanshouqiao");
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the id
 */
public record CommunityId(String text) implements Comparable<CommunityId>, Serializable {
    private static final int MAX_LENGTH = 64;
    private static final CharMatcher FIRST = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
    private static final CharMatcher ILLEGAL = FIRST.or(CharMatcher.is('-')).negate();

    /**
     * Makes an id.
     *
     * @param text the id
     * @throws TextParseException if the text is no id
     */
    public CommunityId {
        requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            throw new TextParseException(text, MAX_LENGTH, "at most " + MAX_LENGTH + " characters");
        }
        if (text.isEmpty() || !FIRST.matches(text.charAt(0))) {
            throw new TextParseException(text, 0, "a lower-case letter or a digit");
        }
        int illegal = ILLEGAL.indexIn(text);
        if (illegal >= 0) {
            throw new TextParseException(text, illegal, "a lower-case letter, a digit or '-'");
        }
    }

    /**
     * Reads an id, the inverse of {@link #toString()}.
     *
     * @param text the id
     * @return the id
     * @throws TextParseException if the text is no id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CommunityId parse(String text) {
        return new CommunityId(text);
    }

    @Override
    public int compareTo(CommunityId other) {
        return text.compareTo(other.text);
    }

    /**
     * Returns the id, the inverse of {@link #parse(String)}.
     *
     * @return the text
     */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
