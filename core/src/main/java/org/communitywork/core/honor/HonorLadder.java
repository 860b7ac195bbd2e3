// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.honor;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

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
 * The steps of an honor that comes in several, such as 达标, 先进 and 标兵 of 安全文明小区.
 *
 * <p>Holds the steps, the lowest first. Steps of different ladders cannot be compared.
 *
 * <pre>
 * HonorLadder ladder = HonorLadder.builder().name("安全文明小区").addSteps("达标", "先进", "标兵").build();
 * ladder.isAtLeast("标兵", "先进"); // true
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableHonorLadder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class HonorLadder implements Serializable {
    HonorLadder() {}

    /**
     * Returns the name of the honor.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns the steps.
     *
     * @return at least one step, the lowest first, each once
     */
    @JsonProperty
    public abstract ImmutableList<String> steps();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    /**
     * Tells whether a step is one of this ladder.
     *
     * @param step the step
     * @return true if it is
     */
    public boolean hasStep(String step) {
        return steps().contains(step);
    }

    /**
     * Compares two steps by how high they are.
     *
     * @param first a step
     * @param second another step
     * @return a negative number, zero or a positive number as the first is lower, the same or higher
     * @throws IllegalArgumentException if either is no step of this ladder
     */
    public int compare(String first, String second) {
        return Integer.compare(position(first), position(second));
    }

    /**
     * Tells whether one step is as high as another or higher.
     *
     * @param step a step
     * @param floor the step that it is held against
     * @return true if the step is not below the floor
     * @throws IllegalArgumentException if either is no step of this ladder
     */
    public boolean isAtLeast(String step, String floor) {
        return compare(step, floor) >= 0;
    }

    private int position(String step) {
        int position = steps().indexOf(requireNonNull(step, "step"));
        checkArgument(position >= 0, "Step must be one of %s: '%s'", steps(), step);
        return position;
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of honor ladder must not be blank");
        checkArgument(!steps().isEmpty(), "Honor ladder must have a step: '%s'", name());
        checkArgument(
                ImmutableSet.copyOf(steps()).size() == steps().size(),
                "Honor ladder must have each step once: '%s'",
                steps());
    }

    /**
     * Starts a honor ladder.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a honor ladder. */
    public static final class Builder extends ImmutableHonorLadder.Builder {
        Builder() {}
    }
}
