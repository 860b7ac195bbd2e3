// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.communitywork.testkit.laws.Definitions.at;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The laws of targets beside a reference, on rules written by hand and on the usual mistakes in them. */
class RelativeTargetLawsTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Indicator RATE = Indicator.builder()
            .from(Definitions.CHECK_UPS)
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    private static final Target KEPT = Target.of(RATE, Criterion.maintain());
    private static final Target BETTER = Target.of(RATE, Criterion.improveBy("2个百分点"));
    private static final Target LIKE_THE_PROVINCE = Target.of(
            RATE,
            Criterion.atLeast(org.communitywork.indicators.target.Reference.of(CommunityId.parse("440000000000"))));

    private static void assertBroken(String law, Target target, VerdictRule mutant) {
        LawViolation violation = catchThrowableOfType(LawViolation.class, () -> TargetLaws.check(target, mutant));
        assertThat(violation).as("mutant of '%s'", law).isNotNull();
        assertThat(violation.laws()).contains(law);
    }

    private static boolean isPossible(Map<String, BigDecimal> figures) {
        BigDecimal part = figures.get("ELD.EXAMINED");
        BigDecimal whole = figures.get("ELD.DUE");
        return part != null && whole != null && whole.signum() > 0 && part.compareTo(whole) <= 0;
    }

    /** Returns 100 (a / b - c / d) over the common denominator b d, which is above zero, less points of it. */
    private static BigDecimal gain(Map<String, BigDecimal> now, Map<String, BigDecimal> before, BigDecimal points) {
        BigDecimal common = at(now, "ELD.DUE").multiply(at(before, "ELD.DUE"));
        return at(now, "ELD.EXAMINED")
                .multiply(at(before, "ELD.DUE"))
                .subtract(at(before, "ELD.EXAMINED").multiply(at(now, "ELD.DUE")))
                .multiply(HUNDRED)
                .subtract(common.multiply(points));
    }

    private static @Nullable Boolean kept(Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
        if (!isPossible(now) || !isPossible(before)) {
            return null;
        }
        return gain(now, before, BigDecimal.ZERO).signum() >= 0;
    }

    private static @Nullable Boolean better(Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
        if (!isPossible(now) || !isPossible(before)) {
            return null;
        }
        return gain(now, before, TWO).signum() >= 0;
    }

    /** A rule that is right about what is missing or impossible. */
    private static VerdictRule ofPossible(
            Target target, BiPredicate<Map<String, BigDecimal>, Map<String, BigDecimal>> isMet) {
        return VerdictRule.againstReference(target, (now, before) -> {
            boolean possible = isPossible(now) && isPossible(before);
            return possible ? (Boolean) isMet.test(now, before) : null;
        });
    }

    @Test
    void handWrittenRules_obeyAllLaws() {
        TargetLaws.check(KEPT, VerdictRule.againstReference(KEPT, RelativeTargetLawsTest::kept));
        TargetLaws.check(BETTER, VerdictRule.againstReference(BETTER, RelativeTargetLawsTest::better));
        TargetLaws.check(
                LIKE_THE_PROVINCE, VerdictRule.againstReference(LIKE_THE_PROVINCE, RelativeTargetLawsTest::kept));
    }

    @Test
    void figuresOfTheYearBefore_areTheCommunitysOwn() {
        VerdictRule own = VerdictRule.ofNumbers(figures -> {
            BigDecimal examined = figures.get("ELD.EXAMINED[-1y]");
            BigDecimal due = figures.get("ELD.DUE[-1y]");
            if (examined == null || due == null) {
                return null;
            }
            return kept(figures, Map.of("ELD.EXAMINED", examined, "ELD.DUE", due));
        });
        TargetLaws.check(KEPT, own);
    }

    @Test
    void moreThanForAtLeast_isFoundOnTheReference() {
        VerdictRule more = ofPossible(
                KEPT, (now, before) -> gain(now, before, BigDecimal.ZERO).signum() > 0);
        assertBroken("counts the limit as its word says", KEPT, more);
        assertBroken("no change is no improvement", KEPT, more);
        assertThatThrownBy(() -> TargetLaws.check(KEPT, more)).hasMessageContaining("which is 0 against 0");
    }

    @Test
    void atLeastForMoreThan_isFoundOnTheLimit() {
        VerdictRule more =
                ofPossible(BETTER, (now, before) -> gain(now, before, TWO).signum() > 0);
        assertBroken("counts the limit as its word says", BETTER, more);
    }

    @Test
    void missingYearBeforeTakenForMet_isFound() {
        assertBroken("a missing reference decides nothing", KEPT, VerdictRule.againstReference(KEPT, (now, before) -> {
            boolean first = before.isEmpty() && isPossible(now);
            return first ? Boolean.TRUE : kept(now, before);
        }));
    }

    @Test
    void missingProvinceTakenForZero_isFound() {
        assertBroken(
                "a missing reference decides nothing",
                LIKE_THE_PROVINCE,
                VerdictRule.againstReference(LIKE_THE_PROVINCE, (now, province) -> {
                    boolean none = !province.containsKey("ELD.EXAMINED") && isPossible(now);
                    return none ? Boolean.TRUE : kept(now, province);
                }));
    }

    @Test
    void impossibleReferenceTakenAsItIs_isFound() {
        assertBroken(
                "a reference without a value decides nothing",
                KEPT,
                VerdictRule.againstReference(KEPT, (now, before) -> {
                    if (!isPossible(now)
                            || before.size() < 2
                            || at(before, "ELD.DUE").signum() == 0) {
                        return null;
                    }
                    return gain(now, before, BigDecimal.ZERO).signum() >= 0;
                }));
    }

    @Test
    void statedShareAboveTheWhole_isFound() {
        Target goal = Target.of(
                RATE,
                Criterion.atMost(org.communitywork.indicators.target.Reference.of(MeasureCode.parse("ELD.GOAL"))));
        VerdictRule right = VerdictRule.againstReference(goal, (now, stated) -> belowGoal(now, stated, HUNDRED));
        TargetLaws.check(goal, right);
        VerdictRule blind =
                VerdictRule.againstReference(goal, (now, stated) -> belowGoal(now, stated, BigDecimal.valueOf(1000)));
        assertBroken("a reference without a value decides nothing", goal, blind);
    }

    private static @Nullable Boolean belowGoal(
            Map<String, BigDecimal> now, Map<String, BigDecimal> stated, BigDecimal greatest) {
        BigDecimal goal = stated.get("ELD.GOAL");
        if (!isPossible(now) || goal == null || goal.compareTo(greatest) > 0) {
            return null;
        }
        return at(now, "ELD.EXAMINED").multiply(HUNDRED).compareTo(goal.multiply(at(now, "ELD.DUE"))) <= 0;
    }

    @Test
    void absoluteGain_isFound() {
        // More examined is no better rate.
        VerdictRule counts =
                ofPossible(KEPT, (now, before) -> at(now, "ELD.EXAMINED").compareTo(at(before, "ELD.EXAMINED")) >= 0);
        assertBroken("agrees with cross-multiplication", KEPT, counts);
    }

    @Test
    void wrongDirection_isFound() {
        VerdictRule falling = ofPossible(
                KEPT, (now, before) -> gain(now, before, BigDecimal.ZERO).signum() <= 0);
        assertBroken("never meets more beside a better reference", KEPT, falling);
    }

    @Test
    void roundingOfBothRates_isFound() {
        assertBroken(
                "compares as the target says",
                BETTER,
                ofPossible(
                        BETTER,
                        (now, before) -> rounded(now).subtract(rounded(before)).compareTo(TWO) >= 0));
    }

    private static BigDecimal rounded(Map<String, BigDecimal> figures) {
        return at(figures, "ELD.EXAMINED").multiply(HUNDRED).divide(at(figures, "ELD.DUE"), 0, RoundingMode.HALF_EVEN);
    }

    @Test
    void lowestNumbersTakenForRanges_areFound() {
        VerdictRule low = VerdictRule.ofSamples(sample -> {
            Verdict verdict = VerdictRule.of(KEPT).verdict(sample);
            return sample.isExact() || verdict.isDecided() ? verdict : Verdict.NOT_MET;
        });
        assertBroken("says of a range what holds for all of it", KEPT, low);
        assertBroken("never flips when narrowed", KEPT, low);
    }

    @Test
    void samples_haveTheFiguresOfTheReference() {
        assertThat(TargetSamples.of(KEPT).edgeCases().get(1))
                .hasToString("ELD.DUE = 1人, ELD.DUE[-1y] = 1人, ELD.EXAMINED = 1人, ELD.EXAMINED[-1y] = 1人");
        assertThat(TargetSamples.of(LIKE_THE_PROVINCE).edgeCases().get(0))
                .hasToString("ELD.DUE = 1人, ELD.EXAMINED = 0人; 440000000000: ELD.DUE = 1人, ELD.EXAMINED = 0人");
        Target constant = Target.atLeast(RATE, "80%");
        assertThat(TargetSamples.of(constant).draw(new Random(1)).others()).isEmpty();
        assertThatThrownBy(() -> VerdictRule.againstReference(constant, (now, before) -> null))
                .hasMessageStartingWith("Criterion must be relative to have a reference");
        Target once = Target.of(
                Indicator.builder()
                        .from(RATE)
                        .validity(Validity.parse("2017-01-01/2017-06-30"))
                        .build(),
                Criterion.maintain());
        assertThatThrownBy(() -> TargetSamples.of(once))
                .hasMessage("Definition must hold in some month and in that of the reference: 'ELD.CHECKUP_RATE@1'");
    }
}
