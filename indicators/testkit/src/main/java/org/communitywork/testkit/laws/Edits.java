// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import com.google.common.math.LongMath;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Gap;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Operand;

/** Samples that differ from a given one in the way that a law speaks of. */
final class Edits {
    private static final int MOST_MEMBERS = 200;

    private Edits() {}

    /** One changed sample for each figure and each of its replacements. */
    private static Stream<Sample> each(Sample sample, Function<Quantity, Stream<Quantity>> change) {
        return figures(sample)
                .flatMap(place -> change.apply(place.quantity())
                        .map(quantity ->
                                sample.with(place.index(), figures -> figures.with(place.operand(), quantity))));
    }

    private record Place(int index, Operand operand, Quantity quantity) {}

    private static Stream<Place> figures(Sample sample) {
        return IntStream.range(0, sample.all().size())
                .boxed()
                .flatMap(index -> sample.all().get(index).reported().entrySet().stream()
                        .map(entry -> new Place(index, entry.getKey(), entry.getValue())));
    }

    static Stream<Sample> without(Sample sample) {
        return figures(sample).map(place -> sample.with(place.index(), figures -> figures.without(place.operand())));
    }

    static Stream<Sample> unknown(Sample sample) {
        return each(sample, quantity -> Stream.of(Quantity.unknown(Gap.UNSTATED, quantity.unit())));
    }

    static Sample zero(Sample sample, Set<Operand> operands) {
        return changed(sample, operands, figure -> Ratio.ZERO);
    }

    static Sample raised(Sample sample, Operand operand) {
        return raised(sample, operand, Ratio.ONE);
    }

    static Sample raised(Sample sample, Operand operand, Ratio more) {
        return sample.with(0, figures -> figures(figures, ImmutableSet.of(operand), figure -> figure.plus(more)));
    }

    /** What one more of an operand, in its own unit, adds to a sum; the units of the sum do the rest. */
    static Ratio gain(Sample sample, Operand operand, Function<Sample, Ratio> sum) {
        return sum.apply(raised(sample, operand)).minus(sum.apply(sample));
    }

    static Sample times(Sample sample, Ratio factor) {
        return sample.map(
                quantity -> Quantity.of(quantity.figure().orElseThrow().times(factor), quantity.unit()));
    }

    private static Sample changed(Sample sample, Set<Operand> operands, Function<Ratio, Ratio> change) {
        return sample.with(sample.communities().stream()
                .map(figures -> figures(figures, operands, change))
                .toList());
    }

    private static Figures figures(Figures figures, Set<Operand> operands, Function<Ratio, Ratio> change) {
        Figures changed = figures;
        for (Map.Entry<Operand, Quantity> entry : figures.reported().entrySet()) {
            if (operands.contains(entry.getKey())) {
                Quantity quantity = entry.getValue();
                Ratio figure = change.apply(quantity.figure().orElseThrow());
                changed = changed.with(entry.getKey(), Quantity.of(figure, quantity.unit()));
            }
        }
        return changed;
    }

    static Stream<Sample> inOtherUnits(Sample sample) {
        return each(
                sample,
                quantity -> Units.standard().all().stream()
                        .filter(unit -> unit.convertibleTo(quantity.unit()) && !unit.equals(quantity.unit()))
                        .flatMap(unit -> said(quantity, unit)));
    }

    /** A figure may be too long to be written in a unit. */
    private static Stream<Quantity> said(Quantity quantity, Unit unit) {
        try {
            return Stream.of(quantity.in(unit));
        } catch (IllegalArgumentException tooLong) {
            return Stream.empty();
        }
    }

    /** Says whether a number is what becomes of another one that was rounded to one to three digits more before. */
    static boolean isRoundedTwice(Ratio number, Ratio exact, Rounding rounding) {
        return !number.equals(rounding.round(exact))
                && Stream.of(10, 100, 1000)
                        .map(finer -> rounding.interval().dividedBy(Ratio.of(finer)))
                        .flatMap(interval -> Stream.of(Rounding.gbt8170(interval), Rounding.halfUp(interval)))
                        .flatMap(first -> Stream.of(first.round(exact))
                                .flatMap(once -> Stream.of(
                                        Rounding.gbt8170(rounding.interval()).round(once),
                                        Rounding.halfUp(rounding.interval()).round(once))))
                        .anyMatch(number::equals);
    }

    /** Samples of exact figures that the given ones may stand for: each at its ends, or near them, and in the middle. */
    static Stream<Sample> members(Sample sample) {
        List<Place> places = figures(sample).toList();
        List<List<Quantity>> choices = Lists.transform(places, place -> members(place.quantity()));
        return combinations(choices).map(chosen -> {
            Sample member = sample;
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                Quantity quantity = chosen.get(i);
                member = member.with(place.index(), figures -> figures.with(place.operand(), quantity));
            }
            return member;
        });
    }

    /** All of them if they are few, and otherwise some in which each figure takes each of its values. */
    private static Stream<List<Quantity>> combinations(List<List<Quantity>> choices) {
        long all = choices.stream().mapToLong(List::size).reduce(1, LongMath::saturatedMultiply);
        if (all <= MOST_MEMBERS) {
            return Lists.cartesianProduct(choices).stream();
        }
        Random random = new Random(Trials.STANDARD.seed());
        return Stream.generate(() -> choices.stream()
                        .map(values -> values.get(random.nextInt(values.size())))
                        .toList())
                .limit(MOST_MEMBERS);
    }

    private static List<Quantity> members(Quantity quantity) {
        Range<Ratio> range = quantity.range();
        if (Ranges.isPoint(range) || !range.hasLowerBound()) {
            return range.hasLowerBound()
                    ? ImmutableList.of(Quantity.of(range.lowerEndpoint(), quantity.unit()))
                    : ImmutableList.of();
        }
        Ratio width = range.hasUpperBound()
                ? range.upperEndpoint().minus(range.lowerEndpoint())
                : range.lowerEndpoint().plus(Ratio.ONE);
        return Stream.of("0", "0.001", "0.5", "0.999", "1")
                .map(share -> range.lowerEndpoint().plus(width.times(Ratio.parse(share))))
                .filter(range)
                .map(number -> Quantity.of(number, quantity.unit()))
                .toList();
    }

    static Stream<Sample> narrowed(Sample sample) {
        return each(sample, Edits::narrowed);
    }

    private static Stream<Quantity> narrowed(Quantity quantity) {
        List<Quantity> members = members(quantity);
        if (members.size() < 2) {
            return Stream.empty();
        }
        Stream<Quantity> spans = IntStream.range(1, members.size())
                .mapToObj(i -> Quantity.between(
                        members.get(i - 1).figure().orElseThrow(),
                        members.get(i).figure().orElseThrow(),
                        quantity.unit()));
        return Stream.concat(members.stream(), spans);
    }
}
