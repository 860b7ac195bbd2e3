// SPDX-License-Identifier: Apache-2.0

/**
 * Figures of communities added up over streets, districts and cities (汇总).
 *
 * <p>A {@link org.communitywork.indicators.rollup.Rollup} adds the measures of an indicator up over a
 * {@link org.communitywork.indicators.rollup.CommunityTree} and divides once at the end: the rate of a district is the
 * quotient of the sums, never the mean of the rates. What to do about communities that did not report is a
 * {@link org.communitywork.indicators.rollup.MissingPolicy} that the caller must choose. Sums are kept in a
 * {@link org.communitywork.indicators.rollup.Tally}, which can be merged in any order; the outcome is an
 * {@link org.communitywork.indicators.rollup.Aggregate} with its
 * {@link org.communitywork.indicators.rollup.Completeness}. What a street states itself is never added, only held
 * against the sum of its communities by {@link org.communitywork.indicators.rollup.ParentCheck}.
 * {@link org.communitywork.indicators.rollup.Ranking} orders places as far as their ranges allow, and
 * {@link org.communitywork.indicators.rollup.PeriodTotal} adds up months to a year.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.rollup;

import org.jspecify.annotations.NullMarked;
