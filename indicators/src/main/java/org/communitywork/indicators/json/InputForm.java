// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.calculation.Input;
import org.communitywork.indicators.calculation.Role;

/**
 * An input of a calculation: the operand as the formula writes it, where it stands, what is known and what was stated.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record InputForm(
        @JsonProperty String operand,
        @JsonProperty ImmutableList<Role> roles,
        @JsonProperty RangeForm amount,
        @JsonProperty ImmutableList<StatementForm> statements) {
    static InputForm of(Input input) {
        return new InputForm(
                input.operand().toString(),
                ImmutableList.sortedCopyOf(input.roles()),
                RangeForm.of(input.amount()),
                StatementForm.of(input.observations()));
    }
}
