// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.language.Bilingual;

/** Adds up what the parts of a scorecard bring. */
record Scoring(
        Scorecard scorecard,
        ImmutableList<ItemScore> items,
        ImmutableList<ItemScore> bonuses,
        ImmutableList<VetoCheck> vetoes) {
    private static final Range<Ratio> ZERO = Range.singleton(Ratio.ZERO);

    static Scoring of(Scorecard scorecard, ImmutableMap<String, Evidence> evidence) {
        boolean leftOut = scorecard.inapplicableItems() == InapplicableItems.REDISTRIBUTED
                && !scorecard.items().stream().allMatch(item -> isInapplicable(item, evidence));
        return new Scoring(
                scorecard,
                scores(scorecard.items(), evidence, leftOut),
                scores(scorecard.bonuses(), evidence, leftOut),
                scorecard.vetoes().stream()
                        .map(veto -> check(veto, Optional.ofNullable(evidence.get(veto.code()))))
                        .collect(toImmutableList()));
    }

    private static boolean isInapplicable(ScorecardItem item, ImmutableMap<String, Evidence> evidence) {
        Evidence given = evidence.get(item.code());
        return given != null && given.isInapplicable();
    }

    private static ImmutableList<ItemScore> scores(
            ImmutableList<ScorecardItem> items, ImmutableMap<String, Evidence> evidence, boolean leftOut) {
        return items.stream()
                .map(item -> leftOut && isInapplicable(item, evidence)
                        ? score(item, Optional.ofNullable(evidence.get(item.code())), ZERO)
                                .isLeftOut(true)
                                .build()
                        : score(item, Optional.ofNullable(evidence.get(item.code()))))
                .collect(toImmutableList());
    }

    private static ItemScore score(ScorecardItem item, Optional<Evidence> evidence) {
        Range<Ratio> score = evidence.filter(given -> !given.isInapplicable())
                .flatMap(given -> item.rule().score(given, item.points()))
                .orElse(Range.closed(item.rule().least(), item.points()));
        return score(item, evidence, score).build();
    }

    private static ImmutableItemScore.Builder score(
            ScorecardItem item, Optional<Evidence> evidence, Range<Ratio> score) {
        return ImmutableItemScore.builder().item(item).evidence(evidence).score(score);
    }

    private static VetoCheck check(Veto veto, Optional<Evidence> evidence) {
        return ImmutableVetoCheck.builder()
                .veto(veto)
                .evidence(evidence)
                .strikes(evidence.filter(given -> !given.isInapplicable())
                        .map(veto::strikes)
                        .orElse(Ternary.UNKNOWN))
                .build();
    }

    ScorecardResult result() {
        Range<Ratio> total = total();
        ImmutableList<Bilingual> tiers = tiers();
        ImmutableList<Sensitivity> sensitivities =
                scorecard.tiers().isPresent() ? new WhatIf(this).sensitivities() : ImmutableList.of();
        boolean isTight = isIndependent();
        return ImmutableScorecardResult.builder()
                .scorecard(scorecard)
                .items(items)
                .bonuses(bonuses)
                .vetoes(vetoes)
                .total(total)
                .isTotalTight(isTight)
                .tiers(tiers)
                .sensitivities(sensitivities)
                .explanation(new ScoringSteps(this)
                        .parts()
                        .total(total, isTight)
                        .tiers(tiers, sensitivities)
                        .explanation())
                .build();
    }

    Range<Ratio> total() {
        Range<Ratio> sum = Ranges.plus(Ranges.times(sum(items), redistribution()), bonus());
        return switch (strikes(VetoEffect.ZERO_TOTAL)) {
            case TRUE -> ZERO;
            case FALSE -> sum;
            case UNKNOWN -> Ranges.hull(ZERO, sum);
        };
    }

    /** How often a point of an item counts: once, and more where items are left out. */
    Ratio redistribution() {
        Ratio all = points(items.stream());
        return all.dividedBy(points(items.stream().filter(score -> !score.isLeftOut())));
    }

    private static Ratio points(Stream<ItemScore> scores) {
        return scores.map(score -> score.item().points()).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** The bonuses up to their cap. */
    Range<Ratio> bonus() {
        Range<Ratio> sum = sum(bonuses);
        return scorecard
                .bonusCap()
                .map(cap -> ScoreCurve.ramp(Ratio.ZERO, Ratio.ZERO, cap, cap).of(sum))
                .orElse(sum);
    }

    /** How far the least sum of the bonuses is above their cap, empty if it is not. */
    Optional<Ratio> bonusBeyondCap() {
        Ratio least = sum(bonuses).lowerEndpoint();
        return scorecard.bonusCap().map(least::minus).filter(beyond -> beyond.signum() > 0);
    }

    private static Range<Ratio> sum(ImmutableList<ItemScore> scores) {
        return scores.stream().map(ItemScore::score).reduce(ZERO, Ranges::plus);
    }

    private Ternary strikes(VetoEffect effect) {
        return vetoes.stream()
                .filter(check -> check.veto().effect() == effect)
                .map(VetoCheck::strikes)
                .reduce(Ternary.FALSE, Ternary::or);
    }

    /** The tiers from the lowest to the highest that is possible. */
    ImmutableList<Bilingual> tiers() {
        return scorecard.tiers().map(this::tiers).orElse(ImmutableList.of());
    }

    private ImmutableList<Bilingual> tiers(TierTable table) {
        Range<Ratio> graded = switch (strikes(VetoEffect.LOWEST_TIER)) {
            case TRUE -> ZERO;
            case FALSE -> total();
            case UNKNOWN -> Ranges.hull(ZERO, total());
        };
        return table.of(graded);
    }

    /** Says whether no measure is shared by two open parts. A part may rest on a stated value of its indicator, too. */
    private boolean isIndependent() {
        Stream<Measurement> openScores = Stream.concat(items.stream(), bonuses.stream())
                .filter(ItemScore::isOpen)
                .flatMap(score -> Measurement.of(score.item().rule()).stream());
        Stream<Measurement> openVetoes =
                vetoes.stream().filter(VetoCheck::isOpen).flatMap(check -> Measurement.of(check.veto()).stream());
        Set<Operand> used = new HashSet<>();
        // The range of a composite may be too wide already, and a reference has figures that others use, too.
        return Stream.concat(openScores, openVetoes)
                .allMatch(measurement -> measurement.indicator().kind() != IndicatorKind.COMPOSITE
                        && !measurement.isRelative()
                        && operands(measurement.indicator()).stream().allMatch(used::add));
    }

    private static Set<Operand> operands(Indicator indicator) {
        Set<Operand> operands = new HashSet<>(indicator.operands());
        operands.add(Operand.of(indicator.code()));
        return operands;
    }

    Scoring with(ItemScore one, Range<Ratio> score) {
        return new Scoring(scorecard, replaced(items, one, score), replaced(bonuses, one, score), vetoes);
    }

    private static ImmutableList<ItemScore> replaced(
            ImmutableList<ItemScore> scores, ItemScore one, Range<Ratio> score) {
        return scores.stream()
                .map(each -> each.item().code().equals(one.item().code())
                        ? ImmutableItemScore.builder().from(each).score(score).build()
                        : each)
                .collect(toImmutableList());
    }

    Scoring with(VetoCheck one, Ternary strikes) {
        return new Scoring(
                scorecard,
                items,
                bonuses,
                vetoes.stream()
                        .map(each -> each.veto().code().equals(one.veto().code())
                                ? ImmutableVetoCheck.builder()
                                        .from(each)
                                        .strikes(strikes)
                                        .build()
                                : each)
                        .collect(toImmutableList()));
    }
}
