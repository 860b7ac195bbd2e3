// SPDX-License-Identifier: Apache-2.0

/**
 * Grades that indicators have by bands of their values.
 *
 * <p>{@link org.communitywork.indicators.grade.Bands} (等级) share out all values among grades, without holes and without overlap. A
 * {@link org.communitywork.indicators.grade.GradeStandard} grades several indicators by bands, with preconditions; the grade of the whole is the worst
 * of its parts. Where what is known of a value lies in several bands, the result is the set of
 * {@link org.communitywork.indicators.grade.Grades} that are possible; it is decided if that is one.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.grade;

import org.jspecify.annotations.NullMarked;
