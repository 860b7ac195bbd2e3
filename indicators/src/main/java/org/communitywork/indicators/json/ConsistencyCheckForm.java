// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.consistency.ConsistencyOutcome;

/** A consistency check without its findings, which are written by themselves. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ConsistencyCheckForm(
        @JsonProperty String rule,
        @JsonProperty ConsistencyOutcome outcome,
        @JsonProperty CommunityId subject,
        @JsonProperty ImmutableList<StatementForm> observations,
        @JsonProperty ImmutableList<Source> sources,
        @JsonProperty Optional<String> arithmetic,
        @JsonProperty TextForm message) {
    static ConsistencyCheckForm of(ConsistencyCheck check) {
        return new ConsistencyCheckForm(
                check.rule(),
                check.outcome(),
                check.subject(),
                StatementForm.of(check.observations()),
                check.sources(),
                check.arithmetic(),
                TextForm.of(check.message()));
    }
}
