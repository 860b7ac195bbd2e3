// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Gap;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;

/**
 * A generator of quantities.
 *
 * <p>By default every qualifier is drawn as often as any other, in any unit of {@link QuantityArbitraries#units()}, with figures of
 * {@link QuantityArbitraries#figures()}, below zero too. Quantities shrink to an exact zero, often of the first unit.
 *
 * <p>Immutable: each method returns another generator.
 */
public final class QuantityArbitrary extends ArbitraryDecorator<Quantity> {
    static final QuantityArbitrary STANDARD = new QuantityArbitrary(
            QuantityArbitraries.units(),
            QuantityArbitraries.figures(),
            Sets.immutableEnumSet(EnumSet.allOf(Qualifier.class)));

    private final Arbitrary<Unit> units;
    private final Arbitrary<Ratio> figures;
    private final ImmutableSet<Qualifier> qualifiers;

    private QuantityArbitrary(Arbitrary<Unit> units, Arbitrary<Ratio> figures, ImmutableSet<Qualifier> qualifiers) {
        this.units = units;
        this.figures = figures;
        this.qualifiers = qualifiers;
    }

    /**
     * Returns quantities in one of some units; 全部 is left out, since it is always in percent.
     *
     * @param chosen the units
     * @return the generator
     */
    public QuantityArbitrary in(Unit... chosen) {
        return new QuantityArbitrary(Arbitraries.of(Arrays.asList(chosen)), figures, without(Qualifier.ALL));
    }

    /**
     * Returns quantities with other figures.
     *
     * @param chosen the figures, some of them not zero
     * @return the generator
     */
    public QuantityArbitrary withFigures(Arbitrary<Ratio> chosen) {
        return new QuantityArbitrary(units, chosen, qualifiers);
    }

    /**
     * Returns quantities with one of some qualifiers.
     *
     * @param chosen the qualifiers
     * @return the generator
     */
    public QuantityArbitrary said(Qualifier... chosen) {
        return new QuantityArbitrary(units, figures, Sets.immutableEnumSet(Arrays.asList(chosen)));
    }

    /**
     * Returns quantities of which something is known.
     *
     * @return the generator without 若干, xx and lost figures
     */
    public QuantityArbitrary known() {
        return new QuantityArbitrary(units, figures, without(Qualifier.UNKNOWN));
    }

    private ImmutableSet<Qualifier> without(Qualifier qualifier) {
        Set<Qualifier> rest = EnumSet.copyOf(qualifiers);
        rest.remove(qualifier);
        return Sets.immutableEnumSet(rest);
    }

    @Override
    protected Arbitrary<Quantity> arbitrary() {
        List<Qualifier> all = qualifiers.asList();
        return Arbitraries.of(all)
                .flatMap(qualifier -> units.flatMap(unit -> said(qualifier, unit)))
                .withoutEdgeCases();
    }

    private Arbitrary<Quantity> said(Qualifier qualifier, Unit unit) {
        Arbitrary<Ratio> some = figures.filter(figure -> !figure.isZero());
        return switch (qualifier) {
            case EXACTLY -> figures.map(figure -> Quantity.of(figure, unit));
            case AT_LEAST -> figures.map(figure -> Quantity.atLeast(figure, unit));
            case MORE_THAN -> figures.map(figure -> Quantity.moreThan(figure, unit));
            case AT_MOST -> figures.map(figure -> Quantity.atMost(figure, unit));
            case LESS_THAN -> some.map(figure -> Quantity.lessThan(figure, unit));
            case OVER -> some.map(figure -> Quantity.over(figure, unit));
            case NEARLY -> some.map(figure -> Quantity.nearly(figure, unit));
            case ABOUT -> some.map(figure -> Quantity.about(figure, unit));
            case BETWEEN ->
                Combinators.combine(figures, figures)
                        .filter((one, other) -> !one.equals(other))
                        .as((one, other) -> Quantity.between(one.min(other), one.max(other), unit));
            case SEVERAL -> powers(0).map(power -> Quantity.several(power, unit));
            case ORDER_OF -> powers(2).map(power -> Quantity.orderOf(power, unit));
            case ALL -> Arbitraries.just(Quantity.all());
            case UNKNOWN -> Arbitraries.of(Gap.class).map(gap -> Quantity.unknown(gap, unit));
        };
    }

    private static Arbitrary<Ratio> powers(int least) {
        return Combinators.combine(Arbitraries.integers().between(least, 15), Arbitraries.of(1, -1))
                .as((power, sign) -> Ratio.powerOfTen(power).times(Ratio.of(sign)));
    }
}
