// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Criterion;
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
     * Returns limits of {@link #limits(Unit)} in any unit.
     *
     * @return the generator
     */
    public static Arbitrary<Limit> limits() {
        return QuantityArbitraries.plainUnits().flatMap(TargetArbitraries::limits);
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
     * Returns targets with {@link #criteria(Unit)} for an indicator, of both ways of comparing.
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
     * Returns targets with criteria of {@link RelativeCriterionArbitraries#criteria(Indicator)}, of both ways of comparing where a criterion has both.
     *
     * @param indicator the indicator
     * @return the generator
     */
    public static Arbitrary<Target> relativeTargets(Indicator indicator) {
        return Combinators.combine(
                        RelativeCriterionArbitraries.criteria(indicator), Arbitraries.of(LimitComparison.class))
                .as((criterion, comparison) -> Target.builder()
                        .indicator(indicator)
                        .criterion(criterion)
                        .comparison(criterion.hasDigits() ? comparison : LimitComparison.FULL_VALUE)
                        .build());
    }

    /**
     * Returns targets for indicators of every kind, with criteria of every sort. What says where they come from and for whom and when they hold is left
     * out at times.
     *
     * @return the generator
     */
    public static Arbitrary<Target> targets() {
        return Builders.withBuilder(Target::builder)
                .use(undescribed())
                .in((builder, target) -> builder.from(target))
                .use(names("某通知").optional(0.5))
                .in((builder, document) -> builder.document(document))
                .use(CatalogArbitraries.places())
                .in((builder, place) -> builder.place(place))
                .use(CatalogArbitraries.validities().optional(0.5))
                .in((builder, validity) -> builder.validity(validity))
                .use(PeriodArbitraries.periods().optional(0.3))
                .in((builder, period) -> builder.period(period))
                .use(ReportArbitraries.sources().optional(0.5))
                .in((builder, source) -> builder.source(source))
                .use(Arbitraries.of(false, true))
                .in(Target.Builder::isIllustration)
                .use(Arbitraries.of(false, true))
                .in(Target.Builder::isVerified)
                .build(Target.Builder::build);
    }

    private static Arbitrary<Target> undescribed() {
        Arbitrary<Indicator> undated = Arbitraries.oneOf(
                IndicatorArbitraries.plain(), IndicatorArbitraries.excluding(), IndicatorArbitraries.composites());
        return Arbitraries.frequencyOf(
                Tuple.of(3, IndicatorArbitraries.indicators().flatMap(TargetArbitraries::targets)),
                Tuple.of(2, undated.flatMap(TargetArbitraries::relativeTargets)));
    }

    /**
     * Returns criteria of every sort: those of {@link #limitCriteria()} and of {@link RelativeCriterionArbitraries#criteria()}.
     *
     * @return the generator
     */
    public static Arbitrary<Criterion> criteria() {
        return Arbitraries.oneOf(
                limitCriteria().map(criterion -> criterion),
                RelativeCriterionArbitraries.criteria().map(criterion -> criterion));
    }

    /**
     * Returns criteria with limits in any unit, and those that need none: none at all, and all of them.
     *
     * @return the generator
     */
    public static Arbitrary<LimitCriterion> limitCriteria() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, QuantityArbitraries.plainUnits().flatMap(TargetArbitraries::criteria)),
                Tuple.of(1, Arbitraries.of(Criterion.none(), Criterion.complete())));
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
