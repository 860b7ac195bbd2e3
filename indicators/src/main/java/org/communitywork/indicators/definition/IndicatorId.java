// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Comparator;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.text.TextParseException;

/**
 * What a definition is known by (指标标识), such as {@code ELD.CHECKUP_RATE@2017}: its code and its edition.
 *
 * <p>One code has had different numerators, ages and windows in different documents; an {@link IndicatorTable} holds one
 * edition of each, a catalog holds many. The order is that of the codes, then of the editions as texts.
 *
 * <pre>
 * checkUps.id();                                  // ELD.CHECKUP_RATE@1
 * IndicatorId.parse("ELD.CHECKUP_RATE@2017").edition();   // 2017
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code
 * @param edition which of several definitions under one code
 */
public record IndicatorId(MeasureCode code, String edition) implements Comparable<IndicatorId>, Serializable {
    private static final char SEPARATOR = '@';
    private static final Comparator<IndicatorId> ORDER =
            Comparator.comparing(IndicatorId::code).thenComparing(IndicatorId::edition);

    /**
     * Makes an identity.
     *
     * @param code the code
     * @param edition which of several definitions under one code
     * @throws IllegalArgumentException if the edition is blank
     */
    public IndicatorId {
        requireNonNull(code, "code");
        checkArgument(!edition.isBlank(), "Edition of %s must not be blank", code);
    }

    /**
     * Reads the text form, the inverse of {@link #toString()}.
     *
     * @param text a code, {@code @} and an edition
     * @return the identity
     * @throws TextParseException if the text is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IndicatorId parse(String text) {
        int at = requireNonNull(text, "text").indexOf(SEPARATOR);
        if (at < 0 || text.substring(at + 1).isBlank()) {
            throw new TextParseException(text, text.length(), at < 0 ? "'@' and an edition" : "an edition");
        }
        try {
            return new IndicatorId(MeasureCode.parse(text.substring(0, at)), text.substring(at + 1));
        } catch (TextParseException e) {
            throw new TextParseException(text, e.index(), e.expected());
        }
    }

    @Override
    public int compareTo(IndicatorId other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the text form, which {@link #parse} reads.
     *
     * @return the code, {@code @} and the edition
     */
    @JsonValue
    @Override
    public String toString() {
        return code.toString() + SEPARATOR + edition;
    }
}
