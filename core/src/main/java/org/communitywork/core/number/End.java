// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range: a number or an infinity, and whether the range contains it.
 *
 * @param value the number, absent for an infinity
 * @param sign -1 and 1 for the infinities, 0 for a number
 * @param closed whether the end belongs to the range; never for an infinity
 */
record End(@Nullable Ratio value, int sign, boolean closed) {

    static final End MINUS_INFINITY = new End(null, -1, false);
    static final End PLUS_INFINITY = new End(null, 1, false);

    static End at(Ratio value, boolean closed) {
        return new End(value, 0, closed);
    }

    static End lower(Range<Ratio> range) {
        return range.hasLowerBound()
                ? at(range.lowerEndpoint(), range.lowerBoundType() == BoundType.CLOSED)
                : MINUS_INFINITY;
    }

    static End upper(Range<Ratio> range) {
        return range.hasUpperBound()
                ? at(range.upperEndpoint(), range.upperBoundType() == BoundType.CLOSED)
                : PLUS_INFINITY;
    }

    static Range<Ratio> range(End lower, End upper) {
        Range<Ratio> above = lower.value == null ? Range.all() : Range.downTo(lower.value, lower.boundType());
        Range<Ratio> below = upper.value == null ? Range.all() : Range.upTo(upper.value, upper.boundType());
        return above.intersection(below);
    }

    private BoundType boundType() {
        return closed ? BoundType.CLOSED : BoundType.OPEN;
    }

    /** Returns -1, 0 or 1 as the end is below, at or above zero. */
    int signum() {
        return value == null ? sign : value.signum();
    }

    /** Returns the end of the sum of two ranges; both must be lower or both upper ends. */
    End plus(End other) {
        if (value == null || other.value == null) {
            return value == null ? this : other;
        }
        return at(value.plus(other.value), closed && other.closed);
    }

    End negated() {
        return value == null ? new End(null, -sign, false) : at(value.negated(), closed);
    }

    /**
     * Returns the product of two ends, one of four that may bound the product of two ranges.
     *
     * <p>Zero times anything is zero, also times an infinity, because each member of the other range gives zero; so a zero
     * that belongs to its range is always attained.
     */
    End times(End other) {
        if (signum() == 0 || other.signum() == 0) {
            return at(Ratio.ZERO, isZeroWithin() || other.isZeroWithin());
        }
        if (value == null || other.value == null) {
            return signum() == other.signum() ? PLUS_INFINITY : MINUS_INFINITY;
        }
        return at(value.times(other.value), closed && other.closed);
    }

    private boolean isZeroWithin() {
        return closed && signum() == 0;
    }

    /** Returns the end of the reciprocals; side is the sign of all members of the range. */
    End reciprocal(int side) {
        if (value == null) {
            return at(Ratio.ZERO, false);
        }
        if (value.isZero()) {
            return side > 0 ? PLUS_INFINITY : MINUS_INFINITY;
        }
        return at(value.reciprocal(), closed);
    }

    /** Compares the places of two ends, whether they belong to their ranges or not. */
    int comparePlace(End other) {
        return value == null || other.value == null ? Integer.compare(sign, other.sign) : value.compareTo(other.value);
    }

    /** Returns the lower of two lower ends, the closed one where they are at one place. */
    End lower(End other) {
        int order = comparePlace(other);
        return order < 0 || (order == 0 && closed) ? this : other;
    }

    /** Returns the upper of two upper ends, the closed one where they are at one place. */
    End upper(End other) {
        int order = comparePlace(other);
        return order > 0 || (order == 0 && closed) ? this : other;
    }
}
