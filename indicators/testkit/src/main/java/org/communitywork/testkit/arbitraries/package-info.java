// SPDX-License-Identifier: Apache-2.0

/**
 * Generators for property tests with jqwik.
 *
 * <p>Each class has static methods that return arbitraries, or fluent ones with defaults that its documentation states, such
 * as {@link org.communitywork.testkit.arbitraries.QuantityArbitraries#quantities()}. Nothing is registered: a property names
 * what it uses, or a test class opts in to a context of {@code org.communitywork.testkit.domain}.
 */
@NullMarked
package org.communitywork.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
