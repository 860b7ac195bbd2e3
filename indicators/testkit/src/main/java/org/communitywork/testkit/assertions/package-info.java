// SPDX-License-Identifier: Apache-2.0

/**
 * AssertJ assertions in the words of the field.
 *
 * <p>{@link org.communitywork.testkit.assertions.CommunityWorkAssertions} is imported statically beside AssertJ's own; a failure
 * shows the explanation of the result, so that it can be understood without a debugger.
 * {@link org.communitywork.testkit.assertions.CommunityWorkSoftAssertions} collects all failures of a test.
 */
@NullMarked
package org.communitywork.testkit.assertions;

import org.jspecify.annotations.NullMarked;
