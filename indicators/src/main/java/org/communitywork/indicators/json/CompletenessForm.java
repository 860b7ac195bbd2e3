// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.rollup.Completeness;

/** How many reported, and how many did not for which reason; no share where nobody was expected to. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CompletenessForm(
        @JsonProperty long expected,
        @JsonProperty long reported,
        @JsonProperty long absent,
        @JsonProperty long unknown,
        @JsonProperty long unusable,
        @JsonProperty Optional<Ratio> share) {
    static CompletenessForm of(Completeness completeness) {
        return new CompletenessForm(
                completeness.expected(),
                completeness.reported(),
                completeness.absent(),
                completeness.unknown(),
                completeness.unusable(),
                completeness.share());
    }
}
