// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Message;

/** Gathers the steps of an explanation. */
final class ScoringSteps {
    private final Scoring scoring;
    private final ImmutableList.Builder<Message> steps = ImmutableList.builder();

    ScoringSteps(Scoring scoring) {
        this.scoring = scoring;
    }

    ScoringSteps parts() {
        scoring.items().forEach(score -> steps.add(step("scorecard.item", score)));
        if (!scoring.redistribution().equals(Ratio.ONE)) {
            steps.add(Message.of(
                    "scorecard.redistributed", scoring.scorecard().inapplicableItems(), scoring.redistribution()));
        }
        scoring.bonuses().forEach(score -> steps.add(step("scorecard.bonus", score)));
        scoring.scorecard()
                .bonusCap()
                .ifPresent(cap -> steps.add(Message.of("scorecard.bonus.cap", cap, scoring.bonus())));
        scoring.vetoes().forEach(check -> steps.add(step(check)));
        return this;
    }

    private static Message step(String key, ItemScore score) {
        ScorecardItem item = score.item();
        return Message.of(
                key, item.name(), item.points(), item.rule().message(), evidence(score.evidence()), score.score());
    }

    private static Message step(VetoCheck check) {
        Message strikes = Message.of(
                switch (check.strikes()) {
                    case TRUE -> "scorecard.veto.strikes";
                    case FALSE -> "scorecard.veto.clear";
                    case UNKNOWN -> "scorecard.veto.open";
                });
        Veto veto = check.veto();
        return Message.of("scorecard.veto", veto.name(), veto.effect(), evidence(check.evidence()), strikes);
    }

    private static Message evidence(Optional<Evidence> evidence) {
        return evidence.map(Evidence::message).orElseGet(() -> Message.of("scorecard.evidence.none"));
    }

    ScoringSteps total(Range<Ratio> total, boolean isTight) {
        steps.add(Message.of("scorecard.total", total));
        if (!isTight) {
            steps.add(Message.of("scorecard.total.shared"));
        }
        return this;
    }

    ScoringSteps tiers(ImmutableList<Bilingual> tiers, ImmutableList<Sensitivity> sensitivities) {
        if (!tiers.isEmpty()) {
            steps.add(Message.of("scorecard.tier", span(tiers)));
        }
        for (Sensitivity each : sensitivities) {
            steps.add(
                    each.matters()
                            ? Message.of("scorecard.matters", each.name(), span(each.ifWorst()), span(each.ifBest()))
                            : Message.of("scorecard.indifferent", each.name()));
        }
        return this;
    }

    private static Message span(ImmutableList<Bilingual> tiers) {
        Bilingual lowest = tiers.get(0);
        return tiers.size() == 1
                ? Message.of("scorecard.tier.one", lowest)
                : Message.of("scorecard.tier.span", lowest, tiers.get(tiers.size() - 1));
    }

    Explanation explanation() {
        return new Explanation(steps.build());
    }
}
