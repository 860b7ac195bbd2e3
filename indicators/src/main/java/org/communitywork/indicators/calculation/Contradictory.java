// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.immutables.value.Value;

/**
 * A calculation without a value, because the inputs cannot be true together (数据矛盾): a part exceeds its whole, or a count
 * is below zero.
 *
 * <p>Nothing is cut off: 103 % stays visible in {@link #raw()}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Contradictory implements Calculation {
    Contradictory() {}

    /**
     * Returns the value that the inputs would give.
     *
     * @return its range in the unit of the indicator's scale, empty where they give none
     */
    public abstract Optional<Range<Ratio>> raw();

    /**
     * Returns what is wrong.
     *
     * @return the message
     */
    public abstract Message contradiction();

    @Override
    public String shown(Language language) {
        return Message.of("calculation.contradictory").text(language);
    }
}
