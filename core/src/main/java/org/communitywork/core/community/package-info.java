// SPDX-License-Identifier: Apache-2.0

/**
 * Communities, the groups of people who live in them, and the facilities they have.
 *
 * <p>A {@link org.communitywork.core.community.Community} is whatever a report speaks of: a residents' or villagers'
 * community, the street office above it, a single estate or an institution. Its {@link
 * org.communitywork.core.community.Profile} says where it lies; how many people live there is never part of it, because
 * two reports of one community state different counts. A {@link org.communitywork.core.community.Facility} is held
 * against a {@link org.communitywork.core.community.FacilityStandard} such as 六室三站二栏一校一场所, which tells what is missing.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.community;

import org.jspecify.annotations.NullMarked;
