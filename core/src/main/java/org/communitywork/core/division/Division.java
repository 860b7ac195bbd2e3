// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.communitywork.core.period.Validity;
import org.immutables.value.Value;

/**
 * An administrative division while it has one code and one name (行政区划), such as 临平街道 as {@code 330113001000}.
 *
 * <p>Holds the days on which code and name go together, and the codes that took over when that ended. A division that is
 * renamed or moved is several of these; a {@link DivisionTree} holds them together. A name does not tell a division: 太和镇
 * is in at least ten counties.
 *
 * <pre>
 * Division.builder()
 *         .code(DivisionCode.parse("330110001"))
 *         .name("临平街道")
 *         .validity(Validity.parse("../2021-04-08"))
 *         .addSuccessor(DivisionCode.parse("330113001"))
 *         .build();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDivision.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Division implements Serializable {
    private static final long serialVersionUID = 1L;

    Division() {}

    /**
     * Returns the code.
     *
     * @return the code
     */
    @JsonProperty
    public abstract DivisionCode code();

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    @JsonProperty
    public abstract String name();

    /**
     * Returns how urban it is.
     *
     * @return the class, empty if it is not known
     */
    @JsonProperty
    public abstract Optional<UrbanRuralClass> urbanRuralClass();

    /**
     * Returns the days on which the code has this name.
     *
     * @return the days, by default always
     */
    @JsonProperty
    @Value.Default
    public Validity validity() {
        return Validity.ALWAYS;
    }

    /**
     * Returns the codes that took over on the day after the last.
     *
     * @return the codes, several where the division was split; none while it is valid or if they are not known
     */
    @JsonProperty
    public abstract ImmutableSet<DivisionCode> successors();

    /**
     * Tells whether the code has this name on a day.
     *
     * @param day the day
     * @return whether it is valid
     */
    public boolean isValidOn(LocalDate day) {
        return validity().includes(day);
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Name of a division must not be blank: '%s'", code());
        checkArgument(
                successors().isEmpty() || !validity().last().equals(LocalDate.MAX),
                "Division with successors must have a last day: '%s'",
                code());
        checkArgument(!successors().contains(code()), "Division must not be its own successor: '%s'", code());
    }

    /**
     * Returns a builder without values.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder of divisions, which needs code and name. */
    public static final class Builder extends ImmutableDivision.Builder {
        Builder() {}
    }
}
