// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.grade.Bands;

/**
 * Values to be graded by bands: numbers on a limit, half a digit beside, right beside these, or anywhere near, and ranges of
 * which the ends are such numbers.
 *
 * <p>Three of four are one number. The edge cases are the numbers at which a grade may change. Ranges shrink to their ends, and numbers
 * to those with fewer decimals.
 *
 * <p>Immutable and thread-safe.
 */
public final class BandSamples implements Samples<Range<Ratio>> {
    private static final ImmutableList<Ratio> BESIDE = Stream.of("0", "0", "0.000001", "-0.000001", "0.25", "-0.25")
            .map(Ratio::parse)
            .collect(toImmutableList());
    private static final int MOST_DECIMALS = 6;

    private final ImmutableList<Ratio> changes;

    private BandSamples(ImmutableList<Ratio> changes) {
        this.changes = changes;
    }

    /**
     * Returns values for bands.
     *
     * @param bands the bands
     * @param unit the unit of the values
     * @return the samples
     * @throws org.communitywork.core.quantity.UnitMismatchException if the unit of the limits does not convert
     */
    public static BandSamples of(Bands bands, Unit unit) {
        return new BandSamples(new BandReference(bands, unit, LimitComparison.FULL_VALUE).changes());
    }

    @Override
    public ImmutableList<Range<Ratio>> edgeCases() {
        return changes.stream().map(Range::singleton).collect(toImmutableList());
    }

    @Override
    public Range<Ratio> draw(Random random) {
        Ratio one = number(random);
        if (random.nextInt(4) != 0) {
            return Range.singleton(one);
        }
        Ratio other = number(random);
        return switch (random.nextInt(6)) {
            case 0 -> Range.upTo(one, type(random));
            case 1 -> Range.downTo(one, type(random));
            default ->
                one.equals(other)
                        ? Range.singleton(one)
                        : Range.range(one.min(other), type(random), one.max(other), type(random));
        };
    }

    private static BoundType type(Random random) {
        return random.nextBoolean() ? BoundType.CLOSED : BoundType.OPEN;
    }

    private Ratio number(Random random) {
        Ratio change = changes.get(random.nextInt(changes.size()));
        return random.nextInt(4) == 0
                ? change.plus(Ratio.of(random.nextInt(2001) - 1000, 100))
                : change.plus(BESIDE.get(random.nextInt(BESIDE.size())));
    }

    @Override
    public Stream<Range<Ratio>> smaller(Range<Ratio> value) {
        if (Ranges.isPoint(value)) {
            return shorter(value.lowerEndpoint());
        }
        Stream<Ratio> ends = Stream.concat(
                value.hasLowerBound() ? Stream.of(value.lowerEndpoint()) : Stream.empty(),
                value.hasUpperBound() ? Stream.of(value.upperEndpoint()) : Stream.empty());
        return Stream.concat(ends.filter(value).map(Range::singleton), closed(value));
    }

    private static Stream<Range<Ratio>> closed(Range<Ratio> value) {
        if (!value.hasLowerBound() || !value.hasUpperBound()) {
            return Stream.empty();
        }
        Range<Ratio> closed = Range.closed(value.lowerEndpoint(), value.upperEndpoint());
        return value.equals(closed) ? Stream.empty() : Stream.of(closed);
    }

    /** The number without its last decimals, below and above. */
    private static Stream<Range<Ratio>> shorter(Ratio number) {
        return IntStream.range(0, MOST_DECIMALS)
                .mapToObj(decimals -> Ratio.powerOfTen(-decimals))
                .filter(interval -> !number.dividedBy(interval).isInteger())
                .flatMap(interval -> {
                    Ratio below = Ratio.of(number.dividedBy(interval).floor()).times(interval);
                    return Stream.of(below, below.plus(interval));
                })
                .map(Range::singleton);
    }
}
