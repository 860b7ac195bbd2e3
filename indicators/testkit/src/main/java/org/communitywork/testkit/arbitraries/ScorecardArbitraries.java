// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.scorecard.AssessmentMethod;
import org.communitywork.indicators.scorecard.ByRank;
import org.communitywork.indicators.scorecard.Graded;
import org.communitywork.indicators.scorecard.InapplicableItems;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.scorecard.Tier;
import org.communitywork.indicators.scorecard.TierTable;
import org.communitywork.indicators.scorecard.Veto;
import org.communitywork.indicators.scorecard.VetoEffect;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;

/** Generators of scorecards and their parts: rules, items, vetoes and tiers. */
public final class ScorecardArbitraries {
    private static final Indicator RATE = Indicator.proportion("SCORE.RATE")
            .name("覆盖率", "Coverage")
            .formula("SCORE.COVERED / SCORE.ALL")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    private static final Indicator CASES = Indicator.count("SCORE.CASES", "SCORE.CASES_COUNTED", "件")
            .name("案件", "Cases")
            .direction(Direction.LOWER_IS_BETTER)
            .build();
    private static final ByRank BY_RANK =
            new ByRank(ImmutableSortedMap.of(1, Ratio.ONE, 3, Ratio.parse("0.6"), 6, Ratio.ZERO));
    private static final Graded GRADED =
            new Graded(ImmutableMap.of("好", Ratio.ONE, "较好", Ratio.parse("0.8"), "一般", Ratio.parse("0.5")));
    private static final int MOST_POINTS = 10;

    private ScorecardArbitraries() {}

    /**
     * Returns scorecards of one to four items of every shape, with or without bonuses under a cap, vetoes, tiers, full marks and a document.
     *
     * @return the generator
     */
    public static Arbitrary<Scorecard> scorecards() {
        return Combinators.combine(withoutFullMarks(), Arbitraries.of(false, true))
                .as((scorecard, stated) -> stated ? withFullMarks(scorecard) : scorecard);
    }

    private static Arbitrary<Scorecard> withoutFullMarks() {
        return Builders.withBuilder(() -> Scorecard.builder().name(new Bilingual("测评表", "Scorecard")))
                .use(items("I").list().ofMinSize(1).ofMaxSize(4))
                .in((scorecard, items) -> scorecard.items(numbered(items)))
                .use(items("B").list().ofMaxSize(2))
                .in((scorecard, bonuses) -> scorecard.bonuses(numbered(bonuses)))
                .use(NumberArbitraries.ratios(1, MOST_POINTS).optional(0.7))
                .in((scorecard, cap) -> scorecard.bonusCap(cap))
                .use(vetoes().list().ofMaxSize(2).uniqueElements(Veto::code))
                .in((scorecard, vetoes) -> scorecard.vetoes(vetoes))
                .use(tierTables().optional(0.5))
                .in((scorecard, tiers) -> scorecard.tiers(tiers))
                .use(names("测评办法").optional(0.5))
                .in((scorecard, document) -> scorecard.document(document))
                .use(Arbitraries.of(InapplicableItems.class))
                .in(Scorecard.Builder::inapplicableItems)
                .build(Scorecard.Builder::build);
    }

    private static Scorecard withFullMarks(Scorecard scorecard) {
        Ratio full = scorecard.items().stream().map(ScorecardItem::points).reduce(Ratio.ZERO, Ratio::plus);
        return Scorecard.builder().from(scorecard).fullMarks(full).build();
    }

    private static List<ScorecardItem> numbered(List<ScorecardItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(number -> numbered(items.get(number), number))
                .toList();
    }

    private static ScorecardItem numbered(ScorecardItem item, int number) {
        return ScorecardItem.builder().from(item).code(item.code() + number).build();
    }

    /**
     * Returns items of ten points with rules of every shape, some of them with the method of assessment.
     *
     * @return the generator
     */
    public static Arbitrary<ScorecardItem> items() {
        return items("I");
    }

    private static Arbitrary<ScorecardItem> items(String code) {
        return Combinators.combine(
                        LanguageArbitraries.bilinguals(),
                        rules(),
                        Arbitraries.of(AssessmentMethod.class).optional(0.5))
                .as((name, rule, method) -> ScorecardItem.builder()
                        .code(code)
                        .name(name)
                        .points(Ratio.of(MOST_POINTS))
                        .rule(rule)
                        .method(method)
                        .build());
    }

    /**
     * Returns scoring rules of the shapes that scorecards use, for items of ten points.
     *
     * @return the generator
     */
    public static Arbitrary<ScoringRule> rules() {
        Target atLeast = Target.atLeast(RATE, "80%");
        return Arbitraries.of(
                ScoringRule.allOrNothing(atLeast),
                ScoringRule.allOrNothing(Target.of(RATE, Criterion.maintain())),
                ScoringRule.proportionalBelow(atLeast),
                ScoringRule.proportionalAbove(Target.atMost(RATE, "5%")),
                ScoringRule.deduction(CASES, Ratio.of(2)),
                ScoringRule.perCase(CASES, Ratio.ONE),
                new ScoringRule.Marked(),
                BY_RANK,
                GRADED);
    }

    /**
     * Returns vetoes (一票否决) on a target or on a fact, with every effect.
     *
     * @return the generator
     */
    public static Arbitrary<Veto> vetoes() {
        Arbitrary<Target> targets = Arbitraries.of(Target.atMost(CASES, "3件"), Target.of(CASES, Criterion.maintain()));
        return Combinators.combine(
                        Arbitraries.of("V1", "V2", "V3"),
                        LanguageArbitraries.bilinguals(),
                        Arbitraries.of(VetoEffect.class),
                        targets.optional(0.5))
                .as((code, name, effect, target) -> Veto.builder()
                        .code(code)
                        .name(name)
                        .effect(effect)
                        .target(target)
                        .build());
    }

    /**
     * Returns tables of up to three tiers that begin at two, five and nine points.
     *
     * @return the generator
     */
    public static Arbitrary<TierTable> tierTables() {
        return Arbitraries.of(
                TierTable.above(new Bilingual("不评级", "no tier")), TierTable.stars("2"), TierTable.stars("2", "5", "9"));
    }

    /**
     * Returns tiers of {@link #tierTables()}.
     *
     * @return the generator
     */
    public static Arbitrary<Tier> tiers() {
        return Parts.of(tierTables(), TierTable::tiers);
    }
}
