// SPDX-License-Identifier: Apache-2.0

/**
 * The values of indicators, as exact ranges with their reasons.
 *
 * <p>A {@link org.communitywork.indicators.calculation.Calculator} applies an indicator to observations and gives a
 * {@link org.communitywork.indicators.calculation.Calculation}: a value, or why there is none. Nothing is clamped, guessed or rounded on the
 * way; what a report does not say exactly makes the value a range, and
 * {@link org.communitywork.indicators.calculation.Quotient} finds the least one. A stated rate and one that is calculated from counts are
 * told apart by their {@link org.communitywork.indicators.calculation.Origin}.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.calculation;

import org.jspecify.annotations.NullMarked;
