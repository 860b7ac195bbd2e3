// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import org.communitywork.core.quantity.Unit;
import org.immutables.value.Value;

/**
 * A thing that a community counts or measures (数据项), such as {@code POP.TOTAL} 总人口 in 人.
 *
 * <p>Holds the definition and no figure. A figure of the measure may be in any unit that converts to the measure's
 * unit. Two measures with one code and different definitions are a clash, which {@link MeasureTable} refuses.
 *
 * <pre>
 * Measure residents = Measure.builder()
 *         .code(MeasureCode.parse("POP.TOTAL"))
 *         .name("总人口").englishName("Population")
 *         .unit(Units.PERSON).kind(MeasureKind.STOCK)
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMeasure.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Measure implements Serializable {
    Measure() {}

    /**
     * Returns the code that names the measure.
     *
     * @return the code
     */
    @JsonProperty
    public abstract MeasureCode code();

    /**
     * Returns the Chinese name.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns the English name.
     *
     * @return a name that is not blank
     */
    @JsonProperty
    public abstract String englishName();

    /**
     * Returns the unit that figures of the measure convert to.
     *
     * @return the unit
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.ALWAYS) // the unit of a bare number is empty text
    public abstract Unit unit();

    /**
     * Returns how the measure relates to time.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract MeasureKind kind();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of measure %s must not be blank", code());
        checkArgument(!englishName().isBlank(), "English name of measure %s must not be blank", code());
    }

    /**
     * Starts a measure.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a measure. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
