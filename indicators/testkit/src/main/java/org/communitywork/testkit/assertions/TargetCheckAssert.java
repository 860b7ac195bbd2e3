// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.Shortfall;
import org.communitywork.indicators.target.ShortfallReason;
import org.communitywork.indicators.target.TargetCheck;

/**
 * Assertions about a target check, such as {@code assertThat(check).isNotMet().hasMargin("-1.8个百分点").hasShortfall("ELD.EXAMINED", "23人")}.
 */
public class TargetCheckAssert extends AbstractCheckAssert<TargetCheckAssert, TargetCheck> {
    /**
     * Starts assertions about a target check.
     *
     * @param actual a target check
     */
    public TargetCheckAssert(TargetCheck actual) {
        super(actual, TargetCheckAssert.class);
    }

    /**
     * Asks for the exact difference to the limit.
     *
     * @param margin the difference with its unit, such as {@code 2.4个百分点}, with a minus sign on the bad side
     * @return this
     */
    public TargetCheckAssert hasMargin(String margin) {
        isNotNull();
        boolean same = actual.margin()
                .map(amount -> Expected.isSame(amount, Expected.amount(margin)))
                .orElse(false);
        return same
                ? this
                : failed("margin " + margin, actual.margin().map(Expected::text).orElse("none"));
    }

    /**
     * Asks for the smallest whole change of a measure that meets the target, in the worst case.
     *
     * @param measure the measure, such as {@code ELD.EXAMINED}
     * @param amount the change with its unit, such as {@code 23人}
     * @return this
     */
    public TargetCheckAssert hasShortfall(String measure, String amount) {
        isNotNull();
        Shortfall shortfall = actual.shortfall(MeasureCode.parse(measure));
        Amount expected = Expected.amount(amount);
        boolean same = shortfall
                .amount()
                .filter(found -> found.unit().convertibleTo(expected.unit()))
                .map(found -> found.in(expected.unit()))
                .map(found ->
                        found.range().upperEndpoint().equals(expected.range().upperEndpoint()))
                .orElse(false);
        return same ? this : failed("shortfall of " + amount, shortfall.text(Language.ENGLISH));
    }

    /**
     * Asks that no change of a measure alone meets the target.
     *
     * @param measure the measure
     * @param reason why not
     * @return this
     */
    public TargetCheckAssert hasNoShortfall(String measure, ShortfallReason reason) {
        isNotNull();
        Shortfall shortfall = actual.shortfall(MeasureCode.parse(measure));
        return shortfall.reason().filter(reason::equals).isPresent()
                ? this
                : failed("no shortfall, " + reason.englishLabel(), shortfall.text(Language.ENGLISH));
    }

    /**
     * Asks that comparing the full and the rounded value gives different verdicts (GB/T 8170).
     *
     * @return this
     */
    public TargetCheckAssert dependsOnTheMethod() {
        isNotNull();
        return actual.methodsDisagree() ? this : failed("methods that disagree", "agreement");
    }

    @Override
    String subject() {
        return "the target for " + actual.target().indicator().code();
    }
}
