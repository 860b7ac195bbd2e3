// SPDX-License-Identifier: Apache-2.0

/**
 * The times that reports speak of: when something was, how often it is, since when it holds.
 *
 * <p>A figure belongs to a {@link org.communitywork.core.period.ReportingPeriod}: a year, a half-year, a quarter, a month,
 * a day or a span of days. Reports that are published mask digits of their dates ({@code 20XX-12-03}); such a period is
 * kept as it is, and a question about it has the answer {@link org.communitywork.core.number.Ternary#UNKNOWN} exactly
 * where the mask leaves it open. How often an activity takes place is a
 * {@link org.communitywork.core.period.Recurrence}, and the dates between which a code or a rule holds are a
 * {@link org.communitywork.core.period.Validity}.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.period;

import org.jspecify.annotations.NullMarked;
