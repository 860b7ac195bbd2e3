// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.grade.Grades;

/**
 * What every way to grade values by bands obeys.
 *
 * <p>Bands are a partition of the line: each number has one grade. Each law is a method, too, that tries one value; a value
 * that the law does not speak of passes.
 *
 * <pre>{@code
 * BandLaws.check(bands, Units.PERCENT, LimitComparison.FULL_VALUE);                          // the library's grading
 * BandLaws.check(bands, Units.PERCENT, LimitComparison.FULL_VALUE, MyGrades::ofDensity);     // a grading of mine
 * }</pre>
 */
public final class BandLaws {
    private static final ImmutableList<Law> ALL = ImmutableList.of(
            BandLaws::givesEachNumberOneGrade,
            BandLaws::countsTheLimitAsItsWordSays,
            BandLaws::comparesAsItSays,
            BandLaws::agreesWithTheWordsOfTheBands,
            BandLaws::betterIsNeverWorse,
            BandLaws::gradesARangeAsItsNumbers,
            BandLaws::neverGrowsWhenNarrowed);

    private interface Law {
        void tryOn(BandRule rule, Range<Ratio> value);
    }

    private BandLaws() {}

    /**
     * Tries all laws on the library's grading, in {@link Trials#STANDARD} tries.
     *
     * @param bands the bands
     * @param unit the unit of the values
     * @param comparison whether values are rounded before
     * @throws LawViolation if a law is broken
     */
    public static void check(Bands bands, Unit unit, LimitComparison comparison) {
        check(BandRule.of(bands, unit, comparison), Trials.STANDARD);
    }

    /**
     * Tries all laws on a rule written by hand, in {@link Trials#STANDARD} tries.
     *
     * @param bands the bands that it claims to follow
     * @param unit the unit of the values
     * @param comparison whether it claims to round values before
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(Bands bands, Unit unit, LimitComparison comparison, BandRule.OfNumbers rule) {
        check(BandRule.ofNumbers(bands, unit, comparison, rule), Trials.STANDARD);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param rule the rule
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(BandRule rule, Trials trials) {
        ImmutableList<Consumer<Range<Ratio>>> laws = ALL.stream()
                .<Consumer<Range<Ratio>>>map(law -> value -> law.tryOn(rule, value))
                .collect(toImmutableList());
        trials.check(BandSamples.of(rule.bands(), rule.unit()), laws);
    }

    private static Judge judge(String law, BandRule rule, Range<Ratio> value) {
        return new Judge(law, text(rule, value));
    }

    private static String text(BandRule rule, Range<Ratio> value) {
        return Ranges.point(value).map(Ratio::toString).orElseGet(() -> Ranges.format(value)) + rule.unit();
    }

    /** A rule on {@code BigDecimal} is asked for numbers that one can hold. */
    private static boolean takes(BandRule rule, Range<Ratio> value) {
        return Ranges.isPoint(value)
                && (rule.readsRanges() || value.lowerEndpoint().isTerminating());
    }

    private static void agree(String law, BandRule rule, Range<Ratio> value) {
        Judge judge = judge(law, rule, value);
        String due = BandReference.of(rule).grade(value.lowerEndpoint());
        judge.equal(Grades.of(rule.bands().scale(), due), judge.ask(() -> rule.grades(value)));
    }

    /**
     * Each number has exactly one grade.
     *
     * @param rule the rule
     * @param value one number
     */
    public static void givesEachNumberOneGrade(BandRule rule, Range<Ratio> value) {
        if (takes(rule, value)) {
            Judge judge = judge("gives each number one grade", rule, value);
            Grades grades = judge.ask(() -> rule.grades(value));
            judge.require(
                    grades.isDecided(), "one of " + Grades.any(rule.bands().scale()), grades);
        }
    }

    /**
     * A number on the limit belongs to the band that says "at least" or "at most", and not to that which says "more than" or
     * "less than" (Civil Code, article 1259).
     *
     * @param rule the rule
     * @param value one number; tried if it is on a limit
     */
    public static void countsTheLimitAsItsWordSays(BandRule rule, Range<Ratio> value) {
        if (takes(rule, value) && isLimit(rule, value.lowerEndpoint())) {
            agree("counts the limit as its word says", rule, value);
        }
    }

    private static boolean isLimit(BandRule rule, Ratio value) {
        return BandReference.of(rule).limits().stream()
                .anyMatch(limit -> limit.in(rule.unit()).equals(value));
    }

    /**
     * A number near a limit is compared as it is, or rounded once to the digits of the limit, as the rule claims (GB/T
     * 8170-2008, clause 4.3).
     *
     * @param rule the rule
     * @param value one number; tried if rounding it or not makes a difference
     */
    public static void comparesAsItSays(BandRule rule, Range<Ratio> value) {
        if (takes(rule, value)
                && Stream.of(LimitComparison.values())
                                .map(comparison -> new BandReference(rule.bands(), rule.unit(), comparison))
                                .map(reference -> reference.grade(value.lowerEndpoint()))
                                .distinct()
                                .count()
                        > 1) {
            agree("compares as it says", rule, value);
        }
    }

    /**
     * A number has the grade of the band whose words hold for it.
     *
     * @param rule the rule
     * @param value one number
     */
    public static void agreesWithTheWordsOfTheBands(BandRule rule, Range<Ratio> value) {
        if (takes(rule, value)) {
            agree("agrees with the words of the bands", rule, value);
        }
    }

    /**
     * A better value never has a worse grade.
     *
     * @param rule the rule
     * @param value one number, which is held against those right beside it and those beside each limit
     */
    public static void betterIsNeverWorse(BandRule rule, Range<Ratio> value) {
        if (!takes(rule, value)) {
            return;
        }
        BandReference reference = BandReference.of(rule);
        Ratio one = value.lowerEndpoint();
        int place = reference.place(judge("better is never worse", rule, value)
                .ask(() -> rule.grades(value))
                .best());
        reference
                .members(Range.all())
                .map(Range::singleton)
                .filter(other -> takes(rule, other))
                .forEach(other -> {
                    boolean better = (other.lowerEndpoint().compareTo(one) < 0) == reference.isLowBest();
                    Judge judge = new Judge(
                            "better is never worse",
                            text(rule, value) + " and the " + (better ? "better " : "worse ") + text(rule, other));
                    Grades grades = judge.ask(() -> rule.grades(other));
                    int there = reference.place(grades.best());
                    String grade = rule.bands().scale().get(place);
                    judge.require(
                            other.equals(value) || (better ? there <= place : there >= place),
                            grade + (better ? " or better" : " or worse"),
                            grades);
                });
    }

    /**
     * A range has the grades of its numbers, and no other.
     *
     * @param rule a rule that reads ranges
     * @param value a range
     */
    public static void gradesARangeAsItsNumbers(BandRule rule, Range<Ratio> value) {
        if (rule.readsRanges()) {
            BandReference reference = BandReference.of(rule);
            ImmutableSet<String> due =
                    reference.members(value).map(reference::grade).collect(toImmutableSet());
            Judge judge = judge("grades a range as its numbers", rule, value);
            judge.equal(new Grades(rule.bands().scale(), due), judge.ask(() -> rule.grades(value)));
        }
    }

    /**
     * Of a narrower range no grade is possible that was not possible of the wider one, so that what is decided stays so.
     *
     * @param rule a rule that reads ranges
     * @param value a range; it is narrowed to numbers and to what lies on either side of them
     */
    public static void neverGrowsWhenNarrowed(BandRule rule, Range<Ratio> value) {
        if (!rule.readsRanges() || Ranges.isPoint(value)) {
            return;
        }
        Grades wide = judge("never grows when narrowed", rule, value).ask(() -> rule.grades(value));
        BandReference.of(rule)
                .members(value)
                .flatMap(number -> Stream.of(Range.singleton(number), Range.atMost(number), Range.atLeast(number)))
                .map(value::intersection)
                .forEach(narrower -> {
                    Judge judge =
                            new Judge("never grows when narrowed", text(rule, value) + " -> " + text(rule, narrower));
                    Grades narrow = judge.ask(() -> rule.grades(narrower));
                    judge.require(wide.possible().containsAll(narrow.possible()), "within " + wide, narrow);
                });
    }
}
