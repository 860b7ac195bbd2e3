// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.communitywork.core.measure.MeasureCode;

/** Rules for the components of a composite. */
final class Components {
    /** Keeps what a small document can make the calculator do within bounds. */
    static final int MAX = 100;

    private Components() {}

    /** Returns the codes that the formula of a composite names. */
    static ImmutableSortedSet<MeasureCode> codes(Indicator composite) {
        return composite.formula().operands().stream()
                .map(Operand::measure)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    static void check(Indicator indicator) {
        if (indicator.components().isEmpty()) {
            return;
        }
        ImmutableSortedSet<MeasureCode> given = indicator.components().stream()
                .map(Indicator::code)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        boolean each = given.size() == indicator.components().size();
        checkArgument(
                each && indicator.kind() == IndicatorKind.COMPOSITE && given.equals(codes(indicator)),
                "Components of %s must be those of a composite's formula '%s': '%s'",
                indicator.code(),
                indicator.formula(),
                given);
        indicator.components().forEach(component -> {
            checkArgument(
                    component.isComposed(),
                    "Component of %s must have its own components: '%s'",
                    indicator.code(),
                    component.code());
            checkAbsent(indicator.code(), component, indicator.code().toString());
        });
        long size = size(indicator);
        checkArgument(
                size <= MAX,
                "Composite %s must have at most %s components, counted at each place where one stands: '%s'",
                indicator.code(),
                MAX,
                size);
    }

    private static void checkAbsent(MeasureCode code, Indicator component, String path) {
        String longer = path + " > " + component.code();
        checkArgument(!component.code().equals(code), "Composite must not contain itself: '%s'", longer);
        component.components().forEach(next -> checkAbsent(code, next, longer));
    }

    /** Counts each component as often as an operand names it. */
    private static long size(Indicator indicator) {
        return indicator.formula().operands().stream()
                .flatMap(operand -> indicator.component(operand.measure()).stream())
                .mapToLong(component -> 1 + size(component))
                .sum();
    }
}
