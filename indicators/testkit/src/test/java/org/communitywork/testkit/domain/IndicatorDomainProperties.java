// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.consistency.ConsistencyChecker;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.Completeness;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.testkit.arbitraries.CalculationArbitraries;
import org.communitywork.testkit.arbitraries.CheckArbitraries;
import org.communitywork.testkit.arbitraries.PeriodArbitraries;
import org.communitywork.testkit.arbitraries.WorldArbitraries;
import org.communitywork.testkit.laws.ConsistencyLaws;
import org.communitywork.testkit.laws.JsonLaws;
import org.communitywork.testkit.laws.ScorecardLaws;
import org.communitywork.testkit.laws.TextLaws;
import org.communitywork.testkit.laws.ValueLaws;
import org.communitywork.testkit.sample.SampleCounty;
import org.communitywork.testkit.sample.World;

/** The types of the indicators obey the laws of values, texts and JSON, and their calculators those of their kind. */
@Domain(IndicatorDomain.class)
@Domain(DomainContext.Global.class)
class IndicatorDomainProperties {
    private static final ConsistencyChecker CHECKER = ConsistencyChecker.standard(World.indicators());

    @Property(tries = 60)
    void definitions_areReadBack(@ForAll Formula formula, @ForAll Indicator indicator) {
        TextLaws.parseInvertsPrint(formula, Formula::parse);
        JsonLaws.roundTrips(indicator, Indicator.class);
        JsonLaws.refusesUnknownProperties(indicator, Indicator.class);
    }

    @Property(tries = 40)
    void values_surviveSerialization(
            @ForAll Target target,
            @ForAll Scorecard scorecard,
            @ForAll CommunityTree tree,
            @ForAll ResolvedObservation observation,
            @ForAll LinearForm form) {
        ValueLaws.survivesSerialization(target);
        ValueLaws.survivesSerialization(scorecard);
        ValueLaws.survivesSerialization(tree);
        ValueLaws.survivesSerialization(observation);
        ValueLaws.survivesSerialization(form);
    }

    @Property(tries = 40)
    void operandsAndCounts_areInOrder(
            @ForAll Operand one, @ForAll Operand other, @ForAll Completeness completeness, @ForAll ScoringRule rule) {
        ValueLaws.orderAgreesWithEquals(Operand::compareTo, one, other);
        ValueLaws.survivesSerialization(completeness);
        ValueLaws.survivesSerialization(rule);
    }

    @Provide
    Arbitrary<Calculation> calculations() {
        return CalculationArbitraries.calculations(SampleCounty.CHECK_UPS);
    }

    @Provide
    Arbitrary<TargetCheck> checks() {
        return CheckArbitraries.targetChecks(SampleCounty.TARGET);
    }

    @Property(tries = 40)
    void results_surviveSerialization(
            @ForAll("calculations") Calculation calculation, @ForAll("checks") TargetCheck check) {
        ValueLaws.survivesSerialization(calculation);
        ValueLaws.survivesSerialization(check);
    }

    @Property(tries = 10)
    void scorecards_obeyTheirLaws(@ForAll Scorecard scorecard) {
        ScorecardLaws.check(scorecard);
    }

    @Property(tries = 20)
    void honestWorlds_areNotAccused(@ForAll World world) {
        ConsistencyLaws.accusesNobodyWhoTellsTheTruth(CHECKER, world);
    }

    @Provide
    Arbitrary<World> faultyWorlds() {
        return WorldArbitraries.faulty();
    }

    @Property(tries = 40)
    void plantedFaults_areFound(@ForAll("faultyWorlds") World world) {
        ConsistencyLaws.findsWhatIsPlanted(CHECKER, world);
    }

    @Provide
    Arbitrary<ReportingPeriod> masked() {
        return PeriodArbitraries.maskedPeriods();
    }

    @Property(tries = 40)
    void maskedPeriods_areReadBack(@ForAll("masked") ReportingPeriod period) {
        TextLaws.parseInvertsPrint(period, ReportingPeriod::parse);
    }
}
