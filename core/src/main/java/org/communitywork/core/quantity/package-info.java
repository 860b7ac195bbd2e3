// SPDX-License-Identifier: Apache-2.0

/**
 * Reported amounts: what "600多人次", "近20吨" or "80%以上" says, and how far.
 *
 * <p>Reports of communities seldom give a bare number. A {@link org.communitywork.core.quantity.Quantity} keeps the figure
 * with its {@link org.communitywork.core.quantity.Qualifier} and its {@link org.communitywork.core.quantity.Unit}; from
 * these follows the exact range of what is known, by conventions that stand in one
 * {@link org.communitywork.core.quantity.Reach} and can be replaced. A
 * {@link org.communitywork.core.quantity.QuantityFormat} reads the phrases and writes each quantity in one canonical way,
 * over a table of {@link org.communitywork.core.quantity.Units}. Calculating leaves the phrase behind: it works on the
 * {@link org.communitywork.core.quantity.Amount}, a range in a unit; both are {@link org.communitywork.core.quantity.Measured}.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.quantity;

import org.jspecify.annotations.NullMarked;
