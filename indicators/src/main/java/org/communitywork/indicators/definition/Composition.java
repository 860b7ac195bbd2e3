// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communitywork.core.measure.MeasureCode;

/** Gives the composites among some indicators the others as components. */
final class Composition {
    private final Map<MeasureCode, Indicator> given;
    private final Map<MeasureCode, Indicator> composed = new LinkedHashMap<>();

    private Composition(Map<MeasureCode, Indicator> given) {
        this.given = given;
    }

    static Map<MeasureCode, Indicator> of(Map<MeasureCode, Indicator> given) {
        Composition composition = new Composition(given);
        Map<MeasureCode, Indicator> all = new LinkedHashMap<>();
        given.keySet().forEach(code -> all.put(code, composition.compose(ImmutableList.of(code))));
        all.values().forEach(indicator -> checkSame(indicator, all));
        return all;
    }

    /** Finds the indicator at the end of a path of codes, each of which is a component of the one before. */
    private Indicator compose(ImmutableList<MeasureCode> path) {
        MeasureCode code = path.get(path.size() - 1);
        checkArgument(given.containsKey(code), "Component must be defined: '%s'", text(path));
        checkArgument(path.indexOf(code) == path.size() - 1, "Composite must not contain itself: '%s'", text(path));
        checkArgument(
                path.size() <= Components.MAX,
                "Composites must be at most %s deep in each other: '%s'",
                Components.MAX,
                code);
        Indicator known = composed.get(code);
        if (known == null) {
            known = compose(given.get(code), path);
            composed.put(code, known);
        }
        return known;
    }

    private Indicator compose(Indicator indicator, ImmutableList<MeasureCode> path) {
        if (indicator.isComposed()) {
            return indicator;
        }
        Indicator.Builder builder = Indicator.builder().from(indicator);
        Components.codes(indicator)
                .forEach(code -> builder.addComponent(compose(ImmutableList.<MeasureCode>builder()
                        .addAll(path)
                        .add(code)
                        .build())));
        return builder.build();
    }

    private static void checkSame(Indicator indicator, Map<MeasureCode, Indicator> all) {
        for (Indicator component : indicator.components()) {
            Indicator own = all.getOrDefault(component.code(), component);
            checkArgument(
                    own.equals(component),
                    "Component of %s must be as it is defined beside it: '%s'",
                    indicator.code(),
                    component.code());
            checkSame(component, all);
        }
    }

    private static String text(ImmutableList<MeasureCode> path) {
        return path.stream().map(MeasureCode::toString).collect(joining(" > "));
    }
}
