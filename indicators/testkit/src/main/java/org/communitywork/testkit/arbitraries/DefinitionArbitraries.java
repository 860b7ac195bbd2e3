// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.definition.Scale;

/** Generators of measures, formulas and indicators. */
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
        Arbitrary<LookBack> lookBacks = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(LookBack.NONE)),
                Tuple.of(1, Arbitraries.integers().between(1, 11).map(LookBack::periods)),
                Tuple.of(1, Arbitraries.integers().between(1, 3).map(LookBack::years)));
        return Combinators.combine(measureCodes(), lookBacks).as(Operand::new);
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

    /**
     * Returns indicators of every kind but composites, with the formulas that such have and units that fit: parts of wholes, densities, amounts per person,
     * changes. The laws of indicators hold for all of them.
     *
     * @return the generator
     */
    public static Arbitrary<Indicator> indicators() {
        return Arbitraries.oneOf(Stream.of(IndicatorKind.values())
                .filter(kind -> kind != IndicatorKind.COMPOSITE)
                .map(DefinitionArbitraries::indicators)
                .toList());
    }

    /**
     * Returns indicators of a kind.
     *
     * @param kind the kind, not a composite
     * @return the generator
     */
    public static Arbitrary<Indicator> indicators(IndicatorKind kind) {
        Arbitrary<List<MeasureCode>> codes = measureCodes().list().ofSize(3).uniqueElements();
        return Combinators.combine(
                        codes, shapes(kind), Arbitraries.integers().between(0, 3), Arbitraries.of(Direction.class))
                .as((measures, shape, decimals, direction) -> Indicator.builder()
                        .code(MeasureCode.parse("X." + kind))
                        .kind(kind)
                        .name(kind.label(), kind.englishLabel())
                        .formula(shape.formula(measures))
                        .scale(Scale.parse(shape.scale()))
                        .decimals(decimals)
                        .direction(direction)
                        .build());
    }

    /** A formula with the letters a, b and c for measures. */
    private record Shape(String text, String scale) {
        Formula formula(List<MeasureCode> measures) {
            StringBuilder formula = new StringBuilder();
            text.chars().forEach(letter -> {
                int measure = "abc".indexOf(letter);
                formula.append(measure < 0 ? String.valueOf((char) letter) : measures.get(measure));
            });
            return Formula.parse(formula.toString());
        }
    }

    private static Arbitrary<Shape> shapes(IndicatorKind kind) {
        return switch (kind) {
            case PROPORTION, SHARE ->
                Combinators.combine(
                                Arbitraries.of("a / b", "a / (a + b)", "(a + b) / c", "(a + b) / (a + b + c)"),
                                Arbitraries.of("%", "‰"))
                        .as(Shape::new);
            case RATIO ->
                Combinators.combine(
                                Arbitraries.of("a / b", "(a + b) / c", "(a - b) / c", "a / (2 b)"),
                                Arbitraries.of("1", "%", "倍"))
                        .as(Shape::new);
            case DENSITY -> Arbitraries.of("a / b", "a / (b + c)").map(text -> new Shape(text, "人/平方公里"));
            case PER_CAPITA -> Arbitraries.of("元/人", "平方米/人", "个/万人").map(unit -> new Shape("a / b", unit));
            case MEAN -> Arbitraries.of("吨/车次", "人/户").map(unit -> new Shape("a / b", unit));
            case COUNT -> Arbitraries.of("人", "平方公里", "元").map(unit -> new Shape("a", unit));
            case CHANGE ->
                Arbitraries.of("(a - a[-1y]) / a[-1y]", "(a - a[-1]) / a[-1]").map(text -> new Shape(text, "%"));
            case CHANGE_IN_POINTS -> Arbitraries.just(new Shape("a - a[-1y]", "个百分点"));
            case COMPOSITE -> throw new IllegalArgumentException("Kind must not be composite: '" + kind + "'");
        };
    }

    /**
     * Returns tables of up to five indicators.
     *
     * @return the generator
     */
    public static Arbitrary<IndicatorTable> indicatorTables() {
        return indicators().list().ofMaxSize(5).uniqueElements(Indicator::code).map(IndicatorTable::of);
    }
}
