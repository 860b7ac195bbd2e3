// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.MissingPolicy;

/**
 * What every roll-up over an administrative tree obeys.
 *
 * <pre>{@code
 * RollupLaws.check(checkUps);                                                  // the library's roll-up of a definition
 * RollupLaws.check(checkUps, (tree, observations, place, period) -> ...);      // one of mine
 * }</pre>
 */
public final class RollupLaws {
    private RollupLaws() {}

    /**
     * Tries all laws on the library's roll-up that refuses gaps, in {@link Trials#STANDARD} tries.
     *
     * @param indicator the indicator, with a formula that can be added up and measures in standard units
     * @throws LawViolation if a law is broken
     */
    public static void check(Indicator indicator) {
        check(indicator, RollupRule.of(indicator, MissingPolicy.REFUSE));
    }

    /**
     * Tries all laws on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param indicator the definition that the rule claims to roll up
     * @param rule the rule, which gives no value where a report is missing
     * @throws LawViolation if a law is broken
     */
    public static void check(Indicator indicator, RollupRule rule) {
        check(IndicatorSamples.of(indicator), rule, Trials.STANDARD);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param samples what it is tried on, and the definition that it claims to roll up
     * @param rule the rule, which gives no value where a report is missing
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(IndicatorSamples samples, RollupRule rule, Trials trials) {
        Indicator indicator = samples.indicator();
        List<Consumer<Sample>> laws = List.of(
                sample -> isTheQuotientOfTheSums(indicator, rule, sample),
                sample -> takesOneCommunityAsItIs(indicator, rule, sample),
                sample -> doesNotDependOnTheTree(rule, sample),
                sample -> doesNotDependOnOrder(rule, sample),
                sample -> looksAtNothingOutside(rule, sample),
                sample -> missingIsNotLeftOut(indicator, rule, sample));
        trials.check(samples, laws);
    }

    private static Answer flat(RollupRule rule, Sample sample, Observations observations) {
        return rule.rollUp(CommunityTree.flat(Sample.PLACE, sample.ids()), observations, Sample.PLACE, sample.period());
    }

    /**
     * The value of a place is the quotient of its communities' sums.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample exact figures
     */
    public static void isTheQuotientOfTheSums(Indicator indicator, RollupRule rule, Sample sample) {
        Reference reference = new Reference(indicator);
        if (reference.isSound(sample)) {
            Judge judge = new Judge("is the quotient of the sums", sample);
            Answer expected = Answer.of(reference.value(sample));
            judge.equal(expected, judge.ask(() -> flat(rule, sample, sample.observations())));
        }
    }

    /**
     * The value of a place with one community is that of the community.
     *
     * @param indicator the definition
     * @param rule the rule
     * @param sample figures, of which those of the first community are taken
     */
    public static void takesOneCommunityAsItIs(Indicator indicator, RollupRule rule, Sample sample) {
        Sample one = sample.first();
        if (new Reference(indicator).isSound(one)) {
            Judge judge = new Judge("takes one community as it is", one);
            Answer own = judge.ask(() -> rule.rollUp(
                    CommunityTree.flat(Sample.PLACE, one.ids()), one.observations(), Sample.id(0), one.period()));
            judge.equal(own, judge.ask(() -> flat(rule, one, one.observations())));
        }
    }

    /**
     * Streets and towns in between change nothing.
     *
     * @param rule the rule
     * @param sample figures of several communities
     */
    public static void doesNotDependOnTheTree(RollupRule rule, Sample sample) {
        Judge judge = new Judge("does not depend on the tree", sample);
        Answer expected = judge.ask(() -> flat(rule, sample, sample.observations()));
        CommunityId street = CommunityId.parse("street");
        CommunityId town = CommunityId.parse("town");
        ImmutableMap.Builder<CommunityId, CommunityId> parents = ImmutableMap.builder();
        parents.put(street, town).put(town, Sample.PLACE);
        ImmutableList<CommunityId> ids = sample.ids();
        for (int i = 0; i < ids.size(); i++) {
            parents.put(ids.get(i), i % 2 == 0 ? street : Sample.PLACE);
        }
        CommunityTree nested = CommunityTree.of(parents.buildOrThrow());
        judge.equal(
                expected, judge.ask(() -> rule.rollUp(nested, sample.observations(), Sample.PLACE, sample.period())));
    }

    /**
     * Observations in another order give the same value.
     *
     * @param rule the rule
     * @param sample figures
     */
    public static void doesNotDependOnOrder(RollupRule rule, Sample sample) {
        Judge judge = new Judge("does not depend on the order", sample);
        Answer expected = judge.ask(() -> flat(rule, sample, sample.observations()));
        List<ResolvedObservation> shuffled =
                new ArrayList<>(sample.observations().all());
        Collections.shuffle(shuffled, new Random(shuffled.size()));
        judge.equal(expected, judge.ask(() -> flat(rule, sample, Observations.of(shuffled))));
    }

    /**
     * What a community elsewhere reports changes nothing.
     *
     * @param rule the rule
     * @param sample figures
     */
    public static void looksAtNothingOutside(RollupRule rule, Sample sample) {
        Judge judge = new Judge("looks at nothing outside", sample);
        Answer expected = judge.ask(() -> flat(rule, sample, sample.observations()));
        CommunityId elsewhere = CommunityId.parse("elsewhere");
        Stream<ResolvedObservation> foreign = sample.observations().all().stream()
                .map(observation -> ResolvedObservation.builder()
                        .from(observation)
                        .subject(elsewhere)
                        .quantity(another(observation.quantity()))
                        .build());
        Observations all = sample.observations().plus(Observations.of(foreign.toList()));
        judge.equal(expected, judge.ask(() -> flat(rule, sample, all)));
    }

    /** Returns another figure, so that no quotient stays the same by chance. */
    private static Quantity another(Quantity quantity) {
        return Quantity.of(quantity.figure().orElse(Ratio.ZERO).plus(Ratio.ONE), quantity.unit());
    }

    /**
     * A community that does not report is not left out of the sum unnoticed: there is no value.
     *
     * @param indicator the definition
     * @param rule a rule that refuses gaps
     * @param sample exact figures; each community is silent in turn
     */
    public static void missingIsNotLeftOut(Indicator indicator, RollupRule rule, Sample sample) {
        if (!new Reference(indicator).isSound(sample)) {
            return;
        }
        for (int i = 0; i < sample.communities().size(); i++) {
            Sample silent = sample.with(i, figures -> Figures.of(Map.of()));
            Judge judge = new Judge("missing is not left out", silent);
            Answer answer = judge.ask(() -> flat(rule, silent, silent.observations()));
            judge.require(answer.value().isEmpty(), "no value", answer);
        }
    }
}
