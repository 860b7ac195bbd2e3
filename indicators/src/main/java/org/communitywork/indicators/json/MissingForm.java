// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.calculation.MissingInput;
import org.communitywork.indicators.calculation.MissingReason;

/** An operand that could not be used: why, and what was stated nevertheless. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record MissingForm(
        @JsonProperty String operand,
        @JsonProperty MissingReason reason,
        @JsonProperty ImmutableList<StatementForm> statements) {
    static MissingForm of(MissingInput missing) {
        return new MissingForm(
                missing.operand().toString(), missing.reason(), StatementForm.of(missing.observations()));
    }
}
