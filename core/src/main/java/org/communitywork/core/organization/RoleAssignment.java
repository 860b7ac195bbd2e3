// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Which office or group holds a role (任职), such as {@code 社区书记} as {@code 组长}.
 *
 * <p>The holder is an office or a group, never a person. White space around it is dropped. JSON is an object of both parts.
 *
 * <pre>
 * new RoleAssignment(Roles.LEADER, "社区书记");
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param role the role
 * @param holder the office or group that holds it, not blank
 */
public record RoleAssignment(Role role, String holder) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the holder.
     *
     * @param role the role
     * @param holder the office or group that holds it
     * @throws IllegalArgumentException if the holder is blank
     */
    public RoleAssignment {
        requireNonNull(role, "role");
        requireNonNull(holder, "holder");
        checkArgument(!holder.isBlank(), "Holder of the role %s must not be blank: '%s'", role, holder);
        holder = holder.strip();
    }
}
