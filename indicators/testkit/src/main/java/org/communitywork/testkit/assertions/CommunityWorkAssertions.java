// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.composition.CompositionCheck;
import org.communitywork.indicators.consistency.ConsistencyResult;
import org.communitywork.indicators.consistency.Finding;
import org.communitywork.indicators.grade.GradeCheck;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.scorecard.ScorecardResult;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.CombinedCheck;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Verdict;
import org.communitywork.indicators.trend.Comparison;

/**
 * Where assertions about figures, calculations, checks, scores and findings start.
 *
 * <pre>
 * import static org.communitywork.testkit.assertions.CommunityWorkAssertions.assertThat;
 *
 * assertThat(check).isMet().hasMargin("2.4个百分点");
 * </pre>
 */
public final class CommunityWorkAssertions {
    private CommunityWorkAssertions() {}

    /**
     * Starts assertions about a quantity.
     *
     * @param actual a quantity
     * @return the assertions
     */
    public static QuantityAssert assertThat(Quantity actual) {
        return new QuantityAssert(actual);
    }

    /**
     * Starts assertions about a calculation.
     *
     * @param actual a calculation
     * @return the assertions
     */
    public static CalculationAssert assertThat(Calculation actual) {
        return new CalculationAssert(actual);
    }

    /**
     * Starts assertions about a target check.
     *
     * @param actual a target check
     * @return the assertions
     */
    public static TargetCheckAssert assertThat(TargetCheck actual) {
        return new TargetCheckAssert(actual);
    }

    /**
     * Starts assertions about a verdict.
     *
     * @param actual a verdict
     * @return the assertions
     */
    public static VerdictAssert assertThat(Verdict actual) {
        return new VerdictAssert(actual);
    }

    /**
     * Starts assertions about a rolled-up value.
     *
     * @param actual a rolled-up value
     * @return the assertions
     */
    public static AggregateAssert assertThat(Aggregate actual) {
        return new AggregateAssert(actual);
    }

    /**
     * Starts assertions about a scored scorecard.
     *
     * @param actual a scored scorecard
     * @return the assertions
     */
    public static ScorecardResultAssert assertThat(ScorecardResult actual) {
        return new ScorecardResultAssert(actual);
    }

    /**
     * Starts assertions about the result of consistency checks.
     *
     * @param actual the result of consistency checks
     * @return the assertions
     */
    public static ConsistencyResultAssert assertThat(ConsistencyResult actual) {
        return new ConsistencyResultAssert(actual);
    }

    /**
     * Starts assertions about a finding.
     *
     * @param actual a finding
     * @return the assertions
     */
    public static FindingAssert assertThat(Finding actual) {
        return new FindingAssert(actual);
    }

    /**
     * Starts assertions about any other check, such as that of a grade.
     *
     * @param actual a check
     * @return the assertions
     */
    public static CheckAssert assertThat(Check actual) {
        return new CheckAssert(actual);
    }

    /**
     * Starts assertions about a combination of checks.
     *
     * @param actual a combination of checks
     * @return the assertions
     */
    public static CombinedCheckAssert assertThat(CombinedCheck actual) {
        return new CombinedCheckAssert(actual);
    }

    /**
     * Starts assertions about the composition of facilities.
     *
     * @param actual a composition that was checked
     * @return the assertions
     */
    public static CompositionCheckAssert assertThat(CompositionCheck actual) {
        return new CompositionCheckAssert(actual);
    }

    /**
     * Starts assertions about a grade.
     *
     * @param actual what was graded
     * @return the assertions
     */
    public static GradeCheckAssert assertThat(GradeCheck actual) {
        return new GradeCheckAssert(actual);
    }

    /**
     * Starts assertions about a value held against an earlier one.
     *
     * @param actual a comparison
     * @return the assertions
     */
    public static ComparisonAssert assertThat(Comparison actual) {
        return new ComparisonAssert(actual);
    }
}
