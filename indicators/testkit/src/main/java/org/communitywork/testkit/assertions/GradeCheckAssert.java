// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import com.google.common.collect.ImmutableSet;
import org.assertj.core.api.AbstractAssert;
import org.communitywork.indicators.grade.GradeCheck;
import org.communitywork.indicators.language.Language;

/**
 * Assertions about a grade, such as {@code assertThat(grading).hasGrade("B")} or, where figures leave it open,
 * {@code assertThat(grading).hasGrades("B", "C")}.
 */
public class GradeCheckAssert extends AbstractAssert<GradeCheckAssert, GradeCheck> {
    /**
     * Starts assertions about a grade.
     *
     * @param actual what was graded
     */
    public GradeCheckAssert(GradeCheck actual) {
        super(actual, GradeCheckAssert.class);
    }

    /**
     * Asks for the one grade that is possible.
     *
     * @param grade its name
     * @return this
     */
    public GradeCheckAssert hasGrade(String grade) {
        return hasGrades(grade);
    }

    /**
     * Asks for all grades that are possible.
     *
     * @param grades their names, in any order
     * @return this
     */
    public GradeCheckAssert hasGrades(String... grades) {
        isNotNull();
        return actual.grades().possible().equals(ImmutableSet.copyOf(grades))
                ? this
                : failed(String.join(" or ", grades));
    }

    /**
     * Asks that comparing full and rounded values gives different grades (GB/T 8170).
     *
     * @return this
     */
    public GradeCheckAssert dependsOnTheMethod() {
        isNotNull();
        return actual.methodsDisagree() ? this : failed("another grade by the other way of comparing");
    }

    private GradeCheckAssert failed(String expected) {
        failWithMessage(
                "Expected of %s: %s, but it is %s:%n%s",
                actual.standard().name().chinese(),
                expected,
                String.join(" or ", actual.grades().possible()),
                actual.explanation().text(Language.CHINESE));
        return this;
    }
}
