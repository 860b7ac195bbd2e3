// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * A group or body as a report describes it (组织), such as the 文明创建领导小组 of a community.
 *
 * <p>Holds what it is, where it belongs, who holds which role, who takes part and what it is there for. Members and
 * partners are offices, groups and bodies by name, never persons, and may be fewer than there are. How many members it has
 * is a figure and so an observation of the report.
 *
 * <pre>
 * Organization.builder()
 *         .name("文明创建领导小组")
 *         .kind(OrganizationKinds.LEADING_GROUP)
 *         .addRole(new RoleAssignment(Roles.LEADER, "社区书记"))
 *         .addMember("居民小组长")
 *         .source(Source.parse("R2:一"))
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOrganization.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Organization implements Serializable {
    private static final long serialVersionUID = 1L;

    Organization() {}

    /**
     * Returns the name.
     *
     * @return the name as written, not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract OrganizationKind kind();

    /**
     * Returns the name of the organization that it belongs to.
     *
     * @return the name, empty if the report does not tell
     */
    @JsonProperty
    public abstract Optional<String> parent();

    /**
     * Returns the unified social credit code.
     *
     * @return the code, empty if it is not known or the group is not registered
     */
    @JsonProperty
    public abstract Optional<CreditCode> creditCode();

    /**
     * Returns the roles and who holds them.
     *
     * @return the roles in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<RoleAssignment> roles();

    /**
     * Returns the offices and groups that are members without a role of their own.
     *
     * @return the members in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<String> members();

    /**
     * Returns the bodies that it works with.
     *
     * @return the names in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<String> partners();

    /**
     * Returns what it is there for.
     *
     * @return short summaries in the order of the report
     */
    @JsonProperty
    public abstract ImmutableList<String> duties();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of an organization must not be blank: '%s'", name());
        checkArgument(!parent().equals(Optional.of(name())), "Organization must not belong to itself: '%s'", name());
        parent().ifPresent(parent -> checkNotBlank("Parent", List.of(parent)));
        checkNotBlank("Member", members());
        checkNotBlank("Partner", partners());
        checkNotBlank("Duty", duties());
    }

    private void checkNotBlank(String part, List<String> texts) {
        checkArgument(texts.stream().noneMatch(String::isBlank), "%s must not be blank: '%s'", part, name());
    }

    /**
     * Returns a builder without values.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder of organizations, which needs name and kind. */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
