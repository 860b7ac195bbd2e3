// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import org.communitywork.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What a run of digits and number words says before it has a unit.
 *
 * @param kind EXACTLY, or OVER for 十几, BETWEEN for 两三, SEVERAL for 数十, ORDER_OF for 上千
 * @param figure the number, of two adjacent digits the lower one
 * @param distance how far the upper number of two adjacent digits is, null without one
 * @param bare whether a place word stands without a digit, as 百 in 近百
 */
record Numeral(Qualifier kind, Figure figure, @Nullable Ratio distance, boolean bare) {

    static Numeral exactly(Figure figure) {
        return new Numeral(Qualifier.EXACTLY, figure, null, false);
    }

    static Numeral bare(Figure figure) {
        return new Numeral(Qualifier.EXACTLY, figure, null, true);
    }

    /** Returns the same words with a qualifier of their own, beside which a place word needs no digit. */
    Numeral as(Qualifier changed) {
        return new Numeral(changed, figure, distance, false);
    }

    Numeral with(Figure changed) {
        return new Numeral(kind, changed, distance, bare);
    }

    Numeral multiplied(Ratio factor) {
        return new Numeral(kind, figure.multiplied(factor), distance == null ? null : distance.times(factor), bare);
    }

    Numeral scaled(Ratio factor) {
        return new Numeral(kind, figure.scaled(factor), distance == null ? null : distance.times(factor), bare);
    }

    boolean isPlain() {
        return kind == Qualifier.EXACTLY;
    }
}
