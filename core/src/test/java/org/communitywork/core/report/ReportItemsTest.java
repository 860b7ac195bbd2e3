// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportItemsTest {
    private static StatedTarget.Builder target(TargetKind kind) {
        return StatedTarget.builder().kind(kind).summary("体检率达到80%以上");
    }

    @Test
    void items_needWhatTheyAreAbout() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Observation.builder().build())
                .withMessageContaining("[measure, quantity]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Enumeration.builder().build())
                .withMessageContaining("[name, closed]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Breakdown.builder().build())
                .withMessageContaining("[name, whole, closed]");
        assertThatIllegalStateException()
                .isThrownBy(() -> StatedTarget.builder().build())
                .withMessageContaining("[kind, summary]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Statement.builder().build())
                .withMessageContaining("[kind, summary]");
    }

    @Test
    void names_mustNotBeBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Enumeration.builder().name("").addItem("a").closed(true).build())
                .withMessage("Name of enumeration must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakdown.builder()
                        .from(ReportSamples.breakdown())
                        .name(" ")
                        .build())
                .withMessage("Name of breakdown must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(TargetKind.IMPROVE).summary(" ").build())
                .withMessage("Summary of target must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Statement.builder().kind(StatementKind.PLAN).summary("").build())
                .withMessage("Summary of statement must not be blank");
    }

    @Test
    void enumeration_listsSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Enumeration.builder().name("队伍").closed(true).build())
                .withMessage("Enumeration must list an item: '队伍'");
    }

    @Test
    void enumeration_isNumberedFromOneAndNotWithinItself() {
        Enumeration.Builder teams = Enumeration.builder().from(ReportSamples.enumeration());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> teams.lastNumber(0).build())
                .withMessage("Number of the last item must be at least 1: '0'");
        assertThat(teams.lastNumber(1).build().lastNumber()).contains(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> teams.within("居民文体队伍").build())
                .withMessage("Enumeration must not lie within itself: '居民文体队伍'");
    }

    @Test
    void breakdown_hasPartsOnceAndNotTheWhole() {
        Breakdown.Builder empty = Breakdown.builder()
                .name("人口")
                .whole(MeasureRef.parse("POP.TOTAL"))
                .closed(true);
        assertThatIllegalArgumentException().isThrownBy(empty::build).withMessage("Breakdown must have a part: '人口'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakdown.builder()
                        .from(ReportSamples.breakdown())
                        .addPart(MeasureRef.parse("POP.TOTAL#妇女"))
                        .build())
                .withMessage("Breakdown must have each part once: "
                        + "'[POP.TOTAL#妇女, POP.TOTAL@330109001201, POP.TOTAL#妇女]'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.addPart(MeasureRef.parse("POP.TOTAL")).build())
                .withMessage("Whole must not be a part of itself: 'POP.TOTAL'");
    }

    @ParameterizedTest
    @EnumSource
    void target_hasALimitWhereItsKindNeedsOne(TargetKind kind) {
        if (kind.hasLimit()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> target(kind).build())
                    .withMessage("Target of kind %s must have a quantity", kind);
        } else {
            assertThat(target(kind).build().quantity()).isEmpty();
        }
        assertThat(target(kind).quantity(Quantity.parse("80%")).build().quantity())
                .contains(Quantity.parse("80%"));
    }

    @Test
    void target_hasLimitInFiveKinds() {
        assertThat(TargetKind.values())
                .filteredOn(TargetKind::hasLimit)
                .containsExactly(
                        TargetKind.AT_LEAST,
                        TargetKind.MORE_THAN,
                        TargetKind.AT_MOST,
                        TargetKind.LESS_THAN,
                        TargetKind.EXACTLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80%以上", "超过80%", "80%以下", "不足80%"})
    void target_leavesTheSideToItsKind(String limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(TargetKind.AT_LEAST)
                        .quantity(Quantity.parse(limit))
                        .build())
                .withMessage("Quantity of target must leave the side to the kind: '%s'", Quantity.parse(limit));
    }

    @Test
    void target_hasADurationAsHorizon() {
        for (String horizon : new String[] {"3—5年", "6个月", "30天", "2小时"}) {
            assertThat(target(TargetKind.ASPIRATION)
                            .horizon(Quantity.parse(horizon))
                            .build()
                            .horizon())
                    .isPresent();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(TargetKind.ASPIRATION)
                        .horizon(Quantity.parse("3人"))
                        .build())
                .withMessage("Horizon must be a duration: '3人'");
    }

    @Test
    void vocabularies_haveNamesInBothLanguages() {
        assertThat(TargetKind.ZERO.label()).isEqualTo("零目标");
        assertThat(TargetKind.ZERO.englishLabel()).isEqualTo("zero");
        assertThat(StatementKind.PROBLEM.label()).isEqualTo("问题");
        assertThat(StatementKind.PROBLEM.englishLabel()).isEqualTo("problem");
        assertThat(AuthorKind.OFFICER.label()).isEqualTo("干部");
        assertThat(AuthorKind.OFFICER.englishLabel()).isEqualTo("officer");
        assertThat(Basis.SAMPLE.label()).isEqualTo("抽样");
        assertThat(Basis.SAMPLE.englishLabel()).isEqualTo("sample");
        assertThat(ReportKinds.all())
                .allSatisfy(kind -> assertThat(kind.englishLabel()).isPresent());
        assertThat(ReportKind.of("防汛").englishLabel()).isEmpty();
        assertThat(ReportKind.of(" 公共卫生 ")).isEqualTo(ReportKinds.PUBLIC_HEALTH).hasToString("公共卫生");
        assertThat(ReportKind.of("a")).isLessThan(ReportKind.of("b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportKind.of(" "))
                .withMessage("Name of report kind must not be blank");
    }

    @Test
    void values_obeyTheLaws() {
        Observation observation = ReportSamples.observation();
        new EqualsTester()
                .addEqualityGroup(observation, ReportSamples.observation())
                .addEqualityGroup(Observation.of(observation.measure(), observation.quantity()))
                .addEqualityGroup(ReportSamples.enumeration(), ReportSamples.enumeration())
                .addEqualityGroup(ReportSamples.breakdown(), ReportSamples.breakdown())
                .addEqualityGroup(ReportSamples.target(), ReportSamples.target())
                .addEqualityGroup(ReportSamples.statement(), ReportSamples.statement())
                .testEquals();
        SerializableTester.reserializeAndAssert(ReportSamples.full());
    }
}
