// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.ConflictPolicy;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.calculation.Input;
import org.communitywork.indicators.calculation.MissingInput;
import org.communitywork.indicators.calculation.NotApplicable;
import org.communitywork.indicators.calculation.NotApplicableReason;
import org.communitywork.indicators.calculation.Quotient;
import org.communitywork.indicators.calculation.Suppressed;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.testkit.laws.Sample;

/** Generators of observations, calculators and calculations with every outcome. */
public final class CalculationArbitraries {
    private CalculationArbitraries() {}

    /**
     * Returns up to eight observations of {@link StatementArbitraries#resolvedObservations()}.
     *
     * @return the generator
     */
    public static Arbitrary<Observations> observations() {
        return StatementArbitraries.resolvedObservations().list().ofMaxSize(8).map(Observations::of);
    }

    /**
     * Returns what may be done with different statements of one figure.
     *
     * @return the generator
     */
    public static Arbitrary<ConflictPolicy> conflictPolicies() {
        return Arbitraries.of(
                ConflictPolicy.REFUSE,
                ConflictPolicy.HULL,
                ConflictPolicy.prefer("R2"),
                ConflictPolicy.prefer("R2", "R1"));
    }

    /**
     * Returns calculators with every policy for conflicts and reaches of approximate figures.
     *
     * @return the generator
     */
    public static Arbitrary<Calculator> calculators() {
        return Combinators.combine(QuantityArbitraries.reaches(), conflictPolicies())
                .as((reach, policy) -> Calculator.STANDARD.with(reach).with(policy));
    }

    /**
     * Returns calculations of an indicator from what communities report, of which every fifth community has not reported anything.
     *
     * @param indicator the indicator, whose measures have standard units that fit its scale
     * @return the generator
     */
    public static Arbitrary<Calculation> calculations(Indicator indicator) {
        return Combinators.combine(
                        SampleArbitraries.samples(indicator), Arbitraries.of("c1", "c1", "c1", "c1", "silent"))
                .as((sample, subject) -> Calculator.STANDARD.calculate(
                        indicator, sample.observations(), CommunityId.parse(subject), sample.period()));
    }

    /**
     * Returns calculations of indicators of every kind with every outcome: calculated, stated, incomplete, contradictory, undefined, withheld
     * and not applicable.
     *
     * @return the generator
     */
    public static Arbitrary<Calculation> calculations() {
        Arbitrary<Indicator> indicators = IndicatorArbitraries.indicators();
        return Arbitraries.frequencyOf(
                Tuple.of(6, indicators.flatMap(CalculationArbitraries::calculations)),
                Tuple.of(2, indicators.flatMap(CalculationArbitraries::conflicting)),
                Tuple.of(2, indicators.flatMap(CalculationArbitraries::stated)),
                Tuple.of(1, indicators.flatMap(CalculationArbitraries::ofNothing)),
                Tuple.of(1, indicators.flatMap(CalculationArbitraries::suppressed)),
                Tuple.of(1, indicators.flatMap(CalculationArbitraries::notApplicable)));
    }

    /** A first report says what the sample does, and a second says more of one figure. */
    private static Arbitrary<Calculation> conflicting(Indicator indicator) {
        return Combinators.combine(SampleArbitraries.samples(indicator), calculators())
                .as((sample, calculator) -> {
                    ImmutableList<ResolvedObservation> all =
                            sample.observations().all();
                    ResolvedObservation second = ResolvedObservation.builder()
                            .from(all.get(0))
                            .report("R2")
                            .quantity(Quantity.of(12_345L, all.get(0).unit()))
                            .build();
                    Observations both = sample.observations().plus(Observations.of(List.of(second)));
                    return calculator.calculate(indicator, both, Sample.id(0), sample.period());
                });
    }

    private static Arbitrary<Calculation> stated(Indicator indicator) {
        Unit unit = indicator.scale().unit();
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100).map(Ratio::of), Arbitraries.of(false, false, true))
                .as((figure, nearly) ->
                        nearly && !figure.isZero() ? Quantity.nearly(figure, unit) : Quantity.of(figure, unit))
                .map(quantity -> stated(indicator, quantity));
    }

    private static Calculation stated(Indicator indicator, Quantity quantity) {
        ResolvedObservation statement = ResolvedObservation.builder()
                .subject(Sample.id(0))
                .period(Sample.PERIOD)
                .measure(indicator.code())
                .quantity(quantity)
                .build();
        return Calculator.STANDARD.calculateOrStated(
                indicator, Observations.of(List.of(statement)), Sample.id(0), Sample.PERIOD);
    }

    /** Of figures that are all zero, such as a share of nobody. */
    private static Arbitrary<Calculation> ofNothing(Indicator indicator) {
        return SampleArbitraries.samples(indicator)
                .map(sample -> Calculator.STANDARD.calculate(
                        indicator,
                        Observations.of(sample.observations().all().stream()
                                .map(CalculationArbitraries::zero)
                                .toList()),
                        Sample.id(0),
                        sample.period()));
    }

    private static ResolvedObservation zero(ResolvedObservation observation) {
        return ResolvedObservation.builder()
                .from(observation)
                .quantity(Quantity.of(0, observation.unit()))
                .build();
    }

    private static Arbitrary<Calculation> suppressed(Indicator indicator) {
        return Combinators.combine(calculations(indicator), LanguageArbitraries.bilinguals())
                .as(Suppressed::of);
    }

    private static Arbitrary<Calculation> notApplicable(Indicator indicator) {
        return Combinators.combine(
                        Arbitraries.of(NotApplicableReason.class),
                        LanguageArbitraries.bilinguals().optional())
                .as((reason, detail) -> detail.isPresent()
                        ? NotApplicable.of(indicator, Sample.id(0), Sample.PERIOD, reason, detail.get())
                        : NotApplicable.of(indicator, Sample.id(0), Sample.PERIOD, reason));
    }

    /**
     * Returns figures that went into {@link #calculations()}.
     *
     * @return the generator
     */
    public static Arbitrary<Input> inputs() {
        return Parts.of(calculations(), Calculation::inputs);
    }

    /**
     * Returns figures that {@link #calculations()} lack, with the reasons why.
     *
     * @return the generator
     */
    public static Arbitrary<MissingInput> missingInputs() {
        return Parts.of(
                calculations(),
                calculation ->
                        calculation instanceof Incomplete incomplete ? incomplete.missing() : ImmutableList.of());
    }

    /**
     * Returns quotients of two sums over ranges of {@link NumberArbitraries#ranges()}, of which many may have a denominator of zero.
     *
     * @return the generator
     */
    public static Arbitrary<Quotient> quotients() {
        Arbitrary<List<Range<Ratio>>> ranges =
                NumberArbitraries.ranges().list().ofSize(8).map(List::copyOf);
        return Combinators.combine(DefinitionArbitraries.formulas(), ranges).as((formula, drawn) -> {
            ImmutableList<Operand> operands =
                    Sets.union(
                                    formula.numerator().operands(),
                                    formula.denominator().operands())
                            .stream()
                            .sorted()
                            .collect(ImmutableList.toImmutableList());
            ImmutableMap<Operand, Range<Ratio>> box =
                    Maps.toMap(operands, operand -> drawn.get(operands.indexOf(operand)));
            return new Quotient(formula.numerator(), formula.denominator(), box);
        });
    }
}
