// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Map;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.scorecard.TierTable;
import org.communitywork.indicators.scorecard.Veto;
import org.communitywork.indicators.scorecard.VetoEffect;
import org.communitywork.indicators.target.Target;
import org.junit.jupiter.api.Test;

class ScorecardLawsTest {
    private static final Indicator CASES = Indicator.count("X.CASES", "X.CASES_COUNTED", "件")
            .name("案件", "Cases")
            .build();
    private static final Scorecard SCORECARD = Scorecard.builder()
            .name(new Bilingual("测评表", "Scorecard"))
            .addItem(item("A", 60, ScoringRule.proportionalBelow(Target.atLeast(Definitions.CHECK_UPS, "80%"))))
            .addItem(item("B", 40, ScoringRule.deduction(CASES, Ratio.of(5))))
            .addBonuses(item("C", 10, new ScoringRule.Marked()))
            .bonusCap(Ratio.of(5))
            .addVetoes(Veto.onFact("V", new Bilingual("重大事故", "Grave accident"), VetoEffect.ZERO_TOTAL))
            .tiers(TierTable.stars("60", "80", "95"))
            .build();
    private static final ScorecardRule RIGHT = ScorecardRule.of(SCORECARD);

    private static ScorecardItem item(String code, int points, ScoringRule rule) {
        return ScorecardItem.of(code, new Bilingual("项目" + code, "Item " + code), Ratio.of(points), rule);
    }

    private static void assertBroken(String law, ScorecardRule rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> ScorecardLaws.check(SCORECARD, rule))
                        .laws())
                .contains(law);
    }

    @Test
    void library_obeysAllLaws() {
        ScorecardLaws.check(SCORECARD);
    }

    @Test
    void bonusBeyondTheCap_isFound() {
        assertBroken(
                "stays between least and most",
                evidence -> Ranges.plus(RIGHT.total(evidence), Range.singleton(Ratio.of(5))));
    }

    @Test
    void wrongSum_isFound() {
        assertBroken("adds up its items", evidence -> Ranges.times(RIGHT.total(evidence), Ratio.parse("0.99")));
    }

    @Test
    void missingEvidenceTakenForZero_isFound() {
        ScorecardRule least = evidence -> Range.singleton(RIGHT.total(evidence).lowerEndpoint());
        assertBroken("missing evidence is not zero", least);
        assertBroken("narrows with evidence", least);
    }

    @Test
    void vetoThatCostsNothing_isFound() {
        assertBroken("a veto takes all", evidence -> {
            Map<String, Evidence> without = Maps.filterKeys(evidence, code -> !code.equals("V"));
            Scorecard mild =
                    Scorecard.builder().from(SCORECARD).vetoes(List.of()).build();
            return mild.score(without).total();
        });
    }

    @Test
    void orderThatMatters_isFound() {
        assertBroken(
                "does not depend on the order",
                evidence -> evidence.isEmpty()
                                || evidence.keySet().iterator().next().equals("A")
                        ? RIGHT.total(evidence)
                        : Range.closed(Ratio.ZERO, Ratio.of(105)));
    }
}
