// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import java.util.EnumSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.target.Reference;
import org.communitywork.indicators.target.Relation;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Target;

/** What the generators of indicators and of what is compared with draw, and what they shrink to. */
class IndicatorGeneratorProperties {
    private static boolean isComposite(Indicator indicator) {
        return indicator.kind() == IndicatorKind.COMPOSITE;
    }

    @Example
    void plainOnes_areOfEveryKindButComposites() {
        assertThat(drawn(IndicatorArbitraries.plain()).map(Indicator::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(IndicatorKind.COMPOSITE)));
        assertAll(
                IndicatorArbitraries.plain(),
                indicator -> indicator.exclusions().isEmpty() && indicator.decimals() <= 3);
    }

    @Example
    void excludingOnes_leaveSomebodyOut() {
        assertAll(
                IndicatorArbitraries.excluding(),
                indicator -> indicator.exclusions().isPresent());
        assertSome(
                IndicatorArbitraries.excluding()
                        .map(indicator -> indicator.exclusions().orElseThrow()),
                left -> left.denominator().isPresent() && left.numerator().isEmpty(),
                left -> left.numerator().isPresent() && left.denominator().isEmpty(),
                left -> left.exceptions().isPresent());
        assertSome(
                IndicatorArbitraries.excluding(),
                indicator -> indicator.kind() == IndicatorKind.DENSITY,
                indicator -> indicator.kind() == IndicatorKind.SHARE);
    }

    @Example
    void composites_haveOneComponentOrTwo() {
        assertAll(
                IndicatorArbitraries.composites(),
                composite -> isComposite(composite) && composite.components().size() <= 2);
        assertSome(
                IndicatorArbitraries.composites(),
                composite -> composite.components().size() == 2,
                composite -> composite.components().stream().anyMatch(IndicatorGeneratorProperties::isComposite),
                composite -> composite.components().stream()
                        .anyMatch(component -> component.exclusions().isPresent()),
                composite -> composite.scale().unit().equals(Units.PERCENTAGE_POINT));
    }

    @Example
    void indicators_areOfAllSortsAndShrinkToPlainOnes() {
        assertSome(
                IndicatorArbitraries.indicators(),
                IndicatorGeneratorProperties::isComposite,
                indicator -> indicator.exclusions().isPresent(),
                indicator ->
                        indicator.place().isPresent() && indicator.validity().isPresent());
        Indicator smallest = shrunk(IndicatorArbitraries.indicators(), indicator -> true);
        assertThat(smallest.components()).isEmpty();
        assertThat(smallest.exclusions()).isEmpty();
        assertThat(smallest.place()).isEmpty();
        assertThat(smallest.edition()).isEqualTo("1");
    }

    @Example
    void tables_haveUpToFive() {
        assertAll(IndicatorArbitraries.tables(), table -> table.indicators().size() <= 5);
        assertThat(shrunk(IndicatorArbitraries.tables(), table -> true).indicators())
                .isEmpty();
    }

    @Example
    void parts_areOfManySorts() {
        assertSome(
                IndicatorArbitraries.exclusions(),
                left -> left.denominator().isEmpty(),
                left -> left.operands().size() > 2);
        assertSome(
                IndicatorArbitraries.exclusions().map(Exclusions::numerator),
                sum -> sum.isEmpty(),
                sum -> sum.isPresent());
        assertSome(DefinitionArbitraries.lookBacks(), back -> back.periods() == 11, back -> back.years() == 3);
        assertThat(shrunk(DefinitionArbitraries.lookBacks(), back -> true)).isEqualTo(LookBack.NONE);
        assertSome(
                DefinitionArbitraries.scales(),
                scale -> scale.unit().equals(Units.PERCENT),
                scale -> scale.unit().equals(Units.NUMBER)
                        && scale.factor().toString().equals("10000"));
        assertSome(
                IndicatorArbitraries.ids(),
                id -> id.edition().equals("1"),
                id -> id.edition().equals("2024版"));
    }

    @Example
    void references_areToAnotherSubjectMeasureOrPeriod() {
        assertSome(
                RelativeCriterionArbitraries.references(),
                reference ->
                        reference.subject().isPresent() && reference.measure().isPresent(),
                reference ->
                        reference.subject().isEmpty() && reference.measure().isEmpty(),
                reference -> reference.years() > 0,
                reference -> reference.periods() > 0,
                reference -> reference.chineseName().isPresent());
        Reference smallest = shrunk(RelativeCriterionArbitraries.references(), reference -> true);
        assertThat(smallest.subject()).isPresent();
        assertThat(smallest.lookBack()).isEqualTo(LookBack.NONE);
        assertThat(smallest.chineseName()).isEmpty();
    }

    @Example
    void relativeCriteria_areOfEverySortAndRelation() {
        assertSome(
                RelativeCriterionArbitraries.criteria(),
                criterion -> criterion instanceof RelativeCriterion.Improve,
                criterion -> criterion instanceof RelativeCriterion.Maintain,
                criterion -> criterion instanceof RelativeCriterion.ImproveBy by
                        && by.by().quantity().unit().equals(Units.PERCENT),
                criterion -> criterion instanceof RelativeCriterion.ImproveBy by
                        && by.by().quantity().unit().equals(Units.PERCENTAGE_POINT));
        for (Relation relation : Relation.values()) {
            assertSome(
                    RelativeCriterionArbitraries.criteria(),
                    criterion ->
                            criterion instanceof RelativeCriterion.Against against && against.relation() == relation);
        }
        assertSome(
                RelativeCriterionArbitraries.limits(),
                limit -> limit.needsPositive(),
                limit -> limit.accepted().hasUpperBound(),
                limit -> limit.accepted().hasLowerBound());
    }

    @Example
    void targets_areOfAllSortsOfCriteriaAndIndicators() {
        assertSome(
                TargetArbitraries.targets(),
                target -> target.criterion() instanceof RelativeCriterion,
                target -> isComposite(target.indicator()),
                target -> target.document().isPresent() && target.period().isPresent(),
                Target::isVerified);
    }
}
