// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.sample;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that does not add up, planted in one community of a {@link World}. */
public enum PlantedFault {
    /** The community has more elderly than residents. */
    PART_EXCEEDS_WHOLE("PARTS_AGAINST_WHOLE"),
    /** Men and women of the community are one more than its residents. */
    PARTS_NOT_WHOLE("PARTS_AGAINST_WHOLE"),
    /** The town states ten residents more than its communities have; a roll-up's check of the parent finds it. */
    PARENT_NOT_SUM(null),
    /** The turnout of this year is that of last year, digit by digit. */
    REPEATED_FIGURE("REPEATED_FIGURES"),
    /** The community states its residents twice, a hundred apart. */
    CONFLICTING_STATEMENT("CONFLICTING_STATEMENTS"),
    /** The stated check-up rate is five percentage points off the counts; only a checker that knows {@link World#indicators()} sees it. */
    STATED_RATE_OFF_COUNTS("STATED_AGAINST_COMPUTED"),
    /** The community lists one team more than it states. */
    LIST_AGAINST_COUNT("LIST_AGAINST_STATED_COUNT");

    private final @Nullable String rule;

    PlantedFault(@Nullable String rule) {
        this.rule = rule;
    }

    /**
     * Returns the consistency rule that finds the fault.
     *
     * @return its code, empty where another calculation has to find it
     */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }
}
