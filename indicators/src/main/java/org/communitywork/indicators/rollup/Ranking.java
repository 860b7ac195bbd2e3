// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.definition.Direction;

/**
 * Places ordered by one indicator, as far as their values can be told apart (排名).
 *
 * <p>The order is partial: two places whose ranges overlap are in no order. So each place has a best and a worst rank;
 * both are reached for some choice of values within the ranges. best = 1 + number of places that are surely better;
 * worst = 1 + number of places that may be better. Places without a value, or which may have none, are kept apart and
 * count for nobody.
 *
 * <pre>
 * Ranking ranking = Ranking.of(streets.map(street -&gt; rollup.calculate(checkUps, street, period)).toList());
 * ranking.ranked().get(0).best();   // 1
 * ranking.isTotal();                // whether all ranks are certain
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param ranked the places with a value, by best rank, worst rank and id
 * @param unranked the places without
 */
public record Ranking(ImmutableList<RankedPlace> ranked, ImmutableList<Aggregate> unranked) implements Serializable {
    private static final Comparator<RankedPlace> ORDER = Comparator.comparingInt(RankedPlace::best)
            .thenComparingInt(RankedPlace::worst)
            .thenComparing(place -> place.aggregate().place());

    /**
     * Makes a ranking.
     *
     * @param ranked the places with a value, by best rank, worst rank and id
     * @param unranked the places without
     */
    public Ranking {
        requireNonNull(ranked, "ranked");
        requireNonNull(unranked, "unranked");
    }

    /**
     * Ranks places.
     *
     * @param aggregates one value for each place, all of one indicator and period
     * @return the ranking
     * @throws IllegalArgumentException if indicators or periods differ, or the indicator has no direction
     */
    public static Ranking of(Iterable<Aggregate> aggregates) {
        ImmutableList<Aggregate> all = ImmutableList.copyOf(aggregates);
        all.forEach(each -> checkComparable(each, all.get(0)));
        List<Aggregate> valued = all.stream().filter(Ranking::hasValue).toList();
        ImmutableList<RankedPlace> ranked =
                valued.stream().map(each -> rank(each, valued)).sorted(ORDER).collect(toImmutableList());
        return new Ranking(ranked, all.stream().filter(each -> !hasValue(each)).collect(toImmutableList()));
    }

    private static void checkComparable(Aggregate one, Aggregate other) {
        boolean same = one.indicator().equals(other.indicator()) && one.period().equals(other.period());
        checkArgument(
                same,
                "Places must be ranked by one indicator and period: '%s' in %s, '%s' in %s",
                one.indicator().code(),
                one.period(),
                other.indicator().code(),
                other.period());
        checkArgument(
                one.indicator().direction() != Direction.NEUTRAL,
                "Indicator must have a direction to be ranked by: '%s'",
                one.indicator().code());
    }

    private static boolean hasValue(Aggregate aggregate) {
        return aggregate.value().isPresent() && !aggregate.isMaybeUndefined();
    }

    private static RankedPlace rank(Aggregate place, List<Aggregate> others) {
        int surely = 0;
        int maybe = 0;
        for (Aggregate other : others) {
            Ternary better = other == place ? Ternary.FALSE : isBetter(other, place);
            surely += better == Ternary.TRUE ? 1 : 0;
            maybe += better == Ternary.FALSE ? 0 : 1;
        }
        return new RankedPlace(place, 1 + surely, 1 + maybe);
    }

    /**
     * Says whether one value is better than another one in the direction of their indicator.
     *
     * @param one the one
     * @param other the other
     * @return TRUE or FALSE if it is certain, UNKNOWN if the ranges overlap
     * @throws IllegalArgumentException if one has no value
     */
    public static Ternary isBetter(Aggregate one, Aggregate other) {
        Range<Ratio> left = value(one);
        Range<Ratio> right = value(other);
        return one.indicator().direction() == Direction.HIGHER_IS_BETTER
                ? Ranges.isMoreThan(left, right)
                : Ranges.isLessThan(left, right);
    }

    private static Range<Ratio> value(Aggregate aggregate) {
        return aggregate
                .value()
                .orElseThrow(
                        () -> new IllegalArgumentException("Place must have a value: '" + aggregate.place() + "'"));
    }

    /**
     * Says whether all ranks are certain.
     *
     * @return whether each place has one rank only, which it may share
     */
    public boolean isTotal() {
        return ranked.stream().allMatch(RankedPlace::isSettled);
    }
}
