// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.function.Function;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.grade.Grades;
import org.jspecify.annotations.Nullable;

/**
 * A way to grade values by bands, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Holds a function with the bands that it claims to follow, the unit of the values, and whether they are rounded before.
 *
 * <pre>{@code
 * BandRule.of(bands, Units.PERCENT, LimitComparison.FULL_VALUE);                              // the library's
 * BandRule.ofNumbers(bands, Units.PERCENT, LimitComparison.FULL_VALUE, MyGrades::ofDensity);  // String ofDensity(BigDecimal value)
 * }</pre>
 *
 * <p>Immutable and thread-safe, if the function is.
 */
public final class BandRule {
    private final Bands bands;
    private final Unit unit;
    private final LimitComparison comparison;
    private final Function<Range<Ratio>, Grades> function;
    private final boolean readsRanges;

    /** A grade from one number. */
    @FunctionalInterface
    public interface OfNumbers {
        /**
         * Grades a value.
         *
         * @param value the value in the unit that the rule was made with
         * @return the name of its grade; null, that it cannot be said, is never right
         */
        @Nullable
        String grade(BigDecimal value);
    }

    private BandRule(
            Bands bands,
            Unit unit,
            LimitComparison comparison,
            Function<Range<Ratio>, Grades> function,
            boolean readsRanges) {
        this.bands = requireNonNull(bands, "bands");
        this.unit = requireNonNull(unit, "unit");
        this.comparison = requireNonNull(comparison, "comparison");
        this.function = requireNonNull(function, "function");
        this.readsRanges = readsRanges;
    }

    /**
     * Returns the library's way, {@link Bands#grades}.
     *
     * @param bands the bands
     * @param unit the unit of the values
     * @param comparison whether values are rounded before
     * @return a rule that reads ranges
     */
    public static BandRule of(Bands bands, Unit unit, LimitComparison comparison) {
        return ofRanges(bands, unit, comparison, value -> bands.grades(value, unit, comparison));
    }

    /**
     * Returns a rule written by hand for one number.
     *
     * @param bands the bands that it claims to follow
     * @param unit the unit of the values
     * @param comparison whether it claims to round values before
     * @param rule the rule
     * @return a rule for exact values
     */
    public static BandRule ofNumbers(Bands bands, Unit unit, LimitComparison comparison, OfNumbers rule) {
        requireNonNull(rule, "rule");
        Function<Range<Ratio>, Grades> function = value ->
                answer(bands, rule.grade(Ranges.point(value).orElseThrow().toBigDecimal()));
        return new BandRule(bands, unit, comparison, function, false);
    }

    private static Grades answer(Bands bands, @Nullable String grade) {
        return grade == null ? Grades.any(bands.scale()) : Grades.of(bands.scale(), grade);
    }

    /**
     * Returns a rule for what is known of a value.
     *
     * @param bands the bands that it claims to follow
     * @param unit the unit of the values
     * @param comparison whether it claims to round values before
     * @param rule the rule, which gives the grades that are possible
     * @return a rule that reads ranges
     */
    public static BandRule ofRanges(
            Bands bands, Unit unit, LimitComparison comparison, Function<Range<Ratio>, Grades> rule) {
        return new BandRule(bands, unit, comparison, rule, true);
    }

    /**
     * Applies the rule.
     *
     * @param value what is known of the value; one number for a rule that does not read ranges
     * @return the grades that it may have
     */
    public Grades grades(Range<Ratio> value) {
        return function.apply(value);
    }

    /**
     * Returns the bands that the rule claims to follow.
     *
     * @return the bands
     */
    public Bands bands() {
        return bands;
    }

    /**
     * Returns the unit of the values.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns how the rule claims to compare values with limits.
     *
     * @return the way of comparing
     */
    public LimitComparison comparison() {
        return comparison;
    }

    /**
     * Says whether the rule reads values that are not one number.
     *
     * @return false if it takes exact numbers only
     */
    public boolean readsRanges() {
        return readsRanges;
    }
}
