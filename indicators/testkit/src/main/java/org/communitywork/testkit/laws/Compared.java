// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Target;

/**
 * What the value of a target with a {@link RelativeCriterion} is compared with, and where a sample has its figures.
 *
 * <p>Those of another subject stand beside the communities. Those of the subject itself are among its own, with operands that look back, such
 * as {@code ELD.DUE[-1y]}; one that the value itself looks at, as a change does, is one figure.
 */
record Compared(Indicator indicator, Optional<CommunityId> subject, Optional<MeasureCode> measure, LookBack lookBack) {
    static Optional<Compared> of(Target target) {
        return target.criterion() instanceof RelativeCriterion relative
                ? Optional.of(new Compared(
                        target.indicator(),
                        relative.reference().subject(),
                        relative.reference().measure(),
                        relative.reference().lookBack()))
                : Optional.empty();
    }

    /** Names the figures as the reference itself sees them. */
    ImmutableSortedSet<Operand> operands() {
        return measure.map(code -> ImmutableSortedSet.of(Operand.of(code)))
                .orElseGet(() -> Component.leaves(indicator));
    }

    private Operand stored(Operand operand) {
        Operand earlier = Component.shifted(operand, lookBack);
        return subject.isPresent() ? earlier : own(earlier).orElse(earlier);
    }

    /** Finds a figure that the value looks at, too. */
    private Optional<Operand> own(Operand operand) {
        ReportingPeriod period = operand.lookBack().from(Sample.PERIOD);
        return Component.leaves(indicator).stream()
                .filter(leaf -> leaf.measure().equals(operand.measure())
                        && leaf.lookBack().from(Sample.PERIOD).equals(period))
                .findFirst();
    }

    /** Says whether value and reference have no figure in common. */
    boolean isApart() {
        return subject.isPresent()
                || operands().stream().map(this::stored).noneMatch(Component.leaves(indicator)::contains);
    }

    /** Says whether the definition holds where the reference is calculated by it. */
    boolean holds(ReportingPeriod month) {
        return measure.isPresent() || Months.holds(indicator, lookBack.from(month));
    }

    private Figures all(Sample sample) {
        return subject.map(id -> sample.others().getOrDefault(id, Figures.of(Map.of())))
                .orElseGet(() -> sample.communities().get(0));
    }

    /** Returns what a sample says of the reference, as the reference itself sees it. */
    Figures figures(Sample sample) {
        Map<Operand, Quantity> found = new TreeMap<>();
        Figures all = all(sample);
        operands().forEach(operand -> all.find(stored(operand)).ifPresent(quantity -> found.put(operand, quantity)));
        return Figures.of(found);
    }

    /** Puts figures of the reference into a sample. */
    Sample into(Sample sample, Figures figures) {
        Figures all = all(sample);
        for (Map.Entry<Operand, Quantity> entry : figures.reported().entrySet()) {
            all = all.with(stored(entry.getKey()), entry.getValue());
        }
        return with(sample, all);
    }

    private Sample with(Sample sample, Figures all) {
        return subject.map(id -> sample.beside(id, all)).orElseGet(() -> sample.with(0, figures -> all));
    }

    /** Returns samples without a figure that the reference alone needs, and one without all of them. */
    Stream<Sample> missing(Sample sample) {
        ImmutableList<Operand> alone = operands().stream()
                .map(this::stored)
                .filter(operand ->
                        subject.isPresent() || !Component.leaves(indicator).contains(operand))
                .collect(toImmutableList());
        if (alone.isEmpty()) {
            return Stream.empty();
        }
        Figures none = all(sample);
        for (Operand operand : alone) {
            none = none.without(operand);
        }
        return Stream.concat(
                Stream.of(with(sample, none)),
                alone.stream().map(operand -> with(sample, all(sample).without(operand))));
    }

    /** Returns samples in which the reference is complete and has no value. */
    Stream<Sample> withoutValue(Sample sample) {
        Sample own = sample(sample);
        Stream<Sample> none = measure.isPresent()
                ? exceeding(own)
                : Stream.of(
                                Extremes.zeroDenominators(indicator, own),
                                Extremes.exceeding(indicator, own),
                                Extremes.excludingTooMany(indicator, own))
                        .flatMap(samples -> samples);
        return none.map(changed -> into(sample, changed.communities().get(0)));
    }

    /** A stated share above the whole. */
    private Stream<Sample> exceeding(Sample own) {
        Ratio whole = indicator.scale().whole();
        return indicator.kind().partWithinWhole()
                ? Stream.of(own.map(quantity -> Quantity.of(
                        whole.times(indicator.scale().unit().factorTo(quantity.unit()))
                                .plus(Ratio.ONE),
                        quantity.unit())))
                : Stream.empty();
    }

    /** Returns what a sample says of the reference as a sample of its own. */
    private Sample sample(Sample sample) {
        return Sample.of(figures(sample)).in(lookBack.from(sample.period()));
    }

    boolean isSound(Sample sample) {
        Sample own = sample(sample);
        return measure.isPresent() ? isPossible(own) : new Reference(indicator).isSound(own);
    }

    private boolean isPossible(Sample own) {
        Figures figures = own.communities().get(0);
        if (!figures.isExact() || figures.reported().isEmpty()) {
            return false;
        }
        Ratio value = level(figures);
        return value.signum() >= 0
                && (!indicator.kind().partWithinWhole()
                        || value.compareTo(indicator.scale().whole()) <= 0);
    }

    /** Returns the exact value of the reference in the unit of the indicator. */
    Ratio value(Sample sample) {
        return measure.isPresent() ? level(figures(sample)) : new Reference(indicator).value(sample(sample));
    }

    private Ratio level(Figures figures) {
        Quantity quantity = figures.reported().values().asList().get(0);
        Unit unit = quantity.unit();
        return quantity.figure()
                .orElseThrow()
                .times(unit.factorTo(indicator.scale().unit()));
    }
}
