// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;
import org.jspecify.annotations.Nullable;

/**
 * What of a text is kept so that it can be compared with other texts, without keeping the text (文本指纹).
 *
 * <p>Holds a short hash of each different passage and nothing that the text could be read from. A passage is what stands
 * between two commas, full stops, colons, semicolons, question marks, exclamation marks or line breaks, of which those
 * between two digits do not count. Before it is
 * hashed, letters are made half-width and lower-case, everything but letters and digits is left out, and each run of
 * digits or of the mask {@code x} becomes one sign: texts that differ in nothing but their figures have one
 * fingerprint. Passages of fewer than eight such characters are left out, because everybody writes them. How often a
 * passage stands in a text, and in which order, is not kept.
 *
 * <p>A hash is the first 48 bits of SHA-256, so two different passages have the same one by chance about once in 280
 * million million pairs. In text and in JSON a fingerprint is the sorted hashes, each in eight characters of Base64 for
 * URLs, one after the other.
 *
 * <p>The fingerprint of a report is made where its text is at hand, once:
 *
 * <pre>
 * TextFingerprint first = TextFingerprint.of("出动各类志愿者600多人次,清除小广告800余处。");
 * TextFingerprint second = TextFingerprint.of("出动各类志愿者xx多人次;发放卫生知识宣传资料。");
 * first.common(second);        // 1
 * first.resemblance(second);   // 1/3
 * first.shareIn(second);       // 0.5
 *
 * WorkReport.builder().from(report).fingerprint(TextFingerprint.of(text)).build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TextFingerprint implements Serializable {
    /** The most different passages a text may have. */
    public static final int MAX_PASSAGES = 10_000;

    private static final long serialVersionUID = 1L;

    private final ImmutableSortedSet<String> passages;

    private TextFingerprint(ImmutableSortedSet<String> passages) {
        this.passages = passages;
    }

    /**
     * Makes the fingerprint of a text.
     *
     * @param text the whole text, in any number of lines
     * @return the fingerprint
     * @throws IllegalArgumentException if the text has no passage of eight letters or digits, or too many passages
     */
    public static TextFingerprint of(String text) {
        ImmutableSortedSet<String> passages = Passages.hashes(text);
        checkArgument(
                !passages.isEmpty(),
                "Text must have a passage of at least %s letters or digits: '%s'",
                Passages.MIN_LENGTH,
                text);
        checkArgument(
                passages.size() <= MAX_PASSAGES,
                "Text must have at most %s different passages: '%s'",
                MAX_PASSAGES,
                passages.size());
        return new TextFingerprint(passages);
    }

    /**
     * Reads a fingerprint, the inverse of {@link #toString()}.
     *
     * @param text the hashes
     * @return the fingerprint
     * @throws TextParseException if the text is not a sorted row of different hashes
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TextFingerprint parse(String text) {
        return new TextFingerprint(Passages.parse(requireNonNull(text, "text"), MAX_PASSAGES));
    }

    /**
     * Returns how many different passages the text has.
     *
     * @return a number from 1 to {@link #MAX_PASSAGES}
     */
    public int passages() {
        return passages.size();
    }

    /**
     * Returns the hashes of the passages, for an index of many fingerprints.
     *
     * @return the hashes in order, each of eight characters
     */
    public ImmutableSortedSet<String> hashes() {
        return passages;
    }

    /**
     * Returns how many passages two texts have in common.
     *
     * @param other the other fingerprint
     * @return a number from 0 to that of the passages of either
     */
    public int common(TextFingerprint other) {
        return Sets.intersection(passages, other.passages).size();
    }

    /**
     * Returns how much two texts are one: the passages in both by those in either (Jaccard's coefficient).
     *
     * @param other the other fingerprint
     * @return a share from 0 to 1, which is the same from either side
     */
    public Ratio resemblance(TextFingerprint other) {
        int common = common(other);
        return Ratio.of(common, (long) passages.size() + other.passages.size() - common);
    }

    /**
     * Returns how much of this text stands in another one: the passages in both by those in this one.
     *
     * @param other the other fingerprint
     * @return a share from 0 to 1
     */
    public Ratio shareIn(TextFingerprint other) {
        return Ratio.of(common(other), passages.size());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TextFingerprint other && passages.equals(other.passages);
    }

    @Override
    public int hashCode() {
        return passages.hashCode();
    }

    /**
     * Returns the hashes as text, the inverse of {@link #parse(String)}.
     *
     * @return the sorted hashes, one after the other
     */
    @JsonValue
    @Override
    public String toString() {
        return String.join("", passages);
    }
}
