// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.communitywork.core.text.TextParseException;

/** The passages of a text, and their hashes. */
final class Passages {
    static final int MIN_LENGTH = 8;

    private static final int HASH_BYTES = 6;
    private static final int HASH_LENGTH = 8;

    /** Full-width marks are half-width ones by now; between digits a mark belongs to the number. */
    private static final Splitter SPLITTER = Splitter.on(
                    Pattern.compile("[;!?。\\n\\r\\u0085\\u2028\\u2029]|(?<!\\p{Nd})[,.:]|[,.:](?!\\p{Nd})"))
            .omitEmptyStrings();

    private static final Pattern FIGURE = Pattern.compile("(?:\\p{Nd}+|(?<![a-z])x+(?![a-z]))+");
    private static final String FIGURE_SIGN = "#";
    private static final CharMatcher BASE64 = CharMatcher.inRange('A', 'Z')
            .or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-_"));

    private Passages() {}

    static ImmutableSortedSet<String> hashes(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPLITTER.splitToStream(plain)
                .map(Passages::essence)
                .filter(passage -> passage.codePointCount(0, passage.length()) >= MIN_LENGTH)
                .map(Passages::hash)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static String essence(String passage) {
        StringBuilder letters = new StringBuilder();
        passage.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return FIGURE.matcher(letters).replaceAll(FIGURE_SIGN);
    }

    private static String hash(String passage) {
        byte[] bytes =
                Hashing.sha256().hashString(passage, StandardCharsets.UTF_8).asBytes();
        return BaseEncoding.base64Url().encode(bytes, 0, HASH_BYTES);
    }

    static ImmutableSortedSet<String> parse(String text, int most) {
        int illegal = BASE64.negate().indexIn(text);
        if (illegal >= 0) {
            throw new TextParseException(text, illegal, "a letter, a digit, '-' or '_'");
        }
        if (text.isEmpty() || text.length() % HASH_LENGTH != 0) {
            throw new TextParseException(text, text.length(), "hashes of 8 characters");
        }
        if (text.length() > most * HASH_LENGTH) {
            throw new TextParseException(text, most * HASH_LENGTH, "at most " + most + " hashes");
        }
        ImmutableSortedSet.Builder<String> hashes = ImmutableSortedSet.naturalOrder();
        String last = "";
        for (int start = 0; start < text.length(); start += HASH_LENGTH) {
            String hash = text.substring(start, start + HASH_LENGTH);
            if (hash.compareTo(last) <= 0) {
                throw new TextParseException(text, start, "a hash after '" + last + "'");
            }
            hashes.add(hash);
            last = hash;
        }
        return hashes.build();
    }
}
