// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.immutables.value.Value;

/**
 * A calculation held against a target, such as 体检率 78.2% against "at least 80%": not met.
 *
 * <p>The verdict is that of the target's way of comparing; the other way is carried out too. Made by {@link Target#check}.
 *
 * <pre>
 * check.verdict();                                        // NOT_MET
 * check.margin();                                         // -1.8 percentage points or so, exact
 * check.shortfall(MeasureCode.parse("ELD.EXAMINED"));     // 23人
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class TargetCheck implements Check {
    TargetCheck() {}

    /**
     * Returns the target.
     *
     * @return the target
     */
    public abstract Target target();

    /**
     * Returns what was held against it.
     *
     * @return the calculation
     */
    public abstract Calculation calculation();

    /**
     * Returns what it was compared with where the criterion is a {@link RelativeCriterion}.
     *
     * @return the calculation of the reference, empty for constant limits and where there was no reference
     */
    public abstract Optional<Calculation> reference();

    /**
     * Returns the name of the indicator.
     *
     * @return the name
     */
    @Override
    public Bilingual name() {
        return target().indicator().name();
    }

    /**
     * Says whether the criterion is met.
     *
     * @return the verdict, undetermined also where there is no value or no reference, or a denominator may be zero
     */
    @Override
    public abstract Verdict verdict();

    /**
     * Returns the verdict with the reasons why there is none, and whether it rests on a mere claim.
     *
     * @return the outcome
     */
    @Override
    public abstract CheckOutcome outcome();

    /**
     * Returns the verdict that the other way of comparing gives (GB/T 8170).
     *
     * @return the verdict
     */
    public abstract Verdict otherMethodVerdict();

    /**
     * Says whether the two ways of comparing give different verdicts.
     *
     * @return whether they do
     */
    public boolean methodsDisagree() {
        return verdict() != otherMethodVerdict();
    }

    /**
     * Returns the exact difference between value and limit.
     *
     * @return the difference, above zero on the good side, in percentage points for percentages and else in the indicator's
     *     unit; empty where there is no value
     */
    public abstract Optional<Amount> margin();

    /**
     * Returns how it was checked.
     *
     * @return the steps of the calculation, the target, the margin and the verdict
     */
    @Override
    public abstract Explanation explanation();

    /** Returns the values that meet the criterion, empty where they depend on a reference that is not one number. */
    Optional<Range<Ratio>> accepted() {
        LimitComparison comparison = target().comparison();
        return target().criterion() instanceof LimitCriterion limits
                ? Optional.of(limits.accepted(target().indicator().scale().unit(), comparison))
                : standing().flatMap(standing -> standing.accepted(comparison));
    }

    /** Says whether a change of an operand would change the reference too. */
    boolean movesReference(Operand operand) {
        return standing()
                .map(standing -> new Difference(standing.value(), standing.reference(), Ratio.ONE).shares(operand))
                .orElse(false);
    }

    private Optional<Standing> standing() {
        return target().criterion() instanceof RelativeCriterion relative
                ? calculation().calculated().flatMap(value -> Standing.of(relative, value, reference()))
                : Optional.empty();
    }

    /**
     * Returns the smallest whole change of a measure that makes this check met, all else unchanged.
     *
     * @param measure the measure, as it stands in the formula for the period itself
     * @return the change, from the best to the worst case, or why there is none
     */
    public Shortfall shortfall(MeasureCode measure) {
        return ShortfallSearch.find(this, measure);
    }
}
