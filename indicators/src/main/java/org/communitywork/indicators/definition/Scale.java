// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.text.TextParseException;

/**
 * How a quotient is expressed, such as in percent or in {@code 人/平方公里}.
 *
 * <p>Holds the unit of the value and a factor. The factor counts where numerator and denominator measure the same thing:
 * 100 for percent, 1000 for per mille. Where the unit is itself a quotient, such as {@code 人/平方公里} or {@code 人/万人}, the units
 * say all: persons by square meters are converted by themselves, and the factor may be left out. A formula never contains
 * either.
 *
 * <pre>
 * Scale.PERCENT;                                        // 100, %
 * Scale.of(Unit.parse("人/平方公里"));
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param factor the number that the pure quotient is multiplied by, above zero
 * @param unit the unit of the value
 */
public record Scale(Ratio factor, Unit unit) implements Serializable {
    private static final ImmutableSet<Dimension> PURE =
            ImmutableSet.of(Dimension.PROPORTION, Dimension.NUMBER, Dimension.MULTIPLE);

    /** Percent (百分比): 100 times the quotient. */
    public static final Scale PERCENT = new Scale(Ratio.HUNDRED, Units.PERCENT);

    /** Per mille (千分比): 1000 times the quotient. */
    public static final Scale PER_MILLE = new Scale(Ratio.of(1000), Units.PER_MILLE);

    /** The quotient itself. */
    public static final Scale ONE = of(Units.NUMBER);

    /** Percentage points (百分点), for the difference of two rates. */
    public static final Scale PERCENTAGE_POINTS = of(Units.PERCENTAGE_POINT);

    /**
     * Makes a scale.
     *
     * @param factor the number that the pure quotient is multiplied by, above zero
     * @param unit the unit of the value
     * @throws IllegalArgumentException if the factor is not above zero, or is not the one of percent or per mille
     */
    public Scale {
        requireNonNull(unit, "unit");
        checkArgument(factor.signum() > 0, "Factor of a scale must be above zero: '%s'", factor);
        Ratio needed = proportionFactor(unit).orElse(factor);
        checkArgument(factor.equals(needed), "Factor of scale '%s' must be %s: '%s'", unit, needed, factor);
    }

    /**
     * Returns the scale with the factor that belongs to a unit.
     *
     * @param unit the unit
     * @return the scale, with the factor 100 for percent, 1000 for per mille and 1 for all others
     */
    public static Scale of(Unit unit) {
        return new Scale(proportionFactor(unit).orElse(Ratio.ONE), unit);
    }

    /**
     * Reads a scale.
     *
     * @param text a unit, such as {@code %} or {@code 人/平方公里}, or a factor, a space and a unit, such as {@code 10 倍};
     *     {@code 1} for the quotient itself
     * @return the scale
     * @throws TextParseException if the text is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Scale parse(String text) {
        int space = requireNonNull(text, "text").indexOf(' ');
        try {
            Unit unit = unit(text.substring(space + 1));
            return space < 0 ? of(unit) : new Scale(Ratio.parse(text.substring(0, space)), unit);
        } catch (IllegalArgumentException e) {
            throw new TextParseException(text, Math.max(space, 0), "a unit, or a factor, a space and a unit");
        }
    }

    private static Unit unit(String text) {
        checkArgument(!text.isEmpty(), "Unit of a scale must be written");
        return text.equals(Ratio.ONE.toString()) ? Units.NUMBER : Unit.parse(text);
    }

    /**
     * Returns the number that a quotient of two amounts is multiplied by to be in this scale's unit.
     *
     * @param numerator the unit of the numerator
     * @param denominator the unit of the denominator, empty if it has no operands
     * @return the multiplier
     * @throws UnitMismatchException if the quotient does not convert to the unit
     */
    public Ratio multiplier(Unit numerator, Optional<Unit> denominator) {
        if (denominator.isEmpty()) {
            return amountMultiplier(numerator);
        }
        Unit below = denominator.get();
        boolean pure = PURE.contains(unit.dimension());
        if (pure && numerator.convertibleTo(below)) {
            return numerator.factorTo(below).times(factor);
        }
        if (!unit.dimension().equals(numerator.dimension().per(below.dimension()))) {
            throw pure
                    ? new UnitMismatchException(numerator, below)
                    : new UnitMismatchException(numerator.per(below), unit);
        }
        Ratio conversion = numerator.factor().dividedBy(below.factor()).dividedBy(unit.factor());
        checkArgument(
                factor.equals(Ratio.ONE) || factor.equals(conversion),
                "Factor of scale '%s' must be 1 or %s: '%s'",
                this,
                conversion,
                factor);
        return conversion;
    }

    /**
     * Returns the value of a part that is the whole.
     *
     * @return 100 for percent
     */
    public Ratio whole() {
        return PURE.contains(unit.dimension()) ? factor : unit.factor().reciprocal();
    }

    /** A difference of percentages is in percentage points. */
    private Ratio amountMultiplier(Unit amount) {
        boolean points = unit.dimension().equals(Dimension.PERCENTAGE_POINT);
        Unit target = points && amount.convertibleTo(Units.PERCENT) ? Units.PERCENT : unit;
        return amount.factorTo(target);
    }

    private static Optional<Ratio> proportionFactor(Unit unit) {
        return unit.convertibleTo(Units.PERCENT)
                ? Optional.of(Ratio.HUNDRED.times(Units.PERCENT.factorTo(unit)))
                : Optional.empty();
    }

    /**
     * Returns the text that {@link #parse} reads.
     *
     * @return the unit, after the factor where it is not the one that belongs to the unit
     */
    @JsonValue
    @Override
    public String toString() {
        String name = unit.equals(Units.NUMBER) ? Ratio.ONE.toString() : unit.toString();
        return equals(of(unit)) ? name : factor + " " + name;
    }
}
