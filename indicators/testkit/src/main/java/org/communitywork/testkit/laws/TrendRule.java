// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.List;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.trend.ComparedPeriod;
import org.communitywork.indicators.trend.Comparison;
import org.communitywork.indicators.trend.EditionRule;
import org.communitywork.indicators.trend.Series;
import org.communitywork.indicators.trend.Travel;

/**
 * A way to say which way a value went, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface TrendRule {
    /**
     * Returns the library's way, {@link Comparison#travel()}.
     *
     * @return the rule
     */
    static TrendRule library() {
        return (before, now) -> Series.of(EditionRule.REFUSE, List.of(before, now))
                .compare(now.period(), ComparedPeriod.PREVIOUS_PERIOD)
                .orElseThrow()
                .travel();
    }

    /**
     * Says which way the value went.
     *
     * @param before the calculation of the period before
     * @param now the calculation of the period
     * @return the way, in the sense of the indicator's direction
     */
    Travel travel(Calculation before, Calculation now);
}
