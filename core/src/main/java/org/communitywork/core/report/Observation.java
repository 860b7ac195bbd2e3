// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * One figure as a report states it, such as 3290人 for {@code POP.TOTAL}.
 *
 * <p>Holds the measure and the quantity; the subject and the period only where they are not those of the report; and
 * the phrase as written only where it differs from the quantity. What a report states twice is two observations, also
 * where they agree.
 *
 * <pre>
 * Observation observation = Observation.builder()
 *         .measure(MeasureCode.parse("ENV.CAMPAIGN_PERSON_TIMES"))
 *         .quantity(Quantity.parse("600多人次"))
 *         .source(Source.parse("R2:二.3"))
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableObservation.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Observation implements Serializable {
    Observation() {}

    /**
     * Returns the measure.
     *
     * @return its code
     */
    @JsonProperty
    public abstract MeasureCode measure();

    /**
     * Returns how much was stated.
     *
     * @return a quantity whose unit converts to that of the measure
     */
    @JsonProperty
    public abstract Quantity quantity();

    /**
     * Returns which community it is about.
     *
     * @return the community, or empty for the main subject of the report
     */
    @JsonProperty
    public abstract Optional<CommunityId> subject();

    /**
     * Returns the period it speaks of.
     *
     * @return the period, or empty for that of the report
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> period();

    /**
     * Returns the population group it speaks of.
     *
     * @return the group, or empty where it is about all
     */
    @JsonProperty
    public abstract Optional<PopulationGroup> group();

    /**
     * Returns the figure phrase as written, where it differs from the quantity.
     *
     * @return the phrase, or empty where the quantity says it all
     */
    @JsonProperty
    public abstract Optional<String> text();

    /**
     * Returns how the figure was come by.
     *
     * @return the basis, or empty where it is not stated
     */
    @JsonProperty
    public abstract Optional<Basis> basis();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    /**
     * Makes an observation of the main subject in the period of the report.
     *
     * @param measure the measure
     * @param quantity how much was stated
     * @return an observation without any other attribute
     */
    public static Observation of(MeasureCode measure, Quantity quantity) {
        return builder().measure(measure).quantity(quantity).build();
    }

    /**
     * Starts an observation.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an observation. */
    public static final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
