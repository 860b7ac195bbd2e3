// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.definition.Scale;

/** Units in which the operands of an indicator can be counted, so that its quotient has the unit of its scale. */
record FormulaUnits(Indicator indicator, MeasureTable measures, Unit above, Unit below) {
    static FormulaUnits of(Indicator indicator, MeasureTable measures) {
        Scale scale = indicator.scale();
        if (indicator.formula().denominator().isConstant()) {
            Unit amount = scale.unit().equals(Units.PERCENTAGE_POINT) ? Units.PERCENT : scale.unit();
            return new FormulaUnits(indicator, measures, amount, amount);
        }
        if (!isQuotient(scale.unit())) {
            return new FormulaUnits(indicator, measures, Units.PERSON, Units.PERSON);
        }
        ImmutableList<FormulaUnits> fitting = Units.standard().all().stream()
                .filter(above -> !above.symbol().isEmpty())
                .flatMap(above -> Units.standard().all().stream()
                        .map(below -> new FormulaUnits(indicator, measures, above, below)))
                .filter(FormulaUnits::isOfScale)
                .collect(toImmutableList());
        // Those of the scale itself, so that a rule written by hand need not convert: for 人/平方公里 no 平方米.
        return fitting.stream()
                .filter(FormulaUnits::isScale)
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .orElseGet(() -> ofMeasures(indicator, measures));
    }

    private static FormulaUnits ofMeasures(Indicator indicator, MeasureTable measures) {
        boolean known = indicator.operands().stream()
                .allMatch(operand -> measures.find(operand.measure()).isPresent());
        checkArgument(
                known,
                "Measures of %s must be given, for its unit is no standard one: '%s'",
                indicator.code(),
                indicator.scale());
        return new FormulaUnits(indicator, measures, Units.NUMBER, Units.NUMBER);
    }

    private boolean isOfScale() {
        return indicator.scale().unit().dimension().equals(above.dimension().per(below.dimension()));
    }

    private boolean isScale() {
        return indicator.scale().unit().factor().equals(above.factor().dividedBy(below.factor()));
    }

    /** Says whether the scale of an indicator tells what its operands are counted in. */
    static boolean determines(Indicator indicator) {
        return indicator.formula().denominator().isConstant()
                || isQuotient(indicator.scale().unit());
    }

    private static boolean isQuotient(Unit unit) {
        Dimension dimension = unit.dimension();
        return !dimension.equals(Dimension.PROPORTION)
                && !dimension.equals(Dimension.NUMBER)
                && !dimension.equals(Dimension.MULTIPLE);
    }

    Unit of(Operand operand) {
        Optional<Unit> defined = measures.find(operand.measure()).map(Measure::unit);
        return defined.orElse(isAbove(operand) ? above : below);
    }

    /** Says whether an operand counts what the numerator does, be it a part of it or left out of it, even if that leaves nothing. */
    private boolean isAbove(Operand operand) {
        return indicator.formula().numerator().operands().contains(operand)
                || indicator
                        .exclusions()
                        .flatMap(Exclusions::numerator)
                        .map(sum -> sum.operands().contains(operand))
                        .orElse(false);
    }
}
