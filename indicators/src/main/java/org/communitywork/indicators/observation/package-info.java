// SPDX-License-Identifier: Apache-2.0

/**
 * What was observed, ready to be looked up.
 *
 * <p>A report leaves out what goes without saying: an observation without subject or period has those of its report. A
 * {@link org.communitywork.indicators.observation.ResolvedObservation} has all of this filled in, so that observations of many reports can
 * stand together in {@link org.communitywork.indicators.observation.Observations}. All statements are kept, also those that
 * contradict one another; which of them counts is for the calculation to decide.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.observation;

import org.jspecify.annotations.NullMarked;
