// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.honor;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of a selection procedure, such as 申报 or 互评.
 *
 * <p>Holds the name of the step and a short detail.
 *
 * <pre>
 * SelectionStep step = SelectionStep.builder().name("集中培训").detail("各单位1名汇报人").build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSelectionStep.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SelectionStep implements Serializable {
    SelectionStep() {}

    /**
     * Returns the name.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns what is done in it.
     *
     * @return a short neutral note, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<String> detail();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of selection step must not be blank");
    }

    /**
     * Starts a selection step.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a selection step. */
    public static final class Builder extends ImmutableSelectionStep.Builder {
        Builder() {}
    }
}
