// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ternary;
import org.immutables.value.Value;

/**
 * Whether a veto strikes (一票否决), TRUE if it does.
 *
 * <p>Made by {@link Scorecard#score}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class VetoCheck implements Serializable {
    VetoCheck() {}

    /**
     * Returns what was checked.
     *
     * @return the veto
     */
    public abstract Veto veto();

    /**
     * Returns by what it was checked.
     *
     * @return the evidence, empty if there is none
     */
    public abstract Optional<Evidence> evidence();

    /**
     * Says whether the veto strikes.
     *
     * @return UNKNOWN without evidence or where the evidence does not tell
     */
    public abstract Ternary strikes();

    /**
     * Says whether it is not decided that the veto strikes.
     *
     * @return whether it is not
     */
    public boolean isOpen() {
        return strikes() == Ternary.UNKNOWN;
    }
}
