// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * How closely nobody may be able to work a withheld count out, such as no closer than to a range of width 4 (保护范围).
 *
 * <p>What can be worked out is an interval of whole numbers [low, high]. For each withheld count high − low is at least
 * the width, so it is never known exactly. For each sensitive count x besides, low ≤ x − below and high ≥ x + above,
 * as far as there are such numbers: no interval reaches below zero, nor beyond what the intruder knew beforehand.
 *
 * <p>Source: Handbook on Statistical Disclosure Control, chapter on magnitude tables, "Secondary tabular data protection
 * methods": lower, upper and sliding protection levels. It holds a width of 1, which prevents exact disclosure only, to
 * be enough for a minimum cell size; the width of the rule's own range of small counts is the safer choice.
 *
 * <pre>
 * Protection.ofWidth(4);   // [0, 4] will do, and so will [2, 6]
 * Protection.around(2);    // a count of 3 must be possible from 1 to 5
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param below how far the interval of a sensitive count reaches below it, from 0
 * @param above how far the interval of a sensitive count reaches above it, from 0
 * @param width how wide the interval of a withheld count is, from 1
 */
public record Protection(long below, long above, long width) implements Serializable {
    private static final long MAX = 1_000_000_000L;

    /**
     * Makes a protection.
     *
     * @param below how far the interval of a sensitive count reaches below it, from 0
     * @param above how far the interval of a sensitive count reaches above it, from 0
     * @param width how wide the interval of a withheld count is, from 1
     * @throws IllegalArgumentException if a number is less than that, or above 10^9
     */
    public Protection {
        checkArgument(below >= 0 && below <= MAX, "Protection below must be from 0 to 10^9: '%s'", below);
        checkArgument(above >= 0 && above <= MAX, "Protection above must be from 0 to 10^9: '%s'", above);
        checkArgument(width >= 1 && width <= MAX, "Width of protection must be from 1 to 10^9: '%s'", width);
    }

    /**
     * Asks for a width, wherever the interval lies (sliding protection level).
     *
     * @param width how wide the interval of a withheld count is, from 1
     * @return the protection
     * @throws IllegalArgumentException if the width is below 1 or above 10^9
     */
    public static Protection ofWidth(long width) {
        return new Protection(0, 0, width);
    }

    /**
     * Asks for an interval that reaches as far below a sensitive count as above it.
     *
     * @param distance how far, from 0; the width is at least as much, and at least 1
     * @return the protection
     * @throws IllegalArgumentException if the distance is below 0 or above 10^9
     */
    public static Protection around(long distance) {
        return new Protection(distance, distance, Math.max(1, distance));
    }
}
