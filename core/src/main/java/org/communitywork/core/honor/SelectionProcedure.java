// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.honor;

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
 * How those who receive an honor are selected, such as 申报, 培训, 汇报, 互评 and 公示 for a civility award.
 *
 * <p>Holds the steps in order, the grades that the judges may give, the lowest first, and who takes part, by role and
 * never by name.
 *
 * <pre>
 * SelectionProcedure procedure = SelectionProcedure.builder()
 *         .name("文明单位评选")
 *         .addSteps(SelectionStep.builder().name("申报").build())
 *         .addGrades("一般", "较好", "好")
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSelectionProcedure.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SelectionProcedure implements Serializable {
    SelectionProcedure() {}

    /**
     * Returns the name.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns the steps.
     *
     * @return at least one step, in order
     */
    @JsonProperty
    public abstract ImmutableList<SelectionStep> steps();

    /**
     * Returns the grades that may be given.
     *
     * @return grades, the lowest first, each once
     */
    @JsonProperty
    public abstract ImmutableList<String> grades();

    /**
     * Returns who takes part.
     *
     * @return roles
     */
    @JsonProperty
    public abstract ImmutableList<String> participants();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of selection procedure must not be blank");
        checkArgument(!steps().isEmpty(), "Selection procedure must have a step: '%s'", name());
        checkArgument(
                ImmutableSet.copyOf(grades()).size() == grades().size(),
                "Selection procedure must have each grade once: '%s'",
                grades());
    }

    /**
     * Starts a selection procedure.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a selection procedure. */
    public static final class Builder extends ImmutableSelectionProcedure.Builder {
        Builder() {}
    }
}
