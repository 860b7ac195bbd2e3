// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;

/**
 * A group of people that a figure or a service is about, such as 60岁以上老人.
 *
 * <p>Holds only the name by which reports call the group, never a person.
 *
 * <p>The vocabulary is open: common ones are constants in {@link PopulationGroups}, and any other is made by its
 * Chinese name. Two of the same name are equal. The order is that of the names.
 *
 * <pre>
 * PopulationGroup.of("老年人").equals(PopulationGroups.ELDERLY); // true
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the Chinese name, not blank; white space around it is dropped
 */
public record PopulationGroup(String name) implements Comparable<PopulationGroup>, Serializable {
    /**
     * Names a population group.
     *
     * @param name the Chinese name
     * @throws IllegalArgumentException if the name is blank
     */
    public PopulationGroup {
        requireNonNull(name, "name");
        checkArgument(!name.isBlank(), "Name of population group must not be blank");
        name = name.strip();
    }

    /**
     * Names a population group, the inverse of {@link #toString()}.
     *
     * @param name the Chinese name
     * @return the population group
     * @throws IllegalArgumentException if the name is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PopulationGroup of(String name) {
        return new PopulationGroup(name);
    }

    /**
     * Returns the English name.
     *
     * @return a name in lower case, or empty where it is none of {@link PopulationGroups}
     */
    public Optional<String> englishLabel() {
        return PopulationGroups.englishLabel(this);
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
