// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.Validity;
import org.communitywork.core.report.Basis;
import org.immutables.value.Value;

/**
 * What a definition is known by and where it comes from, such as {@code ELD.CHECKUP_RATE@2017} of 某规范, not verified.
 *
 * <p>The part of an {@link Indicator} that says nothing of how it is calculated. Immutable and thread-safe.
 */
public abstract class Definition implements Serializable {
    Definition() {}

    /**
     * Returns the code, by which stated values are also known.
     *
     * @return the code
     */
    @JsonProperty
    public abstract MeasureCode code();

    /**
     * Returns which of several definitions under one code this is.
     *
     * @return the edition, {@code 1} unless set
     */
    @JsonProperty
    @Value.Default
    public String edition() {
        return "1";
    }

    /**
     * Returns code and edition.
     *
     * @return what the definition is known by
     */
    public IndicatorId id() {
        return new IndicatorId(code(), edition());
    }

    /**
     * Returns the field of work, such as 老人和困难群体.
     *
     * @return the topic
     */
    @JsonProperty
    public abstract Optional<String> topic();

    /**
     * Returns the document that defines the indicator.
     *
     * @return its title
     */
    @JsonProperty
    public abstract Optional<String> document();

    /**
     * Returns where the definition holds.
     *
     * @return the place
     */
    @JsonProperty
    public abstract Optional<String> place();

    /**
     * Returns when the definition holds. A calculation for a period outside of it is not applicable.
     *
     * @return the days, empty if that is not said
     */
    @JsonProperty
    public abstract Optional<Validity> validity();

    /**
     * Returns whether the figures come from a count of all or from a sample.
     *
     * @return the basis
     */
    @JsonProperty
    public abstract Optional<Basis> basis();

    /**
     * Says whether the definition was checked against its document.
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
     * Returns the document that nobody has checked the definition against, which every explanation names.
     *
     * @return its title, empty if there is no document or the definition is verified
     */
    public Optional<String> unverifiedDocument() {
        return document().filter(title -> !isVerified());
    }

    /**
     * Returns what the indicator is about, where the name does not say it.
     *
     * @return the description
     */
    @JsonProperty
    public abstract Optional<String> description();
}
