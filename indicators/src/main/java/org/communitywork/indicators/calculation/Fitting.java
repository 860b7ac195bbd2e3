// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/** An effective formula fitted to the units of its inputs: each sum in the unit of its first operand, the quotient in the scale's. */
record Fitting(Amount numerator, Optional<Amount> denominator, Quotient quotient) {
    static Fitting of(Indicator indicator, Map<Operand, Amount> inputs) {
        LinearForm above = indicator.effectiveFormula().numerator();
        LinearForm below = indicator.effectiveFormula().denominator();
        Unit unitAbove = unit(indicator.formula().numerator(), inputs).orElseThrow();
        Optional<Unit> unitBelow = unit(indicator.formula().denominator(), inputs);
        Ratio multiplier = indicator.scale().multiplier(unitAbove, unitBelow);
        ImmutableMap<Operand, Range<Ratio>> box = ImmutableMap.copyOf(Maps.transformValues(inputs, Amount::range));
        Quotient plain =
                new Quotient(fitted(above, inputs, unitAbove), fitted(below, inputs, unitBelow.orElse(unitAbove)), box);
        Quotient scaled = new Quotient(plain.numerator().times(multiplier), plain.denominator(), box);
        return new Fitting(
                new Amount(plain.numeratorRange(), unitAbove),
                unitBelow.map(unit -> new Amount(plain.denominatorRange(), unit)),
                scaled);
    }

    /** Returns the values of a sum of inputs that convert to a unit. */
    static Amount amount(LinearForm sum, Map<Operand, Amount> inputs, Unit unit) {
        LinearForm fitted = fitted(sum, inputs, unit);
        return new Amount(
                fitted.evaluate(operand -> requireNonNull(inputs.get(operand)).range()), unit);
    }

    static Optional<Unit> unit(LinearForm form, Map<Operand, Amount> inputs) {
        return form.operands().stream()
                .findFirst()
                .map(operand -> requireNonNull(inputs.get(operand)).unit());
    }

    private static LinearForm fitted(LinearForm form, Map<Operand, Amount> inputs, Unit unit) {
        return form.weighted(
                operand -> requireNonNull(inputs.get(operand)).unit().factorTo(unit));
    }

    /** Returns the denominator, which is the number 1 for an indicator without one. */
    Amount below() {
        return denominator.orElseGet(() -> new Amount(quotient.denominatorRange(), Units.NUMBER));
    }
}
