// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Strings.lenientFormat;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.target.Target;

/** A catalog in the making: refuses what clashes with what is there, and what builds upon what is not. */
final class CatalogDraft {
    private final Map<MeasureCode, Measure> measures = new LinkedHashMap<>();
    private final Map<MeasureCode, Map<String, Indicator>> indicators = new LinkedHashMap<>();
    private final Set<Target> targets = new LinkedHashSet<>();

    CatalogDraft(Catalog base) {
        base.ownMeasures().measures().forEach(measure -> measures.put(measure.code(), measure));
        base.document().indicators().forEach(this::put);
        targets.addAll(base.targets());
    }

    /** Adds a document; its parts may stand in any order and build upon each other. */
    CatalogDraft add(CatalogDocument document) {
        each("measures", document.measures(), this::put);
        each("indicators", document.indicators(), this::put);
        each("indicators", document.indicators(), this::check);
        indicators.values().forEach(editions -> editions.replaceAll((edition, indicator) -> composed(indicator)));
        each("targets", document.targets(), this::put);
        return this;
    }

    private static <T> void each(String list, ImmutableList<T> entries, Consumer<T> action) {
        for (int i = 0; i < entries.size(); i++) {
            try {
                action.accept(entries.get(i));
            } catch (IllegalArgumentException e) {
                throw new CatalogEntryException(list, i, e);
            }
        }
    }

    private void put(Measure measure) {
        Measure known = measures.putIfAbsent(measure.code(), measure);
        checkArgument(
                known == null || known.equals(measure),
                "Measure %s must be defined once: '%s' / '%s'",
                measure.code(),
                known,
                measure);
    }

    private void put(Indicator indicator) {
        Indicator known = indicators
                .computeIfAbsent(indicator.code(), code -> new LinkedHashMap<>())
                .putIfAbsent(indicator.edition(), indicator);
        checkArgument(
                known == null || known.equals(indicator),
                "Edition '%s' of %s must be defined once, another one needs an edition of its own: '%s' / '%s'",
                indicator.edition(),
                indicator.code(),
                known,
                indicator);
    }

    private void put(TargetEntry entry) {
        Indicator found = indicators.getOrDefault(entry.indicator(), Map.of()).values().stream()
                .filter(indicator -> entry.edition().orElse(indicator.edition()).equals(indicator.edition()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(lenientFormat(
                        "Indicator must be in the catalog: '%s'%s",
                        entry.indicator(),
                        entry.edition()
                                .map(edition -> ", edition '" + edition + "'")
                                .orElse(""))));
        targets.add(entry.on(found));
    }

    /** Gives a composite the components that its formula names, each in its first edition. */
    private Indicator composed(Indicator indicator) {
        if (indicator.kind() != IndicatorKind.COMPOSITE) {
            return indicator;
        }
        ImmutableList.Builder<Indicator> table =
                ImmutableList.<Indicator>builder().add(indicator);
        indicators.values().stream()
                .map(editions -> editions.values().iterator().next())
                .filter(first -> !first.code().equals(indicator.code()))
                .forEach(table::add);
        return IndicatorTable.of(table.build()).get(indicator.code());
    }

    /** Holds a definition to the units of its measures, and a composite to its components. */
    private void check(Indicator indicator) {
        composed(indicator);
        indicator.operands().forEach(operand -> unit(indicator, operand));
        Unit value = indicator.scale().unit();
        Measure namesake = measures.get(indicator.code());
        checkArgument(
                namesake == null || namesake.unit().convertibleTo(value),
                "Unit of measure %s must convert to '%s', that of the indicator: '%s'",
                indicator.code(),
                value,
                namesake == null ? "" : namesake.unit());
        Unit above = unit(indicator, indicator.formula().numerator()).orElseThrow();
        Optional<Unit> below = unit(indicator, indicator.formula().denominator());
        try {
            indicator.scale().multiplier(above, below);
        } catch (UnitMismatchException e) {
            throw new IllegalArgumentException(
                    lenientFormat("Units of %s must come to '%s': %s", indicator.code(), value, e.getMessage()), e);
        }
    }

    private Optional<Unit> unit(Indicator indicator, LinearForm form) {
        Optional<Unit> first = form.operands().stream().findFirst().map(operand -> unit(indicator, operand));
        for (Operand operand : form.operands()) {
            Unit unit = unit(indicator, operand);
            checkArgument(
                    unit.convertibleTo(first.orElseThrow()),
                    "Measures of a sum of %s must have units that convert: '%s' in '%s'",
                    indicator.code(),
                    operand,
                    unit);
        }
        return first;
    }

    private Unit unit(Indicator indicator, Operand operand) {
        Measure measure = measures.get(operand.measure());
        if (measure != null) {
            return measure.unit();
        }
        Map<String, Indicator> editions = indicators.get(operand.measure());
        checkArgument(
                editions != null, "Measure of %s must be in the catalog: '%s'", indicator.code(), operand.measure());
        return editions.values().iterator().next().scale().unit();
    }

    Catalog build() {
        ImmutableList<Indicator> all = indicators.values().stream()
                .flatMap(editions -> editions.values().stream())
                .collect(toImmutableList());
        return new Catalog(MeasureTable.empty().with(measures.values()), all, ImmutableList.copyOf(targets));
    }
}
