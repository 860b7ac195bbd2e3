// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.Samples.range;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.NotApplicable;
import org.communitywork.indicators.calculation.NotApplicableReason;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Reference;
import org.communitywork.indicators.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items and vetoes whose target compares with last year, or with the province. */
class RelativeItemTest {
    private static final CommunityId PROVINCE = CommunityId.parse("province");
    private static final Indicator RATE = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("ELD.EXAMINED / ELD.DUE")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    private static final Indicator CASES = Indicator.count("SAF.CASE_COUNT", "SAF.CASES", "起")
            .name("案件数", "Cases")
            .direction(Direction.LOWER_IS_BETTER)
            .build();
    private static final Target KEPT = Target.of(RATE, Criterion.maintain());

    private static Scorecard.Builder card(Target target) {
        return Scorecard.builder()
                .name(name("测评"))
                .addItems(ScorecardItem.of("A1", name("体检"), Ratio.of(10), ScoringRule.allOrNothing(target)));
    }

    private static Bilingual name(String text) {
        return new Bilingual(text, text);
    }

    private static ResolvedObservation lastYear(String measure, String quantity) {
        return Samples.builder(measure, quantity).period(YEAR.previous()).build();
    }

    /** This year 800 of 1000, last year as given. */
    private static Observations observations(ResolvedObservation... more) {
        return Observations.of(Stream.concat(
                        Stream.of(Samples.observation("ELD.EXAMINED", "800人"), Samples.observation("ELD.DUE", "1000人")),
                        Stream.of(more))
                .toList());
    }

    private static Observations besideLastYear(String examined) {
        return observations(lastYear("ELD.EXAMINED", examined), lastYear("ELD.DUE", "1000人"));
    }

    private static ScorecardResult score(Scorecard card, Observations observations) {
        return card.score(observations, SUBJECT, YEAR, ImmutableMap.of());
    }

    @ParameterizedTest
    @CsvSource({
        "790人, 10", // 80 % after 79 %
        "800人, 10", // kept up
        "801人, 0", // 80 % after 80.1 %
        "约800人, '[0, 10]'", // 80 % after a little less or more
        "xx人, '[0, 10]'",
    })
    void items_areScoredBesideLastYear(String examined, String score) {
        ItemScore item =
                score(card(KEPT).build(), besideLastYear(examined)).items().get(0);
        assertThat(item.score()).isEqualTo(range(score));
        assertThat(item.isClaimed()).isFalse();
    }

    @Test
    void items_stayOpenWithoutAReference() {
        ScorecardResult result = score(card(KEPT).build(), observations());
        assertThat(result.items().get(0).score()).isEqualTo(range("[0, 10]"));
    }

    @Test
    void evidence_saysWhatItIsComparedWith() {
        Evidence evidence = score(card(KEPT).build(), besideLastYear("790人"))
                .items()
                .get(0)
                .evidence()
                .orElseThrow();
        assertThat(evidence.message().text(Language.ENGLISH))
                .isEqualTo("Check-up rate is 80.0%, compared with 79.0% (2009)");
        assertThat(evidence.message().text(Language.CHINESE)).isEqualTo("体检率 为 80.0%,参照值 79.0%(2009年)");
    }

    /** A value that rests on a claim about last year is a claim, too. */
    @Test
    void statedReferences_areClaims() {
        ItemScore item = score(card(KEPT).build(), observations(lastYear("ELD.CHECKUP_RATE", "75%")))
                .items()
                .get(0);
        assertThat(item.score()).isEqualTo(range("10"));
        assertThat(item.isClaimed()).isTrue();
        assertThat(item.evidence().orElseThrow().message().text(Language.ENGLISH))
                .startsWith("Check-up rate is 80.0%");
    }

    @Test
    void items_areScoredBesideTheProvince() {
        Target notBelow = Target.of(RATE, Criterion.atLeast(Reference.of(PROVINCE)));
        Observations observations = observations(
                Samples.builder("ELD.EXAMINED", "810人").subject(PROVINCE).build(),
                Samples.builder("ELD.DUE", "1000人").subject(PROVINCE).build());
        assertThat(score(card(notBelow).build(), observations).total()).isEqualTo(range("0"));
    }

    @Test
    void vetoes_strikeBesideLastYear() {
        Scorecard card = card(Target.atLeast(RATE, "80%"))
                .addVetoes(Veto.of("V1", name("案件上升"), Target.of(CASES, Criterion.maintain()), VetoEffect.ZERO_TOTAL))
                .build();
        Observations more = observations(Samples.observation("SAF.CASES", "5起"), lastYear("SAF.CASES", "4起"));
        assertThat(score(card, more).vetoes().get(0).strikes()).isEqualTo(Ternary.TRUE);
        assertThat(score(card, more).total()).isEqualTo(range("0"));
        Observations fewer = observations(Samples.observation("SAF.CASES", "3起"), lastYear("SAF.CASES", "4起"));
        assertThat(score(card, fewer).total()).isEqualTo(range("10"));
    }

    @Test
    void evidence_mayBeGivenWithItsReference() {
        Calculation now = Calculator.STANDARD.calculate(RATE, besideLastYear("790人"), SUBJECT, YEAR);
        Calculation before = Calculator.STANDARD.calculate(RATE, besideLastYear("790人"), SUBJECT, YEAR.previous());
        Scorecard card = card(KEPT).build();
        Evidence compared = new Evidence.Compared(new Evidence.Measured(now), new Evidence.Measured(before));
        assertThat(card.score(ImmutableMap.of("A1", compared)).total()).isEqualTo(range("10"));
        assertThat(card.score(ImmutableMap.of("A1", new Evidence.Measured(now))).total())
                .isEqualTo(range("[0, 10]"));
        Scorecard constant = card(Target.atLeast(RATE, "80%")).build();
        assertThatThrownBy(() -> constant.score(ImmutableMap.of("A1", compared)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What the province has does not matter where the indicator does not apply. */
    @Test
    void items_thatDoNotApplyAreNotCompared() {
        Calculation before = Calculator.STANDARD.calculate(RATE, besideLastYear("790人"), SUBJECT, YEAR.previous());
        Evidence none = new Evidence.Compared(
                new Evidence.Measured(NotApplicable.of(RATE, SUBJECT, YEAR, NotApplicableReason.OUT_OF_SCOPE)),
                new Evidence.Measured(before));
        assertThat(none.isInapplicable()).isTrue();
        assertThat(none.isClaimed()).isFalse();
        assertThat(new Evidence.Compared(new Evidence.Measured(before), new Evidence.Measured(before)).isInapplicable())
                .isFalse();
        assertThat(card(KEPT).build().score(ImmutableMap.of("A1", none)).total())
                .isEqualTo(range("[0, 10]"));
    }

    @Test
    void placesAndMarks_areNoClaims() {
        assertThat(Place.of(1).isClaimed()).isFalse();
        assertThat(Evidence.Mark.of("4").isClaimed()).isFalse();
    }

    /** Last year's figures may be in other items, too, so an open one promises nothing about the ends of the total. */
    @Test
    void total_isNotPromisedToBeTightBesideAnOpenReference() {
        Scorecard card = card(KEPT).build();
        assertThat(score(card, besideLastYear("约800人")).isTotalTight()).isFalse();
        assertThat(score(card, besideLastYear("790人")).isTotalTight()).isTrue();
    }
}
