// SPDX-License-Identifier: Apache-2.0

/**
 * Standing offers of a community to its people.
 *
 * <p>A {@link org.communitywork.core.service.Service} says what is offered to which groups, from which age, how often,
 * by whom, and whether it is free or comes to the home. What was delivered in a year are figures of a report, in the
 * measures that the service names.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.service;

import org.jspecify.annotations.NullMarked;
