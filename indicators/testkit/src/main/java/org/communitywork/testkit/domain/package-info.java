// SPDX-License-Identifier: Apache-2.0

/**
 * Contexts in which jqwik makes values of the library's types by itself.
 *
 * <p>A test class opts in by {@code @Domain(CoreDomain.class)} or {@code @Domain(IndicatorDomain.class)}; without that nothing
 * changes for anybody.
 */
@NullMarked
package org.communitywork.testkit.domain;

import org.jspecify.annotations.NullMarked;
