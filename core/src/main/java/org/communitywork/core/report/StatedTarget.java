// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * A goal that a report sets itself (目标), such as a check-up rate of 80 % or more.
 *
 * <p>Holds what is aimed at, never what was reached: a level that a report claims is an observation. The limit is
 * plain, because the kind says on which side of it the goal lies; the kinds that need a limit must have one.
 *
 * <pre>
 * StatedTarget target = StatedTarget.builder()
 *         .kind(TargetKind.AT_LEAST)
 *         .measure(MeasureCode.parse("ELD.CHECKUP_RATE")).quantity(Quantity.parse("80%"))
 *         .summary("体检率达到80%以上")
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStatedTarget.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class StatedTarget implements Serializable {
    private static final ImmutableSet<Qualifier> ONE_SIDED =
            Sets.immutableEnumSet(Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.AT_MOST, Qualifier.LESS_THAN);
    private static final ImmutableList<Unit> TIME_UNITS = ImmutableList.of(Units.DAY, Units.YEAR);

    StatedTarget() {}

    /**
     * Returns what is asked for.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract TargetKind kind();

    /**
     * Returns the measure that is held against the goal.
     *
     * @return its code, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<MeasureCode> measure();

    /**
     * Returns the limit.
     *
     * @return a quantity without 以上 and the like, or empty where the kind needs none
     */
    @JsonProperty
    public abstract Optional<Quantity> quantity();

    /**
     * Returns the period it speaks of.
     *
     * @return the period, or empty for that of the report
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> period();

    /**
     * Returns when the goal is to be reached.
     *
     * @return a period, or empty where no date is stated
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> due();

    /**
     * Returns how long the goal may take.
     *
     * @return a duration such as {@code 3—5年}, or empty where none is stated
     */
    @JsonProperty
    public abstract Optional<Quantity> horizon();

    /**
     * Returns the population group it speaks of.
     *
     * @return the group, or empty where it is about all
     */
    @JsonProperty
    public abstract Optional<PopulationGroup> group();

    /**
     * Returns which community sets it.
     *
     * @return the community, or empty for the main subject of the report
     */
    @JsonProperty
    public abstract Optional<CommunityId> subject();

    /**
     * Returns the goal in a few neutral words.
     *
     * @return a summary that is not blank
     */
    @JsonProperty
    public abstract String summary();

    /**
     * Returns where this was read.
     *
     * @return the place in a document, or empty where there is none
     */
    @JsonProperty
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        checkArgument(!summary().isBlank(), "Summary of target must not be blank");
        checkArgument(!kind().hasLimit() || quantity().isPresent(), "Target of kind %s must have a quantity", kind());
        quantity()
                .ifPresent(limit -> checkArgument(
                        !ONE_SIDED.contains(limit.qualifier()),
                        "Quantity of target must leave the side to the kind: '%s'",
                        limit));
        horizon()
                .ifPresent(duration -> checkArgument(
                        TIME_UNITS.stream().anyMatch(duration.unit()::convertibleTo),
                        "Horizon must be a duration: '%s'",
                        duration));
    }

    /**
     * Starts a stated target.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a stated target. */
    public static final class Builder extends ImmutableStatedTarget.Builder {
        Builder() {}
    }
}
