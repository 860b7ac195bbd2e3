// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Operand;

/** Simpler samples: fewer communities, exact figures, smaller numbers. */
final class Shrinking {
    private static final ImmutableList<Integer> PRIMES = ImmutableList.of(13, 11, 7, 5, 3, 2);

    private Shrinking() {}

    static Stream<Sample> of(Sample sample) {
        return Stream.of(fewer(sample), divided(sample), changed(sample)).flatMap(smaller -> smaller);
    }

    private static Stream<Sample> fewer(Sample sample) {
        List<Figures> all = sample.communities();
        return all.size() == 1
                ? Stream.empty()
                : IntStream.range(0, all.size())
                        .mapToObj(left -> sample.with(IntStream.range(0, all.size())
                                .filter(i -> i != left)
                                .mapToObj(all::get)
                                .toList()));
    }

    /** All figures divided by what divides them all, or by a prime of it. */
    private static Stream<Sample> divided(Sample sample) {
        if (!sample.isExact() || !figures(sample).allMatch(Ratio::isInteger)) {
            return Stream.empty();
        }
        BigInteger common = figures(sample).map(Ratio::numerator).reduce(BigInteger.ZERO, BigInteger::gcd);
        return Stream.concat(Stream.of(common), PRIMES.stream().map(BigInteger::valueOf))
                .filter(divisor -> common.signum() > 0
                        && divisor.compareTo(BigInteger.ONE) > 0
                        && common.mod(divisor).signum() == 0)
                .map(divisor -> sample.map(quantity ->
                        Quantity.of(quantity.figure().orElseThrow().dividedBy(Ratio.of(divisor)), quantity.unit())));
    }

    private static Stream<Ratio> figures(Sample sample) {
        return sample.all().stream()
                .flatMap(figures -> figures.reported().values().stream())
                .map(quantity -> quantity.figure().orElse(Ratio.ONE));
    }

    private static Stream<Sample> changed(Sample sample) {
        return IntStream.range(0, sample.all().size())
                .boxed()
                .flatMap(index -> sample.all().get(index).reported().entrySet().stream()
                        .flatMap(entry -> changed(sample, index, entry)));
    }

    private static Stream<Sample> changed(Sample sample, int index, Map.Entry<Operand, Quantity> entry) {
        return simpler(entry.getValue())
                .map(quantity -> sample.with(index, figures -> figures.with(entry.getKey(), quantity)));
    }

    private static Stream<Quantity> simpler(Quantity quantity) {
        if (quantity.qualifier() != Qualifier.EXACTLY) {
            Range<Ratio> range = quantity.range();
            return range.hasLowerBound()
                    ? Stream.of(Quantity.of(range.lowerEndpoint(), quantity.unit()))
                    : Stream.empty();
        }
        Ratio figure = quantity.figure().orElseThrow();
        if (figure.signum() <= 0) {
            return Stream.empty();
        }
        Stream<Ratio> numbers = figure.isInteger()
                ? Stream.of(Ratio.ZERO, Ratio.of(figure.dividedBy(Ratio.of(2)).floor()), figure.minus(Ratio.ONE))
                : Stream.of(Ratio.of(figure.floor()));
        return numbers.distinct().map(number -> Quantity.of(number, quantity.unit()));
    }
}
