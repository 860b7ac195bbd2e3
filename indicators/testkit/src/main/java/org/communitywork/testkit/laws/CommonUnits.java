// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/**
 * One unit for each measure of a composite, also where several components use it: households are counted in 户 for a rate of theirs if
 * another component is in 人/户.
 */
final class CommonUnits {
    private final MeasureTable measures;
    private final ImmutableList<Indicator> simple;
    private final Map<MeasureCode, Unit> units = new HashMap<>();

    private CommonUnits(Indicator composite, MeasureTable measures) {
        this.measures = measures;
        this.simple = Component.simple(composite).distinct().collect(toImmutableList());
    }

    /** Finds the units; those that cannot be put together are refused. */
    static ImmutableMap<MeasureCode, Unit> of(Indicator composite, MeasureTable measures) {
        CommonUnits common = new CommonUnits(composite, measures);
        common.takeKnown();
        common.simple.stream().filter(FormulaUnits::determines).forEach(common::take);
        // Parts are counted as their wholes are; only where nothing says how, they are persons.
        common.simple.forEach(indicator -> common.spread());
        for (Indicator indicator : common.simple) {
            common.take(indicator);
            common.simple.forEach(other -> common.spread());
        }
        common.simple.forEach(common::checkFits);
        return ImmutableMap.copyOf(common.units);
    }

    private void takeKnown() {
        simple.stream()
                .flatMap(indicator -> codes(indicator).stream())
                .forEach(code -> measures.find(code).ifPresent(measure -> units.put(code, measure.unit())));
    }

    private static ImmutableSet<MeasureCode> codes(Indicator indicator) {
        return indicator.operands().stream().map(Operand::measure).collect(ImmutableSet.toImmutableSet());
    }

    private void take(Indicator indicator) {
        FormulaUnits own = FormulaUnits.of(indicator, measures);
        indicator.operands().forEach(operand -> units.putIfAbsent(operand.measure(), own.of(operand)));
    }

    private void spread() {
        simple.stream()
                .filter(indicator -> !FormulaUnits.determines(indicator))
                .forEach(indicator -> codes(indicator).stream()
                        .map(units::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(unit -> codes(indicator).forEach(code -> units.putIfAbsent(code, unit))));
    }

    private void checkFits(Indicator indicator) {
        Unit above = unit(indicator.formula().numerator().operands().first());
        Optional<Unit> below = indicator.formula().denominator().operands().stream()
                .findFirst()
                .map(this::unit);
        indicator.scale().multiplier(above, below);
        checkFits(indicator.formula().numerator());
        checkFits(indicator.formula().denominator());
        indicator.containments().forEach(each -> checkFits(each.rest()));
    }

    /** What is added up, or taken from each other, counts the same things. */
    private void checkFits(LinearForm sum) {
        sum.operands()
                .forEach(operand -> unit(operand).factorTo(unit(sum.operands().first())));
    }

    private Unit unit(Operand operand) {
        return Objects.requireNonNull(units.get(operand.measure()), "unit");
    }

    /** Makes a table in which the units can be looked up. */
    static MeasureTable table(Map<MeasureCode, Unit> units) {
        return MeasureTable.of(units.entrySet().stream()
                .map(entry -> Measure.builder()
                        .code(entry.getKey())
                        .name(entry.getKey().toString())
                        .englishName(entry.getKey().toString())
                        .unit(entry.getValue())
                        .kind(MeasureKind.STOCK)
                        .build())
                .collect(toImmutableList()));
    }
}
