// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.immutables.value.Value;

/**
 * A calculation without a value, because figures are missing, unknown without any bound, or stated differently (数据不全).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Incomplete implements Calculation {
    Incomplete() {}

    /**
     * Returns what could not be used.
     *
     * @return all such operands, at least one, in their order
     */
    public abstract ImmutableList<MissingInput> missing();

    @Override
    public String shown(Language language) {
        return Message.of("calculation.incomplete").text(language);
    }
}
