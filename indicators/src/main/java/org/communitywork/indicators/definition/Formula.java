// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import org.communitywork.core.text.TextParseException;

/**
 * The quotient of two sums of measures, such as {@code (crime - crime[-1y]) / crime[-1y]}.
 *
 * <p>A divisor without operands is always one: dividing by a number divides the numerator. Nothing else is canceled, so
 * {@code a / a} stays what it says.
 *
 * <p>Grammar of the text; spaces may stand between its parts and must stand between a number and a name:
 *
 * <pre>
 * sum      = [ "+" | "-" ] product { ( "+" | "-" ) product }
 * product  = factor { ( "*" | "/" ) factor }
 * factor   = number | [ number ] ( operand | "(" sum ")" )
 * operand  = name [ "[-" digits [ "y" ] "]" ]
 * number   = digits [ "." digits ]
 * </pre>
 *
 * <p>Operators of one rank are taken from left to right: {@code 8 - 4 + 2} is 6. A number right before an operand or a
 * parenthesis belongs to it: {@code a / 2 b} is {@code a / (2 b)}. A name is a
 * {@link org.communitywork.core.measure.MeasureCode}. The whole must come to a quotient of two sums, so {@code a / b - 1} and
 * {@code a / b + c / b} are formulas, {@code a * b} and {@code a / b + c} are not.
 *
 * <p>A number that is added to measures, as the 100 of {@code 100 - a}, counts in the unit of the first measure of its sum, by the order of
 * their codes.
 *
 * <pre>{@code
 * Formula formula = Formula.parse("(a + b - 2 c) / (d + e)");
 * formula.numerator();        // a + b - 2 c
 * formula.operands();         // a, b, c, d, e
 * Formula.parse("a / b + c"); // refused: no quotient of two sums
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator the sum that is divided
 * @param denominator the sum that it is divided by
 */
public record Formula(LinearForm numerator, LinearForm denominator) implements Serializable {
    /** The greatest length of a formula's text. */
    public static final int MAX_LENGTH = 1000;

    /**
     * Makes a formula.
     *
     * @param numerator the sum that is divided
     * @param denominator the sum that it is divided by
     * @throws IllegalArgumentException if the denominator is always zero, or the text would be longer than
     *     {@value #MAX_LENGTH} characters
     */
    public Formula {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
        if (denominator.isConstant()) {
            checkArgument(!denominator.constant().isZero(), "Denominator must not be zero: '%s / 0'", numerator);
            numerator = numerator.times(denominator.constant().reciprocal());
            denominator = LinearForm.ONE;
        }
        int length = write(numerator, denominator).length();
        checkArgument(length <= MAX_LENGTH, "Formula must have at most %s characters: '%s'", MAX_LENGTH, length);
    }

    /**
     * Reads a formula.
     *
     * @param text the text, see the grammar above, at most {@value #MAX_LENGTH} characters with at most 50 parentheses in one
     *     another
     * @return the formula
     * @throws TextParseException if the text is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Formula parse(String text) {
        requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            throw new TextParseException(text, MAX_LENGTH, "at most " + MAX_LENGTH + " characters");
        }
        return new FormulaReader(text).read();
    }

    /**
     * Returns the operands of both sums.
     *
     * @return the operands in their order
     */
    public ImmutableSortedSet<Operand> operands() {
        return ImmutableSortedSet.<Operand>naturalOrder()
                .addAll(numerator.operands())
                .addAll(denominator.operands())
                .build();
    }

    /**
     * Returns the canonical text, which {@link #parse} reads as the same formula.
     *
     * @return the text, such as {@code (a + b) / c}
     */
    @JsonValue
    @Override
    public String toString() {
        return write(numerator, denominator);
    }

    private static String write(LinearForm numerator, LinearForm denominator) {
        return denominator.equals(LinearForm.ONE)
                ? numerator.toString()
                : LinearFormText.dividend(numerator) + " / " + LinearFormText.divisor(denominator);
    }
}
