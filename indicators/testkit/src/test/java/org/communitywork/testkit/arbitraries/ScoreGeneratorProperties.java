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
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.ItemScore;
import org.communitywork.indicators.scorecard.Place;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.Sensitivity;
import org.communitywork.indicators.scorecard.Veto;
import org.communitywork.indicators.scorecard.VetoCheck;
import org.communitywork.indicators.scorecard.VetoEffect;

/** What the generators of scorecards and scores draw, and what they shrink to. */
class ScoreGeneratorProperties {
    @Example
    void scorecards_haveOneToFourItems() {
        assertAll(
                ScorecardArbitraries.scorecards(),
                scorecard -> scorecard.items().size() <= 4
                        && scorecard.bonuses().size() <= 2
                        && scorecard.vetoes().size() <= 2);
        assertSome(
                ScorecardArbitraries.scorecards(),
                scorecard ->
                        scorecard.items().size() == 4 && scorecard.fullMarks().isPresent(),
                scorecard ->
                        scorecard.bonuses().size() == 2 && scorecard.bonusCap().isPresent(),
                scorecard -> scorecard.vetoes().size() == 2 && scorecard.tiers().isPresent());
        Scorecard smallest = shrunk(ScorecardArbitraries.scorecards(), scorecard -> true);
        assertThat(smallest.items()).hasSize(1);
        assertThat(smallest.bonuses()).isEmpty();
        assertThat(smallest.vetoes()).isEmpty();
        assertThat(smallest.tiers()).isEmpty();
    }

    @Example
    void items_areOfEveryRule() {
        long rules = drawn(ScorecardArbitraries.items())
                .map(ScorecardItem::rule)
                .map(Object::getClass)
                .distinct()
                .count();
        // All or nothing, proportional, deduction, per case, marked, by rank, graded.
        assertThat(rules).isEqualTo(7);
    }

    @Example
    void vetoes_areOnFactsAndTargetsWithEveryEffect() {
        assertThat(drawn(ScorecardArbitraries.vetoes()).map(Veto::effect).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(VetoEffect.class));
        assertSome(
                ScorecardArbitraries.vetoes(),
                veto -> veto.target().isPresent(),
                veto -> veto.target().isEmpty());
    }

    @Example
    void tiers_beginAtTwoFiveAndNine() {
        assertThat(drawn(ScorecardArbitraries.tiers())
                        .map(tier -> tier.from().toString())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("2", "5", "9");
        assertThat(shrunk(ScorecardArbitraries.tierTables(), table -> true).tiers())
                .isEmpty();
    }

    @Example
    void evidence_saysAtTimesThatAnItemDoesNotApply() {
        Scorecard scorecard = drawn(ScorecardArbitraries.scorecards())
                .filter(each -> each.items().size() > 1)
                .findFirst()
                .orElseThrow();
        String first = scorecard.items().get(0).code();
        assertSome(
                ScoreArbitraries.evidence(scorecard),
                evidence -> evidence.get(first) instanceof Evidence.Inapplicable,
                evidence -> evidence.containsKey(first) && !(evidence.get(first) instanceof Evidence.Inapplicable),
                evidence -> evidence.size() < scorecard.items().size());
        assertThat(shrunk(ScoreArbitraries.evidence(scorecard), evidence -> true))
                .isEmpty();
    }

    @Example
    void places_areSettledAndOpen() {
        assertAll(ScoreArbitraries.places(), place -> place.worst() - place.best() <= 3 && place.worst() <= 13);
        assertThat(shrunk(ScoreArbitraries.places(), place -> true)).isEqualTo(Place.of(1));
    }

    @Example
    void results_areDecidedAndOpen() {
        assertSome(
                ScoreArbitraries.results(),
                result -> result.tier().isPresent(),
                result -> result.tiers().size() > 1,
                result -> result.items().stream().noneMatch(ItemScore::isOpen),
                result -> result.items().stream().anyMatch(ItemScore::isOpen),
                result -> result.items().stream().anyMatch(ItemScore::isLeftOut));
        assertSome(
                ScoreArbitraries.vetoChecks(),
                check -> check.strikes() == Ternary.TRUE,
                check -> check.strikes() == Ternary.FALSE,
                VetoCheck::isOpen);
        assertSome(ScoreArbitraries.sensitivities(), Sensitivity::matters, sensitivity -> !sensitivity.matters());
        assertThat(shrunk(ScoreArbitraries.results(), result -> true).vetoes()).isEmpty();
    }
}
