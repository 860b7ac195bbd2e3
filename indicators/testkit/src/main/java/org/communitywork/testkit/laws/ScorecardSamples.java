// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.scorecard.ByRank;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.Graded;
import org.communitywork.indicators.scorecard.Place;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.ScoringRule;
import org.communitywork.indicators.scorecard.Veto;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Target;

/**
 * Evidence for a scorecard: calculations of {@link IndicatorSamples}, or beside a reference of {@link TargetSamples}, places, ballots, marks and facts, as each rule asks for.
 *
 * <p>Every eighth piece is not there; some are known only roughly. Evidence becomes simpler by being left out.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScorecardSamples implements Samples<ImmutableMap<String, Evidence>> {
    private final Scorecard scorecard;

    private ScorecardSamples(Scorecard scorecard) {
        this.scorecard = requireNonNull(scorecard, "scorecard");
    }

    /**
     * Returns evidence for a scorecard.
     *
     * @param scorecard the scorecard, whose indicators have measures in standard units
     * @return the samples
     */
    public static ScorecardSamples of(Scorecard scorecard) {
        return new ScorecardSamples(scorecard);
    }

    @Override
    public ImmutableMap<String, Evidence> draw(Random random) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (ScorecardItem item : Iterables.concat(scorecard.items(), scorecard.bonuses())) {
            evidence(item, random)
                    .filter(given -> random.nextInt(8) != 0)
                    .ifPresent(given -> evidence.put(item.code(), given));
        }
        for (Veto veto : scorecard.vetoes()) {
            if (random.nextInt(8) != 0) {
                evidence.put(veto.code(), evidence(veto, random));
            }
        }
        return ImmutableMap.copyOf(evidence);
    }

    private static Optional<Evidence> evidence(ScorecardItem item, Random random) {
        Optional<Indicator> indicator = item.rule().indicator();
        if (item.rule() instanceof ScoringRule.AllOrNothing rule
                && rule.target().criterion() instanceof RelativeCriterion) {
            return Optional.of(compared(rule.target(), random));
        }
        if (indicator.isPresent()) {
            return indicator.map(measured -> measured(measured, random));
        }
        if (item.rule() instanceof ByRank) {
            int best = 1 + random.nextInt(10);
            return Optional.of(new Place(best, best + Math.max(0, random.nextInt(6) - 3)));
        }
        if (item.rule() instanceof Graded graded) {
            return Optional.of(ballots(graded, random));
        }
        Ratio mark = item.points().times(Ratio.of(random.nextInt(101), 100));
        return Optional.of(new Evidence.Mark(Range.singleton(mark)));
    }

    private static Evidence measured(Indicator indicator, Random random) {
        Sample sample = IndicatorSamples.of(indicator).draw(random);
        return new Evidence.Measured(RateRule.calculation(indicator, sample.first()));
    }

    private static Evidence compared(Target target, Random random) {
        Sample sample = TargetSamples.of(target).draw(random).first();
        Evidence.Measured value = new Evidence.Measured(RateRule.calculation(target.indicator(), sample));
        return target.reference(sample.observations(), Sample.id(0), sample.period())
                .<Evidence>map(reference -> new Evidence.Compared(value, new Evidence.Measured(reference)))
                .orElse(value);
    }

    private static Evidence ballots(Graded graded, Random random) {
        Map<String, Long> counts = Maps.toMap(graded.shares().keySet(), grade -> (long) random.nextInt(20));
        return new Evidence.Ballots(ImmutableMap.copyOf(counts), Math.max(0, random.nextInt(6) - 3));
    }

    private static Evidence evidence(Veto veto, Random random) {
        return veto.target()
                .map(target -> target.criterion() instanceof RelativeCriterion
                        ? compared(target, random)
                        : measured(target.indicator(), random))
                .orElseGet(() -> new Evidence.Fact(fact(random)));
    }

    private static Ternary fact(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Ternary.TRUE;
            case 1 -> Ternary.UNKNOWN;
            default -> Ternary.FALSE;
        };
    }

    @Override
    public Stream<ImmutableMap<String, Evidence>> smaller(ImmutableMap<String, Evidence> evidence) {
        return evidence.keySet().stream().map(code -> without(evidence, code));
    }

    static ImmutableMap<String, Evidence> without(Map<String, Evidence> evidence, String code) {
        return ImmutableMap.copyOf(Maps.filterKeys(evidence, each -> !each.equals(code)));
    }
}
