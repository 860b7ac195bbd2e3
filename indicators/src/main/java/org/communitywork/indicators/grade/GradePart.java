// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Origin;

/**
 * One graded indicator of a {@link GradeCheck}, such as the share of rooms with flies: 4.2%, B.
 *
 * <p>Immutable and thread-safe.
 *
 * @param graded the indicator and its bands
 * @param calculation the value, or why there is none
 * @param grades the possible grades by the way of comparing that the standard names; all of them where there is no value
 * @param otherMethodGrades the possible grades by the other way of comparing
 */
public record GradePart(GradedIndicator graded, Calculation calculation, Grades grades, Grades otherMethodGrades)
        implements Serializable {
    /**
     * Makes a part.
     *
     * @param graded the indicator and its bands
     * @param calculation the value, or why there is none
     * @param grades the possible grades by the way of comparing that the standard names
     * @param otherMethodGrades the possible grades by the other way of comparing
     */
    public GradePart {
        requireNonNull(graded, "graded");
        requireNonNull(calculation, "calculation");
        requireNonNull(grades, "grades");
        requireNonNull(otherMethodGrades, "otherMethodGrades");
    }

    static GradePart of(GradedIndicator graded, Calculation calculation, LimitComparison comparison) {
        LimitComparison other =
                comparison == LimitComparison.FULL_VALUE ? LimitComparison.ROUNDED_VALUE : LimitComparison.FULL_VALUE;
        return new GradePart(
                graded, calculation, grades(graded, calculation, comparison), grades(graded, calculation, other));
    }

    private static Grades grades(GradedIndicator graded, Calculation calculation, LimitComparison comparison) {
        return calculation
                .calculated()
                .filter(calculated -> !calculated.isMaybeUndefined())
                .map(calculated -> graded.bands().grades(calculated.value(), calculated.unit(), comparison))
                .orElseGet(() -> Grades.any(graded.bands().scale()));
    }

    /**
     * Says whether there is a value.
     *
     * @return false if the calculation has none
     */
    public boolean isCalculable() {
        return calculation.calculated().isPresent();
    }

    /**
     * Says whether the grade rests on a stated value without counts.
     *
     * @return whether the value is a mere claim
     */
    public boolean isClaimed() {
        return calculation.calculated().map(Calculated::origin).orElse(Origin.COMPUTED) == Origin.STATED;
    }
}
