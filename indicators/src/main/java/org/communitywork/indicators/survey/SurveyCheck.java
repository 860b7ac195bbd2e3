// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import java.io.Serializable;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Verdict;
import org.immutables.value.Value;

/**
 * An estimate held against a criterion, such as 82 of 100 against "at least 80 %": met by the point estimate,
 * undetermined by the interval at 95 %, not proved by its lower bound.
 *
 * <p>Made by {@link SurveyEstimate#check}.
 *
 * <pre>
 * estimate.check(Criterion.atLeast("80%"), SurveyEvidence.BOUND).verdict();
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SurveyCheck implements Serializable {
    SurveyCheck() {}

    /**
     * Returns what was held against the criterion, with its confidence.
     *
     * @return the estimate
     */
    public abstract SurveyEstimate estimate();

    /**
     * Returns the criterion.
     *
     * @return the criterion
     */
    public abstract LimitCriterion criterion();

    /**
     * Returns what of the estimate has to meet the criterion.
     *
     * @return the evidence asked for
     */
    public abstract SurveyEvidence evidence();

    /**
     * Says whether the criterion is met.
     *
     * @return the verdict; for {@link SurveyEvidence#BOUND} it is undetermined only where bound and limit are nearer to
     *     each other than {@link IntervalMethod#ERROR}
     */
    public abstract Verdict verdict();

    /**
     * Returns how it was checked.
     *
     * @return the steps of the estimate, the criterion and the verdict
     */
    public abstract Explanation explanation();
}
