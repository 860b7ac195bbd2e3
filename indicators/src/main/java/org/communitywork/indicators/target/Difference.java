// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Quotient;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.definition.Operand;

/**
 * What is known of value - multiple x reference.
 *
 * <p>The range is the least one where value and reference have no input in common, and where they do but have one denominator:
 * N/D - m M/D is the quotient (N - m M)/D. Else it may be too wide, never too narrow.
 */
record Difference(Calculated value, Calculated reference, Ratio multiple) {
    /** Whose figure of which period an operand of a calculation is. */
    record Figure(CommunityId subject, MeasureCode measure, ReportingPeriod period) {
        static Figure of(Calculation calculation, Operand operand) {
            return new Figure(
                    calculation.subject(), operand.measure(), operand.lookBack().from(calculation.period()));
        }
    }

    /** Returns the range in the unit of the value. */
    Range<Ratio> range() {
        Range<Ratio> apart = Ranges.minus(value.value(), Ranges.times(reference.value(), factor()));
        return joint().flatMap(Quotient::value)
                .filter(tight ->
                        tight.isConnected(apart) && !tight.intersection(apart).isEmpty())
                .map(apart::intersection)
                .orElse(apart);
    }

    /** Returns the multiple for a reference that may be in another unit than the value. */
    private Ratio factor() {
        return multiple.times(reference.unit().factorTo(value.unit()));
    }

    /** Says whether a figure of the value is one of the reference too. */
    boolean shares(Operand operand) {
        Figure figure = Figure.of(value, operand);
        return reference.inputs().stream()
                .anyMatch(input -> Figure.of(reference, input.operand()).equals(figure));
    }

    /** Returns the difference as one quotient, where the two have an input in common and one denominator. */
    private Optional<Quotient> joint() {
        if (value.quotient().isEmpty() || reference.quotient().isEmpty()) {
            return Optional.empty();
        }
        Quotient left = value.quotient().get();
        Quotient right = reference.quotient().get();
        return left.box().size() + right.box().size() > LookBack.MAX ? Optional.empty() : joint(left, right);
    }

    private Optional<Quotient> joint(Quotient left, Quotient right) {
        ImmutableMap<Operand, Operand> names = names(left, right);
        boolean alike = names.entrySet().stream()
                .filter(entry -> left.box().containsKey(entry.getValue()))
                .allMatch(entry -> Objects.equals(
                        right.box().get(entry.getKey()), left.box().get(entry.getValue())));
        boolean apart = names.values().stream().noneMatch(left.box()::containsKey);
        LinearForm below = renamed(right.denominator(), names);
        if (apart || !alike || !below.equals(left.denominator())) {
            return Optional.empty();
        }
        ImmutableMap.Builder<Operand, Range<Ratio>> box = ImmutableMap.builder();
        box.putAll(left.box());
        right.box().forEach((operand, range) -> box.put(names.getOrDefault(operand, operand), range));
        LinearForm above =
                left.numerator().minus(renamed(right.numerator(), names).times(factor()));
        return Optional.of(new Quotient(above, left.denominator(), box.buildKeepingLast()));
    }

    /** Names each operand of the reference as the value does where it is the same figure, else by a free name. */
    private ImmutableMap<Operand, Operand> names(Quotient left, Quotient right) {
        Map<Figure, Operand> known = new HashMap<>();
        left.box().keySet().forEach(operand -> known.put(Figure.of(value, operand), operand));
        ImmutableMap.Builder<Operand, Operand> names = ImmutableMap.builder();
        for (Operand operand : right.box().keySet()) {
            names.put(operand, known.computeIfAbsent(Figure.of(reference, operand), figure -> free(operand, known)));
        }
        return names.buildOrThrow();
    }

    private static Operand free(Operand operand, Map<Figure, Operand> known) {
        return Stream.concat(
                        Stream.of(operand),
                        IntStream.rangeClosed(0, LookBack.MAX)
                                .mapToObj(back -> new Operand(operand.measure(), LookBack.periods(back))))
                .filter(name -> !known.containsValue(name))
                .findFirst()
                .orElseThrow();
    }

    private static LinearForm renamed(LinearForm form, ImmutableMap<Operand, Operand> names) {
        Map<Operand, Ratio> coefficients = new TreeMap<>();
        form.coefficients()
                .forEach((operand, coefficient) ->
                        coefficients.merge(names.getOrDefault(operand, operand), coefficient, Ratio::plus));
        return LinearForm.of(form.constant(), coefficients);
    }
}
