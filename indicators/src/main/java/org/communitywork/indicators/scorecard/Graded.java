// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Message;

/**
 * The mean share of graded ballots (互评), such as 好 1, 较好 0.8, 一般 0.5.
 *
 * <p>The score is P * (sum over the grades of ballots * share) / ballots. Ballots that are still out make it a range:
 * from all of them with the worst grade to all with the best, and no matter how many come in, the score lies between.
 * No standard fixes the shares.
 *
 * <pre>{@code
 * ScoringRule rule = new Graded(ImmutableMap.of("好", Ratio.ONE, "较好", Ratio.parse("0.8"), "一般", Ratio.parse("0.5")));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param shares the share of the points for each grade, from the best to the worst
 */
@JsonTypeName("graded")
public record Graded(ImmutableMap<String, Ratio> shares) implements ScoringRule {
    /**
     * Makes a rule.
     *
     * @param shares the share of the points for each grade, from the best to the worst
     * @throws IllegalArgumentException if there is no grade, or the shares rise or are not from 0 to 1
     */
    public Graded {
        checkArgument(!shares.isEmpty(), "Grades must not be empty: '%s'", shares);
        EvidenceReading.checkShares(shares.values());
    }

    @Override
    public Optional<Indicator> indicator() {
        return Optional.empty();
    }

    @Override
    public Optional<Range<Ratio>> score(Evidence evidence, Ratio points) {
        return EvidenceReading.mean(shares, EvidenceReading.as(Evidence.Ballots.class, this, evidence))
                .map(mean -> Range.closed(
                        mean.lowerEndpoint().times(points), mean.upperEndpoint().times(points)));
    }

    @Override
    public Message message() {
        return Message.of("scorecard.rule.graded", EvidenceReading.text(shares));
    }
}
