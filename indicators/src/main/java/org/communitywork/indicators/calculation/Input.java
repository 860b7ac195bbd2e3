// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.ResolvedObservation;

/**
 * What a calculation used for one operand, such as 2596人 for {@code POP.FEMALE} in the numerator.
 *
 * <p>Immutable and thread-safe.
 *
 * @param operand the operand, or the indicator itself if its value was stated
 * @param roles where the operand stands, empty for a stated value
 * @param observations the statements, with their sources, at least one; none for a component of a composite
 * @param amount what they tell, in the measure's unit
 */
public record Input(
        Operand operand, ImmutableSet<Role> roles, ImmutableList<ResolvedObservation> observations, Amount amount)
        implements Serializable {
    /**
     * Makes an input.
     *
     * @param operand the operand, or the indicator itself if its value was stated
     * @param roles where the operand stands, empty for a stated value
     * @param observations the statements, with their sources, at least one; none for a component of a composite
     * @param amount what they tell, in the measure's unit
     */
    public Input {
        requireNonNull(operand, "operand");
        requireNonNull(roles, "roles");
        requireNonNull(observations, "observations");
        requireNonNull(amount, "amount");
    }
}
