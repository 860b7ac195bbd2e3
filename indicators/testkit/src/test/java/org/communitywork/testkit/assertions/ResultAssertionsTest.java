// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.testkit.assertions.CommunityWorkAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.consistency.ConsistencyChecker;
import org.communitywork.indicators.consistency.ConsistencyResult;
import org.communitywork.indicators.consistency.Finding;
import org.communitywork.indicators.consistency.PartsAgainstWhole;
import org.communitywork.indicators.consistency.RepeatedFigures;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.AggregateOutcome;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.Rollup;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScorecardResult;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.scorecard.TierTable;
import org.communitywork.indicators.scorecard.Veto;
import org.communitywork.indicators.scorecard.VetoEffect;
import org.communitywork.testkit.sample.CommunityNumbers;
import org.communitywork.testkit.sample.PlantedFault;
import org.communitywork.testkit.sample.SampleCounty;
import org.communitywork.testkit.sample.World;
import org.junit.jupiter.api.Test;

class ResultAssertionsTest {
    private static final ConsistencyChecker CHECKER =
            ConsistencyChecker.of(PartsAgainstWhole.STANDARD, RepeatedFigures.STANDARD);

    private static void assertFails(ThrowingCallable assertion, String... words) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    private static Aggregate rate(String place) {
        return Rollup.over(SampleCounty.tree(), MissingPolicy.REFUSE, SampleCounty.observations())
                .calculate(SampleCounty.CHECK_UPS, CommunityId.parse(place), SampleCounty.PERIOD);
    }

    @Test
    void aggregate() {
        assertThat(rate("south"))
                .hasValue("81%")
                .hasValue("810‰")
                .hasOutcome(AggregateOutcome.CALCULATED)
                .isReportedBy(3, 3)
                .isComplete();
        assertThat(rate("county")).hasRange("(79.52, 79.92)");
        assertFails(() -> assertThat(rate("south")).hasValue("82%"), "in south: value 82%, but it is 81%", "3 of 3");
        assertFails(() -> assertThat(rate("south")).hasRange("[80, 82]"), "value [80, 82]");
        assertFails(() -> assertThat(rate("south")).isReportedBy(2, 3), "reports from 2 of 3 communities");
        assertFails(() -> assertThat(rate("south")).hasOutcome(AggregateOutcome.UNDEFINED), "outcome 'undefined");
        Aggregate silent = Rollup.over(SampleCounty.tree(), MissingPolicy.REFUSE, Observations.of(ImmutableList.of()))
                .calculate(SampleCounty.CHECK_UPS, SampleCounty.COUNTY, SampleCounty.PERIOD);
        assertFails(() -> assertThat(silent).isComplete(), "reports from all communities", "0 of 8");
    }

    @Test
    void scorecardResult() {
        Scorecard scorecard = Scorecard.builder()
                .name(new Bilingual("测评表", "Scorecard"))
                .addItem(item("A", 60))
                .addItem(item("B", 40))
                .addVetoes(Veto.onFact("V", new Bilingual("事故", "Accident"), VetoEffect.ZERO_TOTAL))
                .tiers(TierTable.above(new Bilingual("未达标", "Below"))
                        .from("60", new Bilingual("达标", "Standard"))
                        .from("90", new Bilingual("先进", "Advanced")))
                .build();
        Evidence.Fact none = new Evidence.Fact(Ternary.FALSE);
        // 55 + 32.5
        ScorecardResult result =
                scorecard.score(ImmutableMap.of("A", Evidence.Mark.of("55"), "B", Evidence.Mark.of("32.5"), "V", none));
        assertThat(result).hasTotal("87.5").isInTier("达标").hasScore("B", "32.5").isVetoedBy();
        // 55 + [0, 40]
        ScorecardResult open = scorecard.score(ImmutableMap.of("A", Evidence.Mark.of("55"), "V", none));
        assertThat(open).hasTotalIn("[55, 95]").mayBeInTiers("Below", "Standard", "Advanced");
        ScorecardResult struck = scorecard.score(ImmutableMap.of("V", new Evidence.Fact(Ternary.TRUE)));
        assertThat(struck).isVetoedBy("V").hasTotal("0");
        assertFails(() -> assertThat(result).hasTotal("90"), "测评表: total 90, but it is 87.5");
        assertFails(() -> assertThat(open).hasTotalIn("[50, 95]"), "[55, 95]");
        assertFails(() -> assertThat(result).isInTier("先进"), "tier 先进");
        assertFails(() -> assertThat(result).hasScore("C", "1"), "1 points for C, but it is no such item");
        assertFails(() -> assertThat(result).hasScore("A", "1"), "but it is 55");
        assertFails(() -> assertThat(result).isVetoedBy("V"), "vetoes [V]");
    }

    private static ScorecardItem item(String code, int points) {
        return ScorecardItem.of(
                code, new Bilingual("项目" + code, "Item " + code), Ratio.of(points), new ScoringRule.Marked());
    }

    @Test
    void consistencyResultAndFinding() {
        World world = World.of(ImmutableList.of(ImmutableList.of(new CommunityNumbers(1000, 1200, 400, 300, 523, 4))));
        ConsistencyResult honest = CHECKER.check(world.reportSet());
        ConsistencyResult faulty =
                CHECKER.check(world.with(PlantedFault.PARTS_NOT_WHOLE, 0).reportSet());
        ConsistencyResult repeated =
                CHECKER.check(world.with(PlantedFault.REPEATED_FIGURE, 0).reportSet());
        assertThat(honest).findsNothing().hasNoErrors();
        assertThat(faulty).finds("PARTS_AGAINST_WHOLE");
        assertThat(faulty).onlyFinding().isError().isAbout("t1c1").pointsTo("t1c1-2010:一");
        assertThat(repeated).hasNoErrors().onlyFinding().isWarning().isOfRule("REPEATED_FIGURES");
        assertFails(() -> assertThat(faulty).findsNothing(), "Expected no finding, but found 1", "错误");
        assertFails(() -> assertThat(faulty).hasNoErrors(), "Expected no error");
        assertFails(() -> assertThat(honest).finds("PARTS_AGAINST_WHOLE"), "a finding of PARTS_AGAINST_WHOLE");
        assertFails(() -> assertThat(honest).onlyFinding(), "Expected one finding, but found 0");
        Finding finding = faulty.findings().get(0);
        assertFails(() -> assertThat(finding).isOfRule("X"), "Expected rule X");
        assertFails(() -> assertThat(finding).isWarning(), "severity 'warning'");
        assertFails(() -> assertThat(finding).isAbout("t1"), "about t1");
        assertFails(() -> assertThat(finding).pointsTo("R1:一"), "points to R1:一");
        assertFails(
                () -> CommunityWorkSoftAssertions.assertAll(softly -> {
                    softly.assertThat(faulty).findsNothing();
                    softly.assertThat(finding).isWarning();
                    softly.assertThat(rate("south")).hasValue("82%");
                    softly.assertThat(scored()).hasTotal("1");
                }),
                "no finding",
                "severity",
                "value 82%",
                "total 1");
    }

    private static ScorecardResult scored() {
        return Scorecard.builder()
                .name(new Bilingual("测评表", "Scorecard"))
                .addItem(item("A", 2))
                .build()
                .score(ImmutableMap.of("A", Evidence.Mark.of("2")));
    }
}
