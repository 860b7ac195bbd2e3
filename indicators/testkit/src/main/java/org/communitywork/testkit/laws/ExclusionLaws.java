// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Indicator;

/**
 * What every way to calculate an indicator that leaves people out (排除与例外) obeys, also where it is a component of a composite.
 *
 * <p>{@link IndicatorLaws#check(Indicator)} tries these laws among all others; a definition without exclusions passes.
 *
 * <pre>{@code
 * @Property
 * void leavesOutWhoMovedAway(@ForAll("samples") Sample sample) {
 *     ExclusionLaws.leavesOutWhoIsExcluded(checkUps, RateRule.ofNumbers(MyRates::checkUps), sample);
 * }
 * }</pre>
 */
public final class ExclusionLaws {
    private ExclusionLaws() {}

    /**
     * One case more that is left out changes nothing: it is one more of all, and one more of those who do not count.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample exact figures; an exclusion and the sum that it is taken from are raised by one
     */
    public static void leavesOutWhoIsExcluded(Indicator indicator, RateRule rule, Sample sample) {
        if (!IndicatorLaws.isSound(indicator, rule, sample)) {
            return;
        }
        Judge before = new Judge("leaves out who is excluded", sample);
        Answer expected = before.ask(() -> rule.answer(sample));
        Reference reference = new Reference(indicator);
        Ratio value = reference.value(sample);
        // Another component of a composite may count all without leaving anybody out.
        Extremes.excludingOneMore(indicator, sample)
                .filter(changed ->
                        reference.isSound(changed) && reference.value(changed).equals(value))
                .forEach(changed -> {
                    Judge judge = new Judge("leaves out who is excluded", sample + " -> " + changed);
                    judge.equal(expected, judge.ask(() -> rule.answer(changed)));
                });
    }

    /**
     * More left out than there are is a contradiction, and no value comes of it.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample exact figures; each exclusion of the first community is raised above what it is taken from
     */
    public static void excludesNoMoreThanThereAre(Indicator indicator, RateRule rule, Sample sample) {
        if (!IndicatorLaws.isSound(indicator, rule, sample)) {
            return;
        }
        Extremes.excludingTooMany(indicator, sample).forEach(changed -> {
            Judge judge = new Judge("excludes no more than there are", changed);
            Answer answer = judge.ask(() -> rule.answer(changed));
            judge.require(answer.value().isEmpty(), "no value", answer);
        });
    }
}
