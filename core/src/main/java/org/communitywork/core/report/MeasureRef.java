// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.text.TextParseException;
import org.immutables.value.Value;

/**
 * A measure of one subject and one population group, such as {@code POP.TOTAL@wanshouqiao#外来人口}.
 *
 * <p>Holds the code, and the subject and the group where the reference is not to the main subject of the report and to
 * all of its people. In text the subject follows an at sign and the group a number sign.
 *
 * <pre>
 * MeasureRef ref = MeasureRef.parse("POP.TOTAL#妇女");
 * ref.group(); // 妇女
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class MeasureRef implements Serializable {
    private static final char SUBJECT_MARK = '@';
    private static final char GROUP_MARK = '#';

    MeasureRef() {}

    /**
     * Returns the measure.
     *
     * @return its code
     */
    public abstract MeasureCode code();

    /**
     * Returns which community is meant.
     *
     * @return the community, or empty for the main subject of the report
     */
    public abstract Optional<CommunityId> subject();

    /**
     * Returns the population group that is meant.
     *
     * @return the group, or empty for all people
     */
    public abstract Optional<PopulationGroup> group();

    /**
     * Reads a reference, the inverse of {@link #toString()}.
     *
     * @param text a code, such as {@code POP.TOTAL}, {@code POP.TOTAL@village}, {@code POP.TOTAL#妇女} or {@code
     *     POP.TOTAL@village#妇女}
     * @return the reference
     * @throws TextParseException if the text is no reference
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeasureRef parse(String text) {
        requireNonNull(text, "text");
        int hash = end(text, GROUP_MARK, text.length());
        int at = end(text.substring(0, hash), SUBJECT_MARK, hash);
        Builder builder = builder().code(MeasureCode.parse(text.substring(0, at)));
        if (at < hash) {
            builder.subject(CommunityId.parse(text.substring(at + 1, hash)));
        }
        if (hash < text.length()) {
            builder.group(group(text, hash + 1));
        }
        return builder.build();
    }

    private static int end(String text, char mark, int otherwise) {
        int found = text.indexOf(mark);
        return found < 0 ? otherwise : found;
    }

    private static PopulationGroup group(String text, int start) {
        String name = text.substring(start);
        if (name.isBlank()) {
            throw new TextParseException(text, start, "a population group");
        }
        return PopulationGroup.of(name);
    }

    /**
     * Returns the reference as text, the inverse of {@link #parse(String)}.
     *
     * @return the code, the subject after an at sign and the group after a number sign
     */
    @Override
    @JsonValue
    public String toString() {
        return code()
                + subject().map(id -> SUBJECT_MARK + id.toString()).orElse("")
                + group().map(name -> GROUP_MARK + name.toString()).orElse("");
    }

    /**
     * Starts a reference.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a reference. */
    public static final class Builder extends ImmutableMeasureRef.Builder {
        Builder() {}
    }
}
