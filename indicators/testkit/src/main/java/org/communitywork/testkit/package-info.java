// SPDX-License-Identifier: Apache-2.0

/**
 * The test kit.
 *
 * <p>{@link org.communitywork.testkit.laws} says what every indicator, target or scorecard obeys, whatever runs the tests;
 * {@link org.communitywork.testkit.arbitraries} generates values for jqwik ({@link org.communitywork.testkit.domain}
 * by type), {@link org.communitywork.testkit.sample} has places to test on, and
 * {@link org.communitywork.testkit.assertions} says in AssertJ what is expected of results.
 */
@NullMarked
package org.communitywork.testkit;

import org.jspecify.annotations.NullMarked;
