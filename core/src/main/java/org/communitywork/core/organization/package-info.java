// SPDX-License-Identifier: Apache-2.0

/**
 * The groups and bodies that do community work, and the roles in them.
 *
 * <p>An {@link org.communitywork.core.organization.Organization} is a leading group, a committee, a team or a partner as a
 * report describes it: its {@link org.communitywork.core.organization.OrganizationKind}, who holds which
 * {@link org.communitywork.core.organization.Role} in it, and with whom it works. Roles are held by offices and groups;
 * there is no place for a person's name. A registered body can be told by its
 * {@link org.communitywork.core.organization.CreditCode}.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.organization;

import org.jspecify.annotations.NullMarked;
