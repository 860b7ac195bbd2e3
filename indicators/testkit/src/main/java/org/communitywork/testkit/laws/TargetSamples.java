// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Target;

/**
 * Samples made for a target: those of its indicator, aimed at its limits.
 *
 * <p>If the criterion is relative, a sample has the figures of the reference, too, and the value is aimed at what the reference makes the
 * limit. Figures of an earlier period are the community's own, by operands such as {@code ELD.DUE[-1y]}; those of another subject stand
 * beside the communities; a figure that is taken as it is stated has the name of its measure. There is one community then, since a
 * reference is not added up.
 *
 * <p>Immutable and thread-safe.
 */
public final class TargetSamples implements Samples<Sample> {
    private static final int ATTEMPTS = 10;

    private final Target target;
    private final IndicatorSamples samples;
    private final Optional<Compared> compared;
    private final ReportingPeriod period;

    private TargetSamples(Target target, IndicatorSamples samples) {
        this.target = target;
        this.samples = samples.aimedAt(limits(target));
        this.compared = Compared.of(target);
        this.period = compared.map(other -> bothHold(target.indicator(), other)).orElse(samples.period());
    }

    private static ReportingPeriod bothHold(Indicator indicator, Compared other) {
        return Months.nearest(month -> Months.holds(indicator, month) && other.holds(month))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Definition must hold in some month and in that of the reference: '" + indicator.id() + "'"));
    }

    /**
     * Returns samples for a target, with measures in standard units that fit the scale of its indicator.
     *
     * @param target the target
     * @return the samples
     * @throws IllegalArgumentException as {@link IndicatorSamples#of(Indicator)}, and if there is no month in which the definition holds
     *     for both the value and its reference
     */
    public static TargetSamples of(Target target) {
        return of(target, IndicatorSamples.of(target.indicator()));
    }

    /**
     * Returns samples for a target.
     *
     * @param target the target
     * @param samples where the figures of its indicator are drawn; other aims than the limits of the target are not kept
     * @return the samples
     * @throws IllegalArgumentException if there is no month in which the definition holds for both the value and its reference
     */
    public static TargetSamples of(Target target, IndicatorSamples samples) {
        return new TargetSamples(target, samples);
    }

    /** Returns the values at which the verdict changes, with and without rounding, none beside a reference. */
    static ImmutableList<Ratio> limits(Target target) {
        Unit unit = target.indicator().scale().unit();
        return target.criterion() instanceof LimitCriterion criterion
                ? ends(Stream.of(LimitComparison.values()).map(comparison -> criterion.accepted(unit, comparison)))
                : ImmutableList.of();
    }

    /** Returns the values at which the verdict changes beside a reference. */
    static ImmutableList<Ratio> limits(Target target, Ratio reference) {
        if (!(target.criterion() instanceof RelativeCriterion criterion)) {
            return limits(target);
        }
        Unit unit = target.indicator().scale().unit();
        return ends(Stream.of(LimitComparison.values())
                .filter(comparison -> criterion.hasDigits() || comparison == LimitComparison.FULL_VALUE)
                .map(comparison -> criterion
                        .limit(target.indicator().direction(), unit, comparison)
                        .acceptedValues(reference)));
    }

    private static ImmutableList<Ratio> ends(Stream<Range<Ratio>> ranges) {
        return ranges.flatMap(range -> Stream.concat(
                        range.hasLowerBound() ? Stream.of(range.lowerEndpoint()) : Stream.empty(),
                        range.hasUpperBound() ? Stream.of(range.upperEndpoint()) : Stream.empty()))
                .distinct()
                .collect(toImmutableList());
    }

    /** Value and reference have the same figures in them. */
    @Override
    public ImmutableList<Sample> edgeCases() {
        return compared.map(other -> samples.edgeCases().stream()
                        .map(sample -> sample.communities().get(0))
                        .map(own -> together(other, own, asReference(other, own)))
                        .collect(toImmutableList()))
                .orElseGet(samples::edgeCases);
    }

    @Override
    public Sample draw(Random random) {
        return compared.map(other -> beside(other, random)).orElseGet(() -> samples.draw(random));
    }

    private Sample beside(Compared other, Random random) {
        Sample exact = exact(other, random);
        TargetReference sound = new TargetReference(target);
        for (int i = 0; i < ATTEMPTS && !sound.isSound(exact); i++) {
            exact = exact(other, random);
        }
        return random.nextInt(4) == 0 ? exact.map(quantity -> IndicatorSamples.said(quantity, random)) : exact;
    }

    private Sample exact(Compared other, Random random) {
        Figures reference = asReference(other, samples.community(random));
        Sample start = together(other, Figures.of(Map.of()), reference);
        IndicatorSamples aimed = other.isSound(start) ? samples.aimedAt(limits(target, other.value(start))) : samples;
        return together(other, aimed.community(random), reference);
    }

    /** Turns figures of the indicator into those of the reference, which is perhaps stated with the decimals of the indicator. */
    private Figures asReference(Compared other, Figures figures) {
        if (other.measure().isEmpty()) {
            return figures;
        }
        Indicator indicator = target.indicator();
        Reference reference = new Reference(indicator);
        Sample sample = Sample.of(figures);
        Ratio value = reference.isCalculable(sample) ? reference.value(sample).abs() : Ratio.ZERO;
        Ratio stated = Rounding.gbt8170Decimals(indicator.decimals()).round(value);
        return Figures.of(Map.of(
                Operand.of(other.measure().orElseThrow()),
                Quantity.of(stated, indicator.scale().unit())));
    }

    /** A figure that both look at is that of the value. */
    private Sample together(Compared other, Figures own, Figures reference) {
        Sample sample = other.into(Sample.of(Figures.of(Map.of())), reference);
        return sample.with(0, figures -> {
                    Figures all = figures;
                    for (Map.Entry<Operand, Quantity> entry : own.reported().entrySet()) {
                        all = all.with(entry.getKey(), entry.getValue());
                    }
                    return all;
                })
                .in(period);
    }

    @Override
    public Stream<Sample> smaller(Sample sample) {
        return Shrinking.of(sample);
    }
}
