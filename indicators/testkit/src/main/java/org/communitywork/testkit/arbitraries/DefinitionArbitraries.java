// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.definition.Scale;

/** Generators of measures, of formulas over them, and of the scales of their values. */
public final class DefinitionArbitraries {
    private static final ImmutableList<String> TOPICS = ImmutableList.of("POP", "ELD", "ENV", "CIV");

    private DefinitionArbitraries() {}

    /**
     * Returns codes of measures such as {@code POP.A7}, of four topics and twenty numbers each, so that two are often the same.
     *
     * @return the generator
     */
    public static Arbitrary<MeasureCode> measureCodes() {
        return Combinators.combine(
                        Arbitraries.of(TOPICS), Arbitraries.integers().between(1, 20))
                .as((topic, number) -> MeasureCode.parse(topic + ".A" + number));
    }

    /**
     * Returns measures in standard units.
     *
     * @return the generator
     */
    public static Arbitrary<Measure> measures() {
        return Combinators.combine(measureCodes(), QuantityArbitraries.plainUnits(), Arbitraries.of(MeasureKind.class))
                .as((code, unit, kind) -> Measure.builder()
                        .code(code)
                        .name("数据项" + code)
                        .englishName("Measure " + code)
                        .unit(unit)
                        .kind(kind)
                        .build());
    }

    /**
     * Returns tables of up to ten measures.
     *
     * @return the generator
     */
    public static Arbitrary<MeasureTable> measureTables() {
        return measures()
                .list()
                .ofMaxSize(10)
                .uniqueElements(Measure::code)
                .map(measures -> MeasureTable.of(ImmutableList.copyOf(measures)));
    }

    /**
     * Returns operands, of which every third looks back.
     *
     * @return the generator
     */
    public static Arbitrary<Operand> operands() {
        return Combinators.combine(measureCodes(), lookBacks()).as(Operand::new);
    }

    /**
     * Returns looks back, of which two thirds stay in the period itself and the others go back by up to eleven periods or three years.
     *
     * @return the generator, which shrinks to the period itself
     */
    public static Arbitrary<LookBack> lookBacks() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(LookBack.NONE)),
                Tuple.of(1, Arbitraries.integers().between(1, 11).map(LookBack::periods)),
                Tuple.of(1, Arbitraries.integers().between(1, 3).map(LookBack::years)));
    }

    /**
     * Returns scales of units of every sort, and pure numbers per ten thousand.
     *
     * @return the generator
     */
    public static Arbitrary<Scale> scales() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, QuantityArbitraries.units().map(Scale::of)),
                Tuple.of(1, Arbitraries.just(new Scale(Ratio.of(10_000), Units.NUMBER))));
    }

    /**
     * Returns sums of up to four operands and a number, with coefficients from -3 to 3 and halves among them. They shrink
     * towards zero.
     *
     * @return the generator
     */
    public static Arbitrary<LinearForm> linearForms() {
        Arbitrary<Ratio> numbers = Arbitraries.integers().between(-6, 6).map(halves -> Ratio.of(halves, 2));
        Arbitrary<LinearForm> terms = Combinators.combine(operands(), numbers)
                .as((operand, number) -> LinearForm.of(operand).times(number));
        return Combinators.combine(terms.list().ofMaxSize(4), numbers)
                .as((sum, constant) -> sum.stream().reduce(LinearForm.of(constant), LinearForm::plus));
    }

    /**
     * Returns quotients of two sums.
     *
     * @return the generator
     */
    public static Arbitrary<Formula> formulas() {
        Arbitrary<LinearForm> denominators = linearForms()
                .filter(form -> !form.isConstant() || !form.constant().isZero());
        return Combinators.combine(linearForms(), denominators).as(Formula::new);
    }
}
