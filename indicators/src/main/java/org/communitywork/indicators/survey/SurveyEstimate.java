// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.target.LimitCriterion;
import org.immutables.value.Value;

/**
 * What a survey says of its population, such as 80 % with the interval 71.1 % to 86.7 % at 95 %.
 *
 * <p>The point estimate is exact. The bounds of the interval are decimals that differ from the exact bounds by at most
 * {@link IntervalMethod#ERROR} of themselves. Made by {@link Survey#estimate} and {@link StratifiedSurvey#estimate}.
 *
 * <pre>
 * Survey.of(0, 20).estimate(IntervalMethod.CLOPPER_PEARSON, Confidence.USUAL).interval();   // 0 to 0.168433…
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SurveyEstimate implements Serializable {
    SurveyEstimate() {}

    /**
     * Returns how the interval was made.
     *
     * @return the method
     */
    public abstract IntervalMethod method();

    /**
     * Returns the confidence of the interval.
     *
     * @return the confidence
     */
    public abstract Confidence confidence();

    /**
     * Returns how many answered, in all strata together.
     *
     * @return the number
     */
    public abstract long sampleSize();

    /**
     * Returns how many said yes, in all strata together.
     *
     * @return the number
     */
    public abstract long successes();

    /**
     * Returns the estimated rate, which is weighted where there are strata.
     *
     * @return the exact proportion from 0 to 1
     */
    public abstract Ratio pointEstimate();

    /**
     * Returns the size of the simple sample of a large population that would tell as much.
     *
     * @return the size, empty for a census
     */
    public abstract Optional<Ratio> effectiveSize();

    /**
     * Returns the interval of the rate, which contains the point estimate.
     *
     * @return a closed range within 0 to 1; empty for a census, to which no interval applies
     */
    public abstract Optional<Range<Ratio>> interval();

    /**
     * Says whether everybody was asked.
     *
     * @return whether there is nothing to estimate
     */
    public boolean isCensus() {
        return interval().isEmpty();
    }

    /**
     * Returns how the estimate was made.
     *
     * @return the answers, the corrections and the interval
     */
    public abstract Explanation explanation();

    /**
     * Holds the estimate against a criterion, comparing full values.
     *
     * @param criterion the criterion, such as "at least 80 %"
     * @param evidence what has to meet it
     * @return the check
     * @throws IllegalArgumentException if the criterion is not in a unit of proportions
     */
    public SurveyCheck check(LimitCriterion criterion, SurveyEvidence evidence) {
        return new SurveyChecking(this, criterion, evidence).check();
    }
}
