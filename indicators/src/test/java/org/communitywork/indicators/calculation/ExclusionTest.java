// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.Samples.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.SerializableTester;
import java.util.Map;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Verdict;
import org.communitywork.indicators.trend.ComparedPeriod;
import org.communitywork.indicators.trend.EditionRule;
import org.communitywork.indicators.trend.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionTest {
    private static final Indicator RATE = Indicator.proportion("X.RATE")
            .name("体检率", "Check-up rate")
            .formula("X.EXAMINED / X.DUE")
            .exclusions(Exclusions.builder()
                    .denominator("X.MOVED")
                    .exceptions("X.REFUSED")
                    .build())
            .build();
    private static final String[] FIGURES = {"X.EXAMINED = 70人", "X.DUE = 100人", "X.MOVED = 8人", "X.REFUSED = 2人"};

    private static Calculation calculate(Indicator indicator, String... lines) {
        return Calculator.STANDARD.calculate(indicator, Samples.observations(lines), SUBJECT, YEAR);
    }

    @Test
    void exclusions_areExplained() {
        Calculated rate = calculate(RATE, FIGURES).calculated().orElseThrow();
        // 70 / (100 - 8 - 2) = 70/90 = 7/9 = 77.77... %
        assertThat(rate.value()).isEqualTo(Ranges.parse("700/9"));
        assertThat(rate.explanation().text(Language.CHINESE)).isEqualTo("""
                        指标:体检率 = X.EXAMINED / X.DUE(单位:%)
                        扣除排除与例外后:X.EXAMINED / (X.DUE - X.MOVED - X.REFUSED)
                        X.DUE:100人(出处:R1:引言)
                        X.EXAMINED:70人(出处:R1:引言)
                        X.MOVED:8人(出处:R1:引言)
                        X.REFUSED:2人(出处:R1:引言)
                        分母排除:X.MOVED = 8人
                        分母例外:X.REFUSED = 2人
                        体检率 = 70人 ÷ 90人 = 77.8%
                        显示值按 GB/T 8170 修约,保留 1 位小数""");
        assertThat(rate.explanation().text(Language.ENGLISH))
                .contains("Without those excluded or excepted: X.EXAMINED / (X.DUE - X.MOVED - X.REFUSED)")
                .contains("denominator exception: X.REFUSED = 2 people");
        assertThat(rate.inputs())
                .extracting(Input::roles)
                .containsExactly(
                        ImmutableSet.of(Role.DENOMINATOR),
                        ImmutableSet.of(Role.NUMERATOR),
                        ImmutableSet.of(Role.DENOMINATOR_EXCLUSION),
                        ImmutableSet.of(Role.DENOMINATOR_EXCEPTION));
        SerializableTester.reserializeAndAssert(rate);
    }

    /** The first row is 5 / (4 - 6), for which others answer -2.5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5人   | 4人   | 6人   | 0人 | X.MOVED + X.REFUSED should not exceed X.DUE: 6 people > 4 people",
                "5人   | 40人  | 6人   | 36人 | X.MOVED + X.REFUSED should not exceed X.DUE: 42 people > 40 people",
                "38人  | 40人  | 0人   | 3人 | X.EXAMINED + X.REFUSED should not exceed X.DUE: 41 people > 40 people",
                "38人  | 40人  | 3人   | 0人 | A part should not exceed its whole: 38 people / 37 people = 102.7%",
                "5人   | 40人  | 近90人 | 0人 | X.MOVED + X.REFUSED should not exceed X.DUE: (80, 90) people > 40 people",
            })
    void impossible_isContradictoryWithItsArithmetic(
            String examined, String due, String moved, String refused, String expected) {
        Contradictory contradictory = (Contradictory) calculate(
                RATE, "X.EXAMINED = " + examined, "X.DUE = " + due, "X.MOVED = " + moved, "X.REFUSED = " + refused);
        assertThat(contradictory.contradiction().text(Language.ENGLISH)).isEqualTo(expected);
    }

    @Test
    void numeratorExclusion_liesWithinTheNumerator() {
        Indicator ratio = Indicator.ratio("X.R")
                .name("比", "Ratio")
                .formula("X.A / X.B")
                .exclusions(Exclusions.builder().numerator("X.C").build())
                .build();
        Contradictory more = (Contradictory) calculate(ratio, "X.A = 3人", "X.B = 10人", "X.C = 4人");
        assertThat(more.contradiction().text(Language.CHINESE)).isEqualTo("X.C 不应超过 X.A:4人 > 3人");
        Calculation rest = calculate(ratio, "X.A = 3人", "X.B = 10人", "X.C = 1人");
        assertThat(rest.inputs())
                .extracting(Input::roles)
                .containsExactly(
                        ImmutableSet.of(Role.NUMERATOR),
                        ImmutableSet.of(Role.DENOMINATOR),
                        ImmutableSet.of(Role.NUMERATOR_EXCLUSION));
        assertThat(rest.explanation().text(Language.CHINESE)).contains("分子排除:X.C = 1人");
        // 3 - (0, 10) is up to 3, and not below 0.
        assertThat(calculate(ratio, "X.A = 3人", "X.B = 10人", "X.C = 不足10人")
                        .calculated()
                        .orElseThrow()
                        .value())
                .isEqualTo(Ranges.parse("[0, 0.3]"));
    }

    @Test
    void everybodyExcluded_isUndefined() {
        Calculation none = calculate(RATE, "X.EXAMINED = 0人", "X.DUE = 5人", "X.MOVED = 4人", "X.REFUSED = 1人");
        assertThat(none).isInstanceOf(Undefined.class);
        // Up to 5 of 5 may have moved.
        assertThat(calculate(RATE, "X.EXAMINED = 0人", "X.DUE = 5人", "X.MOVED = 5人以内", "X.REFUSED = 0人")
                        .calculated()
                        .orElseThrow()
                        .isMaybeUndefined())
                .isTrue();
    }

    @Test
    void unitsOfExclusions_convert() {
        Indicator cover = Indicator.share("X.GREEN")
                .name("绿化率", "Green share")
                .formula("X.A / X.B")
                .exclusions(Exclusions.builder().denominator("X.WATER").build())
                .build();
        // 1 km2 - 500000 m2 = 500000 m2; 250000 of them is a half
        assertThat(calculate(cover, "X.A = 250000平方米", "X.B = 1平方公里", "X.WATER = 500000平方米")
                        .calculated()
                        .orElseThrow()
                        .value())
                .isEqualTo(Ranges.parse("50"));
    }

    @Test
    void target_shortfallScorecardAndTrend_useTheEffectiveSums() {
        Target target = Target.atLeast(RATE, "80%");
        TargetCheck check = target.check(calculate(RATE, FIGURES));
        assertThat(check.verdict()).isEqualTo(Verdict.NOT_MET);
        // 0.8 * 90 = 72 = 70 + 2
        assertThat(check.shortfall(code("X.EXAMINED")).text(Language.ENGLISH))
                .isEqualTo("X.EXAMINED is short by 2 people");
        ScorecardItem item = ScorecardItem.of(
                "A1",
                new Bilingual("体检", "Check-ups"),
                Ratio.of(9),
                ScoringRule.allOrNothing(Target.atLeast(RATE, "75%")));
        Scorecard card = Scorecard.builder()
                .name(new Bilingual("测评", "Card"))
                .addItem(item)
                .build();
        assertThat(card.score(Samples.observations(FIGURES), SUBJECT, YEAR, Map.of())
                        .total())
                .isEqualTo(Ranges.parse("9"));
        ReportingPeriod next = ReportingPeriod.ofYear(2011);
        ImmutableList<ResolvedObservation> later =
                Samples.observations("X.EXAMINED = 72人", "X.DUE = 100人", "X.MOVED = 8人", "X.REFUSED = 2人")
                        .all()
                        .stream()
                        .map(each -> ResolvedObservation.builder()
                                .from(each)
                                .period(next)
                                .build())
                        .collect(ImmutableList.toImmutableList());
        Series series = Series.of(
                EditionRule.REFUSE,
                ImmutableList.of(
                        calculate(RATE, FIGURES),
                        Calculator.STANDARD.calculate(RATE, Observations.of(later), SUBJECT, next)));
        // 80 - 700/9 = 20/9
        assertThat(series.compare(next, ComparedPeriod.PREVIOUS_PERIOD)
                        .orElseThrow()
                        .difference()
                        .orElseThrow()
                        .range())
                .isEqualTo(Ranges.parse("20/9"));
    }

    /** What is left of the numerator has no measure then, so the unit is that of the whole numerator. */
    @Test
    void everythingExcludedFromTheNumerator_isZero() {
        Indicator ratio = Indicator.ratio("X.R")
                .name("比", "Ratio")
                .formula("X.A / X.B")
                .exclusions(Exclusions.builder().numerator("X.A").build())
                .build();
        assertThat(calculate(ratio, "X.A = 30人", "X.B = 10人").shown(Language.CHINESE))
                .isEqualTo("0.0");
    }
}
