// SPDX-License-Identifier: Apache-2.0

/**
 * Honors, their levels and steps, and how they are awarded.
 *
 * <p>An {@link org.communitywork.core.honor.Honor} is one mention of a title in a report, won or striven for, at a
 * level that is often only inferred. Some titles come in steps, which an {@link
 * org.communitywork.core.honor.HonorLadder} puts in order. {@link org.communitywork.core.honor.HonorRoll} counts: by
 * level, distinct titles, and titles that are listed twice. How a title is awarded is a {@link
 * org.communitywork.core.honor.SelectionProcedure}.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.honor;

import org.jspecify.annotations.NullMarked;
