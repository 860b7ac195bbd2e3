// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import net.jqwik.api.Example;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.composition.CompositionTarget;
import org.communitywork.indicators.composition.Listing;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.grade.Grades;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.communitywork.testkit.laws.Sample;

/** What the generators of bands, grades, combined checks and compositions draw, and what they shrink to. */
class CriterionGeneratorProperties {
    private static final Bands BANDS =
            Bands.atMost("A", "3%").lessThan("B", "9.0%").otherwise("C");

    @Example
    void bands_haveTwoToFiveGradesInBothDirections() {
        assertAll(
                GradeArbitraries.bands(Units.PERCENT),
                bands -> bands.bands().size() >= 2 && bands.bands().size() <= 5);
        assertSome(
                GradeArbitraries.bands(Units.PERCENT),
                bands -> bands.bands().size() == 2,
                bands -> bands.bands().size() == 5,
                bands -> bands.bands().get(0).atMost().isPresent(),
                bands -> bands.bands().get(0).lessThan().isPresent(),
                bands -> bands.bands().get(0).atLeast().isPresent(),
                bands -> bands.bands().get(0).moreThan().isPresent());
        assertThat(shrunk(GradeArbitraries.bands(Units.PERCENT), bands -> true))
                .isEqualTo(Bands.atMost("A", "0%").otherwise("B"));
    }

    @Example
    void values_lieOnLimitsAndBesideAndAreRanges() {
        assertSome(
                GradeArbitraries.values(BANDS, Units.PERCENT),
                value -> value.equals(point("3")),
                value -> value.equals(point("9")),
                value -> value.equals(point("9.000001")),
                value -> !Ranges.isPoint(value) && value.hasLowerBound() && value.hasUpperBound(),
                value -> !value.hasUpperBound(),
                value -> !value.hasLowerBound());
        // Half a digit of 3 is 0.5, of 9.0 it is 0.05.
        assertThat(GradeArbitraries.values(BANDS, Units.PERCENT).edgeCases().suppliers().stream()
                        .map(edge -> edge.get().value()))
                .containsExactly(point("2.5"), point("3"), point("3.5"), point("8.95"), point("9"), point("9.05"));
        // The next longer number below 3 with more than two decimals has three; it may lie on either side of the
        // limits.
        Range<Ratio> smallest = shrunk(
                GradeArbitraries.values(BANDS, Units.PERCENT),
                value -> Ranges.isPoint(value)
                        && !value.lowerEndpoint().times(Ratio.HUNDRED).isInteger());
        assertThat(smallest.lowerEndpoint().times(Ratio.of(1000)).isInteger()).isTrue();
    }

    private static Range<Ratio> point(String number) {
        return Range.singleton(Ratio.parse(number));
    }

    @Example
    void grades_areDecidedOrNot() {
        ImmutableList<String> scale = ImmutableList.of("A", "B", "C");
        assertSome(
                GradeArbitraries.grades(scale),
                Grades::isDecided,
                grades -> grades.possible().size() == 3);
        assertThat(shrunk(GradeArbitraries.grades(scale), grades -> true)).hasToString("A");
        assertAll(GradeArbitraries.parts(scale), parts -> !parts.isEmpty() && parts.size() <= 5);
        assertSome(
                GradeArbitraries.parts(scale),
                parts -> parts.size() == 5,
                parts -> parts.stream().allMatch(Grades::isDecided),
                parts -> parts.stream().noneMatch(Grades::isDecided));
        assertThat(shrunk(GradeArbitraries.parts(scale), parts -> parts.size() > 1))
                .hasSize(2)
                .allMatch(Grades::isDecided);
    }

    @Example
    void standards_areOfOneToThreeIndicators() {
        assertAll(
                GradeArbitraries.standards(),
                standard -> standard.indicators().size() <= 3
                        && standard.preconditions().size() <= 2);
        assertSome(
                GradeArbitraries.standards(),
                standard -> standard.indicators().size() == 3,
                standard -> standard.preconditions().isEmpty(),
                standard -> standard.preconditions().size() == 2,
                standard -> standard.comparison() == LimitComparison.ROUNDED_VALUE,
                standard -> standard.indicators().get(0).indicator().operands().stream()
                        .anyMatch(operand -> operand.toString().equals("GRADE.ALL")));
        assertSome(
                GradeArbitraries.standards().flatMap(GradeArbitraries::samples),
                Sample::isExact,
                sample -> !sample.isExact());
    }

    @Example
    void verdicts_areAsManyAsAskedForOrMore() {
        assertAll(CompositionArbitraries.verdicts(3), verdicts -> verdicts.size() >= 3 && verdicts.size() <= 7);
        // Three to the third and to the fourth: all lists of three and of four.
        assertThat(CompositionArbitraries.verdicts(3).edgeCases(1000).size()).isEqualTo(27 + 81);
        assertThat(shrunk(CompositionArbitraries.verdicts(2), verdicts -> verdicts.contains(Verdict.UNDETERMINED)))
                .containsExactlyInAnyOrder(Verdict.MET, Verdict.UNDETERMINED);
    }

    @Example
    void combinedChecks_askForOneToAll() {
        Target target = Target.atLeast(
                Indicator.proportion("X.RATE")
                        .name("率", "Rate")
                        .formula("X.A / X.B")
                        .build(),
                "80%");
        assertAll(
                CheckArbitraries.combinedChecks(target), check -> check.parts().size() <= 5 && check.needed() >= 1);
        assertSome(
                CheckArbitraries.combinedChecks(target),
                check -> check.needed() == check.parts().size() && check.needed() > 1,
                check -> check.needed() == 1 && check.parts().size() > 1,
                check -> check.outcome() == CheckOutcome.MET,
                check -> check.outcome() == CheckOutcome.NOT_MET,
                check -> check.outcome() == CheckOutcome.NOT_CALCULABLE);
    }

    @Example
    void compositions_areMetMissedAndOpen() {
        FacilityStandard standard = FacilityStandard.parse("三室二站");
        assertThat(shrunk(CompositionArbitraries.standards(), any -> true).name())
                .isEqualTo("1室");
        assertSome(
                CompositionArbitraries.standards(),
                any -> any.required().size() == 5,
                any -> any.required().containsValue(6));
        assertSome(CompositionArbitraries.targets(), CompositionTarget::isExact, target -> !target.isExact());
        assertSome(
                CompositionArbitraries.checks(CompositionTarget.exactly(standard)),
                check -> check.verdict() == Verdict.MET,
                check -> check.verdict() == Verdict.NOT_MET,
                check -> check.verdict() == Verdict.UNDETERMINED,
                check -> check.listing() == Listing.OPEN,
                check -> !check.surplus().isEmpty(),
                check -> !check.missing().isEmpty());
        assertSome(
                CompositionArbitraries.samples(standard),
                sample -> sample.facilities().stream().anyMatch(each -> each.state() == FacilityState.PLANNED),
                sample -> sample.facilities().stream().anyMatch(each -> each.state() == FacilityState.REQUIRED),
                sample -> sample.facilities().stream().anyMatch(each -> !Ranges.isPoint(each.number())),
                sample -> sample.facilities().stream()
                        .anyMatch(each -> each.facilityClass().isEmpty()));
    }

    @Example
    void compositions_shrinkToFewEntriesThatAreThere() {
        FacilityStandard standard = FacilityStandard.parse("三室二站");
        assertThat(shrunk(
                        CompositionArbitraries.samples(standard),
                        sample -> !sample.facilities().isEmpty()
                                && sample.facilities().get(0).facilityClass().isPresent()))
                .satisfies(sample -> {
                    assertThat(sample.listing()).isEqualTo(Listing.COMPLETE);
                    assertThat(sample.facilities()).hasSize(1);
                    assertThat(sample.facilities().get(0).state()).isEqualTo(FacilityState.EXISTING);
                    assertThat(sample.facilities().get(0).number()).isEqualTo(Range.singleton(Ratio.ONE));
                });
    }
}
