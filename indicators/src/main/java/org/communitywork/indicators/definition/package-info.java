// SPDX-License-Identifier: Apache-2.0

/**
 * What an indicator is, before any data is seen.
 *
 * <p>An {@link org.communitywork.indicators.definition.Indicator} (指标) is a quotient of two sums of measures: its
 * {@link org.communitywork.indicators.definition.Formula} holds the two
 * {@link org.communitywork.indicators.definition.LinearForm}s, whose operands may look back to an earlier period. The
 * {@link org.communitywork.indicators.definition.Scale} turns the quotient into percent, per mille or another unit, and is never a
 * factor of the formula. Because sums add up over communities, one definition is right at every level of the
 * administrative tree. Definitions are plain data; they calculate nothing.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.definition;

import org.jspecify.annotations.NullMarked;
