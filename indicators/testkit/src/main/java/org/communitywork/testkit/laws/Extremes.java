// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Containment;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/** Samples in which a definition, or a component of it, has no value or is brought to the edge of what it allows. */
final class Extremes {
    private Extremes() {}

    /** Samples in which an operand of the indicator, or of a component of it, exceeds what it lies within, the first community alone. */
    static Stream<Sample> exceeding(Indicator indicator, Sample sample) {
        Sample one = sample.first();
        Stream<Sample> own =
                indicator.kind().partWithinWhole() ? exceeding(new Reference(indicator), one).stream() : Stream.empty();
        return Stream.concat(own, ofComponents(indicator, one, Extremes::exceeding));
    }

    /** What becomes of a sample of a composite by a change of one component. */
    private static Stream<Sample> ofComponents(
            Indicator composite, Sample sample, BiFunction<Indicator, Sample, Stream<Sample>> change) {
        return Component.of(composite).stream()
                .flatMap(component -> change.apply(component.indicator(), component.of(sample))
                        .map(changed -> component.into(sample, changed)));
    }

    /** The part raised above its whole. */
    private static Optional<Sample> exceeding(Reference reference, Sample one) {
        return reference.indicator().effectiveFormula().numerator().operands().stream()
                .filter(operand ->
                        Edits.gain(one, operand, reference::besidePart).signum() < 0)
                .findFirst()
                .map(operand -> Edits.raised(one, operand, above(used(one, operand, reference::besidePart))))
                .filter(exceeding -> reference.denominator(exceeding).signum() > 0);
    }

    private static Ratio above(Ratio number) {
        return Ratio.of(number.floor()).plus(Ratio.ONE);
    }

    /** By how much an operand must rise, in its own unit, so that nothing is left of what it is taken from. */
    private static Ratio used(Sample one, Operand operand, Function<Sample, Ratio> rest) {
        return rest.apply(one).dividedBy(Edits.gain(one, operand, rest).negated());
    }

    /** Samples in which more are left out than there are, of the indicator or of a component of it; the first community alone. */
    static Stream<Sample> excludingTooMany(Indicator indicator, Sample sample) {
        Sample one = sample.first();
        Stream<Sample> own = indicator.containments().stream()
                .flatMap(each -> excludingTooMany(new Reference(indicator), each, one).stream());
        return Stream.concat(own, ofComponents(indicator, one, Extremes::excludingTooMany));
    }

    private static Optional<Sample> excludingTooMany(Reference reference, Containment rule, Sample one) {
        Function<Sample, Ratio> rest = sample -> reference.rest(rule.rest(), sample);
        return rule.part().operands().stream()
                .filter(operand -> rule.rest().coefficient(operand).signum() < 0)
                .findFirst()
                .map(operand -> Edits.raised(one, operand, above(used(one, operand, rest))));
    }

    /** Samples with one case more that is left out, of the indicator or of a component: more of all, and more of those left out. */
    static Stream<Sample> excludingOneMore(Indicator indicator, Sample sample) {
        Stream<Sample> own = indicator.exclusions().stream()
                .flatMap(exclusions -> exclusions.operands().stream())
                .flatMap(excluded -> indicator.formula().operands().stream()
                        .filter(all -> isNobody(indicator, excluded, all))
                        .filter(all -> unit(sample, all).equals(unit(sample, excluded)))
                        .map(all -> Edits.raised(Edits.raised(sample, excluded), all)));
        return Stream.concat(own, ofComponents(indicator, sample, Extremes::excludingOneMore));
    }

    private static Optional<Unit> unit(Sample sample, Operand operand) {
        return sample.communities().get(0).find(operand).map(Quantity::unit);
    }

    /** Whether one more of both leaves both sums as they are. */
    private static boolean isNobody(Indicator indicator, Operand excluded, Operand all) {
        Formula formula = indicator.effectiveFormula();
        return !excluded.equals(all)
                && Stream.of(formula.numerator(), formula.denominator())
                        .allMatch(form -> form.coefficient(excluded)
                                .plus(form.coefficient(all))
                                .isZero());
    }

    /** Samples in which the denominator of the indicator, or of a component of it, is zero. */
    static Stream<Sample> zeroDenominators(Indicator indicator, Sample sample) {
        Formula formula = indicator.effectiveFormula();
        boolean canBeZero = !formula.denominator().isConstant()
                && formula.denominator().constant().isZero();
        if (indicator.kind() == IndicatorKind.COMPOSITE) {
            Stream<Sample> own =
                    canBeZero ? zeroValues(indicator, formula.denominator(), sample).stream() : Stream.empty();
            return Stream.concat(own, ofComponents(indicator, sample, Extremes::zeroDenominators));
        }
        if (!canBeZero) {
            return Stream.empty();
        }
        Sample zero = Edits.zero(sample, formula.denominator().operands());
        Sample allZero = Edits.zero(zero, formula.numerator().operands());
        return Stream.concat(Stream.of(zero, allZero), excludingAll(indicator, sample).stream());
    }

    /** Leaves out everybody: nobody is in the numerator, and those left out are all there are. */
    private static Optional<Sample> excludingAll(Indicator indicator, Sample sample) {
        Formula formula = indicator.effectiveFormula();
        Sample none = Edits.zero(sample, formula.numerator().operands());
        Function<Sample, Ratio> rest = new Reference(indicator)::denominator;
        return indicator.exclusions().stream()
                .flatMap(exclusions -> exclusions.operands().stream())
                .filter(operand -> formula.denominator().coefficient(operand).signum() < 0)
                .filter(operand -> rest.apply(none).signum() > 0)
                .findFirst()
                .map(operand -> Edits.raised(none, operand, used(none, operand, rest)))
                .filter(all -> rest.apply(all).isZero());
    }

    /** Makes all components in a sum of a composite zero, if they can be. */
    private static Optional<Sample> zeroValues(Indicator composite, LinearForm form, Sample sample) {
        Sample changed = sample;
        for (Operand operand : form.operands()) {
            Component component = Component.of(composite, operand);
            Optional<Sample> zero = zeroValue(component.indicator(), component.of(changed));
            if (zero.isEmpty()) {
                return Optional.empty();
            }
            changed = component.into(changed, zero.get());
        }
        return Optional.of(changed);
    }

    private static Optional<Sample> zeroValue(Indicator indicator, Sample sample) {
        LinearForm above = indicator.effectiveFormula().numerator();
        if (!above.constant().isZero()) {
            return Optional.empty();
        }
        return indicator.kind() == IndicatorKind.COMPOSITE
                ? zeroValues(indicator, above, sample)
                : Optional.of(Edits.zero(sample, above.operands()));
    }
}
