// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.immutables.value.Value;

/**
 * A criterion that an indicator is held against (目标值), such as 体检率 at least 80%.
 *
 * <p>Holds the authority that sets it, where and when it holds, and the way of comparing that this authority names; where it names
 * none, full values are compared. The limits must be in a unit of the indicator's: a bare 0.8 is refused for a percentage.
 *
 * <pre>
 * TargetCheck check = Target.atLeast(checkUps, "80%").check(observations, community, ReportingPeriod.ofYear(2010));
 * check.verdict();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTarget.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Target implements Serializable {
    Target() {}

    /**
     * Returns what is held against the criterion.
     *
     * @return the indicator
     */
    @JsonProperty
    public abstract Indicator indicator();

    /**
     * Returns what its value must satisfy.
     *
     * @return the criterion
     */
    @JsonProperty
    public abstract Criterion criterion();

    /**
     * Returns how the value is compared with the limit.
     *
     * @return the way of comparing, that of full values unless set
     */
    @JsonProperty
    @Value.Default
    public LimitComparison comparison() {
        return LimitComparison.FULL_VALUE;
    }

    /**
     * Returns the document that sets the target.
     *
     * @return its title
     */
    @JsonProperty
    public abstract Optional<String> document();

    /**
     * Returns where the target holds.
     *
     * @return the place
     */
    @JsonProperty
    public abstract Optional<String> place();

    /**
     * Returns when the target holds.
     *
     * @return the days; empty if the document does not say
     */
    @JsonProperty
    public abstract Optional<Validity> validity();

    /**
     * Returns the period for which the target is set.
     *
     * @return the period; until it begins, the target is not due
     */
    @JsonProperty
    public abstract Optional<ReportingPeriod> period();

    /**
     * Returns where a report states the target.
     *
     * @return the source
     */
    @JsonProperty
    public abstract Optional<Source> source();

    /**
     * Says whether the target is only an illustration and set by nobody.
     *
     * @return whether it is, false unless set
     */
    @JsonProperty("illustration")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    public boolean isIllustration() {
        return false;
    }

    /**
     * Says whether the criterion was checked against its document; without a document it says nothing.
     *
     * @return whether it was, false unless set
     */
    @JsonProperty("verified")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    public boolean isVerified() {
        return false;
    }

    @Value.Check
    void check() {
        Unit unit = indicator().scale().unit();
        // Refuses limits in a unit that is not the indicator's, and references that cannot be compared with.
        if (criterion() instanceof LimitCriterion limits) {
            limits.accepted(unit, comparison());
        } else if (criterion() instanceof RelativeCriterion relative) {
            relative.limit(indicator().direction(), unit, comparison());
        }
    }

    /**
     * Sets a criterion.
     *
     * @param indicator the indicator
     * @param criterion the criterion
     * @return the target
     * @throws IllegalArgumentException if a limit is not in a unit of the indicator's, or the indicator has no direction in which
     *     it could improve
     */
    public static Target of(Indicator indicator, Criterion criterion) {
        return builder().indicator(indicator).criterion(criterion).build();
    }

    /**
     * Asks for a limit or more.
     *
     * @param indicator the indicator
     * @param limit the limit, as {@link Limit#parse} reads it
     * @return the target
     * @throws IllegalArgumentException if the limit is not in a unit of the indicator's
     */
    public static Target atLeast(Indicator indicator, String limit) {
        return of(indicator, Criterion.atLeast(limit));
    }

    /**
     * Asks for a limit or less.
     *
     * @param indicator the indicator
     * @param limit the limit, as {@link Limit#parse} reads it
     * @return the target
     * @throws IllegalArgumentException if the limit is not in a unit of the indicator's
     */
    public static Target atMost(Indicator indicator, String limit) {
        return of(indicator, Criterion.atMost(limit));
    }

    /**
     * Calculates the indicator, and the reference where the criterion names one, by {@link Calculator#STANDARD} and holds it
     * against the criterion.
     *
     * @param observations what was observed
     * @param subject the community
     * @param on the period
     * @return the check, of the stated value where not all counts are known
     * @throws IllegalArgumentException if the units of the measures do not fit the indicator
     */
    public TargetCheck check(Observations observations, CommunityId subject, ReportingPeriod on) {
        Calculation calculation = Calculator.STANDARD.calculateOrStated(indicator(), observations, subject, on);
        return Checking.of(this, calculation, reference(observations, subject, on))
                .check();
    }

    /**
     * Calculates what a {@link RelativeCriterion} refers to.
     *
     * @param observations the observations
     * @param subject the community that is checked
     * @param on the period that is checked
     * @return the calculation of the reference, empty for constant limits, and if the period is not known well enough to look back from it
     */
    public Optional<Calculation> reference(Observations observations, CommunityId subject, ReportingPeriod on) {
        return criterion() instanceof RelativeCriterion relative
                ? relative.reference().calculate(indicator(), observations, subject, on)
                : Optional.empty();
    }

    /**
     * Holds a calculation against the criterion.
     *
     * @param calculation a calculation of this target's indicator
     * @return the check; not calculable if the criterion is a {@link RelativeCriterion}, which needs a reference
     * @throws IllegalArgumentException if the calculation is of another indicator
     */
    public TargetCheck check(Calculation calculation) {
        return Checking.of(this, calculation, Optional.empty()).check();
    }

    /**
     * Holds a calculation against a relative criterion.
     *
     * @param calculation a calculation of this target's indicator
     * @param reference the calculation of what the criterion refers to
     * @return the check; not calculable if one of the two has no value
     * @throws IllegalArgumentException if the calculation is of another indicator, the criterion has constant limits, or the
     *     reference is not what the criterion refers to or in a unit that does not convert
     */
    public TargetCheck check(Calculation calculation, Calculation reference) {
        return Checking.of(this, calculation, Optional.of(reference)).check();
    }

    /**
     * Starts a target.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a target. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
