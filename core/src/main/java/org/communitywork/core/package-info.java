// SPDX-License-Identifier: Apache-2.0

/**
 * The root of the core packages, which holds no types of its own.
 *
 * <p>The one style of generated values is set here and reaches every package below: callers see only the abstract class
 * that declares a value and its nested builder, never the class that is generated.
 */
@NullMarked
@CoreStyle
package org.communitywork.core;

import org.jspecify.annotations.NullMarked;
