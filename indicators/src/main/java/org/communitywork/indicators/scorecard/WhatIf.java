// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.language.Bilingual;

/** Finds the tiers that are left if one open part comes out best or worst. */
record WhatIf(Scoring scoring) {
    ImmutableList<Sensitivity> sensitivities() {
        ImmutableList.Builder<Sensitivity> all = ImmutableList.builder();
        for (ItemScore score : Iterables.concat(scoring.items(), scoring.bonuses())) {
            if (score.isOpen()) {
                ScorecardItem item = score.item();
                all.add(new Sensitivity(item.code(), item.name(), ifWorst(score), ifBest(score)));
            }
        }
        for (VetoCheck check : scoring.vetoes()) {
            if (check.isOpen()) {
                Veto veto = check.veto();
                ImmutableList<Bilingual> struck =
                        scoring.with(check, Ternary.TRUE).tiers();
                ImmutableList<Bilingual> spared =
                        scoring.with(check, Ternary.FALSE).tiers();
                all.add(new Sensitivity(veto.code(), veto.name(), struck, spared));
            }
        }
        return all.build();
    }

    private ImmutableList<Bilingual> ifBest(ItemScore score) {
        Ratio end = score.score().upperEndpoint();
        Scoring at = scoring.with(score, Range.singleton(end));
        if (score.score().upperBoundType() == BoundType.CLOSED) {
            return at.tiers();
        }
        // So near the end that no tier begins between the least totals there and at the end, and a cap that is reached
        // at the end
        // is reached there, too.
        Ratio lowest = at.total().lowerEndpoint();
        Stream<Ratio> below =
                bounds().filter(bound -> bound.compareTo(lowest) < 0).map(lowest::minus);
        Ratio near = nearness(score, Stream.concat(below, at.bonusBeyondCap().stream()));
        return scoring.with(score, Range.open(end.minus(near), end)).tiers();
    }

    private ImmutableList<Bilingual> ifWorst(ItemScore score) {
        Ratio end = score.score().lowerEndpoint();
        Scoring at = scoring.with(score, Range.singleton(end));
        if (score.score().lowerBoundType() == BoundType.CLOSED) {
            return at.tiers();
        }
        Ratio highest = at.total().upperEndpoint();
        Ratio near = nearness(
                score, bounds().filter(bound -> bound.compareTo(highest) > 0).map(bound -> bound.minus(highest)));
        return scoring.with(score, Range.open(end, end.plus(near))).tiers();
    }

    private Stream<Ratio> bounds() {
        return scoring.scorecard().tiers().stream()
                .flatMap(table -> table.tiers().stream())
                .map(Tier::from);
    }

    /** The distances are between totals, which move by more than the item where others are left out. */
    private Ratio nearness(ItemScore score, Stream<Ratio> distances) {
        Ratio width = score.score().upperEndpoint().minus(score.score().lowerEndpoint());
        return distances
                .map(distance -> distance.dividedBy(scoring.redistribution()))
                .reduce(width, Ratio::min)
                .dividedBy(Ratio.of(2));
    }
}
