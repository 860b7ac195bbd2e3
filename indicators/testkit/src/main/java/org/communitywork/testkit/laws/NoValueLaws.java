// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.definition.Indicator;

/**
 * Where every way to calculate an indicator gives no value: without a denominator, without a figure, and outside of its time.
 *
 * <p>{@link IndicatorLaws#check(Indicator)} tries these laws among all others.
 *
 * <pre>{@code
 * @Property
 * void takesNothingForZero(@ForAll("samples") Sample sample) {
 *     NoValueLaws.missingIsNoNumber(checkUps, RateRule.ofNumbers(MyRates::checkUps), sample);
 * }
 * }</pre>
 */
public final class NoValueLaws {
    private NoValueLaws() {}

    /**
     * A denominator of zero gives no number (分母为零无定义), also where the numerator is zero, where all are left out, and where it is that
     * of a component.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample exact figures; those of each denominator are set to zero
     */
    public static void zeroDenominatorIsNoNumber(Indicator indicator, RateRule rule, Sample sample) {
        if (!IndicatorLaws.isSound(indicator, rule, sample)) {
            return;
        }
        Extremes.zeroDenominators(indicator, sample).forEach(changed -> {
            Judge judge = new Judge("a zero denominator is no number", changed);
            Answer answer = judge.ask(() -> rule.answer(changed));
            judge.require(answer.value().isEmpty(), "no value", answer);
        });
    }

    /**
     * A figure that is not reported, or unknown such as xx人, is not zero: without it there is no number, nor for a composite whose component
     * needs it.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample exact figures; each is left out in turn
     */
    public static void missingIsNoNumber(Indicator indicator, RateRule rule, Sample sample) {
        if (!IndicatorLaws.isSound(indicator, rule, sample)) {
            return;
        }
        Stream<Sample> absent = Edits.without(sample);
        Stream<Sample> unknown = rule.readsRanges() ? Edits.unknown(sample) : Stream.empty();
        Stream.concat(absent, unknown).forEach(changed -> {
            Judge judge = new Judge("a missing figure is not zero", changed);
            Answer answer = judge.ask(() -> rule.answer(changed));
            judge.require(answer.value().isEmpty(), "no value", answer);
        });
    }

    /**
     * Outside of the time in which the definition holds there is no value (不适用).
     *
     * @param indicator the definition, with a validity
     * @param rule a rule that reads whole samples, and so their period
     * @param sample exact figures; they are taken for those of a month in which the definition does not hold
     */
    public static void appliesOnlyWhereItIsValid(Indicator indicator, RateRule rule, Sample sample) {
        Optional<ReportingPeriod> outside = Months.outside(indicator);
        if (outside.isEmpty() || !rule.readsRanges() || !IndicatorLaws.isSound(indicator, rule, sample)) {
            return;
        }
        Sample changed = sample.in(outside.get());
        Judge judge = new Judge("applies only where it is valid", changed);
        Answer answer = judge.ask(() -> rule.answer(changed));
        judge.require(answer.value().isEmpty(), "no value", answer);
    }
}
