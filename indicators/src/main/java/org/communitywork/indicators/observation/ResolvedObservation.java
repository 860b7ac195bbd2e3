// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.Basis;
import org.communitywork.core.text.Source;
import org.immutables.value.Value;

/**
 * A figure with all that it speaks of, such as 3290人 for {@code POP.TOTAL} of wanshouqiao in 2010.
 *
 * <p>Holds the quantity as it was stated and the unit that the measure is counted in; the two may differ, 96万平方米 for a
 * measure in 平方公里. 无 is none in every unit. A quantity such as 全部 fits no unit of counting: it is kept, and has no range
 * in the measure's unit.
 *
 * <pre>
 * ResolvedObservation area = ResolvedObservation.builder()
 *         .subject(CommunityId.parse("wanshouqiao")).period(ReportingPeriod.ofYear(2010))
 *         .measure(MeasureCode.parse("POP.AREA")).unit(Units.SQUARE_KILOMETER)
 *         .quantity(Quantity.parse("96万平方米"))
 *         .build();
 * area.range(Reach.STANDARD);   // 0.96
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableResolvedObservation.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ResolvedObservation implements Serializable {
    ResolvedObservation() {}

    /**
     * Returns the report that states the figure.
     *
     * @return its code
     */
    @JsonProperty
    public abstract Optional<String> report();

    /**
     * Returns whom the figure is about.
     *
     * @return the community
     */
    @JsonProperty
    public abstract CommunityId subject();

    /**
     * Returns what was counted or measured.
     *
     * @return the measure, or the indicator whose value was stated
     */
    @JsonProperty
    public abstract MeasureCode measure();

    /**
     * Returns when.
     *
     * @return the period
     */
    @JsonProperty
    public abstract ReportingPeriod period();

    /**
     * Returns which part of the population the figure is about.
     *
     * @return the group, empty for all
     */
    @JsonProperty
    public abstract Optional<PopulationGroup> group();

    /**
     * Returns the figure as it was stated.
     *
     * @return the quantity
     */
    @JsonProperty
    public abstract Quantity quantity();

    /**
     * Returns the unit that the measure is counted in.
     *
     * @return the unit, that of the quantity unless set
     */
    @JsonProperty
    @Value.Default
    public Unit unit() {
        return quantity().unit();
    }

    /**
     * Returns the figure as it was written, where that is not the canonical phrase of the quantity.
     *
     * @return the phrase
     */
    @JsonProperty
    public abstract Optional<String> text();

    /**
     * Returns how the figure was come by.
     *
     * @return the basis
     */
    @JsonProperty
    public abstract Optional<Basis> basis();

    /**
     * Returns where it stands.
     *
     * @return the source
     */
    @JsonProperty
    public abstract Optional<Source> source();

    /**
     * Says whether nothing is known of the figure, not even a bound.
     *
     * @return true for xx人, 若干 and the like
     */
    @JsonIgnore
    public boolean isBoundless() {
        return quantity().qualifier() == Qualifier.UNKNOWN;
    }

    /**
     * Returns what is known of the figure in the measure's unit.
     *
     * @param reach how far words such as 多 and 近 reach
     * @return the range, or empty if the quantity does not convert to the unit
     */
    public Optional<Range<Ratio>> range(Reach reach) {
        Unit stated = quantity().unit();
        Range<Ratio> range = quantity().range(reach);
        if (stated.convertibleTo(unit())) {
            return Optional.of(Ranges.times(range, stated.factorTo(unit())));
        }
        boolean none = stated.equals(Units.NUMBER) && range.equals(Range.singleton(Ratio.ZERO));
        return none ? Optional.of(range) : Optional.empty();
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
    public static final class Builder extends ImmutableResolvedObservation.Builder {
        Builder() {}
    }
}
