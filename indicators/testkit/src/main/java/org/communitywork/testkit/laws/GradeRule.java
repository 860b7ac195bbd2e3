// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.indicators.grade.Grades;
import org.jspecify.annotations.Nullable;

/**
 * A way to grade a community by a standard, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Holds a function, and whether it reads figures such as 600多人.
 *
 * <pre>{@code
 * GradeRule.of(flies);                            // the library's check
 * GradeRule.ofNumbers(flies, MyGrades::flies);    // String flies(Map<String, BigDecimal> figures)
 * }</pre>
 *
 * <p>Immutable and thread-safe, if the function is.
 */
public final class GradeRule {
    private final Function<Sample, Grades> function;
    private final boolean readsRanges;

    /** A grade from the numbers of one community. */
    @FunctionalInterface
    public interface OfNumbers {
        /**
         * Grades the community.
         *
         * @param figures what is reported, by the text of its operand; what is not reported is not in it
         * @return the name of the grade, or null where that cannot be said
         */
        @Nullable
        String grade(Map<String, BigDecimal> figures);
    }

    private GradeRule(Function<Sample, Grades> function, boolean readsRanges) {
        this.function = requireNonNull(function, "function");
        this.readsRanges = readsRanges;
    }

    /**
     * Returns the library's way, {@link GradeStandard#check}.
     *
     * @param standard the standard
     * @return a rule that reads ranges
     */
    public static GradeRule of(GradeStandard standard) {
        requireNonNull(standard, "standard");
        return ofSamples(sample -> standard.check(sample.observations(), Sample.id(0), sample.period())
                .grades());
    }

    /**
     * Returns a rule written by hand.
     *
     * @param standard the standard that it claims to follow
     * @param rule the rule; null stands for every grade of the scale
     * @return a rule for exact figures
     */
    public static GradeRule ofNumbers(GradeStandard standard, OfNumbers rule) {
        requireNonNull(rule, "rule");
        return new GradeRule(
                sample -> {
                    String grade = rule.grade(sample.communities().get(0).numbers());
                    return grade == null ? Grades.any(standard.scale()) : Grades.of(standard.scale(), grade);
                },
                false);
    }

    /**
     * Returns a rule that reads whatever a sample holds.
     *
     * @param rule the rule, for one community and for quantities of every kind; it gives the grades that are possible
     * @return a rule that reads ranges
     */
    public static GradeRule ofSamples(Function<Sample, Grades> rule) {
        return new GradeRule(rule, true);
    }

    /**
     * Applies the rule.
     *
     * @param sample what one community reports
     * @return the grades that it may have
     */
    public Grades grades(Sample sample) {
        return function.apply(sample);
    }

    /**
     * Says whether the rule reads quantities that are not one number.
     *
     * @return false if it takes exact numbers only
     */
    public boolean readsRanges() {
        return readsRanges;
    }
}
