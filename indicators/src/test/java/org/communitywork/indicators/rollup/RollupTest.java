// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.rollup.Towns.COUNT;
import static org.communitywork.indicators.rollup.Towns.DISTRICT;
import static org.communitywork.indicators.rollup.Towns.RATE;
import static org.communitywork.indicators.rollup.Towns.flat;
import static org.communitywork.indicators.rollup.Towns.id;
import static org.communitywork.indicators.rollup.Towns.observations;
import static org.communitywork.indicators.rollup.Towns.persons;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.testing.SerializableTester;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.community.PopulationGroups;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.ConflictPolicy;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;

class RollupTest {
    private static final CommunityTree TREE = flat("a", "b");

    private static Aggregate rate(MissingPolicy policy, String... lines) {
        return Rollup.over(TREE, policy, observations(lines)).calculate(RATE, DISTRICT, YEAR);
    }

    /** Heihe, referral of suspected cases 2009 to 2011, see domain standards: 870/1918, 762/1594, 904/1479. */
    @Test
    void rate_isTheQuotientOfTheSums() {
        Aggregate rate = Rollup.over(
                        flat("y2009", "y2010", "y2011"),
                        MissingPolicy.REFUSE,
                        observations(
                                "y2009: X.A = 870人, X.B = 1918人",
                                "y2010: X.A = 762人, X.B = 1594人",
                                "y2011: X.A = 904人, X.B = 1479人"))
                .calculate(RATE, DISTRICT, YEAR);
        // 870 + 762 + 904 = 2536; 1918 + 1594 + 1479 = 4991; 2536 / 4991 = 50.811...%. The mean of the rates is
        // (45.36 + 47.80 + 61.12) / 3 = 51.4%.
        assertThat(rate.value()).contains(Samples.range("253600/4991"));
        assertThat(rate.shown(Language.ENGLISH)).isEqualTo("50.8%");
        assertThat(rate.numerator()).contains(persons("2536"));
        assertThat(rate.denominator()).contains(persons("4991"));
        assertThat(rate.completeness().share()).contains(Ratio.ONE);
        assertThat(rate.isMaybeUndefined()).isFalse();
        SerializableTester.reserializeAndAssert(rate);
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
    void wholeWithoutABound_leavesThePartAsItIs() {
        Aggregate rate = rate(MissingPolicy.REFUSE, "a: X.A = 10人, X.B = 10人", "b: X.A = 50—60人, X.B = 100人以上");
        assertThat(rate.numerator()).contains(persons("[60, 70]"));
        assertThat(rate.denominator()).contains(persons("[110, ∞)"));
        // 70/110 at most, and as little as one likes
        assertThat(rate.value()).contains(Samples.range("(0, 700/11]"));
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
    void partBeyondItsWhole_isUnusableAlsoIfTheSumsWouldHideIt() {
        Aggregate rate = rate(MissingPolicy.SUM_PRESENT, "a: X.A = 120人, X.B = 100人", "b: X.A = 10人, X.B = 100人");
        // the sums would be 130 / 200
        assertThat(rate.completeness()).isEqualTo(new Completeness(1, 0, 0, 1));
        assertThat(rate.value()).contains(Samples.range("10"));
        Aggregate nobody = rate(MissingPolicy.SUM_PRESENT, "a: X.A = 5人, X.B = 0人", "b: X.A = 10人, X.B = 100人");
        assertThat(nobody.completeness().unusable()).isEqualTo(1);
    }

    @Test
    void communityWithNobodyDue_addsNothing() {
        Aggregate rate = rate(MissingPolicy.REFUSE, "a: X.A = 0人, X.B = 0人", "b: X.A = 10人, X.B = 100人");
        assertThat(rate.value()).contains(Samples.range("10"));
        Aggregate nobody = rate(MissingPolicy.REFUSE, "a: X.A = 0人, X.B = 0人", "b: X.A = 0人, X.B = 0人");
        assertThat(nobody.outcome()).isEqualTo(AggregateOutcome.UNDEFINED);
        assertThat(nobody.shown(Language.ENGLISH)).isEqualTo("undefined (denominator is zero)");
    }

    @Test
    void conflict_isSettledByTheCalculator() {
        Observations both = observations("a: X.A = 10人, X.A = 20人", "b: X.A = 5人");
        Rollup rollup = Rollup.over(TREE, MissingPolicy.REFUSE, both);
        assertThat(rollup.calculate(COUNT, DISTRICT, YEAR).completeness().unusable())
                .isEqualTo(1);
        // the hull of 10 and 20, and 5
        assertThat(rollup.with(Calculator.STANDARD.with(ConflictPolicy.HULL))
                        .calculate(COUNT, DISTRICT, YEAR)
                        .value())
                .contains(Samples.range("[15, 25]"));
    }

    @Test
    void ratio_hasNoPartWithinAWholeAndConvertsUnits() {
        Indicator density = Indicator.density("X.DENSITY", "人/平方公里")
                .name("人口密度", "Density")
                .formula("X.A / X.B")
                .build();
        Aggregate value = Rollup.over(
                        TREE,
                        MissingPolicy.REFUSE,
                        observations("a: X.A = 3290人, X.B = 0.9平方公里", "b: X.A = 2948人, X.B = 96万平方米"))
                .calculate(density, DISTRICT, YEAR);
        // 6238 persons on 0.9 + 0.96 = 1.86 square kilometers
        assertThat(value.value()).contains(Samples.range("623800/186"));
        assertThat(value.tally().sums()).doesNotContainKey(Tally.REST);
    }

    @Test
    void valueBelowZero_isPossibleUnlessANumeratorExcludes() {
        Indicator growth = Indicator.ratio("X.GROWTH")
                .name("增长", "Growth")
                .formula("(X.A - X.B) / X.B")
                .build();
        Aggregate less = Rollup.over(
                        TREE, MissingPolicy.REFUSE, observations("a: X.A = 1人, X.B = 3人", "b: X.A = 2人, X.B = 3人"))
                .calculate(growth, DISTRICT, YEAR);
        // (3 - 6) / 6
        assertThat(less.value()).contains(Samples.range("-1/2"));
    }

    @Test
    void total_addsAMeasureUp() {
        Rollup rollup = Rollup.over(TREE, MissingPolicy.REFUSE, observations("a: X.A = 600多人", "b: X.A = 3290人"));
        Aggregate total = rollup.total(Towns.measure("X.A", MeasureKind.STOCK), DISTRICT, YEAR);
        assertThat(total.value()).contains(Samples.range("(3890, 3990)"));
        assertThat(total.denominator()).isEmpty();
        assertThat(total.explanation().text(Language.ENGLISH)).contains("Sum: (3890, 3990) people");
        assertThat(rollup.total(Towns.measure("X.A", MeasureKind.STOCK), id("b"), YEAR)
                        .value())
                .contains(Samples.range("3290"));
    }

    @Test
    void levels_areNeverAddedUp() {
        Rollup rollup = Rollup.over(TREE, MissingPolicy.REFUSE, observations("a: X.A = 80%", "b: X.A = 90%"));
        assertThatThrownBy(() -> rollup.total(Towns.measure("X.A", MeasureKind.LEVEL), DISTRICT, YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Levels must not be added up: 'X.A'");
        Indicator points =
                Indicator.ratio("X.R").name("比", "Ratio").formula("X.A").build();
        assertThatThrownBy(() -> rollup.calculate(points, DISTRICT, YEAR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void percentages_areRefusedAsOperands() {
        Rollup rollup = Rollup.over(TREE, MissingPolicy.REFUSE, observations("a: X.A = 80%", "b: X.A = 90%"));
        Indicator stated = Indicator.count("X.S", "X.A", "%").name("率", "Rate").build();
        assertThatThrownBy(() -> rollup.calculate(stated, DISTRICT, YEAR))
                .hasMessage("Levels must not be added up over communities: 'X.A' in %");
    }

    @Test
    void constants_areRefused() {
        Rollup rollup = Rollup.over(TREE, MissingPolicy.REFUSE, observations("a: X.A = 1人"));
        for (String formula : new String[] {"(X.A + 1) / X.B", "X.A / (X.B + 1)"}) {
            Indicator indicator =
                    Indicator.ratio("X.R").name("比", "Ratio").formula(formula).build();
            assertThatThrownBy(() -> rollup.calculate(indicator, DISTRICT, YEAR))
                    .hasMessageStartingWith("Formula must have no constant to be added up");
        }
    }

    @Test
    void groups_areKeptApart() {
        Observations stated = Observations.of(List.of(
                Towns.observation("a", "X.A", Quantity.of(100, Units.PERSON)),
                Samples.builder("X.A", "30人")
                        .subject(id("a"))
                        .group(PopulationGroups.WOMEN)
                        .build(),
                Samples.builder("X.A", "40人")
                        .subject(id("b"))
                        .group(PopulationGroups.WOMEN)
                        .build(),
                Samples.builder("X.A", "7人")
                        .subject(id("b"))
                        .group(PopulationGroups.DISABLED)
                        .build()));
        Rollup rollup = Rollup.over(TREE, MissingPolicy.SUM_PRESENT, stated);
        Map<PopulationGroup, Aggregate> groups = rollup.disaggregate(COUNT, DISTRICT, YEAR);
        // 30 + 40 women; 7 disabled in one of two communities
        assertThat(Maps.transformValues(groups, Aggregate::value))
                .isEqualTo(ImmutableMap.of(
                        PopulationGroups.WOMEN, Optional.of(Samples.range("70")),
                        PopulationGroups.DISABLED, Optional.of(Samples.range("7"))));
        assertThat(Maps.transformValues(groups, Aggregate::isPartial))
                .isEqualTo(ImmutableMap.of(PopulationGroups.WOMEN, false, PopulationGroups.DISABLED, true));
        assertThat(rollup.calculate(COUNT, DISTRICT, YEAR).value()).contains(Samples.range("100"));
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
    void verdict_needsTheIndicatorOfTheTarget() {
        Aggregate count = Rollup.over(TREE, MissingPolicy.REFUSE, Observations.of(ImmutableSortedSet.of()))
                .calculate(COUNT, DISTRICT, YEAR);
        assertThatThrownBy(() -> count.verdict(Target.atLeast(RATE, "80%")))
                .hasMessage("Target must be of the indicator: 'X.RATE' / 'X.COUNT'");
    }

    @Test
    void maybeUndefined_decidesNothing() {
        Indicator ratio =
                Indicator.ratio("X.R").name("比", "Ratio").formula("X.A / X.B").build();
        Aggregate value = Rollup.over(flat("a"), MissingPolicy.REFUSE, observations("a: X.A = 10人, X.B = 5人以下"))
                .calculate(ratio, DISTRICT, YEAR);
        assertThat(value.value()).contains(Samples.range("[2, ∞)"));
        assertThat(value.isMaybeUndefined()).isTrue();
        assertThat(value.verdict(Target.atLeast(ratio, "1"))).isEqualTo(Verdict.UNDETERMINED);
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
    void noCommunity_hasNoValue() {
        MissingPolicy bound = MissingPolicy.bound(ImmutableMap.of());
        Rollup rollup = Rollup.over(TREE, bound, observations("a: X.A = 1人"));
        assertThat(rollup.settle(COUNT, DISTRICT, YEAR, Tally.NONE).outcome()).isEqualTo(AggregateOutcome.INCOMPLETE);
    }

    @Test
    void validity_isThatOfTheDefinition() {
        Indicator later = Indicator.builder()
                .from(Towns.RATE)
                .validity(Validity.parse("2011-01-01/.."))
                .document("某办法")
                .build();
        Rollup rollup =
                Rollup.over(Towns.flat("a"), MissingPolicy.SUM_PRESENT, Towns.observations("a: X.A = 1人, X.B = 4人"));
        Aggregate none = rollup.calculate(later, Towns.DISTRICT, Samples.YEAR);
        assertThat(none.outcome()).isEqualTo(AggregateOutcome.NOT_APPLICABLE);
        assertThat(none.value()).isEmpty();
        assertThat(none.shown(Language.CHINESE)).isEqualTo("不适用");
        assertThat(none.explanation().text(Language.ENGLISH))
                .contains("The definition holds 2011-01-01/.., on no day of 2010")
                .contains("The definition has not been checked against its document: 某办法");
        Indicator partly = Indicator.builder()
                .from(Towns.RATE)
                .validity(Validity.parse("2010-07-01/.."))
                .build();
        Aggregate some = rollup.calculate(partly, Towns.DISTRICT, Samples.YEAR);
        assertThat(some.value()).contains(Samples.range("25"));
        assertThat(some.explanation().text(Language.ENGLISH)).contains("perhaps not on all days of 2010");
    }

    @Test
    void composite_isNotAddedUp() {
        Indicator index = Indicator.composite("X.INDEX", "%")
                .name("指数", "Index")
                .formula("2 X.RATE")
                .addComponent(Towns.RATE)
                .build();
        Rollup rollup = Rollup.over(Towns.flat("a"), MissingPolicy.REFUSE, Towns.observations("a: X.A = 1人"));
        assertThatThrownBy(() -> rollup.calculate(index, Towns.DISTRICT, Samples.YEAR))
                .hasMessage("Composite must not be added up, its components can: 'X.INDEX'");
    }
}
