// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;

/** Whatever numbers are picked from the ranges, median, distances and verdict of the numbers agree with those of the ranges. */
class SpreadProperties {
    private static final int TRIES = 300;
    private static final Ratio LIMIT = Ratio.of(7, 2);

    /** A range and a number in it. */
    record Known(Range<Ratio> range, Ratio number) {}

    @Provide
    Arbitrary<List<Known>> numbers() {
        Arbitrary<Known> known = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(0, 3)),
                                Tuple.of(1, Arbitraries.integers().between(0, 200))),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 9))
                .as(SpreadProperties::known);
        return known.list().ofMinSize(3).ofMaxSize(9);
    }

    private static Known known(int number, int below, int above, int shape) {
        Ratio exact = Ratio.of(number);
        Range<Ratio> range = switch (shape) {
            case 0 -> Range.atLeast(Ratio.of(number - below));
            case 1 -> Range.open(Ratio.of(number - below - 1), Ratio.of(number + above + 1));
            case 2, 3 -> Range.closed(Ratio.of(number - below), Ratio.of(number + above));
            case 4 -> Range.atMost(Ratio.of(number + above));
            default -> Range.singleton(exact);
        };
        return new Known(range, exact);
    }

    private static Ratio median(List<Ratio> numbers) {
        List<Ratio> sorted = numbers.stream().sorted().toList();
        int size = sorted.size();
        return sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).times(Ratio.of(1, 2));
    }

    @Property(tries = TRIES)
    void ranges_haveTheNumbers(@ForAll("numbers") List<Known> known) {
        List<Ratio> numbers = known.stream().map(Known::number).toList();
        Ratio median = median(numbers);
        List<Ratio> distances =
                numbers.stream().map(number -> number.minus(median).abs()).toList();
        Spread spread = Spread.of(known.stream().map(Known::range).toList());
        assertThat(spread.median().contains(median)).isTrue();
        assertThat(spread.mad().contains(median(distances))).isTrue();
        Ratio sum = distances.stream().reduce(Ratio.ZERO, Ratio::plus);
        assertThat(spread.mean().contains(sum.times(Ratio.of(1, numbers.size()))))
                .isTrue();
    }

    @Property(tries = TRIES)
    void verdicts_areThoseOfTheNumbers(@ForAll("numbers") List<Known> known) {
        Spread spread = Spread.of(known.stream().map(Known::range).toList());
        Spread exact = Spread.of(
                known.stream().map(each -> Range.singleton(each.number())).toList());
        for (Known each : known) {
            Ternary within = spread.includes(each.range(), LIMIT);
            Ternary truth = exact.includes(Range.singleton(each.number()), LIMIT);
            assertThat(truth).isNotEqualTo(Ternary.UNKNOWN);
            assertThat(within).isIn(truth, Ternary.UNKNOWN);
        }
    }

    /** By the definition, with the numbers themselves. */
    @Property(tries = TRIES)
    void exactVerdicts_followTheDefinition(@ForAll("numbers") List<Known> known) {
        List<Ratio> numbers = known.stream().map(Known::number).toList();
        Spread spread = Spread.of(numbers.stream().map(Range::singleton).toList());
        Ratio median = median(numbers);
        List<Ratio> distances =
                numbers.stream().map(number -> number.minus(median).abs()).toList();
        Ratio mad = median(distances);
        Ratio mean = distances.stream().reduce(Ratio.ZERO, Ratio::plus).times(Ratio.of(1, numbers.size()));
        for (int i = 0; i < numbers.size(); i++) {
            Ratio distance = distances.get(i);
            boolean outlier = mad.isZero()
                    ? distance.compareTo(LIMIT.times(Ratio.parse("1.253314")).times(mean)) > 0
                    : distance.times(Ratio.parse("0.6745")).compareTo(LIMIT.times(mad)) > 0;
            assertThat(spread.includes(Range.singleton(numbers.get(i)), LIMIT)).isEqualTo(Ternary.of(!outlier));
        }
    }
}
