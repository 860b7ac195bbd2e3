// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.testkit.laws.Sample;

/** What the generators of definitions, targets and samples draw, and what they shrink to. */
class DefinitionGeneratorProperties {
    private static final Indicator RATE = Indicator.proportion("X.RATE")
            .name("率", "Rate")
            .formula("X.A / X.B")
            .decimals(0)
            .build();

    @Example
    void forms_lookBackAndShrinkToZero() {
        assertSome(
                DefinitionArbitraries.linearForms(),
                LinearForm::isConstant,
                form -> form.operands().size() > 2,
                form -> form.operands().stream()
                        .anyMatch(operand -> !operand.lookBack().equals(LookBack.NONE)));
        assertThat(shrunk(DefinitionArbitraries.linearForms(), form -> true)).isEqualTo(LinearForm.ZERO);
        assertSome(
                DefinitionArbitraries.formulas(),
                formula -> !formula.denominator().isConstant(),
                formula -> formula.denominator().equals(LinearForm.ONE));
    }

    @Example
    void indicators_areOfEveryKind() {
        assertThat(drawn(IndicatorArbitraries.plain()).map(Indicator::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(IndicatorKind.COMPOSITE)));
    }

    @Example
    void tables_haveNoMoreThanAsked() {
        assertAll(
                DefinitionArbitraries.measureTables(), table -> table.measures().size() <= 10);
        assertSome(
                IndicatorArbitraries.tables(),
                table -> table.indicators().isEmpty(),
                table -> table.indicators().size() > 1);
    }

    @Example
    void targets_areOfBothMethodsAndManyCriteria() {
        assertSome(
                TargetArbitraries.targets(),
                target -> target.comparison() == LimitComparison.ROUNDED_VALUE,
                target -> target.criterion() instanceof LimitCriterion.Within,
                target -> target.criterion() instanceof LimitCriterion.AtLeast);
        assertThat(drawn(TargetArbitraries.verdicts())).hasSizeGreaterThan(2);
    }

    @Example
    void samples_areOftenOneCommunityAndExact() {
        assertSome(
                SampleArbitraries.samples(RATE),
                Sample::isExact,
                sample -> !sample.isExact(),
                sample -> sample.communities().size() == 1,
                sample -> sample.communities().size() == 3);
        assertSome(
                SampleArbitraries.observations(RATE),
                observations -> observations.all().size() == 2);
        assertThat(SampleArbitraries.samples(RATE).edgeCases().size()).isEqualTo(3);
    }

    @Example
    void samples_hitTheLimitThatTheyAreAimedAt() {
        Target target = Target.atLeast(RATE, "80%");
        assertSome(SampleArbitraries.samples(target), sample -> is(sample, "4/5"));
    }

    private static boolean is(Sample sample, String quotient) {
        if (!sample.isExact() || sample.communities().size() > 1) {
            return false;
        }
        Map<String, BigDecimal> figures = sample.communities().get(0).numbers();
        Ratio part = Ratio.of(requireNonNull(figures.get("X.A")));
        Ratio whole = Ratio.of(requireNonNull(figures.get("X.B")));
        return !whole.isZero() && part.dividedBy(whole).equals(Ratio.parse(quotient));
    }

    @Example
    void samples_shrinkToSmallFigures() {
        Sample smallest = shrunk(
                SampleArbitraries.samples(RATE),
                sample -> sample.isExact()
                        && sample.communities().get(0).numbers().values().stream()
                                .allMatch(figure -> figure.signum() > 0));
        assertThat(smallest).hasToString("X.A = 1人, X.B = 1人");
    }
}
