// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import org.communitywork.core.community.CommunityId;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.RankedPlace;
import org.communitywork.indicators.rollup.Ranking;

/** Places by rank, each from the best to the worst rank that its range allows, and those without a value. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RankingForm(
        @JsonProperty boolean total,
        @JsonProperty ImmutableList<Rank> ranked,
        @JsonProperty ImmutableList<CommunityId> unranked) {
    /** A place and its ranks. */
    record Rank(
            @JsonProperty CommunityId place,
            @JsonProperty int best,
            @JsonProperty int worst,
            @JsonProperty TextForm shown) {
        static Rank of(RankedPlace ranked) {
            Aggregate aggregate = ranked.aggregate();
            return new Rank(aggregate.place(), ranked.best(), ranked.worst(), TextForm.of(aggregate::shown));
        }
    }

    static RankingForm of(Ranking ranking) {
        return new RankingForm(
                ranking.isTotal(),
                ranking.ranked().stream().map(Rank::of).collect(toImmutableList()),
                ranking.unranked().stream().map(Aggregate::place).collect(toImmutableList()));
    }
}
