// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.language.Labeled;

/**
 * How a value must stand to another one, such as {@link #AT_LEAST} (不低于).
 *
 * <p>Immutable and thread-safe.
 */
public enum Relation implements Labeled {
    /** The other value or more (不低于). */
    AT_LEAST("不低于", "at least"),
    /** More than the other value (高于). */
    MORE_THAN("高于", "more than"),
    /** The other value or less (不高于). */
    AT_MOST("不高于", "at most"),
    /** Less than the other value (低于). */
    LESS_THAN("低于", "less than");

    private final String label;
    private final String englishLabel;

    Relation(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    static Relation notWorse(Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? AT_LEAST : AT_MOST;
    }

    static Relation better(Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? MORE_THAN : LESS_THAN;
    }

    /** Returns what the value minus the other one may be. */
    Range<Ratio> differences() {
        return switch (this) {
            case AT_LEAST -> Range.atLeast(Ratio.ZERO);
            case MORE_THAN -> Range.greaterThan(Ratio.ZERO);
            case AT_MOST -> Range.atMost(Ratio.ZERO);
            case LESS_THAN -> Range.lessThan(Ratio.ZERO);
        };
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String englishLabel() {
        return englishLabel;
    }
}
