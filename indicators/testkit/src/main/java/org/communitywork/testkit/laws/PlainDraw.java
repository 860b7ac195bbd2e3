// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;

/** Draws figures of one community for an indicator that is no composite. */
record PlainDraw(Indicator indicator, FormulaUnits units) implements Draw {
    static PlainDraw of(Indicator indicator, MeasureTable measures) {
        return new PlainDraw(indicator, FormulaUnits.of(indicator, measures));
    }

    private Formula formula() {
        return indicator.effectiveFormula();
    }

    @Override
    public Unit unit(Operand leaf) {
        return units.of(leaf);
    }

    @Override
    public Figures any(Random random) {
        int magnitude = random.nextInt(5);
        Map<Operand, Quantity> figures = new TreeMap<>();
        for (Operand operand : indicator.operands()) {
            figures.put(operand, Quantity.of(number(units.of(operand), magnitude, random), units.of(operand)));
        }
        return Figures.of(figures);
    }

    private static Ratio number(Unit unit, int magnitude, Random random) {
        if (unit.convertibleTo(Units.PERCENT)) {
            return Ratio.of(random.nextInt(1001), 10);
        }
        Ratio number = switch (magnitude) {
            case 0 -> Ratio.of(random.nextInt(12));
            case 1 -> Ratio.of(random.nextInt(1000));
            case 2 -> Ratio.of(random.nextInt(100_000));
            case 3 -> Ratio.of(200L * (1 + random.nextInt(50)));
            default -> Ratio.of(10_000L * (1 + random.nextInt(9)));
        };
        boolean count = unit.dimension().equals(Dimension.unsigned(unit.symbol()));
        return count || random.nextBoolean() ? number : number.plus(Ratio.of(random.nextInt(100), 100));
    }

    /** Makes a whole that its part exceeds as great as the part. */
    @Override
    public Figures repaired(Figures figures) {
        Sample sample = Sample.of(figures);
        Reference reference = new Reference(indicator);
        Ratio lack = reference.numerator(sample).minus(reference.denominator(sample));
        Optional<Operand> whole = formula().denominator().operands().stream()
                .filter(operand -> !formula().numerator().operands().contains(operand))
                .findFirst();
        return lack.signum() <= 0 || whole.isEmpty() ? figures : raised(figures, whole.get(), lack);
    }

    private Figures raised(Figures figures, Operand operand, Ratio lack) {
        Ratio coefficient = formula().denominator().coefficient(operand);
        Quantity quantity = figures.find(operand).orElseThrow();
        Ratio more = Ratio.of(lack.dividedBy(coefficient.abs()).ceiling());
        return figures.with(operand, Quantity.of(quantity.figure().orElseThrow().plus(more), quantity.unit()));
    }

    @Override
    public Optional<Figures> aimed(Figures figures, Ratio value, int beside, Random random) {
        Reference reference = new Reference(indicator);
        return reference.denominator(Sample.of(figures)).signum() > 0
                ? Aim.at(value, reference, figures, beside)
                : Optional.empty();
    }
}
