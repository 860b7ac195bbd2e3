// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/** The laws of roll-ups. */
class RollupProperties {
    /** What is known of one community: part in [a, b], whole in [c, e]. */
    record Box(int a, int b, int c, int e) {
        boolean possible() {
            return a <= e;
        }

        /** The corners of the part of the box in which the part lies within the whole. */
        List<long[]> corners() {
            List<long[]> corners = new ArrayList<>();
            for (int n : new int[] {a, b, c, e}) {
                for (int d : new int[] {a, b, c, e}) {
                    if (a <= n && n <= b && c <= d && d <= e && n <= d) {
                        corners.add(new long[] {n, d});
                    }
                }
            }
            return corners;
        }
    }

    @Provide
    Arbitrary<Box> boxes() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 12);
        return Combinators.combine(number, number, number, number)
                .as((k, l, m, n) -> new Box(Math.min(k, l), Math.max(k, l), Math.min(m, n), Math.max(m, n)))
                .filter(Box::possible);
    }

    private static Quantity between(int low, int high) {
        return low == high
                ? Quantity.of(low, Units.PERSON)
                : Quantity.between(Ratio.of(low), Ratio.of(high), Units.PERSON);
    }

    private static Rollup exact(List<Box> boxes, CommunityTree tree) {
        return Rollup.over(tree, MissingPolicy.REFUSE, Observations.of(reported(boxes)));
    }

    private static List<ResolvedObservation> reported(List<Box> boxes) {
        List<ResolvedObservation> all = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            all.add(Towns.observation(
                    "c" + i, "X.A", between(boxes.get(i).a(), boxes.get(i).b())));
            all.add(Towns.observation(
                    "c" + i, "X.B", between(boxes.get(i).c(), boxes.get(i).e())));
        }
        return all;
    }

    private static CommunityTree flat(int size) {
        return Towns.flat(IntStream.range(0, size).mapToObj(i -> "c" + i).toArray(String[]::new));
    }

    /** An optimum of a quotient of sums lies in corners: all of them are tried. */
    private static Range<Ratio> reference(List<Box> boxes) {
        List<long[]> sums = List.of(new long[] {0, 0});
        for (Box box : boxes) {
            List<long[]> next = new ArrayList<>();
            for (long[] sum : sums) {
                box.corners().forEach(corner -> next.add(new long[] {sum[0] + corner[0], sum[1] + corner[1]}));
            }
            sums = next;
        }
        List<Ratio> values = sums.stream()
                .map(sum -> Ratio.of(100 * sum[0], sum[1]))
                .sorted()
                .toList();
        return Range.closed(values.get(0), values.get(values.size() - 1));
    }

    @Property(tries = 300)
    void proportion_hasTheLeastRangeWithEachPartWithinItsWhole(
            @ForAll @Size(min = 1, max = 3) List<@From("boxes") Box> boxes) {
        Aggregate rate = exact(boxes, flat(boxes.size())).calculate(Towns.RATE, Towns.DISTRICT, Samples.YEAR);
        assertThat(rate.value()).contains(reference(boxes));
    }

    @Property(tries = 200)
    void missingWithinBounds_isAsIfTheBoundsWereReported(
            @ForAll @Size(min = 2, max = 4) List<@From("boxes") Box> boxes, @ForAll @IntRange(max = 1) int hidden) {
        Box box = boxes.get(hidden);
        CommunityId community = Towns.id("c" + hidden);
        List<ResolvedObservation> others = reported(boxes).stream()
                .filter(each -> !each.subject().equals(community))
                .toList();
        ImmutableTable<CommunityId, MeasureCode, Amount> own = ImmutableTable.of();
        MissingPolicy.Bound bound = new MissingPolicy.Bound(ImmutableMap.of(), own)
                .with(community, Samples.code("X.A"), between(box.a(), box.b()).amount())
                .with(community, Samples.code("X.B"), between(box.c(), box.e()).amount());
        Aggregate rate = Rollup.over(flat(boxes.size()), bound, Observations.of(others))
                .calculate(Towns.RATE, Towns.DISTRICT, Samples.YEAR);
        assertThat(rate.value()).contains(reference(boxes));
        assertThat(rate.completeness()).isEqualTo(new Completeness(boxes.size() - 1, 1, 0, 0));
        assertThat(rate.isPartial()).isFalse();
    }

    @Property(tries = 100)
    void grouping_doesNotMatter(
            @ForAll @Size(min = 1, max = 6) List<@From("boxes") Box> boxes,
            @ForAll @Size(6) List<@IntRange(max = 2) Integer> streets) {
        Map<CommunityId, CommunityId> parents = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            CommunityId street = Towns.id("street" + streets.get(i));
            parents.put(Towns.id("c" + i), street);
            parents.put(street, Towns.DISTRICT);
        }
        Rollup nested = exact(boxes, CommunityTree.of(parents));
        Aggregate flat = exact(boxes, flat(boxes.size())).calculate(Towns.RATE, Towns.DISTRICT, Samples.YEAR);
        assertThat(nested.calculate(Towns.RATE, Towns.DISTRICT, Samples.YEAR)).isEqualTo(flat);
        Tally merged = CommunityTree.of(parents).children(Towns.DISTRICT).stream()
                .map(street ->
                        nested.calculate(Towns.RATE, street, Samples.YEAR).tally())
                .collect(Tally.collector());
        assertThat(nested.settle(Towns.RATE, Towns.DISTRICT, Samples.YEAR, merged))
                .isEqualTo(flat);
    }
}
