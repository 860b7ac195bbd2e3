// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Direction;

class PlaceProperties {
    /** Tries all whole members of closed ranges: a place that is possible is possible with ends of ranges. */
    @Property
    void among_isTheRangeOfAllRankings(
            @ForAll("ranges") Range<Ratio> own,
            @ForAll @Size(max = 3) List<@From("ranges") Range<Ratio>> others,
            @ForAll boolean isHigherBetter) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int value : members(own)) {
            for (List<Integer> values : Sets.cartesianProduct(
                    others.stream().map(PlaceProperties::members).toList())) {
                places.add(1
                        + (int) values.stream()
                                .filter(other -> isHigherBetter ? other > value : other < value)
                                .count());
            }
        }
        Direction direction = isHigherBetter ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        assertThat(Place.among(own, others, direction)).isEqualTo(new Place(places.first(), places.last()));
    }

    private static Set<Integer> members(Range<Ratio> range) {
        return IntStream.rangeClosed(
                        range.lowerEndpoint().floor().intValueExact(),
                        range.upperEndpoint().floor().intValueExact())
                .boxed()
                .collect(Collectors.toSet());
    }

    @Property
    void byRank_scoresEveryPlaceOfTheRange(
            @ForAll("places") Place place, @ForAll("shares") ImmutableList<Ratio> shares) {
        ByRank rule = ByRank.of(IntStream.range(0, shares.size())
                .boxed()
                .collect(Collectors.toMap(i -> 1 + 2 * i, shares::get))); // shares from places 1, 3, 5 ... on
        TreeSet<Ratio> scores = new TreeSet<>();
        for (int each = place.best(); each <= place.worst(); each++) {
            scores.add(shares.get(Math.min((each - 1) / 2, shares.size() - 1)).times(Ratio.of(6)));
        }
        assertThat(rule.score(place, Ratio.of(6))).contains(Range.closed(scores.first(), scores.last()));
    }

    @Provide
    Arbitrary<Range<Ratio>> ranges() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(0, 6);
        return Combinators.combine(ends, ends)
                .as((one, other) -> Range.closed(Ratio.of(Math.min(one, other)), Ratio.of(Math.max(one, other))));
    }

    @Provide
    Arbitrary<Place> places() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(1, 9);
        return Combinators.combine(ends, ends)
                .as((one, other) -> new Place(Math.min(one, other), Math.max(one, other)));
    }

    @Provide
    Arbitrary<ImmutableList<Ratio>> shares() {
        return Arbitraries.integers()
                .between(0, 8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(eighths -> eighths.stream()
                        .sorted((one, other) -> other - one)
                        .map(eighth -> Ratio.of(eighth, 8))
                        .collect(ImmutableList.toImmutableList()));
    }
}
