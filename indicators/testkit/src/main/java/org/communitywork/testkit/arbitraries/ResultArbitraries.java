// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.rollup.Completeness;
import org.communitywork.indicators.scorecard.ByRank;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.Graded;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.scorecard.TierTable;
import org.communitywork.indicators.scorecard.Veto;
import org.communitywork.indicators.scorecard.VetoEffect;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.testkit.laws.Sample;
import org.communitywork.testkit.laws.ScorecardSamples;
import org.communitywork.testkit.laws.WorldSamples;
import org.communitywork.testkit.sample.PlantedFault;
import org.communitywork.testkit.sample.World;

/** Generators of calculations and checks, of scorecards with their evidence, and of whole worlds. */
public final class ResultArbitraries {
    private static final Indicator RATE = Indicator.proportion("SCORE.RATE")
            .name("覆盖率", "Coverage")
            .formula("SCORE.COVERED / SCORE.ALL")
            .build();
    private static final Indicator CASES = Indicator.count("SCORE.CASES", "SCORE.CASES_COUNTED", "件")
            .name("案件", "Cases")
            .build();

    private ResultArbitraries() {}

    /**
     * Returns calculations of an indicator with every outcome but a stated value.
     *
     * @param indicator the indicator, whose measures have standard units that fit its scale
     * @return the generator
     */
    public static Arbitrary<Calculation> calculations(Indicator indicator) {
        return Combinators.combine(
                        SampleArbitraries.samples(indicator), Arbitraries.of("c1", "c1", "c1", "c1", "silent"))
                .as((sample, subject) -> Calculator.STANDARD.calculate(
                        indicator, sample.observations(), CommunityId.parse(subject), sample.period()));
    }

    /**
     * Returns checks of a target, of which many lie on its limit or near it.
     *
     * @param target the target
     * @return the generator
     */
    public static Arbitrary<TargetCheck> checks(Target target) {
        return SampleArbitraries.samples(target)
                .map(sample -> target.check(sample.observations(), Sample.id(0), sample.period()));
    }

    /**
     * Returns counts of communities by whether they have reported.
     *
     * @return the generator
     */
    public static Arbitrary<Completeness> completenesses() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 1000);
        return Combinators.combine(counts, counts, counts, counts).as(Completeness::new);
    }

    /**
     * Returns scorecards of one to four items of every shape, with or without bonuses under a cap, vetoes and tiers.
     *
     * @return the generator
     */
    public static Arbitrary<Scorecard> scorecards() {
        return Combinators.combine(
                        rules().list().ofMinSize(1).ofMaxSize(4),
                        rules().list().ofMaxSize(2),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.of(VetoEffect.class).list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((items, bonuses, cap, vetoes, tiers) -> {
                    Scorecard.Builder scorecard = Scorecard.builder().name(new Bilingual("测评表", "Scorecard"));
                    for (int i = 0; i < items.size(); i++) {
                        scorecard.addItem(item("I" + i, items.get(i)));
                    }
                    for (int i = 0; i < bonuses.size(); i++) {
                        scorecard.addBonuses(item("B" + i, bonuses.get(i)));
                    }
                    for (int i = 0; i < vetoes.size(); i++) {
                        scorecard.addVetoes(Veto.onFact("V" + i, new Bilingual("否决" + i, "Veto " + i), vetoes.get(i)));
                    }
                    if (!bonuses.isEmpty()) {
                        scorecard.bonusCap(Ratio.of(cap));
                    }
                    if (tiers) {
                        scorecard.tiers(TierTable.stars("2", "5", "9"));
                    }
                    return scorecard.build();
                });
    }

    private static ScorecardItem item(String code, ScoringRule rule) {
        return ScorecardItem.of(code, new Bilingual("项目" + code, "Item " + code), Ratio.of(10), rule);
    }

    /**
     * Returns scoring rules of the shapes that scorecards use, for items of ten points.
     *
     * @return the generator
     */
    public static Arbitrary<ScoringRule> rules() {
        Target target = Target.atLeast(RATE, "80%");
        return Arbitraries.of(
                ScoringRule.allOrNothing(target),
                ScoringRule.proportionalBelow(target),
                ScoringRule.deduction(CASES, Ratio.of(2)),
                ScoringRule.perCase(CASES, Ratio.ONE),
                new ScoringRule.Marked(),
                new ByRank(ImmutableSortedMap.of(1, Ratio.ONE, 3, Ratio.parse("0.6"), 6, Ratio.ZERO)),
                new Graded(ImmutableMap.of("好", Ratio.ONE, "较好", Ratio.parse("0.8"), "一般", Ratio.parse("0.5"))));
    }

    /**
     * Returns evidence for a scorecard, as {@link ScorecardSamples} describes.
     *
     * @param scorecard the scorecard, whose indicators have measures in standard units
     * @return the generator
     */
    public static Arbitrary<Map<String, Evidence>> evidence(Scorecard scorecard) {
        return SampleArbitraries.of(ScorecardSamples.of(scorecard)).map(evidence -> evidence);
    }

    /**
     * Returns worlds in which everything fits together.
     *
     * @return the generator
     */
    public static Arbitrary<World> worlds() {
        return SampleArbitraries.of(WorldSamples.honest());
    }

    /**
     * Returns worlds in which one thing does not fit.
     *
     * @param fault what it is
     * @return the generator
     */
    public static Arbitrary<World> worlds(PlantedFault fault) {
        return SampleArbitraries.of(WorldSamples.with(fault));
    }
}
