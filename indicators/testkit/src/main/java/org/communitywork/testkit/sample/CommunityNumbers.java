// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.sample;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The true numbers of one community of a {@link World}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param men how many residents are men
 * @param women how many are women
 * @param elderly how many residents are due for a check-up
 * @param examined how many of these were examined
 * @param turnout how many times people turned out this year; last year it was 1017 times more
 * @param teams how many teams there are, one at least
 */
public record CommunityNumbers(int men, int women, int elderly, int examined, int turnout, int teams) {
    /**
     * Makes the numbers of a community.
     *
     * @param men how many residents are men
     * @param women how many are women
     * @param elderly how many residents are due for a check-up
     * @param examined how many of these were examined
     * @param turnout how many times people turned out this year
     * @param teams how many teams there are
     * @throws IllegalArgumentException if they do not fit together
     */
    public CommunityNumbers {
        int residents = men + women;
        checkArgument(men >= 0 && women >= 0, "Residents must not be below zero: '%s', '%s'", men, women);
        checkArgument(elderly >= 0 && elderly <= residents, "Elderly must be among %s: '%s'", residents, elderly);
        checkArgument(examined >= 0 && examined <= elderly, "Examined must be among %s: '%s'", elderly, examined);
        checkArgument(turnout >= 0, "Turnout must not be below zero: '%s'", turnout);
        checkArgument(teams >= 1, "Teams must be one or more: '%s'", teams);
    }

    /**
     * Returns how many residents there are.
     *
     * @return men and women
     */
    public int residents() {
        return men + women;
    }
}
