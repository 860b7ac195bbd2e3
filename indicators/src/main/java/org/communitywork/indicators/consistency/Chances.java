// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;

/** How chances are shown. */
final class Chances {
    private static final int DIGITS = 2;

    private Chances() {}

    /** Returns a chance above 0 rounded up to two significant digits, so that "at most" stays true. */
    static Ratio rounded(Ratio chance) {
        Rounding rounding = Rounding.gbt8170SignificantDigits(DIGITS, chance);
        Ratio rounded = rounding.round(chance);
        return rounded.compareTo(chance) >= 0 ? rounded : rounded.plus(rounding.interval());
    }
}
