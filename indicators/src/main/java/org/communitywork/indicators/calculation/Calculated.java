// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.language.Language;
import org.immutables.value.Value;

/**
 * A calculation with a value, such as 45.6 % from 2596人 / 5692人.
 *
 * <p>The value is exact: a range with one number where all inputs are exact, and else the least range that contains
 * everything the inputs allow. A proportion's or share's range ends at 0 and 100 %.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Calculated implements Calculation {
    Calculated() {}

    /**
     * Returns the value in the unit of the indicator's scale.
     *
     * @return the range, not empty
     */
    public abstract Range<Ratio> value();

    /**
     * Returns the numerator.
     *
     * @return its range and unit, empty for a stated value of the indicator itself
     */
    public abstract Optional<Amount> numerator();

    /**
     * Returns the denominator.
     *
     * @return its range and unit, empty for a stated value and for an indicator without a denominator
     */
    public abstract Optional<Amount> denominator();

    /**
     * Returns the sums and the ranges of their operands, from which the value follows. It is in the unit of the value, and not
     * yet cut off at 0 and 100 %.
     *
     * @return the quotient, empty for a stated value
     */
    public abstract Optional<Quotient> quotient();

    /**
     * Says whether the denominator can be zero, so that there may be no value at all.
     *
     * @return whether the inputs allow a denominator of zero
     */
    public abstract boolean isMaybeUndefined();

    /**
     * Returns the unit of the value.
     *
     * @return that of the indicator's scale
     */
    public Unit unit() {
        return indicator().scale().unit();
    }

    /**
     * Returns the value with its unit.
     *
     * @return the amount
     */
    public Amount amount() {
        return new Amount(value(), unit());
    }

    @Override
    public String shown(Language language) {
        return ShownValue.of(indicator(), value()).text(language);
    }
}
