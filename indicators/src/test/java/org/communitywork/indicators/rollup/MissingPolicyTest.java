// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.rollup.Towns.COUNT;
import static org.communitywork.indicators.rollup.Towns.DISTRICT;
import static org.communitywork.indicators.rollup.Towns.RATE;
import static org.communitywork.indicators.rollup.Towns.flat;
import static org.communitywork.indicators.rollup.Towns.id;
import static org.communitywork.indicators.rollup.Towns.observations;
import static org.communitywork.indicators.rollup.Towns.persons;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;

/** What a roll-up makes of figures that are not reported. */
class MissingPolicyTest {
    private static final CommunityTree TREE = flat("a", "b");

    private static Aggregate rate(MissingPolicy policy, String... lines) {
        return Rollup.over(TREE, policy, observations(lines)).calculate(RATE, DISTRICT, YEAR);
    }

    @Test
    void refuse_givesNoValueAndNamesWhoIsMissing() {
        Aggregate rate = rate(MissingPolicy.REFUSE, "a: X.A = 50人, X.B = 100人", "b: X.A = 若干人");
        assertThat(rate.outcome()).isEqualTo(AggregateOutcome.INCOMPLETE);
        assertThat(rate.value()).isEmpty();
        assertThat(rate.numerator()).isEmpty();
        assertThat(rate.isMaybeUndefined()).isFalse();
        assertThat(rate.tally().gaps())
                .containsExactly(
                        new ReportGap(id("b"), Samples.operand("X.A"), ReportState.UNKNOWN, false),
                        new ReportGap(id("b"), Samples.operand("X.B"), ReportState.ABSENT, false));
        assertThat(rate.completeness()).isEqualTo(new Completeness(1, 1, 0, 0));
        assertThat(rate.shown(Language.CHINESE)).isEqualTo("数据不全");
        assertThat(rate.verdict(Target.atLeast(RATE, "80%"))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(rate.explanation().text(Language.ENGLISH)).isEqualTo("""
                        Roll-up: Check-up rate = X.A / X.B, district, 2010
                        Reports: 1 of 2 (absent: 1, unknown: 0, unusable: 0)
                        Missing reports: no value while a report is missing
                        b, X.A: unknown
                        b, X.B: absent
                        Outcome: incomplete data""");
    }

    @Test
    void sumPresent_leavesACommunityOutOfBothSums() {
        Aggregate rate = rate(MissingPolicy.SUM_PRESENT, "a: X.A = 50人, X.B = 100人", "b: X.B = 400人");
        assertThat(rate.value()).contains(Samples.range("50"));
        assertThat(rate.isPartial()).isTrue();
        assertThat(rate.completeness().share()).contains(Ratio.of(1, 2));
        assertThat(rate.verdict(Target.atLeast(RATE, "50%"))).isEqualTo(Verdict.MET);
        assertThat(rate.explanation().text(Language.CHINESE)).isEqualTo("""
                        汇总:体检率 = X.A / X.B,district,2010年
                        填报:2 个中的 1 个(未填报 1,数值不详 0,不可用 0)
                        缺报处理:仅汇总已填报者
                        b,X.A:未填报
                        X.A 合计:50人
                        X.B 合计:100人
                        合计之商:50人 ÷ 100人
                        体检率 = 50%
                        结果:已汇总""");
    }

    @Test
    void sumPresent_ofNobodyIsNoZero() {
        Aggregate rate = rate(MissingPolicy.SUM_PRESENT, "a: X.A = 50人", "b: X.B = 400人");
        assertThat(rate.outcome()).isEqualTo(AggregateOutcome.INCOMPLETE);
        assertThat(rate.isPartial()).isFalse();
    }

    @Test
    void bound_isNarrowedByThePartWithinItsWhole() {
        MissingPolicy bound = MissingPolicy.bound(ImmutableMap.of(Samples.code("X.A"), persons("[0, 1000]")));
        Aggregate rate = rate(bound, "a: X.A = 50人, X.B = 100人", "b: X.B = 100人");
        // b's part is at most its whole of 100: from 50/200 to 150/200
        assertThat(rate.value()).contains(Samples.range("[25, 75]"));
        assertThat(rate.numerator()).contains(persons("[50, 150]"));
        assertThat(rate.shown(Language.CHINESE)).isEqualTo("[25, 75]%");
        assertThat(rate.isPartial()).isFalse();
        assertThat(rate.verdict(Target.atLeast(RATE, "80%"))).isEqualTo(Verdict.NOT_MET);
        assertThat(rate.verdict(Target.atLeast(RATE, "70%"))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(rate.explanation().text(Language.ENGLISH))
                .contains("b, X.A: absent, taken within the stated bounds");
    }

    @Test
    void bound_ofAnOpenPartNarrowsTheWhole() {
        MissingPolicy bound = MissingPolicy.bound(ImmutableMap.of(Samples.code("X.B"), persons("[0, 1000]")));
        Aggregate rate = rate(bound, "a: X.A = 50人, X.B = 100人", "b: X.A = 100多人");
        // b's part is in (100, 200), so its whole in (100, 1000]
        assertThat(rate.denominator()).contains(persons("(200, 1100]"));
        // least: 150/1100, not reached; greatest: 250 with b's rest 0: 250/(250 + 50), not reached
        assertThat(rate.value()).contains(Samples.range("(150/11, 250/3)"));
    }

    @Test
    void bound_thatCannotHoldMakesTheReportUnusable() {
        MissingPolicy bound = MissingPolicy.bound(ImmutableMap.of(Samples.code("X.B"), persons("[0, 90]")));
        Aggregate rate = rate(bound, "a: X.A = 50人, X.B = 100人", "b: X.A = 100人");
        assertThat(rate.outcome()).isEqualTo(AggregateOutcome.INCOMPLETE);
        assertThat(rate.completeness()).isEqualTo(new Completeness(1, 0, 0, 1));
    }

    @Test
    void bound_forAnotherMeasureLeavesTheFigureMissing() {
        MissingPolicy bound = MissingPolicy.bound(ImmutableMap.of(Samples.code("X.A"), persons("[0, 90]")));
        Aggregate rate = rate(bound, "a: X.A = 50人, X.B = 100人", "b: X.A = 100人");
        assertThat(rate.outcome()).isEqualTo(AggregateOutcome.INCOMPLETE);
    }

    @Test
    void bounds_thatCannotBeTrueTogether_areContradictory() {
        Indicator ratio = Indicator.ratio("X.R")
                .name("比", "Ratio")
                .formula("X.A / (X.A - X.B)")
                .build();
        MissingPolicy bound = MissingPolicy.bound(
                ImmutableMap.of(Samples.code("X.A"), persons("[0, 1]"), Samples.code("X.B"), persons("[5, 6]")));
        Aggregate value = Rollup.over(TREE, bound, Observations.of(List.of())).calculate(ratio, DISTRICT, YEAR);
        // two denominators from 0 - 6 to 1 - 5
        assertThat(value.denominator()).contains(persons("[-12, -8]"));
        assertThat(value.outcome()).isEqualTo(AggregateOutcome.CONTRADICTORY);
        assertThat(value.shown(Language.CHINESE)).isEqualTo("数据矛盾");
    }

    @Test
    void levels_countCompletePartialAndEmptyPlaces() {
        ImmutableMap<CommunityId, CommunityId> parents = ImmutableMap.<CommunityId, CommunityId>builder()
                .put(id("full"), DISTRICT)
                .put(id("half"), DISTRICT)
                .put(id("none"), DISTRICT)
                .put(id("a"), id("full"))
                .put(id("b"), id("half"))
                .put(id("c"), id("half"))
                .put(id("d"), id("none"))
                .buildOrThrow();
        Rollup rollup = Rollup.over(
                CommunityTree.of(parents), MissingPolicy.REFUSE, observations("a: X.A = 1人", "b: X.A = 2人"));
        assertThat(rollup.levels(COUNT, DISTRICT, YEAR))
                .containsExactly(new LevelCompleteness(1, 1, 1, 1), new LevelCompleteness(2, 2, 0, 2));
        assertThat(rollup.levels(COUNT, id("a"), YEAR)).isEmpty();
    }

    @Test
    void explanation_namesTheFirstGapsOnly() {
        String[] names = IntStream.range(10, 35).mapToObj(i -> "c" + i).toArray(String[]::new);
        Aggregate count = Rollup.over(flat(names), MissingPolicy.SUM_PRESENT, observations("c10: X.A = 1人"))
                .calculate(COUNT, DISTRICT, YEAR);
        // 24 are missing, 20 are named
        assertThat(count.tally().gaps()).hasSize(24);
        assertThat(count.explanation().text(Language.ENGLISH))
                .contains("c30, X.A: absent\nFurther figures missing: 4\n")
                .doesNotContain("c31");
        Aggregate all = Rollup.over(
                        flat(Arrays.copyOf(names, 21)), MissingPolicy.SUM_PRESENT, observations("c10: X.A = 1人"))
                .calculate(COUNT, DISTRICT, YEAR);
        assertThat(all.explanation().text(Language.ENGLISH))
                .contains("c30, X.A: absent")
                .doesNotContain("Further");
    }

    @Test
    void noCommunity_hasNoValue() {
        MissingPolicy bound = MissingPolicy.bound(ImmutableMap.of());
        Rollup rollup = Rollup.over(TREE, bound, observations("a: X.A = 1人"));
        assertThat(rollup.settle(COUNT, DISTRICT, YEAR, Tally.NONE).outcome()).isEqualTo(AggregateOutcome.INCOMPLETE);
    }
}
