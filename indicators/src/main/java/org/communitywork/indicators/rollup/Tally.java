// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Operand;

/**
 * What some communities come to together: the sum of each measure, how many reported, and what is missing.
 *
 * <p>Tallies of different communities can be merged in any order and grouping, {@link #NONE} changes nothing: so
 * streams, threads and machines give the same sums. A tally must hold each community once; a community of which a
 * figure is missing and not bounded is in none of the sums. Sums of one measure in different units are kept in the unit
 * whose symbol comes first.
 *
 * <pre>
 * Tally district = communities.parallelStream()
 *         .map(community -&gt; rollup.tally(checkUps, community, period))
 *         .collect(Tally.collector());
 * rollup.settle(checkUps, place, period, district);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param sums the sum of each operand, also of the exclusions, and of {@link #REST} for proportions and shares
 * @param completeness how many communities reported
 * @param gaps what is missing
 */
public record Tally(
        ImmutableSortedMap<Operand, Amount> sums, Completeness completeness, ImmutableSortedSet<ReportGap> gaps)
        implements Serializable {
    /** The tally of no community. */
    public static final Tally NONE = new Tally(ImmutableSortedMap.of(), Completeness.NONE, ImmutableSortedSet.of());

    /** Stands among the sums for how much of the wholes lies outside their parts. */
    public static final Operand REST = Operand.of(MeasureCode.parse("ROLLUP.REST"));

    private static final BinaryOperator<Unit> FIRST = BinaryOperator.minBy(Comparator.comparing(Unit::symbol));

    /**
     * Makes a tally.
     *
     * @param sums the sum of each operand, also of the exclusions, and of {@link #REST} for proportions and shares
     * @param completeness how many communities reported
     * @param gaps what is missing
     */
    public Tally {
        requireNonNull(sums, "sums");
        requireNonNull(completeness, "completeness");
        requireNonNull(gaps, "gaps");
    }

    /**
     * Merges the tally of other communities.
     *
     * @param other the other tally
     * @return the tally of all of them
     * @throws org.communitywork.core.quantity.UnitMismatchException if sums of one operand do not convert to one unit
     */
    public Tally plus(Tally other) {
        Map<Operand, Amount> all = new TreeMap<>(sums);
        other.sums.forEach((operand, amount) -> all.merge(operand, amount, Tally::sum));
        return new Tally(
                ImmutableSortedMap.copyOf(all),
                completeness.plus(other.completeness),
                ImmutableSortedSet.<ReportGap>naturalOrder()
                        .addAll(gaps)
                        .addAll(other.gaps)
                        .build());
    }

    /** Adds amounts in the unit whose symbol comes first, so that no order of adding matters. */
    private static Amount sum(Amount left, Amount right) {
        Unit unit = FIRST.apply(left.unit(), right.unit());
        return new Amount(Ranges.plus(left.in(unit).range(), right.in(unit).range()), unit);
    }

    /**
     * Merges tallies, also in parallel.
     *
     * @return a collector
     */
    public static Collector<Tally, ?, Tally> collector() {
        return Collectors.reducing(NONE, Tally::plus);
    }
}
