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
import org.communitywork.indicators.definition.Exclusions;
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
        LinearForm numerator = indicator.formula().numerator();
        LinearForm denominator = indicator.formula().denominator();
        Unit above = unit(indicator, numerator).orElseThrow();
        Optional<Unit> below = unit(indicator, denominator);
        checkSum(indicator, numerator, above);
        below.ifPresent(unit -> checkSum(indicator, denominator, unit));
        indicator.exclusions().ifPresent(left -> checkLeftOut(indicator, left, above, below.orElseThrow()));
        checkNamesake(indicator);
        try {
            indicator.scale().multiplier(above, below);
        } catch (UnitMismatchException e) {
            throw new IllegalArgumentException(
                    lenientFormat(
                            "Units of %s must come to '%s': %s",
                            indicator.code(), indicator.scale().unit(), e.getMessage()),
                    e);
        }
    }

    private void checkNamesake(Indicator indicator) {
        Unit value = indicator.scale().unit();
        Measure namesake = measures.get(indicator.code());
        checkArgument(
                namesake == null || namesake.unit().convertibleTo(value),
                "Unit of measure %s must convert to '%s', that of the indicator: '%s'",
                indicator.code(),
                value,
                namesake == null ? "" : namesake.unit());
    }

    /** What is left out of a sum is a part of it; exceptions and the numerator lie apart within the denominator. */
    private void checkLeftOut(Indicator indicator, Exclusions left, Unit above, Unit below) {
        left.numerator().ifPresent(sum -> checkSum(indicator, sum, above));
        left.denominator().ifPresent(sum -> checkSum(indicator, sum, below));
        left.exceptions().ifPresent(sum -> {
            checkSum(indicator, sum, below);
            checkSum(indicator, indicator.formula().numerator(), below);
        });
    }

    private void checkSum(Indicator indicator, LinearForm sum, Unit expected) {
        for (Operand operand : sum.operands()) {
            Unit unit = unit(indicator, operand);
            checkArgument(
                    unit.convertibleTo(expected),
                    "Measures of a sum of %s must have units that convert to '%s': '%s' in '%s'",
                    indicator.code(),
                    expected,
                    operand,
                    unit);
        }
    }

    /** The unit in which a sum is measured, that of its first measure; empty for a number. */
    private Optional<Unit> unit(Indicator indicator, LinearForm sum) {
        return sum.operands().stream().findFirst().map(operand -> unit(indicator, operand));
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
