// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Comparator;
import java.util.List;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;

/**
 * Where numbers lie and how far apart, as ranges that hold whatever the numbers are within theirs: the median, the median
 * of the distances from it (MAD), and their mean.
 */
record Spread(Range<Ratio> median, Range<Ratio> mad, Range<Ratio> mean) {
    /** What makes the median distance of a normal distribution its standard deviation: 0.6745 of it. */
    static final Ratio OF_MAD = Ratio.of(6745, 10_000);

    /** What makes the mean distance of a normal distribution its standard deviation: 1.253314 times it. */
    static final Ratio OF_MEAN = Ratio.of(1_253_314, 1_000_000);

    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Range<Ratio> ZERO = Range.singleton(Ratio.ZERO);

    static Spread of(List<Range<Ratio>> numbers) {
        Range<Ratio> median = median(numbers);
        List<Range<Ratio>> distances =
                numbers.stream().map(number -> distance(number, median)).toList();
        Range<Ratio> sum = distances.stream().reduce(ZERO, Ranges::plus);
        return new Spread(median, median(distances), Ranges.times(sum, Ratio.of(1, numbers.size())));
    }

    /** Returns the range of the median, which grows with each number. */
    static Range<Ratio> median(List<Range<Ratio>> numbers) {
        ImmutableList<Range<Ratio>> byLower = ImmutableList.sortedCopyOf(Spread::compareLower, numbers);
        ImmutableList<Range<Ratio>> byUpper = ImmutableList.sortedCopyOf(Spread::compareUpper, numbers);
        int size = numbers.size();
        Range<Ratio> low = between(byLower.get((size - 1) / 2), byUpper.get((size - 1) / 2));
        Range<Ratio> high = between(byLower.get(size / 2), byUpper.get(size / 2));
        return Ranges.times(Ranges.plus(low, high), HALF);
    }

    private static int compareLower(Range<Ratio> one, Range<Ratio> other) {
        if (!one.hasLowerBound() || !other.hasLowerBound()) {
            return Boolean.compare(one.hasLowerBound(), other.hasLowerBound());
        }
        return Comparator.<Ratio>naturalOrder().compare(one.lowerEndpoint(), other.lowerEndpoint());
    }

    private static int compareUpper(Range<Ratio> one, Range<Ratio> other) {
        if (!one.hasUpperBound() || !other.hasUpperBound()) {
            return Boolean.compare(!one.hasUpperBound(), !other.hasUpperBound());
        }
        return Comparator.<Ratio>naturalOrder().compare(one.upperEndpoint(), other.upperEndpoint());
    }

    /** Ends are taken to be closed, which only makes the range wider. */
    private static Range<Ratio> between(Range<Ratio> lower, Range<Ratio> upper) {
        Range<Ratio> from = lower.hasLowerBound() ? Range.atLeast(lower.lowerEndpoint()) : Range.all();
        return upper.hasUpperBound() ? from.intersection(Range.atMost(upper.upperEndpoint())) : from;
    }

    static Range<Ratio> distance(Range<Ratio> number, Range<Ratio> from) {
        Range<Ratio> difference = Ranges.minus(number, from);
        if (Ranges.isAtLeast(difference, ZERO) == Ternary.TRUE) {
            return difference;
        }
        Range<Ratio> negated = Ranges.negated(difference);
        return Ranges.isAtLeast(negated, ZERO) == Ternary.TRUE
                ? negated
                : Ranges.hull(difference, negated).intersection(Range.atLeast(Ratio.ZERO));
    }

    /** Tells whether all distances are surely zero, so that there is no median one to measure with. */
    boolean isFlat() {
        return mad.equals(ZERO);
    }

    /** Tells whether a number is no outlier: its distance is at most so many standard deviations. */
    Ternary includes(Range<Ratio> number, Ratio limit) {
        Range<Ratio> distance = distance(number, median);
        if (distance.equals(ZERO)) {
            return Ternary.TRUE;
        }
        Ternary byMean = Ranges.isAtMost(distance, Ranges.times(mean, limit.times(OF_MEAN)));
        Ternary byMad = Ranges.isAtMost(Ranges.times(distance, OF_MAD), Ranges.times(mad, limit));
        if (isFlat() || !mad.contains(Ratio.ZERO)) {
            return isFlat() ? byMean : byMad;
        }
        return byMean == byMad ? byMad : Ternary.UNKNOWN;
    }

    /** Writes how {@link #includes} answers. */
    String arithmetic(Range<Ratio> number, Ratio limit) {
        String distance = Ranges.format(distance(number, median));
        Ternary within = includes(number, limit);
        return isFlat()
                ? Signs.atMost(distance, within, limit + " × " + OF_MEAN + " × " + Ranges.format(mean))
                : Signs.atMost(OF_MAD + " × " + distance, within, limit + " × " + Ranges.format(mad));
    }
}
