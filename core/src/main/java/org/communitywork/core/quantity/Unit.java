// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Objects;
import org.communitywork.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts or measures, such as {@code 人次}, {@code 平方米} or {@code 元/人}.
 *
 * <p>Holds the Chinese name that is written after a figure, other names that are read as the same unit, an English name,
 * the dimension, and the factor to the dimension's base unit. Units of one {@link Dimension} convert exactly; others never
 * do. 万 and 亿 are numbers and no units. Two units are equal if all of this is equal. The text is the Chinese name, which is
 * empty for the bare number.
 *
 * <pre>{@code
 * Units.MU.factorTo(Units.SQUARE_METER);                 // 2000/3
 * Unit lamp = Unit.count("盏", "lamp");
 * Units.YUAN.per(Units.PERSON);                          // 元/人
 * Units.SQUARE_METER.per(100, Units.HOUSEHOLD);          // 平方米/百户
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Unit implements Serializable {
    /** The greatest length of a quotient's symbol. */
    static final int MAX_LENGTH = 60;

    private static final long MAX_COUNT = 1_000_000_000_000L;
    private static final long serialVersionUID = 1L;

    private final String symbol;
    private final Dimension dimension;
    private final Ratio factor;
    private final UnitNames names;

    private Unit(String symbol, Dimension dimension, Ratio factor, UnitNames names) {
        this.symbol = symbol;
        this.dimension = requireNonNull(dimension, "dimension");
        this.factor = requireNonNull(factor, "factor");
        this.names = names;
        checkArgument(factor.signum() > 0, "Factor of a unit must be above zero: '%s'", factor);
    }

    /**
     * Returns a unit of counting, which is a dimension of its own.
     *
     * @param symbol the Chinese name, such as {@code 盏}
     * @param englishName the English name, singular
     * @return the unit
     * @throws IllegalArgumentException if a name could not be told from a figure
     */
    public static Unit count(String symbol, String englishName) {
        return of(UnitNames.requireName(symbol), englishName, Dimension.unsigned(symbol), Ratio.ONE);
    }

    /**
     * Returns a unit of a dimension.
     *
     * @param symbol the Chinese name
     * @param englishName the English name, singular
     * @param dimension what it measures
     * @param factor how many base units of the dimension it is
     * @return the unit
     * @throws IllegalArgumentException if a name could not be told from a figure, or the factor is not above zero
     */
    public static Unit of(String symbol, String englishName, Dimension dimension, Ratio factor) {
        return named(UnitNames.requireName(symbol), englishName, dimension, factor);
    }

    /** Returns a unit whose name is not checked, as only the standard table and quotients may have. */
    static Unit named(String symbol, String englishName, Dimension dimension, Ratio factor) {
        return new Unit(symbol, dimension, factor, UnitNames.of(symbol, englishName));
    }

    /**
     * Finds a unit or a quotient of units in the standard table.
     *
     * @param text a Chinese name or alias, such as {@code 平米} or {@code 吨/日}
     * @return the unit
     * @throws org.communitywork.core.text.TextParseException if the table has no such unit
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Unit parse(String text) {
        return Units.standard().parse(text);
    }

    /**
     * Returns this unit with further names that are read as it.
     *
     * @param aliases the names
     * @return the unit
     * @throws IllegalArgumentException if a name could not be told from a figure
     */
    public Unit withAliases(String... aliases) {
        ImmutableSet<String> added = ImmutableSet.copyOf(aliases);
        added.forEach(UnitNames::requireName);
        return withNames(names.withAliases(added));
    }

    /**
     * Returns this unit with an English plural; without one the plural is the singular.
     *
     * @param plural the plural
     * @return the unit
     */
    public Unit withEnglishPlural(String plural) {
        return withNames(names.withPlural(plural));
    }

    /** Returns this unit with the parts of its names replaced. */
    Unit withNames(UnitNames changed) {
        return new Unit(symbol, dimension, factor, changed);
    }

    /**
     * Returns the quotient of this unit and another one, such as {@code 元/人}.
     *
     * @param denominator the unit of the denominator
     * @return the quotient
     * @throws IllegalArgumentException if either is the bare number, or the denominator is itself a quotient
     */
    public Unit per(Unit denominator) {
        return per(1, denominator);
    }

    /**
     * Returns the quotient of this unit and a number of another one, such as {@code 平方米/百户}.
     *
     * @param count how many units of the denominator, from 1 to 10^12
     * @param denominator the unit of the denominator
     * @return the quotient
     * @throws IllegalArgumentException if either is the bare number, or the denominator is itself a quotient
     */
    public Unit per(long count, Unit denominator) {
        checkArgument(count > 0 && count <= MAX_COUNT, "Count of a denominator must be from 1 to 10^12: '%s'", count);
        checkArgument(!symbol.isEmpty(), "Numerator must have a name: '%s'", label());
        String below = denominator.names.inDenominator();
        checkArgument(
                !below.isEmpty() && !below.contains("/"),
                "Denominator must be a plain unit: '%s'",
                denominator.label());
        String quotient = quotientSymbol(this, count, denominator);
        checkArgument(quotient.length() <= MAX_LENGTH, "Quotient must have at most 60 characters: '%s'", quotient);
        return new Unit(
                quotient,
                dimension.per(denominator.dimension),
                factor.dividedBy(denominator.factor.times(Ratio.of(count))),
                names.per(count, denominator.names));
    }

    static String quotientSymbol(Unit numerator, long count, Unit denominator) {
        String below = denominator.names.inDenominator();
        return numerator.symbol + "/" + DenominatorCount.write(count, below) + below;
    }

    /**
     * Returns the Chinese name that is written after a figure.
     *
     * @return the name, empty for the bare number
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Returns the English name of one such unit.
     *
     * @return the singular
     */
    public String englishName() {
        return names.english();
    }

    /**
     * Returns the English name that fits a number.
     *
     * @param number the number
     * @return the singular for 1, else the plural
     */
    public String englishName(Ratio number) {
        return number.equals(Ratio.ONE) ? names.english() : names.plural();
    }

    /**
     * Returns the other names.
     *
     * @return the names without {@link #symbol()}
     */
    public ImmutableSet<String> aliases() {
        return names.aliases();
    }

    /**
     * Returns what the unit measures.
     *
     * @return the dimension
     */
    public Dimension dimension() {
        return dimension;
    }

    /**
     * Returns how many base units of the dimension it is.
     *
     * @return the factor, above zero
     */
    public Ratio factor() {
        return factor;
    }

    /**
     * Says whether an amount can be below zero.
     *
     * @return true for changes and percentage points
     */
    public boolean canBeNegative() {
        return dimension.signed();
    }

    /**
     * Says whether things are counted in this unit, such as persons or households.
     *
     * @return true for a unit that is a dimension of its own, and no quotient of two
     */
    public boolean isCount() {
        return dimension.equals(Dimension.unsigned(symbol)) && symbol.indexOf('/') < 0;
    }

    /**
     * Says whether amounts convert into another unit.
     *
     * @param other the other unit
     * @return true if the dimension is the same
     */
    public boolean convertibleTo(Unit other) {
        return dimension.equals(other.dimension);
    }

    /**
     * Returns the number of other units that make one of this.
     *
     * @param other the other unit
     * @return the exact factor
     * @throws UnitMismatchException if the dimensions differ
     */
    public Ratio factorTo(Unit other) {
        if (!convertibleTo(other)) {
            throw new UnitMismatchException(this, other);
        }
        return factor.dividedBy(other.factor);
    }

    /** Returns the name for a message, where the bare number is 1. */
    String label() {
        return symbol.isEmpty() ? "1" : symbol;
    }

    /** Returns all parts of the name. */
    UnitNames names() {
        return names;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Unit other
                && symbol.equals(other.symbol)
                && dimension.equals(other.dimension)
                && factor.equals(other.factor)
                && names.equals(other.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(symbol, dimension, factor);
    }

    /**
     * Returns the Chinese name.
     *
     * @return the name, empty for the bare number
     */
    @JsonValue
    @Override
    public String toString() {
        return symbol;
    }
}
