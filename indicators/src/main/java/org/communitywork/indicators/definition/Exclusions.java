// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whom an indicator leaves out (排除与例外), such as people who moved away before their check-up was due.
 *
 * <p>With N and D for the sums of the formula, DX and NX for what is excluded from denominator and numerator, and DE for the
 * exceptions, the value is scale * (N - NX) / (D - DX - DE). These are the populations of a FHIR Measure (HL7 FHIR R4, Measure,
 * measure population types; the formula is from memory). All are counts of the same things as the sum that they are taken
 * from, and lie within it: NX within N, DX and DE apart from each other within D. Exceptions (例外), such as a contraindication,
 * count only for those who are not in the numerator; so they are for proportions and shares only, and N and DE are apart.
 *
 * <pre>{@code
 * Exclusions exclusions = Exclusions.builder().denominator("moved").exceptions("refused").build();
 * exclusions.applyTo(Formula.parse("examined / due"));   // examined / (due - moved - refused)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableExclusions.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Exclusions implements Serializable {
    Exclusions() {}

    /**
     * Returns what is taken from the denominator in any case (分母排除).
     *
     * @return a sum of measures, empty for nothing
     */
    @JsonProperty
    public abstract Optional<LinearForm> denominator();

    /**
     * Returns what is taken from the numerator (分子排除).
     *
     * @return a sum of measures, empty for nothing
     */
    @JsonProperty
    public abstract Optional<LinearForm> numerator();

    /**
     * Returns what is taken from the denominator of those who are not in the numerator (分母例外).
     *
     * @return a sum of measures, empty for nothing
     */
    @JsonProperty
    public abstract Optional<LinearForm> exceptions();

    @Value.Check
    void check() {
        checkArgument(sums().findAny().isPresent(), "Exclusions must not be empty");
        sums().forEach(sum -> checkArgument(!sum.isConstant(), "Exclusion must have an operand: '%s'", sum));
    }

    private Stream<LinearForm> sums() {
        return Stream.of(denominator(), numerator(), exceptions()).flatMap(Optional::stream);
    }

    /**
     * Returns the measures of all three sums.
     *
     * @return the operands in their order
     */
    public ImmutableSortedSet<Operand> operands() {
        return sums().flatMap(sum -> sum.operands().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Operand::compareTo));
    }

    /**
     * Takes the excluded cases out of a formula.
     *
     * @param formula the formula N / D
     * @return the formula (N - NX) / (D - DX - DE)
     * @throws IllegalArgumentException if nothing is left of the denominator, whatever the figures
     */
    public Formula applyTo(Formula formula) {
        return new Formula(
                formula.numerator().minus(numerator().orElse(LinearForm.ZERO)),
                formula.denominator().minus(outsideDenominator()));
    }

    private LinearForm outsideDenominator() {
        return denominator().orElse(LinearForm.ZERO).plus(exceptions().orElse(LinearForm.ZERO));
    }

    /** Returns what must lie within what, for a formula N / D. */
    ImmutableList<Containment> containments(Formula formula) {
        ImmutableList.Builder<Containment> all = ImmutableList.builder();
        sums().forEach(sum -> all.add(new Containment(LinearForm.ZERO, sum)));
        numerator().ifPresent(excluded -> all.add(new Containment(excluded, formula.numerator())));
        if (!outsideDenominator().isConstant()) {
            all.add(new Containment(outsideDenominator(), formula.denominator()));
        }
        exceptions()
                .ifPresent(excepted ->
                        all.add(new Containment(formula.numerator().plus(excepted), formula.denominator())));
        return all.build();
    }

    /**
     * Starts exclusions.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds exclusions. */
    public static final class Builder extends ImmutableExclusions.Builder {
        Builder() {}

        /**
         * Sets what is taken from the denominator in any case.
         *
         * @param sum the text that {@link LinearForm#parse} reads
         * @return this builder
         */
        public Builder denominator(String sum) {
            return denominator(LinearForm.parse(sum));
        }

        /**
         * Sets what is taken from the numerator.
         *
         * @param sum the text that {@link LinearForm#parse} reads
         * @return this builder
         */
        public Builder numerator(String sum) {
            return numerator(LinearForm.parse(sum));
        }

        /**
         * Sets what is taken from the denominator of those who are not in the numerator.
         *
         * @param sum the text that {@link LinearForm#parse} reads
         * @return this builder
         */
        public Builder exceptions(String sum) {
            return exceptions(LinearForm.parse(sum));
        }
    }
}
