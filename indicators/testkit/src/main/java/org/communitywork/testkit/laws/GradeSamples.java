// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.indicators.grade.GradedIndicator;
import org.communitywork.indicators.target.Target;

/**
 * Figures of one community for all indicators of a grade standard, aimed at the limits of their bands and of the preconditions.
 *
 * <p>They are drawn as those of {@link IndicatorSamples}, indicator by indicator; a figure that two of them use is that of one. Three of four
 * samples have exact figures; in the others those of one indicator are ranges. In these, and in every second exact one, all indicators but
 * one have the best grade, and the preconditions are met, so that this one matters. The edge cases are such, too: in each a value is on a limit.
 *
 * <p>Immutable and thread-safe.
 */
public final class GradeSamples implements Samples<Sample> {
    private static final int ATTEMPTS = 20;
    private static final int ATTEMPTS_AT_A_LIMIT = 300;

    private final ImmutableList<Part> parts;
    private final GradeReference reference;

    /** An indicator with the values that matter and what is best of it. */
    private record Part(IndicatorSamples samples, ImmutableList<Ratio> limits, Predicate<Ratio> isBest) {
        Reference reference() {
            return new Reference(samples.indicator());
        }

        /** What a sample of all says of this indicator. */
        Sample of(Sample all) {
            return Sample.of(Figures.of(Maps.filterKeys(
                    all.communities().get(0).reported(),
                    operand -> samples.indicator().operands().contains(operand))));
        }

        boolean isBestOf(Sample sample) {
            return reference().isSound(sample) && isBest.test(reference().value(sample));
        }

        /** A sample of the best grade, if one is found soon. */
        Sample best(Random random) {
            IndicatorSamples aimed =
                    samples.aimedAt(Stream.concat(limits.stream(), Stream.of(Ratio.ZERO, Ratio.HUNDRED))
                            .filter(isBest)
                            .toList());
            Sample sample = aimed.draw(random);
            for (int i = 0; i < ATTEMPTS && !isBestOf(sample); i++) {
                sample = aimed.draw(random);
            }
            return sample;
        }

        Optional<Sample> at(Ratio limit, Random random) {
            IndicatorSamples aimed = samples.aimedAt(ImmutableList.of(limit));
            return Stream.generate(() -> aimed.draw(random))
                    .limit(ATTEMPTS_AT_A_LIMIT)
                    .filter(reference()::isSound)
                    .filter(sample -> reference().value(sample).equals(limit))
                    .findFirst();
        }
    }

    private GradeSamples(ImmutableList<Part> parts, GradeReference reference) {
        this.parts = parts;
        this.reference = reference;
    }

    /**
     * Returns figures for a standard.
     *
     * @param standard the standard, whose indicators have measures in standard units that fit their scales
     * @return the samples
     * @throws IllegalArgumentException if an indicator is a composite, or no standard units fit
     */
    public static GradeSamples of(GradeStandard standard) {
        return new GradeSamples(
                Stream.concat(
                                standard.indicators().stream().map(graded -> part(standard, graded)),
                                standard.preconditions().stream().map(GradeSamples::part))
                        .collect(toImmutableList()),
                new GradeReference(standard));
    }

    private static Part part(GradeStandard standard, GradedIndicator graded) {
        BandReference bands =
                new BandReference(graded.bands(), graded.indicator().scale().unit(), standard.comparison());
        String best = standard.scale().get(0);
        return new Part(
                IndicatorSamples.of(graded.indicator()).aimedAt(bands.changes()),
                bands.limits().stream().map(limit -> limit.in(bands.unit())).collect(toImmutableList()),
                value -> bands.grade(value).equals(best));
    }

    private static Part part(Target target) {
        ImmutableList<Ratio> limits = TargetLaws.limits(target);
        return new Part(
                IndicatorSamples.of(target.indicator()).aimedAt(limits), limits, new TargetReference(target)::isMet);
    }

    @Override
    public ImmutableList<Sample> edgeCases() {
        Random random = new Random(Trials.STANDARD.seed());
        return parts.stream()
                .flatMap(part -> part.limits().stream()
                        .flatMap(limit -> part.at(limit, random).stream())
                        .map(at -> withBest(part, at, random)))
                .collect(toImmutableList());
    }

    @Override
    public Sample draw(Random random) {
        boolean exact = random.nextInt(4) != 0;
        Sample sample = any(exact, random);
        for (int i = 0; i < ATTEMPTS && !isAsWanted(sample, exact); i++) {
            sample = any(exact, random);
        }
        return sample;
    }

    private boolean isAsWanted(Sample sample, boolean exact) {
        return sample.isExact() == exact && (!exact || reference.isSound(sample));
    }

    private Sample any(boolean exact, Random random) {
        if (!exact || random.nextBoolean()) {
            Part part = parts.get(random.nextInt(parts.size()));
            return withBest(part, part.samples().draw(random), random);
        }
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        return merged(shuffled.stream().map(part -> part.samples().draw(random)));
    }

    /** A sample of one part with the best of the others. */
    private Sample withBest(Part one, Sample sample, Random random) {
        Stream<Sample> others = parts.stream().filter(part -> !part.equals(one)).map(part -> part.best(random));
        return merged(Stream.concat(Stream.of(sample), others));
    }

    /** What a sample reports is not changed by those after it. */
    private static Sample merged(Stream<Sample> samples) {
        Map<Operand, Quantity> figures = new TreeMap<>();
        samples.forEach(sample -> sample.communities().get(0).reported().forEach(figures::putIfAbsent));
        return Sample.of(Figures.of(figures));
    }

    @Override
    public Stream<Sample> smaller(Sample sample) {
        Stream<Sample> partwise = parts.stream()
                .map(part -> part.of(sample))
                .filter(part -> !part.communities().get(0).reported().isEmpty())
                .flatMap(part -> Shrinking.of(part).map(smaller -> merged(Stream.of(smaller, sample))));
        return Stream.concat(Shrinking.of(sample), partwise);
    }
}
