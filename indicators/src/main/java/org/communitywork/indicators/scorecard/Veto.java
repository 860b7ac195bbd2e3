// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.target.Target;
import org.immutables.value.Value;

/**
 * A thing that must not happen, whatever the score (一票否决), such as a major case (重大案件).
 *
 * <p>With a target it strikes when the target is missed, and its evidence is {@link Evidence.Measured} or {@link Evidence.Compared}; without one it
 * strikes when the thing happened, and its evidence is a {@link Evidence.Fact}.
 *
 * <pre>
 * Veto.of("V1", new Bilingual("重大案件", "Major case"), Target.of(majorCases, Criterion.none()), VetoEffect.LOWEST_TIER);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVeto.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Veto implements Serializable {
    Veto() {}

    /**
     * Returns what evidence and results call the veto.
     *
     * @return the code, such as {@code V1}
     */
    @JsonProperty
    public abstract String code();

    /**
     * Returns what must not happen.
     *
     * @return the name
     */
    @JsonProperty
    public abstract Bilingual name();

    /**
     * Returns the target that must be met.
     *
     * @return the target, empty if the veto rests on a fact that no indicator counts
     */
    @JsonProperty
    public abstract Optional<Target> target();

    /**
     * Returns what the veto does when it strikes.
     *
     * @return the effect
     */
    @JsonProperty
    public abstract VetoEffect effect();

    @Value.Check
    void check() {
        checkArgument(!code().isBlank(), "Code of a veto must not be blank: '%s'", code());
    }

    /**
     * Says whether the veto strikes.
     *
     * @param evidence the calculation of the target's indicator, or the fact
     * @return TRUE if it does, UNKNOWN if that is not decided or the target is not due
     * @throws IllegalArgumentException if the evidence is of another kind
     */
    public Ternary strikes(Evidence evidence) {
        if (target().isEmpty()) {
            return EvidenceReading.as(Evidence.Fact.class, code(), evidence).happened();
        }
        return EvidenceReading.verdict(code(), target().get(), evidence)
                .map(met -> Ternary.of(!met))
                .orElse(Ternary.UNKNOWN);
    }

    /**
     * Makes a veto on a target.
     *
     * @param code the code
     * @param name what must not happen
     * @param target the target that must be met
     * @param effect what the veto does
     * @return the veto
     * @throws IllegalArgumentException if the code is blank
     */
    public static Veto of(String code, Bilingual name, Target target, VetoEffect effect) {
        return builder().code(code).name(name).target(target).effect(effect).build();
    }

    /**
     * Makes a veto on a fact.
     *
     * @param code the code
     * @param name what must not happen
     * @param effect what the veto does
     * @return the veto
     * @throws IllegalArgumentException if the code is blank
     */
    public static Veto onFact(String code, Bilingual name, VetoEffect effect) {
        return builder().code(code).name(name).effect(effect).build();
    }

    /**
     * Starts a veto.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a veto. */
    public static final class Builder extends ImmutableVeto.Builder {
        Builder() {}
    }
}
