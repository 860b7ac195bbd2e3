// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import org.assertj.core.api.AbstractAssert;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;

/**
 * Assertions about a quantity, such as {@code assertThat(Quantity.parse("近20吨")).hasRange("(10, 20)").isInUnit("吨")}.
 */
public class QuantityAssert extends AbstractAssert<QuantityAssert, Quantity> {
    /**
     * Starts assertions about a quantity.
     *
     * @param actual a quantity
     */
    public QuantityAssert(Quantity actual) {
        super(actual, QuantityAssert.class);
    }

    /**
     * Asks for what is known of the amount, in its own unit.
     *
     * @param range the range as {@link Ranges#parse} reads it, such as {@code (10, 20)}
     * @return this
     */
    public QuantityAssert hasRange(String range) {
        isNotNull();
        if (!actual.range().equals(Ranges.parse(range))) {
            failWithMessage("Expected %s to have range %s%s but it is %s", actual, range, actual.unit(), said());
        }
        return this;
    }

    /**
     * Asks for a qualifier.
     *
     * @param qualifier the qualifier
     * @return this
     */
    public QuantityAssert isSaid(Qualifier qualifier) {
        isNotNull();
        if (actual.qualifier() != qualifier) {
            failWithMessage(
                    "Expected %s to be said '%s' but it is '%s'",
                    actual, qualifier.englishLabel(), actual.qualifier().englishLabel());
        }
        return this;
    }

    /**
     * Asks for one number.
     *
     * @return this
     */
    public QuantityAssert isExact() {
        isNotNull();
        if (!actual.isExact()) {
            failWithMessage("Expected %s to be one number but it is %s", actual, said());
        }
        return this;
    }

    /**
     * Asks for a unit.
     *
     * @param unit the unit, such as {@code 人次}
     * @return this
     */
    public QuantityAssert isInUnit(String unit) {
        isNotNull();
        if (!actual.unit().equals(Unit.parse(unit))) {
            failWithMessage("Expected %s to be in '%s' but it is in '%s'", actual, unit, actual.unit());
        }
        return this;
    }

    /**
     * Asks for what is known to be the same amount as that of a phrase, in whatever unit.
     *
     * @param phrase the phrase, such as {@code 0.96平方公里} for 96万平方米
     * @return this
     */
    public QuantityAssert isSameAmountAs(String phrase) {
        isNotNull();
        if (!Expected.isSame(actual.amount(), Expected.amount(phrase))) {
            failWithMessage("Expected %s to be as much as %s but it is %s", actual, phrase, said());
        }
        return this;
    }

    private String said() {
        return Expected.text(actual.amount());
    }
}
