// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.CombinedCheck;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Shortfall;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.testkit.laws.Sample;

/** Generators of checks: of targets, of grades and compositions, and such as combine others. */
public final class CheckArbitraries {
    private CheckArbitraries() {}

    /**
     * Returns checks of a target, of which many lie on its limit or near it.
     *
     * @param target the target, whose indicator has measures in standard units
     * @return the generator
     */
    public static Arbitrary<TargetCheck> targetChecks(Target target) {
        return SampleArbitraries.samples(target)
                .map(sample -> target.check(sample.observations(), Sample.id(0), sample.period()));
    }

    /**
     * Returns checks of targets of every sort with every outcome, some of which lack a figure, some of a value that is only stated.
     *
     * @return the generator
     */
    public static Arbitrary<TargetCheck> targetChecks() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, TargetArbitraries.targets().flatMap(CheckArbitraries::targetChecks)),
                Tuple.of(1, CalculationArbitraries.calculations().flatMap(CheckArbitraries::targetChecks)));
    }

    private static Arbitrary<TargetCheck> targetChecks(Calculation calculation) {
        return TargetArbitraries.targets(calculation.indicator()).map(target -> target.check(calculation));
    }

    /**
     * Returns what {@link #targetChecks()} lack of a measure of their indicator, or why that cannot be said.
     *
     * @return the generator
     */
    public static Arbitrary<Shortfall> shortfalls() {
        return targetChecks()
                .filter(check -> check.target().criterion() instanceof LimitCriterion)
                .flatMap(check -> Arbitraries.of(check.target().indicator().formula().operands().stream()
                                .map(Operand::measure)
                                .toList())
                        .map(check::shortfall));
    }

    /**
     * Returns checks of every sort: of targets, grades and compositions, and combinations of them.
     *
     * @return the generator
     */
    public static Arbitrary<Check> checks() {
        return Arbitraries.oneOf(single(), combinedChecks().map(check -> check));
    }

    private static Arbitrary<Check> single() {
        return Arbitraries.oneOf(
                targetChecks().map(check -> check),
                CompositionArbitraries.checks().map(check -> check),
                GradeArbitraries.reached());
    }

    /**
     * Returns checks that ask for a number of one to four checks of different sorts to be met, from one to all.
     *
     * @return the generator
     */
    public static Arbitrary<CombinedCheck> combinedChecks() {
        return combined(single());
    }

    /**
     * Returns checks that ask for a number of one to four checks of a target to be met, from one to all.
     *
     * @param target the target, whose indicator has measures in standard units
     * @return the generator
     */
    public static Arbitrary<CombinedCheck> combinedChecks(Target target) {
        return combined(targetChecks(target));
    }

    private static Arbitrary<CombinedCheck> combined(Arbitrary<? extends Check> parts) {
        Arbitrary<ImmutableList<Check>> lists =
                parts.list().ofMinSize(1).ofMaxSize(4).map(ImmutableList::copyOf);
        return Combinators.combine(lists, Arbitraries.integers().between(0, 3)).as((checks, number) -> {
            int needed = 1 + number % checks.size();
            return CombinedCheck.atLeast(needed, new Bilingual(needed + "项达标", needed + " met"), checks);
        });
    }
}
