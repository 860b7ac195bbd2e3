// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Containment;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;

/** Draws figures of one community for an indicator that is no composite. */
record PlainDraw(Indicator indicator, FormulaUnits units) implements Draw {
    static PlainDraw of(Indicator indicator, MeasureTable measures) {
        return new PlainDraw(indicator, FormulaUnits.of(indicator, measures));
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

    /** Makes a whole that its part or what is left out exceeds as great as these, or else a denominator one at least. */
    @Override
    public Figures repaired(Figures figures) {
        Reference reference = new Reference(indicator);
        Sample sample = Sample.of(figures);
        for (Containment each : indicator.containments()) {
            sample = filled(sample, each.rest().operands(), changed -> reference.rest(each.rest(), changed));
        }
        Function<Sample, Ratio> rest = indicator.kind().partWithinWhole()
                ? reference::besidePart
                : changed -> reference.denominator(changed).minus(Ratio.ONE);
        return filled(sample, indicator.formula().denominator().operands(), rest)
                .communities()
                .get(0);
    }

    /** Raises one of some operands until what is left is not below zero. */
    private static Sample filled(Sample sample, Set<Operand> operands, Function<Sample, Ratio> rest) {
        Ratio lack = rest.apply(sample).negated();
        return operands.stream()
                .filter(operand ->
                        lack.signum() > 0 && Edits.gain(sample, operand, rest).signum() > 0)
                .findFirst()
                .map(operand -> Edits.raised(
                        sample,
                        operand,
                        Ratio.of(lack.dividedBy(Edits.gain(sample, operand, rest))
                                .ceiling())))
                .orElse(sample);
    }

    @Override
    public Optional<Figures> aimed(Figures figures, Ratio value, int beside, Random random) {
        Reference reference = new Reference(indicator);
        return reference.denominator(Sample.of(figures)).signum() > 0
                ? Aim.at(value, reference, figures, beside)
                : Optional.empty();
    }
}
