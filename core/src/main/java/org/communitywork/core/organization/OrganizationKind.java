// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;

/**
 * A kind of organization (组织类别), such as {@code 领导小组}.
 *
 * <p>Holds the Chinese name. The vocabulary is open: {@link OrganizationKinds} has the common ones, and any other name is a
 * kind as well. White space around the name is dropped.
 *
 * <pre>
 * OrganizationKinds.LEADING_GROUP.englishLabel();       // leading group
 * new OrganizationKind("腰鼓队").englishLabel();          // empty
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the Chinese name, not blank
 */
public record OrganizationKind(String name) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the name.
     *
     * @param name the Chinese name
     * @throws IllegalArgumentException if the name is blank
     */
    public OrganizationKind {
        requireNonNull(name, "name");
        checkArgument(!name.isBlank(), "Kind of organization must not be blank: '%s'", name);
        name = name.strip();
    }

    /**
     * Returns the kind of a name.
     *
     * @param name the Chinese name
     * @return the kind
     */
    @JsonCreator
    public static OrganizationKind of(String name) {
        return new OrganizationKind(name);
    }

    /**
     * Returns the English name.
     *
     * @return the name, empty if the kind is none of {@link OrganizationKinds}
     */
    public Optional<String> englishLabel() {
        return OrganizationKinds.englishLabel(this);
    }

    /**
     * Returns the Chinese name.
     *
     * @return the name
     */
    @Override
    @JsonValue
    public String toString() {
        return name;
    }
}
