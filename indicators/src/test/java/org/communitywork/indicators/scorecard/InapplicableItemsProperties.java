// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.testing.SerializableTester;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.NotApplicable;
import org.communitywork.indicators.calculation.NotApplicableReason;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.Target;

class InapplicableItemsProperties {
    private static final Evidence NO_SCHOOL = new Evidence.Inapplicable(new Bilingual("辖区内无学校", "no school"));

    /** Points 8, 4 and 4: without the last, the others count 16 / 12 = 4/3. */
    private static final Scorecard CARD = card("8", "4")
            .addItem(item("A3", "4"))
            .inapplicableItems(InapplicableItems.REDISTRIBUTED)
            .build();

    private static final Scorecard OPEN = Scorecard.builder()
            .from(CARD)
            .inapplicableItems(InapplicableItems.STAY_OPEN)
            .build();

    private static Scorecard.Builder card(String one, String other) {
        return Scorecard.builder()
                .name(ScorecardProperties.name("考核"))
                .addItems(item("A1", one), item("A2", other))
                .addBonuses(item("B1", "3"))
                .bonusCap(Ratio.of(2))
                .tiers(TierTable.stars("5", "7.5", "12", "16"));
    }

    private static ScorecardItem item(String code, String points) {
        return ScorecardItem.of(code, ScorecardProperties.name(code), Ratio.parse(points), new ScoringRule.Marked());
    }

    private static Map<String, Evidence> marks(Range<Ratio> one, Range<Ratio> other, Range<Ratio> bonus) {
        return ImmutableMap.of(
                "A1", new Evidence.Mark(one), "A2", new Evidence.Mark(other), "B1", new Evidence.Mark(bonus));
    }

    private static Map<String, Evidence> with(Map<String, Evidence> marks, String code, Evidence evidence) {
        return ImmutableMap.<String, Evidence>builder()
                .putAll(marks)
                .put(code, evidence)
                .buildOrThrow();
    }

    /** It is as if there were only the others, each with 4/3 of its points. */
    @Property(tries = 300)
    void leftOut_isAScorecardOfTheOthersWithMorePoints(
            @ForAll("eights") Range<Ratio> one,
            @ForAll("fours") Range<Ratio> other,
            @ForAll("threes") Range<Ratio> bonus) {
        ScorecardResult result = CARD.score(with(marks(one, other, bonus), "A3", NO_SCHOOL));
        Ratio more = Ratio.of(4, 3);
        ScorecardResult expected =
                card("32/3", "16/3").build().score(marks(Ranges.times(one, more), Ranges.times(other, more), bonus));
        assertThat(result.total()).isEqualTo(expected.total());
        assertThat(result.tiers()).isEqualTo(expected.tiers());
        assertThat(result.sensitivities()).isEqualTo(expected.sensitivities());
    }

    /** Unless the scheme says so, nothing is known of such an item. */
    @Property(tries = 100)
    void stayingOpen_isLikeNoEvidence(
            @ForAll("eights") Range<Ratio> one,
            @ForAll("fours") Range<Ratio> other,
            @ForAll("threes") Range<Ratio> bonus) {
        Map<String, Evidence> marks = marks(one, other, bonus);
        ScorecardResult result = OPEN.score(with(marks, "A3", NO_SCHOOL));
        assertThat(result.total()).isEqualTo(OPEN.score(marks).total());
        assertThat(result.items().get(2).isOpen()).isTrue();
        assertThat(result.items().get(2).isLeftOut()).isFalse();
        // The default is to leave it open.
        assertThat(card("32/3", "16/3").build().inapplicableItems()).isEqualTo(InapplicableItems.STAY_OPEN);
    }

    @Example
    void fullMarks_stayFullMarks() {
        ScorecardResult full =
                CARD.score(with(marks(Samples.range("8"), Samples.range("4"), Samples.range("0")), "A3", NO_SCHOOL));
        assertThat(full.total()).isEqualTo(Samples.range("16"));
        assertThat(full.items().get(2).isLeftOut()).isTrue();
        assertThat(full.items().get(2).score()).isEqualTo(Samples.range("0"));
        assertThat(full.explanation().text(Language.CHINESE)).contains("缺项:辖区内无学校", "有缺项,缺项折算:各项得分之和乘以 4/3");
        assertThat(full.explanation().text(Language.ENGLISH)).contains("does not apply: no school");
        SerializableTester.reserializeAndAssert(full);
        // 6 of 12 points are 8 of 16.
        assertThat(CARD.score(with(marks(Samples.range("4"), Samples.range("2"), Samples.range("0")), "A3", NO_SCHOOL))
                        .total())
                .isEqualTo(Samples.range("8"));
    }

    @Example
    void nothingApplies_staysOpen() {
        ScorecardResult none = CARD.score(ImmutableMap.of("A1", NO_SCHOOL, "A2", NO_SCHOOL, "A3", NO_SCHOOL));
        assertThat(none.total()).isEqualTo(Samples.range("[0, 18]"));
        assertThat(none.items()).allMatch(ItemScore::isOpen);
    }

    @Example
    void bonusThatDoesNotApply_bringsNothing() {
        ScorecardResult result = CARD.score(ImmutableMap.of(
                "A1", Evidence.Mark.of("8"),
                "A2", Evidence.Mark.of("4"),
                "A3", Evidence.Mark.of("4"),
                "B1", NO_SCHOOL));
        assertThat(result.total()).isEqualTo(Samples.range("16"));
        assertThat(result.bonuses().get(0).isLeftOut()).isTrue();
    }

    /** The calculation says so itself; a veto stays open. */
    @Example
    void notApplicableCalculation_isLeftOut() {
        Indicator rate = Indicator.proportion("X.RATE")
                .name("率", "Rate")
                .formula("X.A / X.B")
                .build();
        Target target = Target.atLeast(rate, "80%");
        Evidence none = new Evidence.Measured(
                NotApplicable.of(rate, Samples.SUBJECT, Samples.YEAR, NotApplicableReason.OUT_OF_SCOPE));
        ScorecardItem measured =
                ScorecardItem.of("A4", ScorecardProperties.name("A4"), Ratio.of(16), ScoringRule.allOrNothing(target));
        Scorecard card = Scorecard.builder()
                .from(CARD)
                .addItem(measured)
                .addVetoes(Veto.of("V1", ScorecardProperties.name("V1"), target, VetoEffect.ZERO_TOTAL))
                .build();
        ScorecardResult result = card.score(ImmutableMap.of(
                "A1", Evidence.Mark.of("8"),
                "A2", Evidence.Mark.of("4"),
                "A3", Evidence.Mark.of("4"),
                "B1", Evidence.Mark.of("0"),
                "A4", none,
                "V1", none));
        // 16 of 16 points that apply are 32 of 32; the veto may make it 0.
        assertThat(result.items().get(3).isLeftOut()).isTrue();
        assertThat(result.vetoes().get(0).isOpen()).isTrue();
        assertThat(result.total()).isEqualTo(Samples.range("[0, 32]"));
    }

    @Provide
    Arbitrary<Range<Ratio>> eights() {
        return points(8);
    }

    @Provide
    Arbitrary<Range<Ratio>> fours() {
        return points(4);
    }

    @Provide
    Arbitrary<Range<Ratio>> threes() {
        return points(3);
    }

    private static Arbitrary<Range<Ratio>> points(int most) {
        Arbitrary<Ratio> ends = Arbitraries.integers().between(0, 4 * most).map(quarters -> Ratio.of(quarters, 4));
        return Combinators.combine(ends, ends, Arbitraries.of(BoundType.class), Arbitraries.of(BoundType.class))
                .as((one, other, lower, upper) -> one.equals(other)
                        ? Range.singleton(one)
                        : Range.range(one.min(other), lower, one.max(other), upper));
    }
}
