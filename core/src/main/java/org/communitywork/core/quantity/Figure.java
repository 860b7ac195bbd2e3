// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import org.communitywork.core.number.Ratio;

/**
 * A number as written.
 *
 * @param value the number
 * @param place the place value of the last digit that is not zero, or of the last digit where decimals are written
 * @param last the place value of the last digit written
 * @param multiplier the 万 or 亿 at its end, 1 without one
 */
record Figure(Ratio value, Ratio place, Ratio last, Ratio multiplier) {

    /** Returns a whole number written out to its last digit. */
    static Figure whole(Ratio value) {
        return new Figure(value, Places.shown(value), Ratio.ONE, Ratio.ONE);
    }

    /** Returns a number whose last digit has the same place, zero or not: a decimal or a fraction. */
    static Figure at(Ratio value, Ratio place) {
        return new Figure(value, place, place, Ratio.ONE);
    }

    /** Returns the number with a 万 or 亿 behind it. */
    Figure multiplied(Ratio factor) {
        return new Figure(value.times(factor), place.times(factor), last.times(factor), multiplier.times(factor));
    }

    /** Returns the number in a unit that is smaller by a factor. */
    Figure scaled(Ratio factor) {
        return new Figure(value.times(factor), place.times(factor), last.times(factor), multiplier);
    }

    /** Returns the number and a part of one, such as 半. */
    Figure plus(Ratio part, Ratio partPlace) {
        return at(value.plus(part), partPlace);
    }

    /** Returns another number with the same places. */
    Figure withValue(Ratio changed) {
        return new Figure(changed, place, last, multiplier);
    }
}
