// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.Samples.range;
import static org.communitywork.indicators.scorecard.ScorecardProperties.name;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringRuleTest {
    static final Indicator CHECK_UPS = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("ELD.EXAMINED / ELD.DUE")
            .build();
    static final Indicator CASES = Indicator.count("SAF.CASE_COUNT", "SAF.CASES", "起")
            .name("案件数", "Cases")
            .build();
    static final Indicator COMPLAINTS = Indicator.ratio("GOV.COMPLAINT_RATE")
            .scale(Scale.PERCENT)
            .name("投诉率", "Complaint rate")
            .formula("GOV.COMPLAINTS / GOV.REQUESTS")
            .build();

    static Evidence measured(Indicator indicator, String... lines) {
        return new Evidence.Measured(
                Calculator.STANDARD.calculateOrStated(indicator, Samples.observations(lines), SUBJECT, YEAR));
    }

    private static String score(ScoringRule rule, Evidence evidence) {
        return rule.score(evidence, Ratio.of(10)).map(Ranges::format).orElse("open");
    }

    @ParameterizedTest
    @CsvSource({
        // examined, due, all or nothing, in proportion; at least 80 %, 10 points
        "800人, 1000人, 10, 10",
        "799人, 1000人, 0, 9.9875", // 10 * 79.9 / 80
        "400人, 1000人, 0, 5", // 10 * 40 / 80
        "0人, 1000人, 0, 0",
        "近900人, 1000人, 10, 10", // (800, 900) is above
        "近800人, 1000人, 0, '(8.75, 10)'", // (700, 800) is below; 10 * 70 / 80
        "800多人, 1050人, open, '(200/21, 10]'", // above 100 * 800 / 1050 = 1600/21, of which an eighth
    })
    void targets_areScored(String examined, String due, String allOrNothing, String proportional) {
        Evidence evidence = measured(CHECK_UPS, "ELD.EXAMINED = " + examined, "ELD.DUE = " + due);
        Target target = Target.atLeast(CHECK_UPS, "80%");
        assertThat(score(ScoringRule.allOrNothing(target), evidence)).isEqualTo(allOrNothing);
        assertThat(score(ScoringRule.proportionalBelow(target), evidence)).isEqualTo(proportional);
    }

    @ParameterizedTest
    @CsvSource({
        // complaints of 1000 requests; at most 2 %, 10 points
        "20件, 10",
        "25件, 7.5", // an excess of a quarter costs a quarter
        "40件, 0",
        "90件, 0",
        "20多件, '(5, 10)'", // (2 %, 3 %)
        "30件以下, '[5, 10]'",
    })
    void excess_isTakenOffInProportion(String complaints, String score) {
        Evidence evidence = measured(COMPLAINTS, "GOV.COMPLAINTS = " + complaints, "GOV.REQUESTS = 1000件");
        assertThat(score(ScoringRule.proportionalAbove(Target.atMost(COMPLAINTS, "2%")), evidence))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "0起, 10, 0",
        "3起, 4, 6",
        "20起, 1, 10",
        "10余起, 1, 10", // 10 - 2 * 10 is far below the floor
        "2—4起, '[2, 6]', '[4, 8]'",
        "3起以上, '[1, 4]', '[6, 10]'",
        "不足2起, '(6, 10]', '[0, 4)'",
    })
    void cases_takeOrBringPoints(String cases, String deduction, String bonus) {
        Evidence evidence = measured(CASES, "SAF.CASES = " + cases);
        assertThat(score(new ScoringRule.Deduction(CASES, Ratio.of(2), Ratio.ONE), evidence))
                .isEqualTo(deduction);
        assertThat(score(ScoringRule.perCase(CASES, Ratio.of(2)), evidence)).isEqualTo(bonus);
    }

    @Test
    void values_thatAreNoneLeaveItemsOpen() {
        ScoringRule rule = ScoringRule.proportionalBelow(Target.atLeast(CHECK_UPS, "80%"));
        assertThat(score(rule, measured(CHECK_UPS, "ELD.DUE = 1000人"))).isEqualTo("open");
        assertThat(score(rule, measured(CHECK_UPS, "ELD.EXAMINED = 0人", "ELD.DUE = 0人")))
                .isEqualTo("open");
        assertThat(score(rule, measured(CHECK_UPS, "ELD.EXAMINED = 1030人", "ELD.DUE = 1000人")))
                .isEqualTo("open");
        // The denominator may be zero.
        assertThat(score(rule, measured(CHECK_UPS, "ELD.EXAMINED = 900人", "ELD.DUE = 1000人以下")))
                .isEqualTo("open");
        assertThat(score(ScoringRule.deduction(CASES, Ratio.ONE), measured(CASES, "SAF.CASES = xx起")))
                .isEqualTo("open");
    }

    @Test
    void targets_thatAreNotDueLeaveItemsOpen() {
        Target later = Target.builder()
                .from(Target.atLeast(CHECK_UPS, "80%"))
                .period(ReportingPeriod.parse("2012"))
                .build();
        Evidence low = measured(CHECK_UPS, "ELD.EXAMINED = 700人", "ELD.DUE = 1000人");
        Evidence high = measured(CHECK_UPS, "ELD.EXAMINED = 900人", "ELD.DUE = 1000人");
        for (ScoringRule rule : List.of(ScoringRule.allOrNothing(later), ScoringRule.proportionalBelow(later))) {
            assertThat(score(rule, low)).isEqualTo("open");
            assertThat(score(rule, high)).isEqualTo("10");
        }
    }

    @Test
    void roundedComparison_givesFullPointsFromTheTieOn() {
        Target rounded = Target.builder()
                .from(Target.atLeast(CHECK_UPS, "80%"))
                .comparison(LimitComparison.ROUNDED_VALUE)
                .build();
        ScoringRule rule = ScoringRule.proportionalBelow(rounded);
        // 79.5 % is rounded to the even 80 %; 79.4 % is not: 10 * 79.4 / 80
        assertThat(score(rule, measured(CHECK_UPS, "ELD.EXAMINED = 795人", "ELD.DUE = 1000人")))
                .isEqualTo("10");
        assertThat(score(rule, measured(CHECK_UPS, "ELD.EXAMINED = 794人", "ELD.DUE = 1000人")))
                .isEqualTo("9.925");
    }

    @Test
    void proportional_mayStartAtAnyValueThatMissesTheTarget() {
        // None below 60 %: at 75 % three quarters of the way to 80 %
        ScoringRule rule = new ScoringRule.Proportional(Target.atLeast(CHECK_UPS, "80%"), Ratio.of(60));
        assertThat(score(rule, measured(CHECK_UPS, "ELD.EXAMINED = 750人", "ELD.DUE = 1000人")))
                .isEqualTo("7.5");
        assertThat(score(rule, measured(CHECK_UPS, "ELD.EXAMINED = 500人", "ELD.DUE = 1000人")))
                .isEqualTo("0");
        ScoringRule none = new ScoringRule.Proportional(Target.atMost(CASES, "0起"), Ratio.of(4));
        assertThat(score(none, measured(CASES, "SAF.CASES = 1起"))).isEqualTo("7.5");
    }

    @Test
    void ranksBallotsAndMarks_areScored() {
        // The first has all, places 2 to 5 a fixed share, others nothing
        ScoringRule rank = ByRank.of(Map.of(1, Ratio.ONE, 2, Ratio.parse("0.8"), 6, Ratio.ZERO));
        assertThat(score(rank, Place.of(1))).isEqualTo("10");
        assertThat(score(rank, Place.of(5))).isEqualTo("8");
        assertThat(score(rank, new Place(5, 7))).isEqualTo("[0, 8]");
        ScoringRule graded =
                new Graded(ImmutableMap.of("好", Ratio.ONE, "较好", Ratio.parse("0.8"), "一般", Ratio.parse("0.5")));
        // (12 + 0.8 * 5 + 0.5 * 3) / 20 = 17.5 / 20
        assertThat(score(graded, Evidence.Ballots.of(ImmutableMap.of("好", 12L, "较好", 5L, "一般", 3L))))
                .isEqualTo("8.75");
        // (16 + 0.5 * 3) / 20 to (16 + 3) / 20
        assertThat(score(graded, new Evidence.Ballots(ImmutableMap.of("好", 12L, "较好", 5L), 3)))
                .isEqualTo("[8.75, 9.5]");
        assertThat(score(new ScoringRule.Marked(), Evidence.Mark.of("4.5"))).isEqualTo("4.5");
    }

    @Test
    void place_sharesEqualsAndKeepsWhatIsOpen() {
        List<Range<Ratio>> others = List.of(range("90"), range("85"), range("[80, 90]"), range("70"));
        assertThat(Place.among(range("85"), others, Direction.HIGHER_IS_BETTER)).isEqualTo(new Place(2, 3));
        assertThat(Place.among(range("85"), others, Direction.LOWER_IS_BETTER)).isEqualTo(new Place(2, 3));
        assertThatThrownBy(() -> Place.among(range("85"), others, Direction.NEUTRAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rules_refuseWhatMakesNoSense() {
        Target atLeast = Target.atLeast(CHECK_UPS, "80%");
        Target atMost = Target.atMost(CHECK_UPS, "80%");
        Target more = Target.of(CHECK_UPS, Criterion.moreThan("80%"));
        Ratio half = Ratio.parse("0.5");
        assertRefused(() -> ScoringRule.proportionalBelow(atMost), "Target must be an at least: ");
        assertRefused(() -> ScoringRule.proportionalAbove(atLeast), "Target must be an at most: ");
        assertRefused(() -> new ScoringRule.Proportional(more, half), "Target must be an at least or an at most: ");
        assertRefused(
                () -> new ScoringRule.Proportional(atLeast, Ratio.of(80)),
                "Value without points must miss the target: '80'");
        assertRefused(
                () -> new ScoringRule.Proportional(atMost, Ratio.of(80)),
                "Value without points must miss the target: '80'");
        assertRefused(() -> ScoringRule.proportionalBelow(Target.atLeast(CHECK_UPS, "0%")), "Value without");
        assertRefused(() -> ScoringRule.deduction(CASES, Ratio.ZERO), "Points for one case must be above zero: '0'");
        assertRefused(() -> ScoringRule.perCase(CASES, Ratio.ZERO), "Points for one case must be above zero: '0'");
        assertRefused(() -> new ScoringRule.Deduction(CASES, half, Ratio.of(-1)), "Floor must not be below zero: '-1'");
        assertRefused(() -> ByRank.of(Map.of()), "Places must begin with 1: '[]'");
        assertRefused(() -> ByRank.of(Map.of(2, half)), "Places must begin with 1: '[2]'");
        assertRefused(() -> ByRank.of(Map.of(1, half, 2, Ratio.ONE)), "Shares must be from 1 down to 0 and not rise: ");
        assertRefused(() -> new ByRank(ImmutableSortedMap.of(1, Ratio.of(-1))), "Shares must be");
        assertRefused(() -> new Graded(ImmutableMap.of()), "Grades must not be empty: '{}'");
        assertRefused(() -> new Graded(ImmutableMap.of("好", Ratio.of(2))), "Shares must be");
    }

    @Test
    void evidence_mustFitItsRule() {
        ScoringRule rule = ScoringRule.allOrNothing(Target.atLeast(CHECK_UPS, "80%"));
        Ratio ten = Ratio.of(10);
        assertRefused(() -> rule.score(Place.of(1), ten), "Evidence for 'AllOrNothing[");
        assertRefused(() -> rule.score(measured(CASES, "SAF.CASES = 1起"), ten), "Calculation must be of");
        assertRefused(
                () -> ScoringRule.deduction(CASES, ten).score(measured(CHECK_UPS), ten),
                "Evidence must be of the rule's indicator: 'ELD.CHECKUP_RATE' / 'SAF.CASE_COUNT'");
        assertRefused(
                () -> new ScoringRule.Marked().score(Evidence.Mark.of("11"), ten),
                "Mark must be from 0 to 10 points: ");
        assertRefused(
                () -> new Graded(ImmutableMap.of("好", Ratio.ONE))
                        .score(Evidence.Ballots.of(ImmutableMap.of("差", 1L)), ten),
                "Grade must be one of [好]: '差'");
        assertRefused(() -> Evidence.Ballots.of(ImmutableMap.of("好", -1L)), "Number of ballots for '好' must not");
        assertRefused(() -> new Evidence.Ballots(ImmutableMap.of(), -1), "Number of ballots still out must not");
        assertRefused(() -> new Evidence.Mark(Range.closedOpen(ten, ten)), "Mark must not be empty");
        assertRefused(() -> Place.of(0), "Place must be 1 or more: '0'");
        assertRefused(() -> new Place(3, 2), "Best place must not be behind the worst: '3' / '2'");
        Veto veto = Veto.onFact("V", name("V"), VetoEffect.ZERO_TOTAL);
        assertRefused(() -> veto.strikes(Place.of(1)), "Evidence for 'V' must be of kind Fact: ");
        assertThat(veto.strikes(new Evidence.Fact(Ternary.UNKNOWN))).isEqualTo(Ternary.UNKNOWN);
    }

    static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
