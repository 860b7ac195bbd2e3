// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import org.assertj.core.api.AbstractAssert;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Verdict;

/**
 * Assertions that all checks have in common.
 *
 * @param <S> the sort of assertions
 * @param <A> the sort of check
 */
public abstract class AbstractCheckAssert<S extends AbstractCheckAssert<S, A>, A extends Check>
        extends AbstractAssert<S, A> {
    /**
     * Starts assertions about a check.
     *
     * @param actual a check
     * @param type the class of the assertions
     */
    protected AbstractCheckAssert(A actual, Class<S> type) {
        super(actual, type);
    }

    /**
     * Asks for the verdict met, from counts or claimed.
     *
     * @return this
     */
    public S isMet() {
        return has(Verdict.MET);
    }

    /**
     * Asks for the verdict not met.
     *
     * @return this
     */
    public S isNotMet() {
        return has(Verdict.NOT_MET);
    }

    /**
     * Asks for the verdict undetermined.
     *
     * @return this
     */
    public S isUndetermined() {
        return has(Verdict.UNDETERMINED);
    }

    private S has(Verdict verdict) {
        isNotNull();
        return actual.verdict() == verdict
                ? myself
                : failed(
                        "'" + verdict.englishLabel() + "'",
                        "'" + actual.verdict().englishLabel() + "'");
    }

    /**
     * Asks for an outcome, which tells apart why nothing is decided.
     *
     * @param outcome the outcome, such as not due or claimed
     * @return this
     */
    public S hasOutcome(CheckOutcome outcome) {
        isNotNull();
        return actual.outcome() == outcome
                ? myself
                : failed(
                        "outcome '" + outcome.englishLabel() + "'",
                        "'" + actual.outcome().englishLabel() + "'");
    }

    /**
     * Fails with what was expected of the check, what was found, and how it was checked.
     *
     * @param expected what was expected
     * @param found what was found
     * @return this, for soft assertions, which go on
     */
    final S failed(String expected, String found) {
        failWithMessage(
                "Expected of %s: %s, but it is %s:%n%s",
                subject(), expected, found, actual.explanation().text(Language.CHINESE));
        return myself;
    }

    /**
     * Returns what was checked, for messages.
     *
     * @return the name in words
     */
    String subject() {
        return "the check of " + actual.name().chinese();
    }
}
