// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.definition.Operand;

/**
 * An indicator within a composite, as one of the operands that name it looks at it.
 *
 * <p>A sample of a composite has figures for its leaves: the operands of its components, however deep these lie in each other, seen
 * from the period of the composite. With {@code X.RATE[-1y]} the leaf {@code X.PART} of the rate is {@code X.PART[-1y]}.
 */
record Component(Operand operand, Indicator indicator) {
    private static final int MONTHS = 12;

    static ImmutableList<Component> of(Indicator composite) {
        return composite.kind() == IndicatorKind.COMPOSITE
                ? composite.operands().stream()
                        .map(operand -> of(composite, operand))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    static Component of(Indicator composite, Operand operand) {
        return new Component(
                operand,
                composite
                        .component(operand.measure())
                        .orElseThrow(() -> new IllegalArgumentException("Components of " + composite.code()
                                + " must be given, as a table of indicators does: '" + operand.measure() + "'")));
    }

    /** Returns what must be reported for an indicator: its own operands, or those of its components. */
    static ImmutableSortedSet<Operand> leaves(Indicator indicator) {
        if (indicator.kind() != IndicatorKind.COMPOSITE) {
            return indicator.operands();
        }
        return of(indicator).stream()
                .flatMap(component -> component.leaves().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Operand::compareTo));
    }

    /** Returns the indicator itself, or the components that are no composites. */
    static Stream<Indicator> simple(Indicator indicator) {
        return indicator.kind() == IndicatorKind.COMPOSITE
                ? indicator.components().stream().flatMap(Component::simple)
                : Stream.of(indicator);
    }

    ImmutableSortedSet<Operand> leaves() {
        return leaves(indicator).stream()
                .map(this::shifted)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Operand::compareTo));
    }

    /** Names a leaf of the component as the composite sees it. */
    Operand shifted(Operand leaf) {
        return shifted(leaf, operand.lookBack());
    }

    /** Looks back from an operand; a sample is of a month, so that twelve periods are a year. */
    static Operand shifted(Operand operand, LookBack back) {
        int years = operand.lookBack().years() + back.years();
        int periods = operand.lookBack().periods() + back.periods();
        if (periods % MONTHS == 0) {
            return new Operand(operand.measure(), LookBack.years(years + periods / MONTHS));
        }
        return new Operand(operand.measure(), LookBack.periods(MONTHS * years + periods));
    }

    /** Returns what figures of the composite say of the component, by its own leaves. */
    Figures of(Figures figures) {
        Map<Operand, Quantity> own = new TreeMap<>();
        for (Operand leaf : leaves(indicator)) {
            figures.find(shifted(leaf)).ifPresent(quantity -> own.put(leaf, quantity));
        }
        return Figures.of(own);
    }

    /** Returns what the one community of a sample of the composite says of the component, in the period that it is looked at in. */
    Sample of(Sample sample) {
        return Sample.of(of(sample.communities().get(0))).in(operand.lookBack().from(sample.period()));
    }

    /** Puts figures of the component into those of the composite. */
    Figures into(Figures all, Figures own) {
        Figures changed = all;
        for (Map.Entry<Operand, Quantity> entry : own.reported().entrySet()) {
            changed = changed.with(shifted(entry.getKey()), entry.getValue());
        }
        return changed;
    }

    Sample into(Sample all, Sample own) {
        return all.with(0, figures -> into(figures, own.communities().get(0)));
    }

    /** Names a leaf of the composite as the component sees it, empty if it is none of its own. */
    Optional<Operand> own(Operand leaf) {
        return leaves(indicator).stream()
                .filter(each -> shifted(each).equals(leaf))
                .findFirst();
    }
}
