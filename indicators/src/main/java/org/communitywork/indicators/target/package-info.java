// SPDX-License-Identifier: Apache-2.0

/**
 * What indicators are held against.
 *
 * <p>A {@link org.communitywork.indicators.target.Target} (目标值) puts a {@link org.communitywork.indicators.target.Criterion} to an indicator. Checking it
 * gives a {@link org.communitywork.indicators.target.TargetCheck} with one of three honest answers: met, not met, or undetermined, where what is
 * known allows both. Both ways of comparing with a limit that GB/T 8170 knows are carried out, and it is said where
 * they disagree. The limit may be a constant ({@link org.communitywork.indicators.target.LimitCriterion}) or move with another measured value, such as
 * that of the year before or the provincial average ({@link org.communitywork.indicators.target.RelativeCriterion}). {@link org.communitywork.indicators.target.Shortfall} tells how many more, or fewer, of a measure would meet the target.
 * Several checks are put together by a {@link org.communitywork.indicators.target.CombinedCheck}: all, one or so many of them must be met.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.target;

import org.jspecify.annotations.NullMarked;
