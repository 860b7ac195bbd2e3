// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import org.communitywork.core.number.Ratio;

/** Multiplication over and over. */
final class Multiplication {
    private Multiplication() {}

    /** Returns a power with an exponent of zero or more. */
    static Ratio power(Ratio base, int exponent) {
        return Ratio.of(base.numerator().pow(exponent), base.denominator().pow(exponent));
    }
}
