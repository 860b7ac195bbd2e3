// SPDX-License-Identifier: Apache-2.0

/**
 * How an indicator moves over time (趋势).
 *
 * <p>A {@link org.communitywork.indicators.trend.Series} holds the calculations of one indicator for one community,
 * period by period, and knows where the definition changed on the way. A
 * {@link org.communitywork.indicators.trend.Comparison} tells percentage points from percent and says which way things
 * went, as far as the ranges allow. A {@link org.communitywork.indicators.trend.Trajectory} is the straight way to a
 * goal, on which a value is on track, behind, or neither for certain.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.trend;

import org.jspecify.annotations.NullMarked;
