// SPDX-License-Identifier: Apache-2.0

/**
 * What communities count and measure.
 *
 * <p>A {@link org.communitywork.core.measure.Measure} (数据项) is one thing that a community can state a figure for, such
 * as its residents or the rubbish it cleared. It is known by its {@link org.communitywork.core.measure.MeasureCode}, so
 * that figures of many communities can be added up, and {@link org.communitywork.core.measure.MeasureTable} holds the
 * definitions that a set of reports shares. The package stands below campaigns and services, because those name the
 * measures that speak of them; the figures themselves are observations of a report.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.measure;

import org.jspecify.annotations.NullMarked;
