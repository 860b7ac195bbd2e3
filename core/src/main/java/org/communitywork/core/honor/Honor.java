// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.honor;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * One mention of an honor (荣誉), such as that 万寿桥社区 won 杭州市文明社区.
 *
 * <p>Holds the title as written, and what is known about its level and award. A title that a report mentions twice is
 * two honors; {@link HonorRoll} tells them from each other. Where the level is unknown so is its basis, and only there.
 *
 * <pre>
 * Honor honor = Honor.builder()
 *         .title("萧山区四星级文明社区")
 *         .level(AdministrativeLevel.COUNTY).levelBasis(LevelBasis.INFERRED)
 *         .state(HonorState.WON)
 *         .ladder("文明社区星级").step("四星级")
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableHonor.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Honor implements Serializable {
    Honor() {}

    /**
     * Returns the title as written.
     *
     * @return a title that is not blank
     */
    @JsonProperty
    public abstract String title();

    /**
     * Returns the level at which it is awarded.
     *
     * @return the level
     */
    @JsonProperty
    public abstract AdministrativeLevel level();

    /**
     * Returns how the level is known.
     *
     * @return the basis
     */
    @JsonProperty
    public abstract LevelBasis levelBasis();

    /**
     * Returns the body that awards it.
     *
     * @return a name, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<String> awardedBy();

    /**
     * Returns which community of the report receives it.
     *
     * @return the community, or empty where it is the main one or none
     */
    @JsonProperty
    public abstract Optional<CommunityId> recipient();

    /**
     * Returns how far it has come.
     *
     * @return the state
     */
    @JsonProperty
    public abstract HonorState state();

    /**
     * Returns when it was awarded.
     *
     * @return the period, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> period();

    /**
     * Returns the ladder on which it is a step.
     *
     * @return the name of a {@link HonorLadder}, or empty where it has no steps
     */
    @JsonProperty
    public abstract Optional<String> ladder();

    /**
     * Returns the step on the ladder.
     *
     * @return a step, or empty where none is stated
     */
    @JsonProperty
    public abstract Optional<String> step();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(!title().isBlank(), "Title of honor must not be blank");
        checkArgument(
                (level() == AdministrativeLevel.UNKNOWN) == (levelBasis() == LevelBasis.UNKNOWN),
                "Level and its basis must both be unknown or both known: '%s' / '%s'",
                level(),
                levelBasis());
        checkArgument(
                step().isEmpty() || ladder().isPresent(), "Step of an honor must stand on a ladder: '%s'", title());
    }

    /**
     * Starts a honor.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a honor. */
    public static final class Builder extends ImmutableHonor.Builder {
        Builder() {}
    }
}
