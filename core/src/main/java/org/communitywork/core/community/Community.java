// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.division.DivisionCode;
import org.immutables.value.Value;

/**
 * A place or body that a report speaks of, such as 万寿桥社区 in 城厢街道.
 *
 * <p>Holds who it is and where it lies, and no figures: those are observations, because two reports may state different
 * ones. The id is what observations and honors refer to; a division code stands beside it where the real one is known.
 * A name that a source has masked keeps its mask, such as xx社区, and is marked so.
 *
 * <pre>
 * Community community = Community.builder()
 *         .id(CommunityId.parse("wanshouqiao"))
 *         .kind(CommunityKind.COMMUNITY)
 *         .name("万寿桥社区")
 *         .addWithin("杭州市", "萧山区", "城厢街道")
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCommunity.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Community implements Serializable {
    Community() {}

    /**
     * Returns the id that figures refer to.
     *
     * @return the id
     */
    @JsonProperty
    public abstract CommunityId id();

    /**
     * Returns what kind of subject it is.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract CommunityKind kind();

    /**
     * Returns the name as printed.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns other names in use.
     *
     * @return other names
     */
    @JsonProperty
    public abstract ImmutableList<String> aliases();

    /**
     * Returns what it belongs to, outermost first.
     *
     * @return names such as 杭州市, 萧山区
     */
    @JsonProperty
    public abstract ImmutableList<String> within();

    /**
     * Returns the division code (行政区划代码).
     *
     * @return the code, or empty where it is not known
     */
    @JsonProperty
    public abstract Optional<DivisionCode> division();

    /**
     * Tells whether the source hides the real name.
     *
     * @return true if the name is masked
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    public boolean masked() {
        return false;
    }

    /**
     * Returns where it lies and what it is like.
     *
     * @return the profile, or empty where nothing is stated
     */
    @JsonProperty
    public abstract Optional<Profile> profile();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of community %s must not be blank", id());
    }

    /**
     * Starts a community.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a community. */
    public static final class Builder extends ImmutableCommunity.Builder {
        Builder() {}
    }
}
