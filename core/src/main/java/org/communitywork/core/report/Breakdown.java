// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * A whole and parts of it, as a report states them, such as lectures that were of three sorts.
 *
 * <p>Holds references to measures and no figures. In a closed breakdown the parts make up the whole, so their sum must
 * equal it; in an open one they lie within it, so their sum must not exceed it.
 *
 * <pre>
 * Breakdown breakdown = Breakdown.builder()
 *         .name("已婚妇女").whole(MeasureRef.parse("POP.FEMALE"))
 *         .addPart(MeasureRef.parse("POP.MARRIED_WOMEN")).closed(false)
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBreakdown.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Breakdown implements Serializable {
    Breakdown() {}

    /**
     * Returns what is broken down.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns the whole.
     *
     * @return a measure
     */
    @JsonProperty
    public abstract MeasureRef whole();

    /**
     * Returns the parts.
     *
     * @return at least one measure, each once and none of them the whole
     */
    @JsonProperty
    public abstract ImmutableList<MeasureRef> parts();

    /**
     * Tells whether the parts make up the whole.
     *
     * @return true if nothing but the parts is in the whole
     */
    @JsonProperty
    public abstract boolean closed();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of breakdown must not be blank");
        checkArgument(!parts().isEmpty(), "Breakdown must have a part: '%s'", name());
        checkArgument(
                ImmutableSet.copyOf(parts()).size() == parts().size(),
                "Breakdown must have each part once: '%s'",
                parts());
        checkArgument(!parts().contains(whole()), "Whole must not be a part of itself: '%s'", whole());
    }

    /**
     * Starts a breakdown.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a breakdown. */
    public static final class Builder extends ImmutableBreakdown.Builder {
        Builder() {}
    }
}
