// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.SampleSize;

/**
 * Sizes that are asked for, with margins from 0.001 to 0.5 at 50 % to 99.9 %; every second has an expected rate, every second a population of up to
 * a hundred, ten thousand or a million, every fourth a design effect from 0.5 to 3, and every fourth a response rate from 30 to 90 %.
 *
 * <p>The edge cases are 5 points at 95 %, a population of one, and one point for a rate near 0. They shrink to a margin of 0.5 at 95 % for a large
 * population.
 *
 * <p>Immutable and thread-safe.
 */
public final class SampleSizeSamples implements Samples<SampleSize> {
    /** The only samples there are. */
    public static final SampleSizeSamples STANDARD = new SampleSizeSamples();

    private static final ImmutableList<Integer> POPULATIONS = ImmutableList.of(100, 10_000, 1_000_000);
    private static final Ratio HALF = Ratio.of(1, 2);

    private SampleSizeSamples() {}

    @Override
    public ImmutableList<SampleSize> edgeCases() {
        return ImmutableList.of(
                SampleSize.builder().margin(Ratio.of(1, 20)).build(),
                SampleSize.builder().margin(Ratio.of(1, 20)).population(1L).build(),
                SampleSize.builder()
                        .margin(Ratio.of(1, 100))
                        .expectedRate(Ratio.of(1, 1000))
                        .build());
    }

    @Override
    public SampleSize draw(Random random) {
        SampleSize.Builder size = SampleSize.builder()
                .margin(Ratio.of(1 + random.nextInt(500), 1000))
                .confidence(SurveySamples.confidence(random));
        if (random.nextBoolean()) {
            size.expectedRate(Ratio.of(1 + random.nextInt(999), 1000));
        }
        if (random.nextBoolean()) {
            size.population(1L + random.nextInt(POPULATIONS.get(random.nextInt(POPULATIONS.size()))));
        }
        if (random.nextInt(4) == 0) {
            size.designEffect(Ratio.of(5 + random.nextInt(26), 10));
        }
        if (random.nextInt(4) == 0) {
            size.responseRate(Ratio.of(3 + random.nextInt(7), 10));
        }
        return size.build();
    }

    static SampleSize.Builder like(SampleSize size) {
        return SampleSize.builder().from(size);
    }

    @Override
    public Stream<SampleSize> smaller(SampleSize size) {
        Stream<SampleSize> plain = Stream.of(
                        like(size).population(Optional.empty()),
                        like(size).designEffect(Ratio.ONE),
                        like(size).responseRate(Ratio.ONE),
                        like(size).expectedRate(HALF),
                        like(size).confidence(Confidence.USUAL))
                .map(SampleSize.Builder::build)
                .filter(other -> !other.equals(size));
        Stream<SampleSize> coarser = Stream.of(HALF, Ratio.of(1, 20), Ratio.of(1, 100))
                .filter(margin -> margin.compareTo(size.margin()) > 0)
                .map(margin -> like(size).margin(margin).build());
        Stream<SampleSize> fewer = size.population().stream()
                .flatMap(people -> LongStream.of(1, people / 2, people - 1)
                        .filter(less -> less >= 1 && less < people)
                        .distinct()
                        .mapToObj(less -> like(size).population(less).build()));
        return Stream.of(plain, coarser, fewer).flatMap(sizes -> sizes);
    }

    /** The size as samples are shown. */
    static String text(SampleSize size) {
        return "margin " + size.margin() + " at " + size.confidence() + ", rate " + size.expectedRate()
                + size.population().map(people -> " out of " + people).orElse("")
                + (size.designEffect().equals(Ratio.ONE) ? "" : ", design effect " + size.designEffect());
    }
}
