// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Containment;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.language.Message;

/** What the inputs tell of the cases that an indicator leaves out. */
record LeftOut(Indicator indicator, Map<Operand, Amount> inputs) {
    /** Says how many are left out by each of the exclusions. */
    ImmutableList<Message> steps() {
        return Role.sums(indicator).entrySet().stream()
                .filter(sum -> sum.getKey() != Role.NUMERATOR && sum.getKey() != Role.DENOMINATOR)
                .map(sum -> Message.of(
                        "calculation.excluded",
                        sum.getKey(),
                        sum.getValue().toString(),
                        amount(sum.getValue(), unit(sum.getValue()))))
                .collect(toImmutableList());
    }

    /** Finds a part that surely exceeds what it is taken from. */
    Optional<Message> contradiction() {
        return indicator.containments().stream().flatMap(this::broken).findFirst();
    }

    private Stream<Message> broken(Containment rule) {
        Unit unit = unit(rule.rest());
        Range<Ratio> rest = amount(rule.rest(), unit).range();
        return Ranges.isAtLeast(rest, Range.singleton(Ratio.ZERO)) != Ternary.FALSE
                ? Stream.empty()
                : Stream.of(Message.of(
                        "calculation.contradictory.part",
                        rule.part().toString(),
                        rule.whole().toString(),
                        amount(rule.part(), unit),
                        amount(rule.whole(), unit)));
    }

    private Unit unit(LinearForm sum) {
        return Fitting.unit(sum, inputs)
                .orElseGet(() ->
                        Fitting.unit(indicator.formula().numerator(), inputs).orElseThrow());
    }

    private Amount amount(LinearForm sum, Unit unit) {
        return Fitting.amount(sum, inputs, unit);
    }
}
