// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.target.Limit;
import org.communitywork.indicators.target.Reference;
import org.communitywork.indicators.target.Relation;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.RelativeLimit;

/** Generators of criteria that compare with a measured reference (相对目标), such as the year before or the provincial average. */
public final class RelativeCriterionArbitraries {
    private static final CommunityId PROVINCE = CommunityId.parse("province");
    private static final MeasureCode AVERAGE = MeasureCode.parse("X.AVERAGE");

    private RelativeCriterionArbitraries() {}

    /**
     * Returns references to another subject, measure or period, or two or three of them at once, of which every second has a name of its own. They
     * shrink to the province.
     *
     * @return the generator
     */
    public static Arbitrary<Reference> references() {
        Arbitrary<Boolean> whether = Arbitraries.of(true, false);
        return Combinators.combine(whether, whether, DefinitionArbitraries.lookBacks(), Arbitraries.of(false, true))
                .filter((subject, measure, back, named) -> subject || measure || !back.equals(LookBack.NONE))
                .as((subject, measure, back, named) -> {
                    Reference.Builder reference =
                            Reference.builder().periods(back.periods()).years(back.years());
                    if (subject) {
                        reference.subject(PROVINCE);
                    }
                    if (measure) {
                        reference.measure(AVERAGE);
                    }
                    return named ? reference.build().named("全省平均", "the provincial average") : reference.build();
                });
    }

    /**
     * Returns criteria that an indicator can have: of every sort if it has a direction, and otherwise those that say themselves which way they go.
     *
     * @param indicator the indicator
     * @return the generator
     */
    public static Arbitrary<RelativeCriterion> criteria(Indicator indicator) {
        return criteria(indicator.scale().unit(), indicator.direction());
    }

    private static Arbitrary<RelativeCriterion> criteria(Unit unit, Direction direction) {
        Arbitrary<RelativeCriterion> against = Combinators.combine(Arbitraries.of(Relation.class), references())
                .as(RelativeCriterion.Against::new);
        if (direction == Direction.NEUTRAL) {
            return against;
        }
        return Arbitraries.oneOf(ImmutableList.of(
                against,
                Combinators.combine(improvements(unit), references()).as(RelativeCriterion.ImproveBy::new),
                references().map(RelativeCriterion.Improve::new),
                references().map(RelativeCriterion.Maintain::new)));
    }

    /** Above zero, in percent of the reference or in the unit of differences. */
    private static Arbitrary<Limit> improvements(Unit unit) {
        Unit points = unit.convertibleTo(Units.PERCENT) ? Units.PERCENTAGE_POINT : unit;
        return Arbitraries.of(List.of(Units.PERCENT, points))
                .flatMap(TargetArbitraries::limits)
                .filter(by -> by.quantity().figure().orElseThrow().signum() > 0);
    }

    /**
     * Returns criteria of every sort for values in percent.
     *
     * @return the generator
     */
    public static Arbitrary<RelativeCriterion> criteria() {
        return criteria(Units.PERCENT, Direction.HIGHER_IS_BETTER);
    }

    /**
     * Returns what {@link #criteria()} accept beside a reference.
     *
     * @return the generator
     */
    public static Arbitrary<RelativeLimit> limits() {
        Arbitrary<Direction> directions = Arbitraries.of(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER);
        return Combinators.combine(criteria(), directions, Arbitraries.of(LimitComparison.class))
                .as((criterion, direction, comparison) -> criterion.limit(
                        direction, Units.PERCENT, criterion.hasDigits() ? comparison : LimitComparison.FULL_VALUE));
    }
}
