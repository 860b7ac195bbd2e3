// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.honor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.community.AdministrativeLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonorTest {
    private static final HonorLadder LADDER =
            HonorLadder.builder().name("安全文明小区").addSteps("达标", "先进", "标兵").build();

    private static Honor honor(String title, AdministrativeLevel level) {
        return Honor.builder()
                .title(title)
                .level(level)
                .levelBasis(LevelBasis.INFERRED)
                .state(HonorState.WON)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"达标, 达标, 0", "达标, 先进, -1", "先进, 标兵, -1", "达标, 标兵, -1", "标兵, 先进, 1", "标兵, 达标, 1", "标兵, 标兵, 0"})
    void ladder_comparesSteps(String first, String second, int sign) {
        assertThat(Integer.signum(LADDER.compare(first, second))).isEqualTo(sign);
        assertThat(LADDER.isAtLeast(first, second)).isEqualTo(sign >= 0);
    }

    @Test
    void ladder_knowsItsStepsOnly() {
        assertThat(LADDER.hasStep("先进")).isTrue();
        assertThat(LADDER.hasStep("五星级")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LADDER.compare("达标", "五星级"))
                .withMessage("Step must be one of [达标, 先进, 标兵]: '五星级'");
    }

    @Test
    void ladder_isChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HonorLadder.builder().name("").addStep("达标").build())
                .withMessage("Name of honor ladder must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HonorLadder.builder().name("星级").build())
                .withMessage("Honor ladder must have a step: '星级'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        HonorLadder.builder().name("星级").addSteps("一", "一").build())
                .withMessage("Honor ladder must have each step once: '[一, 一]'");
    }

    @Test
    void honor_isChecked() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Honor.builder().build())
                .withMessageContaining("[title, level, levelBasis, state]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> honor(" ", AdministrativeLevel.CITY))
                .withMessage("Title of honor must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> honor("文明社区", AdministrativeLevel.UNKNOWN))
                .withMessage("Level and its basis must both be unknown or both known: 'UNKNOWN' / 'INFERRED'");
        Honor.Builder city = Honor.builder().from(honor("文明社区", AdministrativeLevel.CITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.step("四星级").build())
                .withMessage("Step of an honor must stand on a ladder: '文明社区'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.levelBasis(LevelBasis.UNKNOWN).build())
                .withMessage("Level and its basis must both be unknown or both known: 'CITY' / 'UNKNOWN'");
    }

    @Test
    void procedure_isChecked() {
        SelectionStep step = SelectionStep.builder().name("申报").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionStep.builder().name(" ").build())
                .withMessage("Name of selection step must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SelectionProcedure.builder().name(" ").addStep(step).build())
                .withMessage("Name of selection procedure must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionProcedure.builder().name("评选").build())
                .withMessage("Selection procedure must have a step: '评选'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SelectionProcedure.builder()
                        .name("评选")
                        .addStep(step)
                        .addGrades("好", "好")
                        .build())
                .withMessage("Selection procedure must have each grade once: '[好, 好]'");
    }

    /** R1 lists three honors of the city, two of the district and one of the sub-district. */
    @Test
    void roll_countsTheHonorsOfR1() {
        HonorRoll roll = HonorRoll.of(ImmutableList.of(
                honor("杭州市文明社区", AdministrativeLevel.CITY),
                honor("杭州市五好党建示范社区", AdministrativeLevel.CITY),
                honor("杭州市先进劳动保障站", AdministrativeLevel.CITY),
                honor("萧山区四星级文明社区", AdministrativeLevel.COUNTY),
                honor("萧山区示范居委会", AdministrativeLevel.COUNTY),
                honor("创建平安城厢突出贡献单位", AdministrativeLevel.SUB_DISTRICT)));
        assertThat(roll.byLevel().get(AdministrativeLevel.CITY)).hasSize(3);
        assertThat(roll.byLevel().get(AdministrativeLevel.COUNTY)).hasSize(2);
        assertThat(roll.byLevel().get(AdministrativeLevel.SUB_DISTRICT)).hasSize(1);
        assertThat(roll.byLevel().get(AdministrativeLevel.NATIONAL)).isEmpty();
        assertThat(roll.distinctTitles()).hasSize(6);
        assertThat(roll.repeatedTitles()).isEmpty();
    }

    @Test
    void roll_tellsMentionsFromTitles() {
        Honor first = honor("文明社区", AdministrativeLevel.CITY);
        Honor sought = Honor.builder()
                .from(first)
                .title("卫生社区")
                .state(HonorState.SOUGHT)
                .build();
        HonorRoll roll = HonorRoll.of(ImmutableList.of(sought, first, first));
        assertThat(roll.distinctTitles()).containsExactly("卫生社区", "文明社区");
        assertThat(roll.repeatedTitles()).containsExactly("文明社区");
        assertThat(roll.in(HonorState.SOUGHT).honors()).containsExactly(sought);
        assertThat(roll.in(HonorState.WON).honors()).containsExactly(first, first);
        assertThat(roll.in(HonorState.GRANTED).honors()).isEmpty();
    }

    @Test
    void vocabularies_haveNamesInBothLanguages() {
        assertThat(HonorState.SOUGHT.label()).isEqualTo("争创");
        assertThat(HonorState.SOUGHT.englishLabel()).isEqualTo("sought");
        assertThat(LevelBasis.INFERRED.label()).isEqualTo("推断");
        assertThat(LevelBasis.INFERRED.englishLabel()).isEqualTo("inferred");
    }

    @Test
    void values_obeyTheLaws() {
        Honor city = honor("文明社区", AdministrativeLevel.CITY);
        new EqualsTester()
                .addEqualityGroup(city, Honor.builder().from(city).build())
                .addEqualityGroup(honor("文明社区", AdministrativeLevel.COUNTY))
                .addEqualityGroup(LADDER, HonorLadder.builder().from(LADDER).build())
                .addEqualityGroup(HonorRoll.of(ImmutableList.of(city)), new HonorRoll(ImmutableList.of(city)))
                .testEquals();
        SerializableTester.reserializeAndAssert(HonorRoll.of(ImmutableList.of(city)));
        SerializableTester.reserializeAndAssert(LADDER);
        assertThatNullPointerException()
                .isThrownBy(() -> LADDER.compare("达标", nothing()))
                .withMessage("step");
    }

    /** Returns null as any type, as a caller without null checks could. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what the test is about
    private static <T> T nothing() {
        return null;
    }
}
