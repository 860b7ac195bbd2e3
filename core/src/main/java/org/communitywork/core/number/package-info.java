// SPDX-License-Identifier: Apache-2.0

/**
 * Exact numbers, the ranges and three-valued answers made of them, and the one place where they are rounded.
 *
 * <p>What a report states, and what is calculated from it, is a {@link org.communitywork.core.number.Ratio}: no digit is
 * lost before a number is shown. Where a report says less than a number ("600多人次"), what is known is a range of
 * ratios, and {@link org.communitywork.core.number.Ranges} is the only place that calculates with ranges. Comparing two
 * ranges gives a {@link org.communitywork.core.number.Ternary}, because the honest answer may be that nobody knows. A
 * number is rounded once, by a {@link org.communitywork.core.number.Rounding}, either when it is shown (a
 * {@link org.communitywork.core.number.ReportedValue} also says to which side) or when the rule itself compares rounded
 * values, which a {@link org.communitywork.core.number.LimitComparison} says.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.number;

import org.jspecify.annotations.NullMarked;
