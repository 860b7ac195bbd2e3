// SPDX-License-Identifier: Apache-2.0

/**
 * Rules that look for what does not add up in reports, such as two populations for one community in one year.
 *
 * <p>A {@link org.communitywork.indicators.consistency.ReportSet} puts reports and the definitions of their measures
 * together, a {@link org.communitywork.indicators.consistency.ConsistencyChecker} holds it against its {@link
 * org.communitywork.indicators.consistency.ConsistencyRule rules}, and the {@link
 * org.communitywork.indicators.consistency.ConsistencyResult result} keeps every {@link
 * org.communitywork.indicators.consistency.ConsistencyCheck check} that could be made, with its arithmetic: what holds
 * as well as what fails. What somebody should look at is a {@link org.communitywork.indicators.consistency.Finding}.
 * What a report leaves out or masks makes a check undetermined and is never a fault. Nothing is corrected here.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.consistency;

import org.jspecify.annotations.NullMarked;
