// SPDX-License-Identifier: Apache-2.0

/**
 * Organized drives and what is done in them.
 *
 * <p>A {@link org.communitywork.core.campaign.Campaign} such as 爱国卫生 is run at some level, about some themes, and often
 * to win an honor. An {@link org.communitywork.core.campaign.Activity} is one thing that was organized, within a
 * campaign or by itself. Neither holds figures: they name the measures in which a report states them.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.campaign;

import org.jspecify.annotations.NullMarked;
