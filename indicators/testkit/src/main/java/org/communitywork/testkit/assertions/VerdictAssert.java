// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import org.assertj.core.api.AbstractAssert;
import org.communitywork.indicators.target.Verdict;

/**
 * Assertions about a verdict, such as {@code assertThat(verdict).isUndetermined()}.
 */
public class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {
    /**
     * Starts assertions about a verdict.
     *
     * @param actual a verdict
     */
    public VerdictAssert(Verdict actual) {
        super(actual, VerdictAssert.class);
    }

    /**
     * Asks for met.
     *
     * @return this
     */
    public VerdictAssert isMet() {
        return is(Verdict.MET);
    }

    /**
     * Asks for not met.
     *
     * @return this
     */
    public VerdictAssert isNotMet() {
        return is(Verdict.NOT_MET);
    }

    /**
     * Asks for undetermined.
     *
     * @return this
     */
    public VerdictAssert isUndetermined() {
        return is(Verdict.UNDETERMINED);
    }

    private VerdictAssert is(Verdict verdict) {
        isNotNull();
        if (actual != verdict) {
            failWithMessage("Expected verdict '%s' but it is '%s'", verdict.englishLabel(), actual.englishLabel());
        }
        return this;
    }
}
