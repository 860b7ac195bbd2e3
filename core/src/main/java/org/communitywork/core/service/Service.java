// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.service;

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
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * A standing offer to groups of people (服务), such as a free check-up every two years for those aged 60 or over.
 *
 * <p>Holds the offer; what was delivered are observations of its measures. Whether it is free or brought home is left
 * open where the source is silent.
 *
 * <pre>
 * Service checkUp = Service.builder()
 *         .name("免费体检").addGroups(PopulationGroups.ELDERLY_60)
 *         .free(true).recurrence(Recurrence.parse("两年一次")).minimumAge(60)
 *         .build();
 * checkUp.isOpenAt(59); // false
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableService.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Service implements Serializable {
    private static final int MAX_AGE = 150;

    Service() {}

    /**
     * Returns the name.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns whom it is for.
     *
     * @return population groups
     */
    @JsonProperty
    public abstract ImmutableList<PopulationGroup> groups();

    /**
     * Tells whether it is free of charge.
     *
     * @return empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<Boolean> free();

    /**
     * Tells whether it is brought to the home.
     *
     * @return empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<Boolean> atHome();

    /**
     * Returns how often it is given.
     *
     * @return the recurrence, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<Recurrence> recurrence();

    /**
     * Returns the age from which people may have it.
     *
     * @return completed years from 0 to 150, or empty where there is no such age
     */
    @JsonProperty
    public abstract Optional<Integer> minimumAge();

    /**
     * Returns who provides it.
     *
     * @return the name of an organization, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<String> provider();

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

    /**
     * Tells whether the age alone lets a person have the service; the groups are not looked at.
     *
     * @param age the age in completed years
     * @return true if there is no minimum age or the age reaches it
     */
    public boolean isOpenAt(int age) {
        return minimumAge().map(minimum -> age >= minimum).orElse(true);
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of service must not be blank");
        minimumAge()
                .ifPresent(age -> checkArgument(
                        age >= 0 && age <= MAX_AGE, "Minimum age must be from 0 to %s: '%s'", MAX_AGE, age));
    }

    /**
     * Starts a service.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a service. */
    public static final class Builder extends ImmutableService.Builder {
        Builder() {}
    }
}
