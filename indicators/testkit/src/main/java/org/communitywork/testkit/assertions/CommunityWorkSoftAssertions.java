// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
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
 * Assertions of which all failures are collected, AssertJ's own among them.
 *
 * <pre>{@code
 * CommunityWorkSoftAssertions.assertAll(softly -> {
 *     softly.assertThat(rate).isShownAs("78.1%");
 *     softly.assertThat(check).isNotMet();
 * });
 * }</pre>
 */
public class CommunityWorkSoftAssertions extends SoftAssertions {
    /** Starts without a failure. */
    public CommunityWorkSoftAssertions() {}

    /**
     * Carries out assertions and reports all failures together.
     *
     * @param assertions what is asserted
     */
    public static void assertAll(Consumer<CommunityWorkSoftAssertions> assertions) {
        CommunityWorkSoftAssertions softly = new CommunityWorkSoftAssertions();
        assertions.accept(softly);
        softly.assertAll();
    }

    /**
     * Starts assertions about a quantity.
     *
     * @param actual a quantity
     * @return the assertions
     */
    public QuantityAssert assertThat(Quantity actual) {
        return proxy(QuantityAssert.class, Quantity.class, actual);
    }

    /**
     * Starts assertions about a calculation.
     *
     * @param actual a calculation
     * @return the assertions
     */
    public CalculationAssert assertThat(Calculation actual) {
        return proxy(CalculationAssert.class, Calculation.class, actual);
    }

    /**
     * Starts assertions about a target check.
     *
     * @param actual a target check
     * @return the assertions
     */
    public TargetCheckAssert assertThat(TargetCheck actual) {
        return proxy(TargetCheckAssert.class, TargetCheck.class, actual);
    }

    /**
     * Starts assertions about a verdict.
     *
     * @param actual a verdict
     * @return the assertions
     */
    public VerdictAssert assertThat(Verdict actual) {
        return proxy(VerdictAssert.class, Verdict.class, actual);
    }

    /**
     * Starts assertions about a rolled-up value.
     *
     * @param actual a rolled-up value
     * @return the assertions
     */
    public AggregateAssert assertThat(Aggregate actual) {
        return proxy(AggregateAssert.class, Aggregate.class, actual);
    }

    /**
     * Starts assertions about a scored scorecard.
     *
     * @param actual a scored scorecard
     * @return the assertions
     */
    public ScorecardResultAssert assertThat(ScorecardResult actual) {
        return proxy(ScorecardResultAssert.class, ScorecardResult.class, actual);
    }

    /**
     * Starts assertions about the result of consistency checks.
     *
     * @param actual the result of consistency checks
     * @return the assertions
     */
    public ConsistencyResultAssert assertThat(ConsistencyResult actual) {
        return proxy(ConsistencyResultAssert.class, ConsistencyResult.class, actual);
    }

    /**
     * Starts assertions about a finding.
     *
     * @param actual a finding
     * @return the assertions
     */
    public FindingAssert assertThat(Finding actual) {
        return proxy(FindingAssert.class, Finding.class, actual);
    }

    /**
     * Starts assertions about any other check, such as that of a grade.
     *
     * @param actual a check
     * @return the assertions
     */
    public CheckAssert assertThat(Check actual) {
        return proxy(CheckAssert.class, Check.class, actual);
    }

    /**
     * Starts assertions about a combination of checks.
     *
     * @param actual a combination of checks
     * @return the assertions
     */
    public CombinedCheckAssert assertThat(CombinedCheck actual) {
        return proxy(CombinedCheckAssert.class, CombinedCheck.class, actual);
    }

    /**
     * Starts assertions about the composition of facilities.
     *
     * @param actual a composition that was checked
     * @return the assertions
     */
    public CompositionCheckAssert assertThat(CompositionCheck actual) {
        return proxy(CompositionCheckAssert.class, CompositionCheck.class, actual);
    }

    /**
     * Starts assertions about a grade.
     *
     * @param actual what was graded
     * @return the assertions
     */
    public GradeCheckAssert assertThat(GradeCheck actual) {
        return proxy(GradeCheckAssert.class, GradeCheck.class, actual);
    }

    /**
     * Starts assertions about a value held against an earlier one.
     *
     * @param actual a comparison
     * @return the assertions
     */
    public ComparisonAssert assertThat(Comparison actual) {
        return proxy(ComparisonAssert.class, Comparison.class, actual);
    }
}
