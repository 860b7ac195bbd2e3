// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Message;

/**
 * A share of the points for each place (排名得分), such as all for the first, 80 % from the second and none from the sixth
 * on.
 *
 * <p>The score is P * the share of the {@link Place}; for a place from 2 to 6 it is a range.
 *
 * <pre>{@code
 * ScoringRule rule = ByRank.of(Map.of(1, Ratio.ONE, 2, Ratio.parse("0.8"), 6, Ratio.ZERO));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param shares the share from each named place on, beginning with place 1 and not rising, such as 1: 1, 2: 0.8, 6: 0
 */
@JsonTypeName("byRank")
public record ByRank(ImmutableSortedMap<Integer, Ratio> shares) implements ScoringRule {
    /**
     * Makes a rule.
     *
     * @param shares the share from each named place on, beginning with place 1 and not rising, such as 1: 1, 2: 0.8
     * @throws IllegalArgumentException if the places do not begin with 1, or the shares rise or are not from 0 to 1
     */
    public ByRank {
        checkArgument(!shares.isEmpty() && shares.firstKey() == 1, "Places must begin with 1: '%s'", shares.keySet());
        EvidenceReading.checkShares(shares.values());
    }

    /**
     * Makes a rule.
     *
     * @param shares the share from each named place on
     * @return the rule
     * @throws IllegalArgumentException if the places do not begin with 1, or the shares rise or are not from 0 to 1
     */
    public static ByRank of(Map<Integer, Ratio> shares) {
        return new ByRank(ImmutableSortedMap.copyOf(shares));
    }

    @Override
    public Optional<Indicator> indicator() {
        return Optional.empty();
    }

    @Override
    public Optional<Range<Ratio>> score(Evidence evidence, Ratio points) {
        Place place = EvidenceReading.as(Place.class, this, evidence);
        return Optional.of(Range.closed(
                share(place.worst()).times(points), share(place.best()).times(points)));
    }

    private Ratio share(int place) {
        return requireNonNull(shares.floorEntry(place)).getValue();
    }

    @Override
    public Message message() {
        return Message.of("scorecard.rule.rank", EvidenceReading.text(shares));
    }
}
