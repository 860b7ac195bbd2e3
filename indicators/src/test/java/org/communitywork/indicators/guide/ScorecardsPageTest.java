// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.scorecard.ByRank;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.Graded;
import org.communitywork.indicators.scorecard.Place;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScorecardResult;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.scorecard.TierTable;
import org.communitywork.indicators.scorecard.Veto;
import org.communitywork.indicators.scorecard.VetoEffect;
import org.communitywork.indicators.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/scorecards.md. */
class ScorecardsPageTest {
    private static final GuidePage PAGE = GuidePage.of("scorecards");
    private static final Indicator CHECK_UPS = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("examined / due")
            .build();
    private static final Indicator CASES =
            Indicator.count("SAF.CASE_COUNT", "cases", "起").name("案件数", "Cases").build();

    private static String score(ScoringRule rule, Evidence evidence) {
        return rule.score(evidence, Ratio.of(10)).map(Ranges::format).orElse("open");
    }

    private static Evidence measured(Indicator indicator, String... lines) {
        return new Evidence.Measured(
                Calculator.STANDARD.calculate(indicator, Samples.observations(lines), SUBJECT, YEAR));
    }

    static Stream<Arguments> indicators() {
        return PAGE.table("indicators");
    }

    @ParameterizedTest
    @MethodSource
    void indicators(String rule, String measured, String points) {
        List<String> counts = Splitter.on(" of ").splitToList(measured);
        Evidence evidence = measured(CHECK_UPS, "examined = " + counts.get(0) + "人", "due = " + counts.get(1) + "人");
        assertThat(score(rule(rule), evidence)).isEqualTo(points);
    }

    private static ScoringRule rule(String text) {
        Target atLeast = Target.atLeast(CHECK_UPS, "80%");
        return switch (text) {
            case "allOrNothing, at least 80%" -> ScoringRule.allOrNothing(atLeast);
            case "proportionalBelow, at least 80%" -> ScoringRule.proportionalBelow(atLeast);
            case "proportionalAbove, at most 2%" -> ScoringRule.proportionalAbove(Target.atMost(CHECK_UPS, "2%"));
            default -> throw new IllegalArgumentException(text);
        };
    }

    static Stream<Arguments> counts() {
        return PAGE.table("counts");
    }

    @ParameterizedTest
    @MethodSource
    void counts(String cases, String deduction, String bonus) {
        Evidence evidence = measured(CASES, "cases = " + cases + "起");
        assertThat(score(new ScoringRule.Deduction(CASES, Ratio.of(2), Ratio.ONE), evidence))
                .isEqualTo(deduction);
        assertThat(score(ScoringRule.perCase(CASES, Ratio.of(2)), evidence)).isEqualTo(bonus);
    }

    static Stream<Arguments> places() {
        return PAGE.table("places");
    }

    @ParameterizedTest
    @MethodSource
    void places(String places, String points) {
        ScoringRule rule = ByRank.of(Map.of(1, Ratio.ONE, 2, Ratio.parse("0.8"), 6, Ratio.ZERO));
        List<String> ends = Splitter.on('–').splitToList(places);
        Place place = new Place(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(ends.size() - 1)));
        assertThat(score(rule, place)).isEqualTo(points);
    }

    static Stream<Arguments> ballots() {
        return PAGE.table("ballots");
    }

    @ParameterizedTest
    @MethodSource
    void ballots(long good, long fair, long plain, long out, String points) {
        ScoringRule rule =
                new Graded(ImmutableMap.of("好", Ratio.ONE, "较好", Ratio.parse("0.8"), "一般", Ratio.parse("0.5")));
        Evidence evidence = new Evidence.Ballots(ImmutableMap.of("好", good, "较好", fair, "一般", plain), out);
        assertThat(score(rule, evidence)).isEqualTo(points);
    }

    @Test
    void card_addsItemsUp() {
        Scorecard card = Scorecard.builder()
                .name(new Bilingual("社区卫生考核", "Community health assessment"))
                .addItems(ScorecardItem.of(
                        "A1",
                        new Bilingual("体检", "Check-ups"),
                        Ratio.of(60),
                        ScoringRule.proportionalBelow(Target.atLeast(CHECK_UPS, "80%"))))
                .addItems(ScorecardItem.of(
                        "A2", new Bilingual("案件", "Cases"), Ratio.of(40), ScoringRule.deduction(CASES, Ratio.of(5))))
                .addVetoes(Veto.onFact("V1", new Bilingual("弄虚作假", "Fraud"), VetoEffect.ZERO_TOTAL))
                .tiers(TierTable.stars("60", "80", "90"))
                .build();
        ScorecardResult result = card.score(
                Samples.observations("examined = 790人", "due = 1000人", "cases = 2—4起"),
                SUBJECT,
                YEAR,
                ImmutableMap.of("V1", new Evidence.Fact(Ternary.FALSE)));
        // 60 * 79/80 = 59.25, and 40 less 5 for each of 2 to 4 cases: 20 to 30
        assertThat(result.total()).isEqualTo(Ranges.parse("[79.25, 89.25]"));
        assertThat(result.tiers()).extracting(Bilingual::chinese).containsExactly("一星级", "二星级");
    }
}
