// SPDX-License-Identifier: Apache-2.0

/**
 * The root of the indicator packages, which holds no types of its own.
 *
 * <p>The one style of generated values is set here and reaches every package below: callers see only the abstract class
 * that declares a value and its nested builder, never the class that is generated.
 *
 * @serial exclude
 */
@NullMarked
@IndicatorsStyle
package org.communitywork.indicators;

import org.jspecify.annotations.NullMarked;
