// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.trend;

import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.language.Labeled;

/**
 * Which earlier period a value is compared with, such as {@link #SAME_PERIOD_LAST_YEAR}.
 *
 * <p>Immutable and thread-safe.
 */
public enum ComparedPeriod implements Labeled {
    /** The same period of the year before (同比). */
    SAME_PERIOD_LAST_YEAR("同比", "on the same period last year"),
    /** The period right before (环比). */
    PREVIOUS_PERIOD("环比", "on the previous period");

    private final String label;
    private final String englishLabel;

    ComparedPeriod(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the earlier period.
     *
     * @param period the later one
     * @return the one that it is compared with
     * @throws IllegalStateException if the period is masked
     */
    public ReportingPeriod before(ReportingPeriod period) {
        return this == PREVIOUS_PERIOD ? period.previous() : period.samePeriodLastYear();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String englishLabel() {
        return englishLabel;
    }
}
