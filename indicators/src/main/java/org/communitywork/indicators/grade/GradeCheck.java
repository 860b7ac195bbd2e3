// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.TargetCheck;
import org.immutables.value.Value;

/**
 * Indicators graded by a standard, such as B + A + A with all preconditions met: B.
 *
 * <p>The grades are those of the standard's way of comparing; the other way is carried out too. Made by
 * {@link GradeStandard#check}.
 *
 * <pre>
 * check.grades();                        // B/C
 * check.reaches("C").verdict();          // MET
 * check.explanation().text(Language.CHINESE);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class GradeCheck implements Serializable {
    GradeCheck() {}

    /**
     * Returns the standard.
     *
     * @return the standard
     */
    public abstract GradeStandard standard();

    /**
     * Returns the indicators with their grades.
     *
     * @return the parts, in the order of the standard
     */
    public abstract ImmutableList<GradePart> parts();

    /**
     * Returns the preconditions with their verdicts.
     *
     * @return the checks, in the order of the standard
     */
    public abstract ImmutableList<TargetCheck> preconditions();

    /**
     * Returns the grades that the whole may have: the worst of the parts, or of all if a precondition is not met.
     *
     * @return the grades, tight where the parts have no figure in common
     */
    public abstract Grades grades();

    /**
     * Returns the grades that the other way of comparing gives (GB/T 8170).
     *
     * @return the grades
     */
    public abstract Grades otherMethodGrades();

    /**
     * Says whether the two ways of comparing give different grades.
     *
     * @return whether they do
     */
    public boolean methodsDisagree() {
        return !grades().equals(otherMethodGrades());
    }

    /**
     * Returns the parts without a value, for which every grade is possible.
     *
     * @return the parts, in the order of the standard
     */
    public ImmutableList<GradePart> notCalculable() {
        return parts().stream().filter(part -> !part.isCalculable()).collect(toImmutableList());
    }

    /**
     * Returns how it was graded.
     *
     * @return the steps of the calculations, the grade of each part, the preconditions and the grade of the whole
     */
    public abstract Explanation explanation();

    /**
     * Holds the whole against a grade that it should have, or a better one.
     *
     * @param grade the name of the grade
     * @return the check, to be combined with others
     * @throws IllegalArgumentException if the scale has no such grade
     */
    public Check reaches(String grade) {
        return GradeReached.of(this, grade);
    }
}
