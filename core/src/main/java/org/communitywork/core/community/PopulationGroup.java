// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * A group of people that a figure or a service is about, such as 60岁以上老人.
 *
 * <p>Holds only the name by which reports call the group, never a person.
 *
 * <p>The vocabulary is open: common ones are constants in {@link PopulationGroups}, and any other is made by its Chinese name. Two of
 * the same name are equal. The order is that of the names.
 *
 * <pre>
 * PopulationGroup.of("60岁以上老人").equals(other);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the Chinese name, not blank and without white space at either end
 */
public record PopulationGroup(String name) implements Comparable<PopulationGroup>, Serializable {
    /**
     * Names a population group.
     *
     * @throws IllegalArgumentException if the name is blank or has white space at an end
     */
    public PopulationGroup {
        requireNonNull(name, "name");
        checkArgument(!name.isBlank(), "Name of population group must not be blank");
        checkArgument(
                name.equals(name.strip()),
                "Name of population group must not begin or end with white space: '%s'",
                name);
    }

    /**
     * Names a population group, the inverse of {@link #toString()}.
     *
     * @param name the Chinese name
     * @return the population group
     * @throws IllegalArgumentException if the name is blank or has white space at an end
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PopulationGroup of(String name) {
        return new PopulationGroup(name);
    }

    @Override
    public int compareTo(PopulationGroup other) {
        return name.compareTo(other.name);
    }

    /**
     * Returns the name, the inverse of {@link #of(String)}.
     *
     * @return the Chinese name
     */
    @Override
    @JsonValue
    public String toString() {
        return name;
    }
}
