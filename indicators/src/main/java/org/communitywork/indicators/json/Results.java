// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.composition.CompositionCheck;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.grade.GradeCheck;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.ParentCheck;
import org.communitywork.indicators.rollup.Ranking;
import org.communitywork.indicators.scorecard.ScorecardResult;
import org.communitywork.indicators.survey.SurveyCheck;
import org.communitywork.indicators.survey.SurveyEstimate;
import org.communitywork.indicators.target.CombinedCheck;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.trend.Comparison;
import org.immutables.value.Value;

/**
 * What is to be written as one document, such as the target checks of a community and the findings in its report.
 *
 * <p>Holds results of every sort side by side; any of the lists may be empty.
 *
 * <pre>
 * Results results = Results.builder()
 *         .addCalculation(femaleShare)
 *         .addTargetCheck(checkUps)
 *         .consistencyChecks(ConsistencyChecker.STANDARD.check(reports).checks())
 *         .build();
 * String json = IndicatorsJson.STANDARD.write(results);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Results implements Serializable {
    Results() {}

    /**
     * Returns the calculations that are not part of a target check.
     *
     * @return the calculations in order
     */
    public abstract ImmutableList<Calculation> calculations();

    /**
     * Returns the target checks.
     *
     * @return the checks in order
     */
    public abstract ImmutableList<TargetCheck> targetChecks();

    /**
     * Returns what was graded by bands.
     *
     * @return the checks in order
     */
    public abstract ImmutableList<GradeCheck> gradeChecks();

    /**
     * Returns the facilities held against the composition that a standard asks for.
     *
     * @return the checks in order
     */
    public abstract ImmutableList<CompositionCheck> compositionChecks();

    /**
     * Returns the combinations of checks; what they combine is listed for itself.
     *
     * @return the checks in order
     */
    public abstract ImmutableList<CombinedCheck> combinedChecks();

    /**
     * Returns the consistency checks.
     *
     * @return the checks in order
     */
    public abstract ImmutableList<ConsistencyCheck> consistencyChecks();

    /**
     * Returns what scorecards came to.
     *
     * @return the results in order
     */
    public abstract ImmutableList<ScorecardResult> scorecards();

    /**
     * Returns the values of places that are made up of others.
     *
     * @return the values in order
     */
    public abstract ImmutableList<Aggregate> aggregates();

    /**
     * Returns the rankings of such places.
     *
     * @return the rankings in order
     */
    public abstract ImmutableList<Ranking> rankings();

    /**
     * Returns the totals of places held against the sums of those below them.
     *
     * @return the checks in order
     */
    public abstract ImmutableList<ParentCheck> parentChecks();

    /**
     * Returns the values held against earlier ones.
     *
     * @return the comparisons in order
     */
    public abstract ImmutableList<Comparison> comparisons();

    /**
     * Returns the estimates of surveys that are not part of a check.
     *
     * @return the estimates in order
     */
    public abstract ImmutableList<SurveyEstimate> surveyEstimates();

    /**
     * Returns the estimates held against criteria.
     *
     * @return the checks in order
     */
    public abstract ImmutableList<SurveyCheck> surveyChecks();

    /**
     * Starts results.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    public static final class Builder extends ImmutableResults.Builder {
        Builder() {}
    }
}
