// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.campaign;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * Something that was organized (活动), such as a health lecture each month.
 *
 * <p>Holds what was done, for whom, where and how often. How many came are observations of its measures.
 *
 * <pre>
 * Activity activity = Activity.builder()
 *         .name("健康教育课").recurrence(Recurrence.parse("每月"))
 *         .addAudience(PopulationGroups.YOUTH)
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableActivity.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Activity implements Serializable {
    Activity() {}

    /**
     * Returns the name.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns the campaign to which it belongs.
     *
     * @return the name of a {@link Campaign}, or empty where it belongs to none
     */
    @JsonProperty
    public abstract Optional<String> campaign();

    /**
     * Returns when it was held.
     *
     * @return the period, or empty where it is that of the report
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> period();

    /**
     * Returns how often it is held.
     *
     * @return the recurrence, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<Recurrence> recurrence();

    /**
     * Returns where it takes place.
     *
     * @return a place, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<String> place();

    /**
     * Returns whom it is for.
     *
     * @return population groups
     */
    @JsonProperty
    public abstract ImmutableList<PopulationGroup> audience();

    /**
     * Returns what it is about.
     *
     * @return topics
     */
    @JsonProperty
    public abstract ImmutableList<String> topics();

    /**
     * Returns who takes part in it.
     *
     * @return names of organizations
     */
    @JsonProperty
    public abstract ImmutableList<String> partners();

    /**
     * Returns the measures that figures about it are stated in.
     *
     * @return measure codes
     */
    @JsonProperty
    public abstract ImmutableList<MeasureCode> measures();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of activity must not be blank");
    }

    /**
     * Starts an activity.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an activity. */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
