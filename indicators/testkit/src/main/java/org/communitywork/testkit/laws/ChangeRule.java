// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.trend.ComparedPeriod;
import org.communitywork.indicators.trend.Comparison;
import org.communitywork.indicators.trend.EditionRule;
import org.communitywork.indicators.trend.Series;

/**
 * A way to say by how many percent a value changed, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface ChangeRule {
    /**
     * Returns the library's way, {@link Comparison#change()}.
     *
     * @return the rule
     */
    static ChangeRule library() {
        return (before, now) -> Series.of(EditionRule.REFUSE, List.of(before, now))
                .compare(now.period(), ComparedPeriod.PREVIOUS_PERIOD)
                .orElseThrow()
                .change();
    }

    /**
     * Says by how much the value changed.
     *
     * @param before the calculation of the period before
     * @param now the calculation of the period
     * @return the change in percent of the earlier value; empty unless both are there and the earlier one is surely above zero
     */
    Optional<Range<Ratio>> change(Calculation before, Calculation now);
}
