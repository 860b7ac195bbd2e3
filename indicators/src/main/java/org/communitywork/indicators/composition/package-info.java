// SPDX-License-Identifier: Apache-2.0

/**
 * Facilities held against the composition that a standard asks for.
 *
 * <p>A {@link org.communitywork.indicators.composition.CompositionTarget} (设施组成) asks for at least, or exactly, what a
 * {@link org.communitywork.core.community.FacilityStandard} such as 六室三站二栏一校一场所 names. The
 * {@link org.communitywork.indicators.composition.CompositionCheck} tells class by class what is there, missing and beyond; where counts are not exact or the list
 * of facilities is open, these are ranges and the verdict may be undetermined.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.composition;

import org.jspecify.annotations.NullMarked;
