// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.indicators.target.Limit;
import org.communitywork.indicators.target.LimitCriterion;
import org.immutables.value.Value;

/**
 * The values that have one grade, such as "B: more than 1%, at most 3%".
 *
 * <p>Has one limit or two, each with or without the number itself. In JSON:
 * {@code {"grade":"B","moreThan":"1%","atMost":"3%"}}.
 *
 * <pre>
 * Band.builder().grade("B").moreThan(Limit.parse("1%")).atMost(Limit.parse("3%")).build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBand.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"grade", "code", "atLeast", "moreThan", "atMost", "lessThan"})
public abstract class Band implements Serializable {
    Band() {}

    /**
     * Returns the grade.
     *
     * @return its name, such as {@code A} or {@code 达标}
     */
    @JsonProperty
    public abstract String grade();

    /**
     * Returns the code under which systems exchange the grade.
     *
     * @return the code, such as {@code 01} for A
     */
    @JsonProperty
    public abstract Optional<String> code();

    /**
     * Returns the least value (不低于).
     *
     * @return the lower limit if it belongs to the band
     */
    @JsonProperty
    public abstract Optional<Limit> atLeast();

    /**
     * Returns the value that is exceeded (超过).
     *
     * @return the lower limit if it does not belong to the band
     */
    @JsonProperty
    public abstract Optional<Limit> moreThan();

    /**
     * Returns the greatest value (不超过).
     *
     * @return the upper limit if it belongs to the band
     */
    @JsonProperty
    public abstract Optional<Limit> atMost();

    /**
     * Returns the value that is not reached (低于).
     *
     * @return the upper limit if it does not belong to the band
     */
    @JsonProperty
    public abstract Optional<Limit> lessThan();

    @Value.Check
    void check() {
        checkArgument(!grade().isBlank(), "Name of a grade must not be blank: '%s'", grade());
        checkArgument(
                atLeast().isEmpty() || moreThan().isEmpty(),
                "Grade '%s' must have one lower limit at most: '%s' / '%s'",
                grade(),
                said(atLeast()),
                said(moreThan()));
        checkArgument(
                atMost().isEmpty() || lessThan().isEmpty(),
                "Grade '%s' must have one upper limit at most: '%s' / '%s'",
                grade(),
                said(atMost()),
                said(lessThan()));
        checkArgument(limit().isPresent(), "Grade '%s' must have a limit", grade());
    }

    private static String said(Optional<Limit> limit) {
        return limit.map(Limit::toString).orElse("");
    }

    /** Returns the lower limit. */
    Optional<Limit> lower() {
        return atLeast().or(this::moreThan);
    }

    /** Returns the upper limit. */
    Optional<Limit> upper() {
        return atMost().or(this::lessThan);
    }

    /** Returns one of the limits. */
    Optional<Limit> limit() {
        return lower().or(this::upper);
    }

    /** Returns what a value satisfies that is not below the band. */
    Optional<LimitCriterion> fromBelow() {
        return atLeast()
                .<LimitCriterion>map(LimitCriterion.AtLeast::new)
                .or(() -> moreThan().map(LimitCriterion.MoreThan::new));
    }

    /** Returns what a value satisfies that is not above the band. */
    Optional<LimitCriterion> fromAbove() {
        return atMost().<LimitCriterion>map(LimitCriterion.AtMost::new)
                .or(() -> lessThan().map(LimitCriterion.LessThan::new));
    }

    /**
     * Returns the values of the band.
     *
     * @param unit the unit of the values
     * @param comparison whether values are rounded to the digits of each limit before
     * @return the range, or empty if a value cannot satisfy both limits
     * @throws UnitMismatchException if the unit of a limit does not convert
     */
    public Optional<Range<Ratio>> values(Unit unit, LimitComparison comparison) {
        Range<Ratio> values = Range.all();
        for (Optional<LimitCriterion> criterion : ImmutableList.of(fromBelow(), fromAbove())) {
            if (criterion.isPresent()) {
                Range<Ratio> accepted = criterion.get().accepted(unit, comparison);
                if (!values.isConnected(accepted)) {
                    return Optional.empty();
                }
                values = values.intersection(accepted);
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /**
     * Starts a band.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a band. */
    public static final class Builder extends ImmutableBand.Builder {
        Builder() {}
    }
}
