// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.review;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.consistency.ConsistencyCheck;

/**
 * All that the library has to say of one report.
 *
 * @param report the report
 * @param measures what it counts and measures
 * @param indicators what its figures say
 * @param incomplete what could be calculated if the figures that are missing were there
 * @param ownTargets the targets that it states, and how it stands against them
 * @param givenTargets the targets that the user gives, and how it stands against them
 * @param checks what was found to hold or not to hold in it
 */
public record ReportReview(
        WorkReport report,
        MeasureTable measures,
        ImmutableList<IndicatorRow> indicators,
        ImmutableList<Incomplete> incomplete,
        ImmutableList<TargetRow> ownTargets,
        ImmutableList<TargetRow> givenTargets,
        ImmutableList<ConsistencyCheck> checks) {}
