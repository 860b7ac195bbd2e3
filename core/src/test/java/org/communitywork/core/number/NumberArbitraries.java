// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Numbers on both sides of the limits of a long, rounding rules, and small ranges with all kinds of ends.
 *
 * <p>What is at the edge is drawn often; the engine's own edge cases are left out, because their pairs fill all tries.
 */
final class NumberArbitraries extends DomainContextBase {

    /** A distance from an open end that no tested end is nearer than. */
    static final Ratio NEAR = Ratio.of(1, 1_000_000);

    private static final Ratio FAR = Ratio.of(1_000_000);

    /** Parts of fractions: small, near the least and the greatest long, and beyond. */
    static Arbitrary<BigInteger> wholeNumbers() {
        Arbitrary<BigInteger> edges = Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L)
                .map(BigInteger::valueOf)
                .flatMap(edge -> Arbitraries.longs()
                        .between(-3, 3)
                        .map(BigInteger::valueOf)
                        .map(edge::add));
        BigInteger limit = BigInteger.TWO.pow(150);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(-1000, 1000).map(BigInteger::valueOf)),
                        Tuple.of(3, edges),
                        Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)),
                        Tuple.of(1, Arbitraries.bigIntegers().between(limit.negate(), limit)))
                .withoutEdgeCases();
    }

    /** Any numbers, among them ties and decimals. */
    @Provide
    Arbitrary<Ratio> ratios() {
        Arbitrary<Ratio> fractions = Combinators.combine(
                        wholeNumbers(), wholeNumbers().filter(part -> part.signum() != 0))
                .as(Ratio::of);
        Arbitrary<Ratio> decimals = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.integers().between(-4, 4))
                .as((digits, exponent) -> Ratio.of(digits).times(Ratio.powerOfTen(exponent)));
        return Arbitraries.oneOf(fractions, decimals).withoutEdgeCases();
    }

    /** Rules of both kinds with decimal and other intervals. */
    @Provide
    Arbitrary<Rounding> roundings() {
        Arbitrary<Ratio> intervals = Arbitraries.of("1", "0.1", "0.01", "10", "100", "0.5", "0.2", "20", "1/3", "7")
                .map(Ratio::parse);
        return Combinators.combine(Arbitraries.of(TieRule.class), intervals)
                .as((rule, interval) ->
                        rule == TieRule.TO_EVEN ? Rounding.gbt8170(interval) : Rounding.halfUp(interval))
                .withoutEdgeCases();
    }

    /** Ranges with whole ends from -3 to 3, or without them; none empty. */
    @Provide
    Arbitrary<Range<Ratio>> ranges() {
        Arbitrary<Range<Ratio>> above = ends().map(end -> Range.downTo(Ratio.of(end.value()), end.type()));
        Arbitrary<Range<Ratio>> below = ends().map(end -> Range.upTo(Ratio.of(end.value()), end.type()));
        Arbitrary<Range<Ratio>> bounded = Combinators.combine(ends(), ends())
                .filter((lower, upper) -> lower.value() < upper.value())
                .as((lower, upper) ->
                        Range.range(Ratio.of(lower.value()), lower.type(), Ratio.of(upper.value()), upper.type()));
        Arbitrary<Range<Ratio>> points = ends().map(end -> Range.singleton(Ratio.of(end.value())));
        return Arbitraries.oneOf(bounded, bounded, points, above, below, Arbitraries.just(Range.<Ratio>all()))
                .withoutEdgeCases();
    }

    private record WholeEnd(long value, BoundType type) {}

    private static Arbitrary<WholeEnd> ends() {
        return Combinators.combine(Arbitraries.longs().between(-3, 3), Arbitraries.of(BoundType.class))
                .as(WholeEnd::new);
    }

    /**
     * Members of one of the {@link #ranges()} that stand for all: any two ranges with a common member have a common one in
     * the list, and so have a range and each of its ends, as near as {@link #NEAR}, or {@link #FAR} where it has none.
     */
    static ImmutableList<Ratio> members(Range<Ratio> range) {
        Stream<Ratio> halves = LongStream.rangeClosed(-8, 8).mapToObj(half -> Ratio.of(half, 2));
        Stream<Ratio> near = Stream.of(
                range.hasLowerBound() ? range.lowerEndpoint().plus(NEAR) : FAR.negated(),
                range.hasUpperBound() ? range.upperEndpoint().minus(NEAR) : FAR);
        return Stream.concat(halves, near).filter(range).distinct().collect(ImmutableList.toImmutableList());
    }
}
