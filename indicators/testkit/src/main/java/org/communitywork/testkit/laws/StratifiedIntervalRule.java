// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.IntervalMethod;
import org.communitywork.indicators.survey.StratifiedSurvey;

/**
 * A way to make the interval of a stratified survey's rate, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface StratifiedIntervalRule {
    /**
     * Returns one of the library's ways.
     *
     * @param method which one
     * @return the rule
     */
    static StratifiedIntervalRule of(IntervalMethod method) {
        requireNonNull(method, "method");
        return (survey, confidence) -> survey.estimate(method, confidence).interval();
    }

    /**
     * Makes an interval.
     *
     * @param survey the survey
     * @param confidence the confidence
     * @return the interval of proportions, closed; empty if everybody in every stratum was asked
     */
    Optional<Range<Ratio>> interval(StratifiedSurvey survey, Confidence confidence);
}
