// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.immutables.value.Value;

/**
 * What months or quarters come to in a longer period, such as a year. Made by {@link PeriodRollup#total}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PeriodTotal implements Serializable {
    PeriodTotal() {}

    /**
     * Returns the longer period.
     *
     * @return the period
     */
    public abstract ReportingPeriod whole();

    /**
     * Returns the figure for it.
     *
     * @return the amount in the measure's unit, empty if the policy gives none
     */
    public abstract Optional<Amount> total();

    /**
     * Returns how many of the periods that count were reported.
     *
     * @return the counts
     */
    public abstract Completeness completeness();

    /**
     * Returns the periods that count and were not reported.
     *
     * @return the periods in the order of time
     */
    public abstract ImmutableSet<ReportingPeriod> missing();
}
