// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.immutables.value.Value;

/**
 * A target as a file has it: one that names its indicator by code, such as of
 * {@code {"indicator":"ELD.CHECKUP_RATE","criterion":{"kind":"atLeast","limit":"80%"}}}.
 *
 * <p>Holds everything of a {@link Target} but the indicator itself; an edition is named where the code alone would not do.
 *
 * <pre>
 * Target target = TargetEntry.of(written).on(indicator);   // the same as written
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTargetEntry.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "indicator",
    "edition",
    "criterion",
    "comparison",
    "document",
    "place",
    "validity",
    "period",
    "source",
    "illustration",
    "verified"
})
public abstract class TargetEntry implements Serializable {
    TargetEntry() {}

    /**
     * Returns the code of the indicator.
     *
     * @return the code
     */
    @JsonProperty
    public abstract MeasureCode indicator();

    /**
     * Returns which of several definitions under the code is meant.
     *
     * @return the edition, empty for the one that comes first
     */
    @JsonProperty
    public abstract Optional<String> edition();

    /**
     * Returns what the indicator's value must satisfy.
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
     * @return the days
     */
    @JsonProperty
    public abstract Optional<Validity> validity();

    /**
     * Returns the period for which the target is set.
     *
     * @return the period
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
     * Says whether the criterion was checked against its document.
     *
     * @return whether it was, false unless set
     */
    @JsonProperty("verified")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    public boolean isVerified() {
        return false;
    }

    /**
     * Returns the entry of a target.
     *
     * @param target the target
     * @return the entry, which names code and edition
     */
    public static TargetEntry of(Target target) {
        return builder()
                .indicator(target.indicator().code())
                .edition(target.indicator().edition())
                .criterion(target.criterion())
                .comparison(target.comparison())
                .document(target.document())
                .place(target.place())
                .validity(target.validity())
                .period(target.period())
                .source(target.source())
                .isIllustration(target.isIllustration())
                .isVerified(target.isVerified())
                .build();
    }

    /**
     * Returns the target.
     *
     * @param found the indicator that the entry names
     * @return the target
     * @throws IllegalArgumentException if the indicator has another code or edition, or a limit is not in a unit of its
     */
    public Target on(Indicator found) {
        checkArgument(indicator().equals(found.code()), "Indicator must be '%s': '%s'", indicator(), found.code());
        checkArgument(
                edition().orElse(found.edition()).equals(found.edition()),
                "Edition of %s must be '%s': '%s'",
                indicator(),
                found.edition(),
                edition().orElse(""));
        return Target.builder()
                .indicator(found)
                .criterion(criterion())
                .comparison(comparison())
                .document(document())
                .place(place())
                .validity(validity())
                .period(period())
                .source(source())
                .isIllustration(isIllustration())
                .isVerified(isVerified())
                .build();
    }

    /**
     * Starts an entry.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    public static final class Builder extends ImmutableTargetEntry.Builder {
        Builder() {}
    }
}
