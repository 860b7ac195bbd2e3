// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Limit;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;

/** Generators of limits, criteria, targets and verdicts. */
public final class TargetArbitraries {
    private TargetArbitraries() {}

    /**
     * Returns limits from 0 to 100 with up to two decimals that are written out, so that 80 and 80.0 both come.
     *
     * @param unit the unit
     * @return the generator
     */
    public static Arbitrary<Limit> limits(Unit unit) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200).map(halves -> Ratio.of(halves, 2)),
                        Arbitraries.integers().between(0, 2))
                .as((number, decimals) -> {
                    Ratio interval = Ratio.powerOfTen(-decimals);
                    Ratio written = Rounding.gbt8170(interval).round(number);
                    return new Limit(Quantity.of(written, unit), interval);
                });
    }

    /**
     * Returns criteria with limits in a unit: each sort with a limit as often as any other.
     *
     * @param unit the unit of the limits
     * @return the generator
     */
    public static Arbitrary<LimitCriterion> criteria(Unit unit) {
        Arbitrary<Limit> limits = limits(unit);
        return Arbitraries.oneOf(
                limits.map(LimitCriterion.AtLeast::new),
                limits.map(LimitCriterion.MoreThan::new),
                limits.map(LimitCriterion.AtMost::new),
                limits.map(LimitCriterion.LessThan::new),
                limits.map(LimitCriterion.Exactly::new),
                Combinators.combine(limits, limits)
                        .as((one, other) -> one.in(unit).compareTo(other.in(unit)) <= 0
                                ? new LimitCriterion.Within(one, other)
                                : new LimitCriterion.Within(other, one)));
    }

    /**
     * Returns targets for an indicator, of both ways of comparing.
     *
     * @param indicator the indicator
     * @return the generator
     */
    public static Arbitrary<Target> targets(Indicator indicator) {
        return Combinators.combine(criteria(indicator.scale().unit()), Arbitraries.of(LimitComparison.class))
                .as((criterion, comparison) -> Target.builder()
                        .indicator(indicator)
                        .criterion(criterion)
                        .comparison(comparison)
                        .build());
    }

    /**
     * Returns targets for indicators of every kind.
     *
     * @return the generator
     */
    public static Arbitrary<Target> targets() {
        return DefinitionArbitraries.indicators().flatMap(TargetArbitraries::targets);
    }

    /**
     * Returns verdicts.
     *
     * @return the generator
     */
    public static Arbitrary<Verdict> verdicts() {
        return Arbitraries.of(Verdict.class);
    }
}
