// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/**
 * Draws figures of one community for the leaves of a composite: component by component, in any order, a figure that two of them use being
 * that of the last one, and wholes made as great as their parts thereafter.
 */
record CompositeDraw(Indicator indicator, ImmutableMap<MeasureCode, Unit> units, ImmutableList<Part> parts)
        implements Draw {
    /** A component with the way to draw its own figures. */
    record Part(Component component, Draw draw, ReportingPeriod month) {
        static Part of(Component component, MeasureTable measures) {
            Indicator indicator = component.indicator();
            return new Part(
                    component,
                    Draw.of(indicator, measures),
                    Months.nearest(month -> Months.holds(indicator, month)).orElse(Sample.PERIOD));
        }

        Reference reference() {
            return new Reference(component.indicator());
        }

        boolean isSound(Figures own) {
            return reference().isSound(Sample.of(own).in(month));
        }

        /** Draws figures that are possible, if such are found soon. */
        Figures any(Random random) {
            Figures own = draw.any(random);
            for (int i = 0; i < ATTEMPTS && !isSound(own); i++) {
                own = draw.repaired(draw.any(random));
            }
            return own;
        }
    }

    private static final int ATTEMPTS = 10;

    static CompositeDraw of(Indicator indicator, MeasureTable measures) {
        ImmutableMap<MeasureCode, Unit> units = CommonUnits.of(indicator, measures);
        MeasureTable known = CommonUnits.table(units);
        return new CompositeDraw(
                indicator,
                units,
                Component.of(indicator).stream()
                        .map(component -> Part.of(component, known))
                        .collect(toImmutableList()));
    }

    @Override
    public Unit unit(Operand leaf) {
        return Optional.ofNullable(units.get(leaf.measure())).orElseThrow();
    }

    @Override
    public Figures any(Random random) {
        Figures figures = Figures.of(Map.of());
        for (Part part : shuffled(random)) {
            figures = part.component().into(figures, part.any(random));
        }
        return repaired(figures);
    }

    private List<Part> shuffled(Random random) {
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Override
    public Figures repaired(Figures figures) {
        Figures changed = figures;
        for (Part part : parts) {
            Figures own = part.component().of(changed);
            if (!part.isSound(own)) {
                changed = part.component().into(changed, part.draw().repaired(own));
            }
        }
        return changed;
    }

    /** By giving each component the value, which is that of every mean of them, or by changing one component. */
    @Override
    public Optional<Figures> aimed(Figures figures, Ratio value, int beside, Random random) {
        return random.nextBoolean() ? all(figures, value, random) : one(figures, value, beside, random);
    }

    private Optional<Figures> all(Figures figures, Ratio value, Random random) {
        Figures changed = figures;
        for (Part part : parts) {
            Unit unit = part.component().indicator().scale().unit();
            if (unit.convertibleTo(indicator.scale().unit())) {
                Ratio own = value.times(indicator.scale().unit().factorTo(unit));
                changed = aimed(part, changed, own, 0, random).orElse(changed);
            }
        }
        return Optional.of(changed);
    }

    private static Optional<Figures> aimed(Part part, Figures figures, Ratio value, int beside, Random random) {
        Figures own = part.component().of(figures);
        return part.reference().isCalculable(Sample.of(own))
                ? part.draw()
                        .aimed(own, value, beside, random)
                        .map(hit -> part.component().into(figures, hit))
                : Optional.empty();
    }

    private Optional<Figures> one(Figures figures, Ratio value, int beside, Random random) {
        Sample sample = Sample.of(figures);
        Reference reference = new Reference(indicator);
        LinearForm above = indicator.formula().numerator();
        LinearForm below = indicator.formula().denominator();
        Unit unit = Component.of(indicator, above.operands().first())
                .indicator()
                .scale()
                .unit();
        for (Part part : shuffled(random)) {
            Operand operand = part.component().operand();
            if (above.operands().contains(operand) && !below.operands().contains(operand)) {
                Indicator own = part.component().indicator();
                // c * (change of the component) / D, times the multiplier, is what the value lacks.
                Ratio lack = value.minus(reference.value(sample))
                        .times(reference.denominator(sample))
                        .dividedBy(reference.multiplier(sample))
                        .dividedBy(above.coefficient(operand))
                        .times(unit.factorTo(own.scale().unit()));
                Ratio old = part.reference().value(part.component().of(sample));
                return aimed(part, figures, old.plus(lack), beside, random);
            }
        }
        return Optional.empty();
    }
}
