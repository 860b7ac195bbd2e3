// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.ResolvedObservation;

/**
 * An operand that a calculation could not use, such as {@code POP.TOTAL} of which 3290人 and 2948人 are stated.
 *
 * <p>Immutable and thread-safe.
 *
 * @param operand the operand, or the indicator itself if a stated value was looked for
 * @param reason why it could not be used
 * @param observations what was stated nevertheless, all of conflicting statements
 */
public record MissingInput(Operand operand, MissingReason reason, ImmutableList<ResolvedObservation> observations)
        implements Serializable {
    /**
     * Makes a missing input.
     *
     * @param operand the operand, or the indicator itself if a stated value was looked for
     * @param reason why it could not be used
     * @param observations what was stated nevertheless, all of conflicting statements
     */
    public MissingInput {
        requireNonNull(operand, "operand");
        requireNonNull(reason, "reason");
        requireNonNull(observations, "observations");
    }
}
