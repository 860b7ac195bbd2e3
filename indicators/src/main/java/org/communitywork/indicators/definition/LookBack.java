// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.communitywork.core.period.ReportingPeriod;

/**
 * How far back an operand looks, such as {@code [-1]} for the period before (环比) or {@code [-1y]} for the same period of the
 * year before (同比).
 *
 * <p>Holds a number of periods or a number of years, from 0 to {@value #MAX}; at most one is above zero.
 *
 * <pre>
 * LookBack.years(1).from(ReportingPeriod.parse("2010-H1"));   // 2009-H1
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param periods the number of periods back
 * @param years the number of years back
 */
public record LookBack(int periods, int years) implements Comparable<LookBack>, Serializable {
    /** The farthest look back. */
    public static final int MAX = 99;

    /** The period itself. */
    public static final LookBack NONE = new LookBack(0, 0);

    /**
     * Makes a look back.
     *
     * @param periods the number of periods back
     * @param years the number of years back
     * @throws IllegalArgumentException if a number is out of bounds, or both are above zero
     */
    public LookBack {
        checkArgument(periods >= 0 && periods <= MAX, "Periods back must be from 0 to %s: '%s'", MAX, periods);
        checkArgument(years >= 0 && years <= MAX, "Years back must be from 0 to %s: '%s'", MAX, years);
        checkArgument(
                periods == 0 || years == 0, "Look back must not mix periods and years: '%s' / '%s'", periods, years);
    }

    /**
     * Looks back a number of periods of the same length.
     *
     * @param periods the number, from 0 to {@value #MAX}
     * @return the look back
     */
    public static LookBack periods(int periods) {
        return new LookBack(periods, 0);
    }

    /**
     * Looks back to the same period of an earlier year.
     *
     * @param years the number of years, from 0 to {@value #MAX}
     * @return the look back
     */
    public static LookBack years(int years) {
        return new LookBack(0, years);
    }

    /**
     * Returns the period that is looked at from another one.
     *
     * @param period the period of the calculation
     * @return the earlier period
     * @throws IllegalStateException if the period is masked, so that no earlier one is known
     */
    public ReportingPeriod from(ReportingPeriod period) {
        ReportingPeriod earlier = period;
        for (int i = 0; i < periods; i++) {
            earlier = earlier.previous();
        }
        for (int i = 0; i < years; i++) {
            earlier = earlier.samePeriodLastYear();
        }
        return earlier;
    }

    @Override
    public int compareTo(LookBack other) {
        return years == other.years ? Integer.compare(periods, other.periods) : Integer.compare(years, other.years);
    }

    /**
     * Returns the text that stands after the name of a measure.
     *
     * @return {@code [-1]}, {@code [-1y]}, or nothing for the period itself
     */
    @Override
    public String toString() {
        if (years > 0) {
            return "[-" + years + "y]";
        }
        return periods > 0 ? "[-" + periods + "]" : "";
    }
}
