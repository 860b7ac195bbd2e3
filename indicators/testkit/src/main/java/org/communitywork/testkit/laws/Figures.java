// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Operand;

/**
 * What one community reports for the formula of an indicator, such as {@code ELD.EXAMINED = 1013人, ELD.DUE = 1295人}.
 *
 * <p>Holds a quantity for each operand that is reported; one that is left out is not reported.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reported the quantities
 */
public record Figures(ImmutableSortedMap<Operand, Quantity> reported) {
    /**
     * Gathers figures.
     *
     * @param reported the quantities
     * @return the figures
     */
    public static Figures of(Map<Operand, Quantity> reported) {
        return new Figures(ImmutableSortedMap.copyOf(reported));
    }

    /**
     * Returns what is reported for an operand.
     *
     * @param operand the operand
     * @return the quantity, or empty where it is not reported
     */
    public Optional<Quantity> find(Operand operand) {
        return Optional.ofNullable(reported.get(operand));
    }

    /**
     * Returns the figures with another quantity for an operand.
     *
     * @param operand the operand
     * @param quantity the quantity
     * @return the figures
     */
    public Figures with(Operand operand, Quantity quantity) {
        Map<Operand, Quantity> changed = new TreeMap<>(reported);
        changed.put(operand, quantity);
        return of(changed);
    }

    /**
     * Returns the figures without that of an operand.
     *
     * @param operand the operand, which is then not reported
     * @return the figures
     */
    public Figures without(Operand operand) {
        return of(Maps.filterKeys(reported, each -> !each.equals(operand)));
    }

    /** Returns the figures of some operands. */
    Figures only(Set<Operand> operands) {
        return of(Maps.filterKeys(reported, operands::contains));
    }

    /**
     * Says whether all figures are one number each.
     *
     * @return true if nothing is said with 多, 近 and the like
     */
    public boolean isExact() {
        return reported.values().stream().allMatch(quantity -> quantity.qualifier() == Qualifier.EXACTLY);
    }

    /**
     * Returns the figures as a rule written by hand sees them.
     *
     * @return the numbers by the texts of their operands, such as {@code POP.TOTAL} or {@code POP.TOTAL[-1y]}
     * @throws IllegalArgumentException if a figure is not one number
     */
    public ImmutableMap<String, BigDecimal> numbers() {
        ImmutableMap.Builder<String, BigDecimal> numbers = ImmutableMap.builder();
        reported.forEach((operand, quantity) -> numbers.put(operand.toString(), number(quantity)));
        return numbers.buildOrThrow();
    }

    private static BigDecimal number(Quantity quantity) {
        checkArgument(quantity.qualifier() == Qualifier.EXACTLY, "Figure must be one number: '%s'", quantity);
        return quantity.figure().map(Ratio::toBigDecimal).orElseThrow();
    }

    /**
     * Returns the figures as text.
     *
     * @return each operand with its quantity
     */
    @Override
    public String toString() {
        return reported.isEmpty()
                ? "nothing reported"
                : reported.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue())
                        .collect(joining(", "));
    }
}
