// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.MissingReason;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The small values of roll-ups. */
class RollupValuesTest {
    @Test
    void completeness_countsAndAddsUp() {
        Completeness sum = new Completeness(8, 1, 0, 0)
                .plus(Completeness.of(ReportState.UNKNOWN))
                .plus(Completeness.of(ReportState.UNUSABLE))
                .plus(Completeness.of(ReportState.ABSENT))
                .plus(Completeness.of(ReportState.REPORTED));
        assertThat(sum).isEqualTo(new Completeness(9, 2, 1, 1));
        assertThat(sum.expected()).isEqualTo(13);
        assertThat(sum.missing()).isEqualTo(4);
        assertThat(sum.isComplete()).isFalse();
        assertThat(sum.share()).contains(Ratio.of(9, 13));
        assertThat(Completeness.NONE.share()).isEmpty();
        SerializableTester.reserializeAndAssert(sum);
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0,0", "0,-1,0,0", "0,0,-1,0", "0,0,0,-1"})
    void completeness_refusesNegativeCounts(long reported, long absent, long unknown, long unusable) {
        assertThatThrownBy(() -> new Completeness(reported, absent, unknown, unusable))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,1,1,1", "1,-1,0,0", "1,0,-1,0", "1,0,0,-1"})
    void levels_refuseNegativeCounts(int depth, long complete, long partial, long empty) {
        assertThatThrownBy(() -> new LevelCompleteness(depth, complete, partial, empty))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ABSENT, ABSENT",
        "UNKNOWN, UNKNOWN",
        "CONFLICTING, UNUSABLE",
        "UNFIT, UNUSABLE",
        "PERIOD_UNKNOWN, UNUSABLE"
    })
    void states_followTheReasonOfTheCalculation(MissingReason reason, ReportState state) {
        assertThat(ReportState.of(reason)).isEqualTo(state);
    }

    @Test
    void gap_isNeverReported() {
        assertThatThrownBy(() -> new ReportGap(Towns.id("a"), Samples.operand("X.A"), ReportState.REPORTED, false))
                .hasMessage("Gap must not be reported: 'X.A'");
    }

    @Test
    void bounds_stayAboveZeroWhereTheUnitDoes() {
        for (String range : new String[] {"[-1, 5]", "(-∞, 5]"}) {
            assertThatThrownBy(() -> MissingPolicy.bound(ImmutableMap.of(Samples.code("X.A"), Towns.persons(range))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Bound of X.A must not reach below zero");
        }
        assertThatThrownBy(() -> MissingPolicy.bound(ImmutableMap.of())
                        .with(Towns.id("a"), Samples.code("X.A"), Towns.persons("[-1, 5]")))
                .isInstanceOf(IllegalArgumentException.class);
        Amount points = new Amount(Samples.range("[-1, 5]"), Units.PERCENTAGE_POINT);
        assertThat(MissingPolicy.bound(ImmutableMap.of(Samples.code("X.A"), points))
                        .standIn(Towns.id("a"), Samples.code("X.A")))
                .contains(points);
    }

    @Test
    void ownBound_precedesTheGeneralOne() {
        MissingPolicy.Bound bound = MissingPolicy.bound(ImmutableMap.of(Samples.code("X.A"), Towns.persons("[0, 9]")))
                .with(Towns.id("a"), Samples.code("X.A"), Towns.persons("[3, 4]"));
        assertThat(bound.standIn(Towns.id("a"), Samples.code("X.A"))).contains(Towns.persons("[3, 4]"));
        assertThat(bound.standIn(Towns.id("b"), Samples.code("X.A"))).contains(Towns.persons("[0, 9]"));
        assertThat(bound.standIn(Towns.id("b"), Samples.code("X.B"))).isEmpty();
        assertThatThrownBy(() -> bound.with(Towns.id("a"), Samples.code("X.A"), Towns.persons("5")))
                .isInstanceOf(IllegalArgumentException.class);
        SerializableTester.reserializeAndAssert(bound);
    }

    @Test
    void policies_haveNames() {
        assertThat(MissingPolicy.REFUSE.label(Language.CHINESE)).isEqualTo("缺报不汇总");
        assertThat(MissingPolicy.SUM_PRESENT.label(Language.ENGLISH)).isEqualTo("the sum of those that reported");
        assertThat(MissingPolicy.bound(ImmutableMap.of()).label(Language.CHINESE))
                .isEqualTo("缺报按区间计");
        assertThat(MissingPolicy.bound(ImmutableMap.of()).label(Language.ENGLISH))
                .isEqualTo("missing reports within stated bounds");
    }

    @ParameterizedTest
    @EnumSource(Agreement.class)
    void agreements_haveNames(Agreement agreement) {
        assertThat(agreement.label()).isNotBlank();
        assertThat(agreement.englishLabel())
                .isEqualTo(
                        switch (agreement) {
                            case AGREES -> "agrees";
                            case DISAGREES -> "disagrees";
                            case UNDETERMINED -> "undetermined";
                            case NOT_COMPARABLE -> "not comparable";
                        });
    }

    @Test
    void level_mayBeWithoutPlacesOfAState() {
        LevelCompleteness none = new LevelCompleteness(1, 0, 0, 0);
        assertThat(none.complete() + none.partial() + none.empty()).isZero();
    }

    @Test
    void sumPresent_acceptsWhereSomebodyReported() {
        assertThat(MissingPolicy.SUM_PRESENT.accepts(Tally.NONE)).isFalse();
        Tally one = new Tally(ImmutableSortedMap.of(), new Completeness(1, 9, 0, 0), ImmutableSortedSet.of());
        assertThat(MissingPolicy.SUM_PRESENT.accepts(one)).isTrue();
    }
}
