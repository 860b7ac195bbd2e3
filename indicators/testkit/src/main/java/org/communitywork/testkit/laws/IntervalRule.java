// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.IntervalMethod;
import org.communitywork.indicators.survey.Survey;

/**
 * A way to make the interval of a survey's rate, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface IntervalRule {
    /**
     * Returns one of the library's ways.
     *
     * @param method which one
     * @return the rule
     */
    static IntervalRule of(IntervalMethod method) {
        requireNonNull(method, "method");
        return (survey, confidence) -> survey.estimate(method, confidence).interval();
    }

    /**
     * Makes an interval.
     *
     * @param survey the survey
     * @param confidence the confidence
     * @return the interval of proportions, closed; empty for a census
     */
    Optional<Range<Ratio>> interval(Survey survey, Confidence confidence);
}
