// SPDX-License-Identifier: Apache-2.0

/**
 * How the work of a community is scored and graded (考核测评).
 *
 * <p>A {@link org.communitywork.indicators.scorecard.Scorecard} (测评表) has items with points, each with a {@link
 * org.communitywork.indicators.scorecard.ScoringRule}, further bonuses up to a cap, vetoes (一票否决) and a {@link
 * org.communitywork.indicators.scorecard.TierTable}. It is filled with {@link
 * org.communitywork.indicators.scorecard.Evidence}: calculated indicators, places in a ranking, ballots of a peer
 * review (互评), marks. What is missing or not yet decided leaves the score a range and the tier open, and a {@link
 * org.communitywork.indicators.scorecard.Sensitivity} says for each open item what it would do to the tier. All
 * arithmetic is exact; nothing is rounded.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.scorecard;

import org.jspecify.annotations.NullMarked;
