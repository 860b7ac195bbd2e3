// SPDX-License-Identifier: Apache-2.0

/**
 * The administrative divisions of China and their statistical codes.
 *
 * <p>A {@link org.communitywork.core.division.DivisionCode} names a place by twelve digits, from the province to the
 * village or community, and tells its {@link org.communitywork.core.division.DivisionLevel} and what lies within what. A
 * {@link org.communitywork.core.division.Division} gives a code its name and the days on which it holds, because codes
 * move and names change and repeat; a {@link org.communitywork.core.division.DivisionTree} finds them, and finds what has
 * become of a code. No list of divisions is shipped: it is for the caller to bring one.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.division;

import org.jspecify.annotations.NullMarked;
