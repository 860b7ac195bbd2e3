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
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void wholeWithoutABound_leavesThePartAsItIs() {
        Aggregate rate = rate(MissingPolicy.REFUSE, "a: X.A = 10人, X.B = 10人", "b: X.A = 50—60人, X.B = 100人以上");
        assertThat(rate.numerator()).contains(persons("[60, 70]"));
        assertThat(rate.denominator()).contains(persons("[110, ∞)"));
        // 70/110 at most, and as little as one likes
        assertThat(rate.value()).contains(Samples.range("(0, 700/11]"));
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
