// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.ItemScore;
import org.communitywork.indicators.scorecard.Place;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardResult;
import org.communitywork.indicators.scorecard.Sensitivity;
import org.communitywork.indicators.scorecard.VetoCheck;
import org.communitywork.testkit.laws.ScorecardSamples;

/** Generators of what is scored: evidence, and the results of scorecards. */
public final class ScoreArbitraries {
    private static final Evidence INAPPLICABLE = new Evidence.Inapplicable(new Bilingual("无此项", "not here"));

    private ScoreArbitraries() {}

    /**
     * Returns evidence for a scorecard, as {@link ScorecardSamples} describes; in every third an item does not apply.
     *
     * @param scorecard the scorecard, whose indicators have measures in standard units
     * @return the generator
     */
    public static Arbitrary<Map<String, Evidence>> evidence(Scorecard scorecard) {
        return Combinators.combine(
                        SampleArbitraries.of(ScorecardSamples.of(scorecard)), Arbitraries.of(false, false, true))
                .as((evidence, without) -> {
                    Map<String, Evidence> all = new LinkedHashMap<>(evidence);
                    if (without) {
                        all.put(scorecard.items().get(0).code(), INAPPLICABLE);
                    }
                    return all;
                });
    }

    /**
     * Returns evidence of every sort: calculations, places, ballots, marks, facts, and that an item does not apply.
     *
     * @return the generator
     */
    public static Arbitrary<Evidence> evidence() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Parts.of(ScorecardArbitraries.scorecards().flatMap(ScoreArbitraries::evidence), Map::values)),
                Tuple.of(1, places().map(place -> place)),
                Tuple.of(1, Arbitraries.just(INAPPLICABLE)),
                Tuple.of(1, Arbitraries.just(new Evidence.Mark(Range.closed(Ratio.ONE, Ratio.of(2))))));
    }

    /**
     * Returns places from 1 to 13, some of them open between up to four.
     *
     * @return the generator
     */
    public static Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 3))
                .as((best, open) -> new Place(best, best + open));
    }

    /**
     * Returns results of {@link ScorecardArbitraries#scorecards()}, of which many are open.
     *
     * @return the generator
     */
    public static Arbitrary<ScorecardResult> results() {
        return ScorecardArbitraries.scorecards()
                .flatMap(scorecard -> evidence(scorecard).map(scorecard::score));
    }

    /**
     * Returns scores of items and bonuses in {@link #results()}.
     *
     * @return the generator
     */
    public static Arbitrary<ItemScore> itemScores() {
        return Parts.of(
                results(),
                result -> ImmutableList.<ItemScore>builder()
                        .addAll(result.items())
                        .addAll(result.bonuses())
                        .build());
    }

    /**
     * Returns checks of vetoes in {@link #results()}.
     *
     * @return the generator
     */
    public static Arbitrary<VetoCheck> vetoChecks() {
        return Parts.of(results(), ScorecardResult::vetoes);
    }

    /**
     * Returns what open items may change in {@link #results()}.
     *
     * @return the generator
     */
    public static Arbitrary<Sensitivity> sensitivities() {
        return Parts.of(results(), ScorecardResult::sensitivities);
    }
}
