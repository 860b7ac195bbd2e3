// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.Ranking;
import org.communitywork.indicators.rollup.Rollup;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.Graded;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScorecardResult;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.scorecard.TierTable;
import org.communitywork.indicators.scorecard.Veto;
import org.communitywork.indicators.scorecard.VetoEffect;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.IntervalMethod;
import org.communitywork.indicators.survey.Survey;
import org.communitywork.indicators.survey.SurveyEstimate;
import org.communitywork.indicators.survey.SurveyEvidence;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.trend.ComparedPeriod;
import org.communitywork.indicators.trend.EditionRule;
import org.communitywork.indicators.trend.Series;

/** A scorecard and results of scorecards, roll-ups, trends and surveys. The numbers are invented. */
final class ResultSamples {
    static final CommunityId STREET = CommunityId.parse("street");
    static final CommunityId EAST = CommunityId.parse("east");
    static final CommunityId WEST = CommunityId.parse("west");
    static final CommunityId SOUTH = CommunityId.parse("south");

    static final Indicator CHECK_UPS = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("ELD.EXAMINED / ELD.DUE")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    static final Scorecard CARD = Scorecard.builder()
            .name(new Bilingual("考核办法", "Assessment"))
            .addItems(item("A1", 60, ScoringRule.allOrNothing(Target.atLeast(CHECK_UPS, "80%"))))
            .addItems(item("A2", 40, new Graded(ImmutableMap.of("好", Ratio.ONE, "一般", Ratio.of(1, 2)))))
            .fullMarks(Ratio.HUNDRED)
            .addBonuses(item("B1", 5, new ScoringRule.Marked()))
            .addVetoes(Veto.onFact("V1", new Bilingual("重大事件", "Major incident"), VetoEffect.LOWEST_TIER))
            .tiers(TierTable.above(new Bilingual("达标", "Standard")).from("95", new Bilingual("标兵", "Model")))
            .build();

    private ResultSamples() {}

    private static ScorecardItem item(String code, int points, ScoringRule rule) {
        return ScorecardItem.of(code, new Bilingual(code, code), Ratio.of(points), rule);
    }

    /** East examined 85 of 100 of those due, west 30 of 60, and south reports nothing. The street states 160 due. */
    static Observations observations() {
        return Observations.of(ImmutableList.of(
                figure(EAST, Samples.YEAR, "ELD.EXAMINED", "85人"),
                figure(EAST, Samples.YEAR, "ELD.DUE", "100人"),
                figure(EAST, ReportingPeriod.ofYear(2009), "ELD.EXAMINED", "60人"),
                figure(EAST, ReportingPeriod.ofYear(2009), "ELD.DUE", "80人"),
                figure(WEST, Samples.YEAR, "ELD.EXAMINED", "30人"),
                figure(WEST, Samples.YEAR, "ELD.DUE", "60人"),
                figure(STREET, Samples.YEAR, "ELD.DUE", "150人")));
    }

    private static ResolvedObservation figure(
            CommunityId subject, ReportingPeriod period, String measure, String quantity) {
        return ResolvedObservation.builder()
                .subject(subject)
                .period(period)
                .measure(MeasureCode.parse(measure))
                .quantity(Quantity.parse(quantity))
                .build();
    }

    /** One of five ballots is still out. */
    static ScorecardResult scored() {
        return CARD.score(
                observations(),
                EAST,
                Samples.YEAR,
                ImmutableMap.of(
                        "A2",
                        new Evidence.Ballots(ImmutableMap.of("好", 3L, "一般", 1L), 1),
                        "B1",
                        Evidence.Mark.of("0"),
                        "V1",
                        new Evidence.Fact(Ternary.FALSE)));
    }

    static Rollup rollup() {
        CommunityTree tree = CommunityTree.flat(STREET, ImmutableList.of(EAST, WEST, SOUTH));
        return Rollup.over(tree, MissingPolicy.SUM_PRESENT, observations());
    }

    static Aggregate street() {
        return rollup().calculate(CHECK_UPS, STREET, Samples.YEAR);
    }

    static Ranking ranking() {
        return Ranking.of(ImmutableList.of(
                rollup().calculate(CHECK_UPS, WEST, Samples.YEAR),
                rollup().calculate(CHECK_UPS, SOUTH, Samples.YEAR),
                rollup().calculate(CHECK_UPS, EAST, Samples.YEAR)));
    }

    private static Series series() {
        ImmutableList<Calculation> calculations = ImmutableList.of(
                Calculator.STANDARD.calculate(CHECK_UPS, observations(), EAST, ReportingPeriod.ofYear(2009)),
                Calculator.STANDARD.calculate(CHECK_UPS, observations(), EAST, Samples.YEAR));
        return Series.of(EditionRule.REFUSE, calculations);
    }

    private static final Measure DUE = Measure.builder()
            .code(MeasureCode.parse("ELD.DUE"))
            .name("应检人数")
            .englishName("Persons due")
            .unit(Units.PERSON)
            .kind(MeasureKind.STOCK)
            .build();

    static Results results() {
        SurveyEstimate survey = Survey.of(80, 100).estimate(IntervalMethod.WILSON, Confidence.USUAL);
        SurveyEstimate census = Survey.census(13, 13).estimate(IntervalMethod.WILSON, Confidence.USUAL);
        return Results.builder()
                .addScorecard(scored())
                .addAggregate(street())
                .addRanking(ranking())
                .addParentCheck(rollup().checkParent(DUE, STREET, Samples.YEAR))
                .addAllComparisons(series().compare(ComparedPeriod.PREVIOUS_PERIOD))
                .addSurveyEstimates(survey, census)
                .addSurveyCheck(survey.check(Criterion.atLeast("80%"), SurveyEvidence.INTERVAL))
                .build();
    }
}
