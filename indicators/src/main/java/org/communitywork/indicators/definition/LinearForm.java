// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;
import org.jspecify.annotations.Nullable;

/**
 * A sum of measures with coefficients, such as {@code a + b - 2 c + 1}.
 *
 * <p>Each operand stands in it once, in the order of the operands, with a coefficient that is not zero; so two forms are
 * equal if they have the same value for all values of the operands.
 *
 * <pre>
 * LinearForm births = LinearForm.of(Operand.of(MeasureCode.parse("POP.BIRTHS")));
 * births.times(Ratio.of(2)).minus(LinearForm.of(Ratio.ONE));   // 2 POP.BIRTHS - 1
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LinearForm implements Serializable {
    /** The form that is zero for all operands. */
    public static final LinearForm ZERO = of(Ratio.ZERO);

    /** The form that is one for all operands. */
    public static final LinearForm ONE = of(Ratio.ONE);

    private static final long serialVersionUID = 1L;

    private final Ratio constant;
    private final ImmutableSortedMap<Operand, Ratio> coefficients;

    private LinearForm(Ratio constant, ImmutableSortedMap<Operand, Ratio> coefficients) {
        this.constant = requireNonNull(constant, "constant");
        this.coefficients = coefficients;
    }

    /**
     * Returns the form with the given coefficients.
     *
     * @param constant the number that no operand changes
     * @param coefficients the coefficient of each operand; those that are zero are left out
     * @return the form
     */
    public static LinearForm of(Ratio constant, Map<Operand, Ratio> coefficients) {
        return new LinearForm(
                constant, ImmutableSortedMap.copyOf(Maps.filterValues(coefficients, number -> !number.isZero())));
    }

    /**
     * Returns the form without operands.
     *
     * @param constant its value
     * @return the form
     */
    public static LinearForm of(Ratio constant) {
        return new LinearForm(constant, ImmutableSortedMap.of());
    }

    /**
     * Returns the form of one operand.
     *
     * @param operand the operand
     * @return the form
     */
    public static LinearForm of(Operand operand) {
        return new LinearForm(Ratio.ZERO, ImmutableSortedMap.of(operand, Ratio.ONE));
    }

    /**
     * Reads a sum, the inverse of {@link #toString()}.
     *
     * @param text a {@link Formula} without a divisor that has operands, such as {@code a - 2 b + 1}
     * @return the form
     * @throws TextParseException if the text is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LinearForm parse(String text) {
        Formula formula = Formula.parse(text);
        if (!formula.denominator().equals(ONE)) {
            throw new TextParseException(text, text.lastIndexOf('/'), "a sum without a divisor");
        }
        return formula.numerator();
    }

    /**
     * Returns the number that no operand changes.
     *
     * @return the constant
     */
    public Ratio constant() {
        return constant;
    }

    /**
     * Returns the coefficient of each operand.
     *
     * @return the coefficients, none of them zero, in the order of the operands
     */
    public ImmutableSortedMap<Operand, Ratio> coefficients() {
        return coefficients;
    }

    /**
     * Returns the operands.
     *
     * @return the operands in their order
     */
    public ImmutableSortedSet<Operand> operands() {
        return coefficients.keySet();
    }

    /**
     * Returns the coefficient of an operand.
     *
     * @param operand the operand
     * @return the coefficient, zero if the operand does not stand in the form
     */
    public Ratio coefficient(Operand operand) {
        return coefficients.getOrDefault(operand, Ratio.ZERO);
    }

    /**
     * Says whether the form has no operands.
     *
     * @return whether its value is the constant
     */
    public boolean isConstant() {
        return coefficients.isEmpty();
    }

    /**
     * Adds a form.
     *
     * @param other the other form
     * @return the sum
     */
    public LinearForm plus(LinearForm other) {
        Map<Operand, Ratio> sums = new TreeMap<>(coefficients);
        other.coefficients.forEach((operand, coefficient) -> sums.merge(operand, coefficient, Ratio::plus));
        return of(constant.plus(other.constant), sums);
    }

    /**
     * Subtracts a form.
     *
     * @param other the other form
     * @return the difference
     */
    public LinearForm minus(LinearForm other) {
        return plus(other.times(Ratio.ONE.negated()));
    }

    /**
     * Multiplies by a number.
     *
     * @param factor the number
     * @return the product
     */
    public LinearForm times(Ratio factor) {
        return weighted(operand -> factor, factor);
    }

    /**
     * Multiplies the coefficient of each operand by a number of its own, such as the factor between two units.
     *
     * @param factors the number for each operand
     * @return the form for operands that are counted in another unit
     */
    public LinearForm weighted(Function<Operand, Ratio> factors) {
        return weighted(factors, Ratio.ONE);
    }

    private LinearForm weighted(Function<Operand, Ratio> factors, Ratio ofConstant) {
        Map<Operand, Ratio> products = new TreeMap<>();
        coefficients.forEach(
                (operand, coefficient) -> products.put(operand, coefficient.times(factors.apply(operand))));
        return of(constant.times(ofConstant), products);
    }

    /**
     * Returns the values of the form, where each operand lies in a range and none depends on another.
     *
     * @param ranges the range of each operand, not empty
     * @return the least range that contains all values, with each end closed if a value lies on it
     */
    public Range<Ratio> evaluate(Function<Operand, Range<Ratio>> ranges) {
        Range<Ratio> sum = Range.singleton(constant);
        for (Map.Entry<Operand, Ratio> term : coefficients.entrySet()) {
            sum = Ranges.plus(sum, Ranges.times(ranges.apply(term.getKey()), term.getValue()));
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LinearForm other
                && constant.equals(other.constant)
                && coefficients.equals(other.coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * constant.hashCode() + coefficients.hashCode();
    }

    /**
     * Returns the canonical text, which {@link #parse} reads as the same form.
     *
     * @return the terms in the order of their operands and the constant at the end, such as {@code a - 2 b + 1}
     */
    @JsonValue
    @Override
    public String toString() {
        return LinearFormText.write(this);
    }
}
