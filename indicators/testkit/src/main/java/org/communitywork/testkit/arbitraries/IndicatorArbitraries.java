// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.report.Basis;
import org.communitywork.indicators.definition.Containment;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorId;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Scale;

/** Generators of indicators: plain ones of every kind, such as leave somebody out, and composites. The laws of indicators hold for all of them. */
public final class IndicatorArbitraries {
    private static final ImmutableList<IndicatorKind> EXCLUDING = ImmutableList.of(
            IndicatorKind.PROPORTION,
            IndicatorKind.SHARE,
            IndicatorKind.RATIO,
            IndicatorKind.DENSITY,
            IndicatorKind.PER_CAPITA,
            IndicatorKind.MEAN);
    private static final int TRIES = 1000;

    private IndicatorArbitraries() {}

    /**
     * Returns indicators of every kind, with exclusions and components among them, of which every part that says where they come from and
     * for whom and when they hold is left out at times.
     *
     * @return the generator
     */
    public static Arbitrary<Indicator> indicators() {
        return described(
                Arbitraries.frequencyOf(Tuple.of(4, plain()), Tuple.of(2, excluding()), Tuple.of(2, composites())));
    }

    private static Arbitrary<Indicator> described(Arbitrary<Indicator> indicators) {
        return Builders.withBuilder(Indicator::builder)
                .use(indicators)
                .in((builder, indicator) -> builder.from(indicator))
                .use(names("1", "2024版"))
                .in(Indicator.Builder::edition)
                .use(names("养老", "卫生").optional(0.5))
                .in((builder, topic) -> builder.topic(topic))
                .use(names("某办法").optional(0.5))
                .in((builder, document) -> builder.document(document))
                .use(CatalogArbitraries.places())
                .in((builder, place) -> builder.place(place))
                .use(CatalogArbitraries.validities().optional(0.5))
                .in((builder, validity) -> builder.validity(validity))
                .use(Arbitraries.of(Basis.class).optional(0.5))
                .in((builder, basis) -> builder.basis(basis))
                .use(names("一项说明").optional(0.5))
                .in((builder, description) -> builder.description(description))
                .use(Arbitraries.of(false, true))
                .in(Indicator.Builder::isVerified)
                .build(Indicator.Builder::build);
    }

    /**
     * Returns indicators of every kind but composites, with the formulas that such have and units that fit: parts of wholes, densities,
     * amounts per person, changes. Nobody is left out.
     *
     * @return the generator
     */
    public static Arbitrary<Indicator> plain() {
        return Arbitraries.oneOf(Stream.of(IndicatorKind.values())
                .filter(kind -> kind != IndicatorKind.COMPOSITE)
                .map(IndicatorArbitraries::plain)
                .toList());
    }

    /**
     * Returns indicators of a kind.
     *
     * @param kind the kind, not a composite
     * @return the generator, which is else as {@link #plain()}
     */
    public static Arbitrary<Indicator> plain(IndicatorKind kind) {
        Arbitrary<List<MeasureCode>> codes =
                DefinitionArbitraries.measureCodes().list().ofSize(3).uniqueElements();
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
     * Returns indicators of {@link #plain()} that leave somebody out (排除与例外): of the denominator, the numerator or both, and for
     * proportions and shares by exceptions.
     *
     * @return the generator
     */
    public static Arbitrary<Indicator> excluding() {
        return Arbitraries.of(EXCLUDING).flatMap(IndicatorArbitraries::excluding);
    }

    private static Arbitrary<Indicator> excluding(IndicatorKind kind) {
        Arbitrary<Boolean> whether = Arbitraries.of(true, false);
        return Combinators.combine(plain(kind), whether, whether, whether)
                .filter((indicator, below, above, except) -> below || above || (except && kind.partWithinWhole()))
                .as((indicator, below, above, except) -> {
                    Exclusions.Builder left = Exclusions.builder();
                    left.denominator(sum(below, "OUT.BELOW"));
                    left.numerator(sum(above, "OUT.ABOVE"));
                    left.exceptions(sum(except && kind.partWithinWhole(), "OUT.EXCEPTED"));
                    return Indicator.builder()
                            .from(indicator)
                            .exclusions(left.build())
                            .build();
                });
    }

    private static Optional<LinearForm> sum(boolean given, String measure) {
        return given ? Optional.of(LinearForm.parse(measure)) : Optional.empty();
    }

    /**
     * Returns composites (综合指标) of one or two proportions or shares, some of which leave somebody out: means, weighted sums, differences
     * of periods, and quotients. Some have a composite among their components.
     *
     * @return the generator
     */
    public static Arbitrary<Indicator> composites() {
        Arbitrary<Indicator> rates = Arbitraries.frequencyOf(
                Tuple.of(2, plain(IndicatorKind.PROPORTION)),
                Tuple.of(1, plain(IndicatorKind.SHARE)),
                Tuple.of(1, excluding(IndicatorKind.PROPORTION)));
        Arbitrary<Indicator> inner = composites("X.INNER", rates).filter(TRIES, IndicatorArbitraries::isRate);
        return composites("X.COMPOSITE", Arbitraries.frequencyOf(Tuple.of(7, rates), Tuple.of(1, inner)));
    }

    private static boolean isRate(Indicator indicator) {
        return indicator.scale().equals(Scale.PERCENT);
    }

    private static Arbitrary<Indicator> composites(String code, Arbitrary<Indicator> components) {
        Arbitrary<Shape> shapes = Arbitraries.of(
                new Shape("a", "%"),
                new Shape("(a + b) / 2", "%"),
                new Shape("0.6 a + 0.4 b", "%"),
                new Shape("a / (a + b)", "%"),
                new Shape("100 - a", "%"),
                new Shape("(a[-1y] + a) / 2", "%"),
                new Shape("a - a[-1y]", "个百分点"));
        return Combinators.combine(
                        shapes,
                        components,
                        components,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Direction.class))
                .as((shape, one, other, decimals, direction) -> {
                    ImmutableList<MeasureCode> codes =
                            ImmutableList.of(MeasureCode.parse(code + "_FIRST"), MeasureCode.parse(code + "_SECOND"));
                    Formula formula = shape.formula(codes);
                    Indicator.Builder composite = Indicator.composite(code, shape.scale())
                            .name("综合指标", "Composite")
                            .formula(formula)
                            .decimals(decimals)
                            .direction(direction)
                            .addComponents(coded(one, codes.get(0)));
                    return shape.text().contains("b")
                            ? composite
                                    .addComponents(coded(other, codes.get(1)))
                                    .build()
                            : composite.build();
                });
    }

    private static Indicator coded(Indicator indicator, MeasureCode code) {
        return Indicator.builder().from(indicator).code(code).build();
    }

    /**
     * Returns tables of up to five indicators.
     *
     * @return the generator
     */
    public static Arbitrary<IndicatorTable> tables() {
        return indicators().list().ofMaxSize(5).uniqueElements(Indicator::code).map(IndicatorTable::of);
    }

    /**
     * Returns names of definitions: a code and an edition.
     *
     * @return the generator
     */
    public static Arbitrary<IndicatorId> ids() {
        return Combinators.combine(DefinitionArbitraries.measureCodes(), names("1", "2", "2024版"))
                .as(IndicatorId::new);
    }

    /**
     * Returns exclusions of up to three sums of {@link DefinitionArbitraries#linearForms()}.
     *
     * @return the generator
     */
    public static Arbitrary<Exclusions> exclusions() {
        Arbitrary<Optional<LinearForm>> sums = DefinitionArbitraries.linearForms()
                .filter(TRIES, sum -> !sum.isConstant())
                .optional(0.6);
        return Combinators.combine(sums, sums, sums)
                .filter((below, above, except) ->
                        Stream.of(below, above, except).anyMatch(Optional::isPresent))
                .as((below, above, except) -> {
                    Exclusions.Builder left = Exclusions.builder();
                    left.denominator(below).numerator(above).exceptions(except);
                    return left.build();
                });
    }

    /**
     * Returns what must lie within what.
     *
     * @return the generator
     */
    public static Arbitrary<Containment> containments() {
        return Combinators.combine(DefinitionArbitraries.linearForms(), DefinitionArbitraries.linearForms())
                .as(Containment::new);
    }
}
