// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Direction;

/**
 * Two figures of 0 to 9人, of which every third is a range and every eighth is missing; with so few numbers, equal ones and ranges that touch are
 * common.
 *
 * <p>They shrink to exact and smaller figures.
 *
 * <p>Immutable and thread-safe.
 */
public final class TrendSamples implements Samples<TrendSample> {
    /** The only samples there are. */
    public static final TrendSamples STANDARD = new TrendSamples();

    private static final ImmutableList<Direction> DIRECTIONS = ImmutableList.copyOf(Direction.values());

    private TrendSamples() {}

    @Override
    public TrendSample draw(Random random) {
        return new TrendSample(DIRECTIONS.get(random.nextInt(DIRECTIONS.size())), figure(random), figure(random));
    }

    private static Optional<Quantity> figure(Random random) {
        int number = random.nextInt(10);
        if (random.nextInt(8) == 0) {
            return Optional.empty();
        }
        return Optional.of(
                random.nextInt(3) == 0
                        ? Quantity.between(Ratio.of(number), Ratio.of(number + 1 + random.nextInt(4)), Units.PERSON)
                        : exactly(Ratio.of(number)));
    }

    private static Quantity exactly(Ratio number) {
        return Quantity.of(number, Units.PERSON);
    }

    @Override
    public Stream<TrendSample> smaller(TrendSample sample) {
        Stream<TrendSample> before = simpler(sample.before())
                .map(figure -> new TrendSample(sample.direction(), Optional.of(figure), sample.now()));
        Stream<TrendSample> now = simpler(sample.now())
                .map(figure -> new TrendSample(sample.direction(), sample.before(), Optional.of(figure)));
        return Stream.concat(before, now);
    }

    private static Stream<Quantity> simpler(Optional<Quantity> figure) {
        return figure.stream().flatMap(quantity -> {
            Ratio least = quantity.range().lowerEndpoint();
            if (quantity.qualifier() != Qualifier.EXACTLY) {
                return Stream.of(exactly(least), exactly(quantity.range().upperEndpoint()));
            }
            return Stream.of(Ratio.ZERO, least.minus(Ratio.ONE))
                    .filter(less -> less.signum() >= 0 && less.compareTo(least) < 0)
                    .distinct()
                    .map(TrendSamples::exactly);
        });
    }
}
