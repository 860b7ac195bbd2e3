// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.CombinedCheck;

/**
 * Assertions about a combination of checks, such as
 * {@code assertThat(services).isUndetermined().hasCount(CheckOutcome.MET, 1).isOpenIn("托育")}.
 */
public class CombinedCheckAssert extends AbstractCheckAssert<CombinedCheckAssert, CombinedCheck> {
    /**
     * Starts assertions about a combination of checks.
     *
     * @param actual a combination of checks
     */
    public CombinedCheckAssert(CombinedCheck actual) {
        super(actual, CombinedCheckAssert.class);
    }

    /**
     * Asks how many checks have an outcome.
     *
     * @param outcome the outcome
     * @param number the number of checks
     * @return this
     */
    public CombinedCheckAssert hasCount(CheckOutcome outcome, int number) {
        isNotNull();
        int found = actual.count(outcome);
        return found == number ? this : failed(number + " checks '" + outcome.englishLabel() + "'", "" + found);
    }

    /**
     * Asks which checks could still decide.
     *
     * @param names their Chinese names in order, none if everything is settled
     * @return this
     */
    public CombinedCheckAssert isOpenIn(String... names) {
        isNotNull();
        ImmutableList<String> open =
                actual.open().stream().map(check -> check.name().chinese()).collect(toImmutableList());
        ImmutableList<String> expected = ImmutableList.copyOf(names);
        return open.equals(expected) ? this : failed("open in " + expected, "open in " + open);
    }
}
