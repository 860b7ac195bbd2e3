// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Indicator;

/**
 * What every way to calculate an indicator obeys where figures are ranges, or said with 多, 近 or 约.
 *
 * <p>{@link IndicatorLaws#check(Indicator)} tries these laws among all others; a rule that takes exact numbers only passes.
 *
 * <pre>{@code
 * @Property
 * void neverContradictsWhatItSaid(@ForAll("samples") Sample sample) {
 *     RangeLaws.narrowsWithItsFigures(checkUps, RateRule.ofSamples(MyRates::checkUpsOfSample), sample);
 * }
 * }</pre>
 */
public final class RangeLaws {
    private RangeLaws() {}

    /**
     * The range of a value holds the value of all numbers that the figures may stand for.
     *
     * @param indicator the definition
     * @param rule a rule that reads ranges
     * @param sample figures of which some are ranges
     */
    public static void holdsEveryValueOfARange(Indicator indicator, RateRule rule, Sample sample) {
        if (!rule.readsRanges() || sample.isExact()) {
            return;
        }
        Reference reference = new Reference(indicator);
        Judge judge = new Judge("holds every value of a range", sample);
        Answer answer = judge.ask(() -> rule.answer(sample));
        Edits.members(sample).filter(reference::isSound).forEach(member -> {
            Ratio value = reference.value(member);
            judge.require(
                    answer.value().map(range -> range.contains(value)).orElse(false),
                    "a range with " + value + " of " + member,
                    answer);
        });
    }

    /**
     * Narrower figures give a narrower value: what is learned later never contradicts what was said before.
     *
     * @param indicator the definition
     * @param rule a rule that reads ranges
     * @param sample figures of which some are ranges; each is narrowed in turn
     */
    public static void narrowsWithItsFigures(Indicator indicator, RateRule rule, Sample sample) {
        if (!rule.readsRanges() || sample.isExact()) {
            return;
        }
        Judge before = new Judge("narrows with its figures", sample);
        Answer wide = before.ask(() -> rule.answer(sample));
        Edits.narrowed(sample).forEach(narrower -> {
            Judge judge = new Judge("narrows with its figures", sample + " -> " + narrower);
            Answer narrow = judge.ask(() -> rule.answer(narrower));
            boolean within = narrow.value()
                    .map(inner ->
                            wide.value().map(outer -> outer.encloses(inner)).orElse(false))
                    .orElse(true);
            judge.require(within, "within " + wide, narrow);
        });
    }
}
