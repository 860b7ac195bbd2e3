// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * A role in an organization (职务), such as {@code 副组长}.
 *
 * <p>Holds the name of the role, never that of a person; the library cannot tell the two apart and relies on its callers.
 * The vocabulary is open, {@link Roles} has the common ones. White space around the name is dropped.
 *
 * <pre>
 * Roles.DEPUTY_LEADER.equals(Role.of("副组长"));         // true
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the Chinese name of the role, not blank
 */
public record Role(String name) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the name.
     *
     * @param name the Chinese name of the role
     * @throws IllegalArgumentException if the name is blank
     */
    public Role {
        requireNonNull(name, "name");
        checkArgument(!name.isBlank(), "Role must not be blank: '%s'", name);
        name = name.strip();
    }

    /**
     * Returns the role of a name.
     *
     * @param name the Chinese name of the role
     * @return the role
     */
    @JsonCreator
    public static Role of(String name) {
        return new Role(name);
    }

    /**
     * Returns the name.
     *
     * @return the Chinese name of the role
     */
    @Override
    @JsonValue
    public String toString() {
        return name;
    }
}
