// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.indicators.grade.GradedIndicator;
import org.communitywork.indicators.grade.Grades;
import org.communitywork.indicators.target.LimitCriterion;

/**
 * What every way to grade a community by a standard obeys: the worst grade of several indicators, under preconditions.
 *
 * <p>Each law is a method, too, that tries one sample; a sample that the law does not speak of passes. How one value is graded
 * by its bands is a matter of {@link BandLaws}, how grades are put together one of {@link WorstGradeLaws}.
 *
 * <pre>{@code
 * GradeLaws.check(flies);                       // the library's check of a standard of mine
 * GradeLaws.check(flies, MyGrades::flies);      // a grading of mine: String flies(Map<String, BigDecimal> figures)
 * }</pre>
 */
public final class GradeLaws {
    private static final Trials TRIALS = Trials.STANDARD.withTries(200);
    private static final ImmutableList<Ratio> COMPLETIONS =
            Stream.of("0", "1", "10", "1000", "1000000000").map(Ratio::parse).collect(toImmutableList());
    private static final ImmutableList<Law> ALL = ImmutableList.of(
            GradeLaws::countsTheLimitAsItsWordSays,
            GradeLaws::isTheWorstOfItsParts,
            GradeLaws::isNeverBetterThanItsWorstPart,
            GradeLaws::missingPreconditionCaps,
            GradeLaws::missingDecidesNothing,
            GradeLaws::zeroDenominatorDecidesNothing,
            GradeLaws::saysOfRangesWhatHoldsForAllOfThem,
            GradeLaws::neverFlipsWhenNarrowed);

    private interface Law {
        void tryOn(GradeStandard standard, GradeRule rule, Sample sample);
    }

    private GradeLaws() {}

    /**
     * Tries all laws on the library's check, {@link #saysNoMoreThanIsOpen} among them, in 200 tries.
     *
     * @param standard the standard, whose indicators have measures in standard units that fit their scales
     * @throws LawViolation if a law is broken
     */
    public static void check(GradeStandard standard) {
        GradeRule rule = GradeRule.of(standard);
        check(standard, rule, TRIALS);
        ImmutableList<Consumer<Sample>> tight =
                ImmutableList.of(sample -> saysNoMoreThanIsOpen(standard, rule, sample));
        TRIALS.check(GradeSamples.of(standard), tight);
    }

    /**
     * Tries all laws on a rule written by hand, in 200 tries.
     *
     * @param standard the standard that the rule claims to follow
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(GradeStandard standard, GradeRule.OfNumbers rule) {
        check(standard, GradeRule.ofNumbers(standard, rule), TRIALS);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param standard the standard that the rule claims to follow
     * @param rule the rule
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     * @throws IllegalArgumentException if a precondition is relative to a measured reference
     */
    public static void check(GradeStandard standard, GradeRule rule, Trials trials) {
        standard.preconditions()
                .forEach(target -> checkArgument(
                        target.criterion() instanceof LimitCriterion,
                        "Criterion must have constant limits: '%s'",
                        target.criterion()));
        ImmutableList<Consumer<Sample>> laws = ALL.stream()
                .<Consumer<Sample>>map(law -> sample -> law.tryOn(standard, rule, sample))
                .collect(toImmutableList());
        trials.check(GradeSamples.of(standard), laws);
    }

    private static boolean isSound(GradeStandard standard, Sample sample) {
        return new GradeReference(standard).isSound(sample);
    }

    private static void agree(String law, GradeStandard standard, GradeRule rule, Sample sample) {
        Judge judge = new Judge(law, sample);
        judge.equal(new GradeReference(standard).whole(sample), judge.ask(() -> rule.grades(sample)));
    }

    /**
     * A value on a limit has the grade of the band whose word includes it.
     *
     * @param standard the standard
     * @param rule the rule
     * @param sample exact figures; tried if the value of a part is on a limit
     */
    public static void countsTheLimitAsItsWordSays(GradeStandard standard, GradeRule rule, Sample sample) {
        if (isSound(standard, sample)
                && standard.indicators().stream().anyMatch(graded -> isOnLimit(standard, graded, sample))) {
            agree("counts the limit as its word says", standard, rule, sample);
        }
    }

    private static boolean isOnLimit(GradeStandard standard, GradedIndicator graded, Sample sample) {
        Indicator indicator = graded.indicator();
        BandReference bands =
                new BandReference(graded.bands(), indicator.scale().unit(), standard.comparison());
        Ratio value = new Reference(indicator).value(sample);
        return bands.limits().stream().anyMatch(limit -> limit.in(bands.unit()).equals(value));
    }

    /**
     * With all preconditions met, the grade is the worst of the parts.
     *
     * @param standard the standard
     * @param rule the rule
     * @param sample exact figures that meet the preconditions
     */
    public static void isTheWorstOfItsParts(GradeStandard standard, GradeRule rule, Sample sample) {
        if (isSound(standard, sample) && new GradeReference(standard).areAllMet(sample)) {
            agree("is the worst of its parts", standard, rule, sample);
        }
    }

    /**
     * The grade is not better than that of any part, whether preconditions are met or not.
     *
     * @param standard the standard
     * @param rule the rule
     * @param sample exact figures
     */
    public static void isNeverBetterThanItsWorstPart(GradeStandard standard, GradeRule rule, Sample sample) {
        if (isSound(standard, sample)) {
            Judge judge = new Judge("is never better than its worst part", sample);
            String worst = new GradeReference(standard).worst(sample);
            Grades grades = judge.ask(() -> rule.grades(sample));
            judge.require(
                    standard.scale().indexOf(grades.best()) >= standard.scale().indexOf(worst),
                    worst + " or worse",
                    grades);
        }
    }

    /**
     * With a precondition that is not met, the grade is the worst of the scale, whatever the parts.
     *
     * @param standard the standard
     * @param rule the rule
     * @param sample exact figures; tried if a precondition is not met
     */
    public static void missingPreconditionCaps(GradeStandard standard, GradeRule rule, Sample sample) {
        if (isSound(standard, sample) && !new GradeReference(standard).areAllMet(sample)) {
            agree("a missing precondition caps", standard, rule, sample);
        }
    }

    /**
     * Without a figure no grade is excluded that some number would give.
     *
     * @param standard the standard
     * @param rule the rule
     * @param sample exact figures; each is left out in turn, and replaced by others to see what it would give
     */
    public static void missingDecidesNothing(GradeStandard standard, GradeRule rule, Sample sample) {
        if (isSound(standard, sample)) {
            sample.communities().get(0).reported().forEach((operand, quantity) -> {
                Sample without = sample.with(0, figures -> figures.without(operand));
                Stream<Sample> completed = COMPLETIONS.stream()
                        .map(number -> Quantity.of(number, quantity.unit()))
                        .map(other -> sample.with(0, figures -> figures.with(operand, other)));
                allow(
                        "a missing figure decides nothing",
                        standard,
                        rule,
                        without,
                        Stream.concat(Stream.of(sample), completed));
            });
        }
    }

    /** The grades of a sample must hold that of each exact one that it may stand for. */
    private static void allow(
            String law, GradeStandard standard, GradeRule rule, Sample sample, Stream<Sample> members) {
        Judge judge = new Judge(law, sample);
        Grades grades = judge.ask(() -> rule.grades(sample));
        members.filter(member -> isSound(standard, member)).forEach(member -> {
            Grades due = new GradeReference(standard).whole(member);
            judge.require(
                    grades.possible().containsAll(due.possible()), due + " among others, as for " + member, grades);
        });
    }

    /**
     * A part with a denominator of zero has no value, and excludes no grade that is as bad as the other parts.
     *
     * @param standard the standard
     * @param rule the rule
     * @param sample exact figures; those of each denominator in turn are set to zero
     */
    public static void zeroDenominatorDecidesNothing(GradeStandard standard, GradeRule rule, Sample sample) {
        if (!isSound(standard, sample)) {
            return;
        }
        for (Indicator indicator : new GradeReference(standard).indicators()) {
            Formula formula = indicator.effectiveFormula();
            if (!formula.denominator().isConstant()
                    && formula.denominator().constant().isZero()) {
                Sample zero = Edits.zero(sample, formula.denominator().operands());
                Sample allZero = Edits.zero(zero, formula.numerator().operands());
                Judge judge = new Judge("a zero denominator decides nothing", allZero);
                Grades due = new GradeReference(standard).possible(allZero);
                Grades grades = judge.ask(() -> rule.grades(allZero));
                judge.require(grades.possible().containsAll(due.possible()), due, grades);
            }
        }
    }

    /**
     * Of figures that are ranges each grade is possible that some of their numbers give.
     *
     * @param standard the standard
     * @param rule a rule that reads ranges
     * @param sample figures of which some are ranges
     */
    public static void saysOfRangesWhatHoldsForAllOfThem(GradeStandard standard, GradeRule rule, Sample sample) {
        if (rule.readsRanges() && !sample.isExact()) {
            allow("says of ranges what holds for all of them", standard, rule, sample, Edits.members(sample));
        }
    }

    /**
     * Narrower figures never turn one grade into another: only what was open may be decided.
     *
     * @param standard the standard
     * @param rule a rule that reads ranges
     * @param sample figures of which some are ranges; each is narrowed in turn
     */
    public static void neverFlipsWhenNarrowed(GradeStandard standard, GradeRule rule, Sample sample) {
        if (!rule.readsRanges() || sample.isExact()) {
            return;
        }
        Judge before = new Judge("never flips when narrowed", sample);
        Grades wide = before.ask(() -> rule.grades(sample));
        Edits.narrowed(sample).forEach(narrower -> {
            Judge judge = new Judge("never flips when narrowed", sample + " -> " + narrower);
            Grades narrow = judge.ask(() -> rule.grades(narrower));
            judge.require(!wide.isDecided() || !narrow.isDecided() || narrow.equals(wide), wide, narrow);
        });
    }

    /**
     * Where parts have no value, exactly the grades are possible that some choice of grades for them gives.
     *
     * @param standard the standard; tried if no two of its indicators use the same figure
     * @param rule a rule that claims to be tight, as the library's is
     * @param sample exact figures; those of each indicator in turn are left out
     */
    public static void saysNoMoreThanIsOpen(GradeStandard standard, GradeRule rule, Sample sample) {
        GradeReference reference = new GradeReference(standard);
        if (!reference.isDisjoint() || !reference.isSound(sample)) {
            return;
        }
        for (Indicator indicator : reference.indicators()) {
            Sample without = without(sample, indicator);
            Judge judge = new Judge("says no more than is open", without);
            judge.equal(reference.possible(without), judge.ask(() -> rule.grades(without)));
        }
    }

    private static Sample without(Sample sample, Indicator indicator) {
        Figures left = sample.communities().get(0);
        for (Operand operand : indicator.operands()) {
            left = left.without(operand);
        }
        return Sample.of(left);
    }
}
