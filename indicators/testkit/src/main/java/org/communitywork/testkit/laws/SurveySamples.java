// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.Survey;

/**
 * Surveys of up to ten, a thousand or a hundred thousand answers, of which every fourth has a population up to ten times as large, and every fourth a
 * design effect from 0.5 to 3; the confidence is from 50 % to 99.9 %.
 *
 * <p>In every fourth nobody or everybody said yes. The edge cases are one answer, no and yes, and two censuses. They shrink to fewer answers, without
 * population and design effect, at 95 %.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveySamples implements Samples<SurveySample> {
    /** The only samples there are. */
    public static final SurveySamples STANDARD = new SurveySamples();

    private static final ImmutableList<Integer> SIZES = ImmutableList.of(10, 1000, 100_000);

    private SurveySamples() {}

    @Override
    public ImmutableList<SurveySample> edgeCases() {
        return ImmutableList.of(
                new SurveySample(Survey.of(0, 1), Confidence.USUAL),
                new SurveySample(Survey.of(1, 1), Confidence.USUAL),
                new SurveySample(Survey.census(0, 1), Confidence.USUAL),
                new SurveySample(Survey.census(7, 13), Confidence.USUAL));
    }

    @Override
    public SurveySample draw(Random random) {
        int size = 1 + random.nextInt(SIZES.get(random.nextInt(SIZES.size())));
        int successes = random.nextInt(4) == 0 ? size * random.nextInt(2) : random.nextInt(size + 1);
        Survey survey = Survey.of(successes, size);
        if (random.nextInt(4) == 0) {
            survey = survey.ofPopulation(size + (long) random.nextInt(9 * size));
        }
        if (random.nextInt(4) == 0) {
            survey = survey.withDesignEffect(Ratio.of(5 + random.nextInt(26), 10));
        }
        return new SurveySample(survey, confidence(random));
    }

    static Confidence confidence(Random random) {
        return new Confidence(Ratio.of(500 + random.nextInt(500), 1000));
    }

    @Override
    public Stream<SurveySample> smaller(SurveySample sample) {
        Survey survey = sample.survey();
        Stream<SurveySample> plain = Stream.of(
                        sample.with(Survey.of(survey.successes(), survey.sampleSize())), sample.with(Confidence.USUAL))
                .filter(other -> !other.equals(sample));
        Stream<SurveySample> fewer = LongStream.of(1, survey.sampleSize() / 2, survey.sampleSize() - 1)
                .filter(size -> size >= 1 && size < survey.sampleSize())
                .distinct()
                .mapToObj(size -> sample.with(Survey.builder()
                        .from(survey)
                        .sampleSize(size)
                        .successes(Math.min(size, survey.successes()))
                        .build()));
        Stream<SurveySample> no = LongStream.of(0, survey.successes() - 1)
                .filter(successes -> successes >= 0 && successes < survey.successes())
                .distinct()
                .mapToObj(sample::withSuccesses);
        return Stream.of(plain, fewer, no).flatMap(samples -> samples);
    }
}
