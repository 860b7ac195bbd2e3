// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;
import org.immutables.value.Value;

/**
 * One line of a scorecard (测评项目), such as 体检率 with 10 points, in proportion below 80%.
 *
 * <p>Holds the points it can bring, which are its weight, and how they are earned.
 *
 * <pre>
 * ScorecardItem.of("A1", new Bilingual("体检率", "Check-up rate"), Ratio.of(10), rule);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableScorecardItem.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ScorecardItem implements Serializable {
    ScorecardItem() {}

    /**
     * Returns what evidence and results call the item.
     *
     * @return the code, such as {@code A1}
     */
    @JsonProperty
    public abstract String code();

    /**
     * Returns the name.
     *
     * @return the name
     */
    @JsonProperty
    public abstract Bilingual name();

    /**
     * Returns the full points (满分, 权重).
     *
     * @return the points, above what the rule gives in any case
     */
    @JsonProperty
    public abstract Ratio points();

    /**
     * Returns how points are earned.
     *
     * @return the rule
     */
    @JsonProperty
    public abstract ScoringRule rule();

    /**
     * Returns how assessors find out.
     *
     * @return the method
     */
    @JsonProperty
    public abstract Optional<AssessmentMethod> method();

    @Value.Check
    void check() {
        checkArgument(!code().isBlank(), "Code of an item must not be blank: '%s'", code());
        checkArgument(
                points().compareTo(rule().least()) > 0,
                "Points of item %s must be above %s: '%s'",
                code(),
                rule().least(),
                points());
    }

    /**
     * Makes an item.
     *
     * @param code the code
     * @param name the name
     * @param points the full points
     * @param rule how they are earned
     * @return the item
     * @throws IllegalArgumentException if the code is blank, or the points are not above what the rule gives in any
     *     case
     */
    public static ScorecardItem of(String code, Bilingual name, Ratio points, ScoringRule rule) {
        return builder().code(code).name(name).points(points).rule(rule).build();
    }

    /**
     * Starts an item.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an item. */
    public static final class Builder extends ImmutableScorecardItem.Builder {
        Builder() {}
    }
}
