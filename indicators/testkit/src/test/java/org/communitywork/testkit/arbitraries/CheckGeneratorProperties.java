// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.ConflictPolicy;
import org.communitywork.indicators.calculation.MissingInput;
import org.communitywork.indicators.calculation.MissingReason;
import org.communitywork.indicators.calculation.Origin;
import org.communitywork.indicators.calculation.Quotient;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.json.Results;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.CombinedCheck;
import org.communitywork.testkit.laws.Sample;

/** What the generators of calculations and checks draw, and what they shrink to. */
class CheckGeneratorProperties {
    private static final Indicator RATE = Indicator.proportion("X.RATE")
            .name("率", "Rate")
            .formula("X.A / X.B")
            .build();

    @Example
    void calculationsOfAnIndicator_haveValuesOrLackAReport() {
        assertSome(
                CalculationArbitraries.calculations(RATE),
                calculation -> calculation.calculated().isPresent(),
                calculation -> calculation.subject().toString().equals("silent"));
        assertAll(
                CalculationArbitraries.calculations(RATE),
                calculation -> calculation.indicator().equals(RATE));
    }

    @Example
    void calculations_areStatedComputedAndSettled() {
        assertSome(
                CalculationArbitraries.calculations(),
                calculation -> calculation.origin() == Origin.STATED,
                calculation -> calculation.origin() == Origin.COMPUTED,
                calculation -> calculation.period().equals(Sample.PERIOD),
                calculation -> !calculation.components().isEmpty(),
                calculation -> calculation.inputs().stream()
                        .anyMatch(input -> input.observations().size() == 2));
        assertSome(
                CalculationArbitraries.calculations().map(calculation -> calculation.calculated()),
                calculated -> calculated.map(Calculated::isMaybeUndefined).orElse(false),
                calculated -> calculated.flatMap(Calculated::numerator).isPresent());
    }

    @Example
    void calculators_settleConflictsInEveryWay() {
        assertSome(
                CalculationArbitraries.calculators(),
                calculator -> calculator.conflictPolicy().equals(ConflictPolicy.REFUSE),
                calculator -> calculator.conflictPolicy().equals(ConflictPolicy.HULL),
                calculator -> calculator.conflictPolicy() instanceof ConflictPolicy.Prefer);
        assertThat(shrunk(CalculationArbitraries.conflictPolicies(), policy -> true))
                .isEqualTo(ConflictPolicy.REFUSE);
    }

    @Example
    void figures_areMissingForSeveralReasons() {
        Set<MissingReason> reasons = drawn(CalculationArbitraries.missingInputs())
                .map(MissingInput::reason)
                .collect(Collectors.toSet());
        assertThat(reasons).contains(MissingReason.ABSENT, MissingReason.CONFLICTING, MissingReason.COMPONENT);
    }

    @Example
    void quotients_mayBeUndefinedAndShrinkToNothing() {
        assertSome(
                CalculationArbitraries.quotients(),
                Quotient::isMaybeUndefined,
                quotient -> !quotient.isMaybeUndefined() && quotient.box().size() > 1);
        assertThat(shrunk(CalculationArbitraries.quotients(), quotient -> true).box())
                .isEmpty();
        assertAll(
                CalculationArbitraries.observations(),
                observations -> observations.all().size() <= 8);
    }

    @Example
    void targetChecks_haveEveryOutcome() {
        assertThat(drawn(CheckArbitraries.targetChecks()).map(Check::outcome).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(CheckOutcome.class));
        assertSome(
                CheckArbitraries.targetChecks(),
                check -> check.reference().isPresent(),
                check -> check.methodsDisagree(),
                check -> check.margin().isEmpty());
    }

    @Example
    void shortfalls_goUpAndDownOrCannotBeSaid() {
        assertSome(
                CheckArbitraries.shortfalls(),
                shortfall -> shortfall.amount().isPresent() && shortfall.isFalling(),
                shortfall -> shortfall.amount().isPresent() && !shortfall.isFalling(),
                shortfall -> shortfall.reason().isPresent());
    }

    @Example
    void combinedChecks_areOfOneToFourOfDifferentSorts() {
        assertAll(
                CheckArbitraries.combinedChecks(),
                check -> check.parts().size() <= 4
                        && check.needed() <= check.parts().size());
        assertSome(
                CheckArbitraries.combinedChecks(),
                check -> check.parts().stream().map(Check::getClass).distinct().count() > 1);
        assertSome(
                CheckArbitraries.checks(),
                check -> check instanceof CombinedCheck,
                check -> check.name().chinese().contains("六")
                        || check.name().chinese().contains("室"));
    }

    @Example
    void results_shrinkToNone() {
        assertThat(drawn(ResultArbitraries.results()).limit(20))
                .anyMatch(results -> !results.scorecards().isEmpty())
                .anyMatch(results -> results.surveyChecks().isEmpty());
        assertThat(shrunk(ResultArbitraries.results(), results -> true))
                .isEqualTo(Results.builder().build());
    }

    @Example
    void words_areInBothLanguages() {
        assertSome(
                LanguageArbitraries.bilinguals(),
                name -> name.chinese().equals(name.english()),
                name -> !name.chinese().equals(name.english()));
        assertAll(
                LanguageArbitraries.explanations(),
                explanation -> !explanation.steps().isEmpty());
        assertSome(
                LanguageArbitraries.messages(),
                message -> message.key().startsWith("check."),
                message -> message.key().startsWith("calculation."));
    }
}
