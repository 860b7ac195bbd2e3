// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(NumberArbitraries.class)
@Domain(DomainContext.Global.class)
class RangesProperties {

    /** The ends of tested results are whole or quotients of small numbers; members come nearer to them than this. */
    private static final Ratio TOLERANCE = Ratio.of(1, 10_000);

    /** Members of tested results come farther than this where there is no end. */
    private static final Ratio FAR = Ratio.of(100_000);

    @Property
    void plus_isTight(@ForAll Range<Ratio> left, @ForAll Range<Ratio> right) {
        assertTight(Ranges.plus(left, right), results(left, right, Ratio::plus));
    }

    @Property
    void minus_isTight(@ForAll Range<Ratio> left, @ForAll Range<Ratio> right) {
        assertTight(Ranges.minus(left, right), results(left, right, Ratio::minus));
    }

    @Property
    void times_isTight(@ForAll Range<Ratio> left, @ForAll Range<Ratio> right) {
        assertTight(Ranges.times(left, right), results(left, right, Ratio::times));
        assertThat(Ranges.times(left, right)).isEqualTo(Ranges.times(right, left));
    }

    @Property
    void quotient_isTight(@ForAll Range<Ratio> dividend, @ForAll Range<Ratio> divisor) {
        Assume.that(!divisor.contains(Ratio.ZERO));
        assertTight(Ranges.quotient(dividend, divisor), results(dividend, divisor, Ratio::dividedBy));
    }

    @Property
    void multiple_isTight(@ForAll Range<Ratio> range, @ForAll Ratio factor) {
        Range<Ratio> multiple = Ranges.times(range, factor);
        if (factor.isZero()) {
            assertThat(multiple).isEqualTo(Range.singleton(Ratio.ZERO));
        } else {
            Ratio back = factor.reciprocal();
            assertThat(Ranges.times(multiple, back)).isEqualTo(range);
            NumberArbitraries.members(range)
                    .forEach(member -> assertThat(multiple).accepts(member.times(factor)));
        }
    }

    @Property
    void negated_isTimesMinusOne(@ForAll Range<Ratio> range) {
        assertThat(Ranges.negated(range)).isEqualTo(Ranges.times(range, Ratio.of(-1)));
        assertThat(Ranges.negated(Ranges.negated(range))).isEqualTo(range);
    }

    @Property
    void hull_isTheLeastRangeAroundBoth(@ForAll Range<Ratio> left, @ForAll Range<Ratio> right) {
        ImmutableSet<Ratio> both = ImmutableSet.<Ratio>builder()
                .addAll(NumberArbitraries.members(left))
                .addAll(NumberArbitraries.members(right))
                .build();
        assertTight(Ranges.hull(left, right), both);
    }

    private static ImmutableSet<Ratio> results(
            Range<Ratio> left, Range<Ratio> right, BiFunction<Ratio, Ratio, Ratio> operation) {
        ImmutableSet.Builder<Ratio> results = ImmutableSet.builder();
        for (Ratio one : NumberArbitraries.members(left)) {
            for (Ratio other : NumberArbitraries.members(right)) {
                results.add(operation.apply(one, other));
            }
        }
        return results.build();
    }

    /** All results are members, a closed end is a result, and results come near an open end. */
    private static void assertTight(Range<Ratio> range, ImmutableSet<Ratio> results) {
        assertThat(results).allMatch(range, range.toString());
        Ratio least = results.stream().min(Ratio::compareTo).orElseThrow();
        Ratio greatest = results.stream().max(Ratio::compareTo).orElseThrow();
        if (!range.hasLowerBound()) {
            assertThat(least).isLessThan(FAR.negated());
        } else if (range.lowerBoundType() == BoundType.CLOSED) {
            assertThat(least).isEqualTo(range.lowerEndpoint());
        } else {
            assertThat(least).isLessThan(range.lowerEndpoint().plus(TOLERANCE));
        }
        if (!range.hasUpperBound()) {
            assertThat(greatest).isGreaterThan(FAR);
        } else if (range.upperBoundType() == BoundType.CLOSED) {
            assertThat(greatest).isEqualTo(range.upperEndpoint());
        } else {
            assertThat(greatest).isGreaterThan(range.upperEndpoint().minus(TOLERANCE));
        }
    }

    @Property
    void comparisons_agreeWithAllPairs(@ForAll Range<Ratio> left, @ForAll Range<Ratio> right) {
        assertThat(Ranges.isAtLeast(left, right)).isEqualTo(ofPairs(left, right, (a, b) -> a.compareTo(b) >= 0));
        assertThat(Ranges.isMoreThan(left, right)).isEqualTo(ofPairs(left, right, (a, b) -> a.compareTo(b) > 0));
        assertThat(Ranges.isAtMost(left, right)).isEqualTo(ofPairs(left, right, (a, b) -> a.compareTo(b) <= 0));
        assertThat(Ranges.isLessThan(left, right)).isEqualTo(ofPairs(left, right, (a, b) -> a.compareTo(b) < 0));
        assertThat(Ranges.isEqual(left, right)).isEqualTo(ofPairs(left, right, Ratio::equals));
    }

    private static Ternary ofPairs(Range<Ratio> left, Range<Ratio> right, BiPredicate<Ratio, Ratio> predicate) {
        boolean some = false;
        boolean all = true;
        for (Ratio one : NumberArbitraries.members(left)) {
            for (Ratio other : NumberArbitraries.members(right)) {
                boolean satisfied = predicate.test(one, other);
                some |= satisfied;
                all &= satisfied;
            }
        }
        return some == all ? Ternary.of(all) : Ternary.UNKNOWN;
    }

    @Property
    void contains_agreesWithAllMembers(@ForAll Range<Ratio> range, @ForAll Range<Ratio> number) {
        long within = NumberArbitraries.members(number).stream().filter(range).count();
        Ternary expected = within == 0
                ? Ternary.FALSE
                : within == NumberArbitraries.members(number).size() ? Ternary.TRUE : Ternary.UNKNOWN;
        assertThat(Ranges.contains(range, number)).isEqualTo(expected);
    }

    @Property
    void text_isReadBack(@ForAll Range<Ratio> range, @ForAll Ratio factor) {
        Range<Ratio> scaled = factor.isZero() ? range : Ranges.times(range, factor);
        assertThat(Ranges.parse(Ranges.format(scaled))).isEqualTo(scaled);
    }
}
