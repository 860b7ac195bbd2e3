// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a community lies and what it is like, such as on the urban fringe between a railway and a hill.
 *
 * <p>Counts, such as residents, area or buildings, are observations and never part of a profile. Boundaries (四至) name
 * what the community borders on in each direction, in the order given.
 *
 * <pre>
 * Profile profile = Profile.builder().setting("城郊").putBoundary("东", "浙赣铁路").build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableProfile.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Profile implements Serializable {
    private static final ImmutableSet<String> DIRECTIONS = ImmutableSet.of("东", "南", "西", "北", "东南", "西南", "东北", "西北");

    Profile() {}

    /**
     * Returns the kind of place (区位), such as {@code 城郊}.
     *
     * @return the setting, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<String> setting();

    /**
     * Returns what the community borders on (四至).
     *
     * @return what lies in each direction, by 东, 南, 西, 北, 东南, 西南, 东北 or 西北
     */
    @JsonProperty
    public abstract ImmutableMap<String, String> boundaries();

    /**
     * Returns a short neutral note.
     *
     * @return the note, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        for (String direction : boundaries().keySet()) {
            checkArgument(DIRECTIONS.contains(direction), "Direction must be one of %s: '%s'", DIRECTIONS, direction);
        }
    }

    /**
     * Starts a profile.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a profile. */
    public static final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
