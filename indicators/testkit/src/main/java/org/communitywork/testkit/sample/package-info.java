// SPDX-License-Identifier: Apache-2.0

/**
 * Places that do not exist, with reports to test on.
 *
 * <p>{@link org.communitywork.testkit.sample.SampleCounty} is small enough to be checked by hand, and comes with what it should give.
 * {@link org.communitywork.testkit.sample.World} is a county made from numbers, in which everything fits together, or in which
 * one {@link org.communitywork.testkit.sample.PlantedFault} waits to be found.
 */
@NullMarked
package org.communitywork.testkit.sample;

import org.jspecify.annotations.NullMarked;
