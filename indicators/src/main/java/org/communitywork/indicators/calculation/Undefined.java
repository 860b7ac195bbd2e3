// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.immutables.value.Value;

/**
 * A calculation without a value, because the denominator is zero (分母为零): nobody due is not a rate of 0 %.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Undefined implements Calculation {
    Undefined() {}

    @Override
    public String shown(Language language) {
        return Message.of("calculation.undefined").text(language);
    }
}
