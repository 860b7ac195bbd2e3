// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertEach;
import static org.communitywork.testkit.arbitraries.Kit.assertEmptyAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertEvery;
import static org.communitywork.testkit.arbitraries.Kit.assertLeftOutAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Example;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorLadder;
import org.communitywork.core.honor.HonorState;
import org.communitywork.core.honor.LevelBasis;
import org.communitywork.core.honor.SelectionProcedure;
import org.communitywork.core.honor.SelectionStep;
import org.communitywork.core.text.Source;

/** What the generators of honors draw, and what they shrink to. */
class HonorGeneratorProperties {
    private static final String LADDER = "安全文明小区";
    private static final ImmutableList<String> STEPS = ImmutableList.of("合格", "达标", "标兵");

    @Example
    void honors_areOfEveryLevelAndState() {
        assertEach(AdministrativeLevel.class, HonorArbitraries.honors(), Honor::level);
        assertEach(HonorState.class, HonorArbitraries.honors(), Honor::state);
        assertLeftOutAtTimes(HonorArbitraries.honors(), Honor::awardedBy, Honor::recipient, Honor::period);
    }

    @Example
    void honors_standOnAStepEveryThirdTime() {
        assertEvery(3, HonorArbitraries.honors(), honor -> honor.step().isPresent());
        assertSome(
                HonorArbitraries.honors(),
                honor -> honor.ladder().isEmpty(),
                honor -> honor.ladder().isPresent() && honor.step().isEmpty());
        assertAll(
                HonorArbitraries.honors(),
                honor -> honor.ladder().stream().allMatch(LADDER::equals)
                        && honor.step().stream().allMatch(STEPS.get(0)::equals));
    }

    @Example
    void honors_shrinkToOneOfTheCommunityItself() {
        assertThat(shrunk(HonorArbitraries.honors(), honor -> true))
                .isEqualTo(Honor.builder()
                        .title("文明社区")
                        .level(AdministrativeLevel.COMMUNITY)
                        .levelBasis(LevelBasis.STATED)
                        .state(HonorState.WON)
                        .source(Source.parse("R1:标题"))
                        .build());
    }

    @Example
    void ladders_haveOneToThreeSteps() {
        assertThat(drawn(HonorArbitraries.ladders()).map(HonorLadder::steps).distinct())
                .containsExactlyInAnyOrder(STEPS.subList(0, 1), STEPS.subList(0, 2), STEPS);
        assertAll(HonorArbitraries.ladders(), ladder -> ladder.name().equals(LADDER));
        assertThat(shrunk(HonorArbitraries.ladders(), ladder -> true))
                .isEqualTo(HonorLadder.builder()
                        .name(LADDER)
                        .addStep("合格")
                        .source(Source.parse("R1:标题"))
                        .build());
    }

    @Example
    void rolls_haveUpToFiveHonorsAndRepeatSome() {
        assertAll(HonorArbitraries.rolls(), roll -> roll.honors().size() <= 5);
        assertSome(
                HonorArbitraries.rolls(),
                roll -> roll.honors().isEmpty(),
                roll -> roll.honors().size() == 5,
                roll -> !roll.repeatedTitles().isEmpty());
        assertThat(shrunk(HonorArbitraries.rolls(), roll -> true).honors()).isEmpty();
        assertThat(shrunk(
                                HonorArbitraries.rolls(),
                                roll -> !roll.repeatedTitles().isEmpty())
                        .honors())
                .extracting(Honor::title)
                .containsExactly("文明社区", "文明社区");
    }

    @Example
    void steps_haveADetailEverySecondTime() {
        assertEvery(2, HonorArbitraries.selectionSteps(), step -> step.detail().isPresent());
        assertThat(shrunk(HonorArbitraries.selectionSteps(), step -> true))
                .isEqualTo(SelectionStep.builder().name("居民推荐").build());
    }

    @Example
    void selections_haveOneToThreeSteps() {
        assertThat(drawn(HonorArbitraries.selections())
                        .map(selection -> selection.steps().size())
                        .distinct())
                .containsExactlyInAnyOrder(1, 2, 3);
        assertEmptyAtTimes(HonorArbitraries.selections(), SelectionProcedure::grades, SelectionProcedure::participants);
        assertThat(shrunk(HonorArbitraries.selections(), selection -> true))
                .isEqualTo(SelectionProcedure.builder()
                        .name("文明家庭评选")
                        .addStep(SelectionStep.builder().name("居民推荐").build())
                        .source(Source.parse("R1:标题"))
                        .build());
    }
}
