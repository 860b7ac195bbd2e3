// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
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
import org.communitywork.testkit.arbitraries.ReportArbitraries;
import org.communitywork.testkit.arbitraries.ResultArbitraries;
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
public final class IndicatorDomain extends DomainContextBase {
    /** Makes the context; jqwik does so for the annotation. */
    public IndicatorDomain() {}

    @Provide
    Arbitrary<Operand> operands() {
        return DefinitionArbitraries.operands();
    }

    @Provide
    Arbitrary<LinearForm> linearForms() {
        return DefinitionArbitraries.linearForms();
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return DefinitionArbitraries.formulas();
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return DefinitionArbitraries.indicators();
    }

    @Provide
    Arbitrary<IndicatorTable> indicatorTables() {
        return DefinitionArbitraries.indicatorTables();
    }

    @Provide
    Arbitrary<Target> targets() {
        return TargetArbitraries.targets();
    }

    @Provide
    Arbitrary<ResolvedObservation> observations() {
        return ReportArbitraries.resolvedObservations();
    }

    @Provide
    Arbitrary<ScoringRule> rules() {
        return ResultArbitraries.rules();
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return ResultArbitraries.scorecards();
    }

    @Provide
    Arbitrary<CommunityTree> trees() {
        return CommunityArbitraries.communityTrees();
    }

    @Provide
    Arbitrary<Completeness> completenesses() {
        return ResultArbitraries.completenesses();
    }

    @Provide
    Arbitrary<World> worlds() {
        return ResultArbitraries.worlds();
    }
}
