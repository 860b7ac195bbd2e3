// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.Completeness;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.target.Target;
import org.communitywork.testkit.arbitraries.CommunityArbitraries;
import org.communitywork.testkit.arbitraries.DefinitionArbitraries;
import org.communitywork.testkit.arbitraries.ResultArbitraries;
import org.communitywork.testkit.arbitraries.StatementArbitraries;
import org.communitywork.testkit.arbitraries.TargetArbitraries;
import org.communitywork.testkit.sample.World;

/**
 * The types of the indicators: definitions, targets, scorecards, trees, and worlds that fit together.
 *
 * <pre>{@code
 * @Domain(IndicatorDomain.class)
 * class MyProperties {
 *     @Property
 *     void nothingIsFoundInAnHonestWorld(@ForAll World world) { ... }
 * }
 * }</pre>
 */
public final class IndicatorDomain extends TypeDomain {
    static final ImmutableList<Made<?>> TYPES = ImmutableList.of(
            Made.of(Operand.class, DefinitionArbitraries::operands),
            Made.of(LinearForm.class, DefinitionArbitraries::linearForms),
            Made.of(Formula.class, DefinitionArbitraries::formulas),
            Made.of(Indicator.class, DefinitionArbitraries::indicators),
            Made.of(IndicatorTable.class, DefinitionArbitraries::indicatorTables),
            Made.of(Target.class, TargetArbitraries::targets),
            Made.of(ResolvedObservation.class, StatementArbitraries::resolvedObservations),
            Made.of(ScoringRule.class, ResultArbitraries::rules),
            Made.of(Scorecard.class, ResultArbitraries::scorecards),
            Made.of(CommunityTree.class, CommunityArbitraries::communityTrees),
            Made.of(Completeness.class, ResultArbitraries::completenesses),
            Made.of(World.class, ResultArbitraries::worlds));

    /** Makes the context; jqwik does so for the annotation. */
    public IndicatorDomain() {
        super(TYPES);
    }
}
