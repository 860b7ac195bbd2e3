// SPDX-License-Identifier: Apache-2.0

/**
 * Work reports and the figures they state.
 *
 * <p>A {@link org.communitywork.core.report.WorkReport} holds what one subject says about one period. Its figures are
 * {@link org.communitywork.core.report.Observation}s of measures; a list with a stated count is an {@link
 * org.communitywork.core.report.Enumeration}, parts of a whole are a {@link org.communitywork.core.report.Breakdown}, a
 * goal is a {@link org.communitywork.core.report.StatedTarget}, and what has no figure is a {@link
 * org.communitywork.core.report.Statement}. Nothing is corrected or merged: each item is what the report says, at the
 * place where it says it.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.report;

import org.jspecify.annotations.NullMarked;
