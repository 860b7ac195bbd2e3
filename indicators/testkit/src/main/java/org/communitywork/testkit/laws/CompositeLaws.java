// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.LinearForm;

/**
 * What every way to calculate a composite (综合指标) obeys beside the laws of all indicators.
 *
 * <p>{@link IndicatorLaws#check(Indicator)} tries these laws among all others; an indicator that is no composite passes.
 *
 * <pre>{@code
 * IndicatorLaws.check(index);                                      // 0.6 X.CARE_RATE + 0.4 X.CHECKUP_RATE
 * IndicatorLaws.check(index, RateRule.ofNumbers(MyRates::index));  // from the figures of both rates
 * }</pre>
 */
public final class CompositeLaws {
    private CompositeLaws() {}

    /**
     * A mean of components, with weights above zero that make up one, lies between the least and the greatest of them.
     *
     * @param indicator the definition; other composites than such a mean pass
     * @param rule the rule
     * @param sample exact figures
     */
    public static void liesBetweenItsComponents(Indicator indicator, RateRule rule, Sample sample) {
        if (!isMean(indicator) || !IndicatorLaws.isSound(indicator, rule, sample)) {
            return;
        }
        Unit unit = indicator.scale().unit();
        ImmutableList<Ratio> values = Component.of(indicator).stream()
                .map(component -> new Reference(component.indicator())
                        .value(component.of(sample))
                        .times(component.indicator().scale().unit().factorTo(unit)))
                .collect(ImmutableList.toImmutableList());
        Range<Ratio> exact = Range.encloseAll(values);
        Range<Ratio> between =
                rule.rounding(indicator).map(rounding -> rounding.round(exact)).orElse(exact);
        Judge judge = new Judge("lies between its components", sample);
        Answer answer = judge.ask(() -> rule.answer(sample));
        judge.require(
                answer.value().map(between::encloses).orElse(false),
                "a value in " + Ranges.format(between) + " of "
                        + Ordering.natural().sortedCopy(values),
                answer);
    }

    private static boolean isMean(Indicator indicator) {
        LinearForm above = indicator.formula().numerator();
        LinearForm below = indicator.formula().denominator();
        if (indicator.kind() != IndicatorKind.COMPOSITE
                || !below.isConstant()
                || !above.constant().isZero()) {
            return false;
        }
        Unit unit = indicator.scale().unit();
        boolean convertible = Component.of(indicator).stream()
                .allMatch(component -> component.indicator().scale().unit().convertibleTo(unit));
        Ratio weights = above.coefficients().values().stream().reduce(Ratio.ZERO, Ratio::plus);
        return convertible
                && above.coefficients().values().stream().allMatch(weight -> weight.signum() > 0)
                && weights.equals(below.constant());
    }

    /**
     * Components go into a composite as they are, not as they are shown: rounding them before is rounding twice.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample exact figures; tried if rounded components make a difference
     */
    public static void doesNotRoundItsComponents(Indicator indicator, RateRule rule, Sample sample) {
        if (indicator.kind() != IndicatorKind.COMPOSITE || !IndicatorLaws.isSound(indicator, rule, sample)) {
            return;
        }
        Reference reference = new Reference(indicator);
        Answer expected = IndicatorLaws.due(indicator, rule, reference.value(sample));
        reference
                .valueOver(
                        sample,
                        (component, value) ->
                                Rounding.gbt8170Decimals(component.decimals()).round(value))
                .map(value -> IndicatorLaws.due(indicator, rule, value))
                .filter(wrong -> !wrong.equals(expected))
                .ifPresent(wrong -> {
                    Judge judge = new Judge("does not round its components", sample);
                    Answer answer = judge.ask(() -> rule.answer(sample));
                    judge.require(!answer.equals(wrong), expected, answer);
                });
    }
}
