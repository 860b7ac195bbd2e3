// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.campaign;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * An organized drive (活动, 创建), such as 除四害 or 创建文明社区.
 *
 * <p>Holds what it is about, at which level it is run, and which honor it strives for. What was done in it are
 * activities; how much was done are observations of its measures.
 *
 * <pre>
 * Campaign campaign = Campaign.builder()
 *         .name("除四害").level(AdministrativeLevel.SUB_DISTRICT)
 *         .addMeasures(MeasureCode.parse("ENV.CAMPAIGN_PERSON_TIMES"))
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCampaign.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Campaign implements Serializable {
    Campaign() {}

    /**
     * Returns the name.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns the level that runs it.
     *
     * @return the level, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<AdministrativeLevel> level();

    /**
     * Returns when it was held.
     *
     * @return the period, or empty where it is that of the report
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> period();

    /**
     * Returns how often it is held.
     *
     * @return the recurrence, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<Recurrence> recurrence();

    /**
     * Returns what it is about.
     *
     * @return themes
     */
    @JsonProperty
    public abstract ImmutableList<String> themes();

    /**
     * Returns where it takes place.
     *
     * @return places
     */
    @JsonProperty
    public abstract ImmutableList<String> sites();

    /**
     * Returns who takes part in it.
     *
     * @return names of organizations
     */
    @JsonProperty
    public abstract ImmutableList<String> partners();

    /**
     * Returns the honor it strives for.
     *
     * @return a title, or empty where it seeks none
     */
    @JsonProperty
    public abstract Optional<String> honorSought();

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

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of campaign must not be blank");
    }

    /**
     * Starts a campaign.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a campaign. */
    public static final class Builder extends ImmutableCampaign.Builder {
        Builder() {}
    }
}
