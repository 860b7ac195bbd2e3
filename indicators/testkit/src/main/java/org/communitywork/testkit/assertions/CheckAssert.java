// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import org.communitywork.indicators.target.Check;

/**
 * Assertions about any check, such as that of a grade: {@code assertThat(grading.reaches("B")).isMet()}.
 */
public class CheckAssert extends AbstractCheckAssert<CheckAssert, Check> {
    /**
     * Starts assertions about a check.
     *
     * @param actual a check
     */
    public CheckAssert(Check actual) {
        super(actual, CheckAssert.class);
    }
}
