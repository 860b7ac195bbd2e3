// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;

/**
 * A limit that moves with a reference: value - multiple x reference must lie in a range.
 *
 * <p>"Better by 2 percentage points" has the multiple 1 and accepts differences from 2 on; "better by 5%" has the multiple 1.05,
 * accepts differences from 0 on and makes sense for references above zero only.
 *
 * <pre>
 * RelativeLimit limit = criterion.limit(Direction.HIGHER_IS_BETTER, Units.PERCENT, LimitComparison.FULL_VALUE);
 * limit.verdict(Ranges.parse("[82, 85]"), Ranges.parse("80"));   // MET by "better by 2 percentage points"
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param multiple the number by which the reference is multiplied, not zero
 * @param accepted the differences that meet the limit, in the unit of the value
 * @param needsPositive whether the reference must be above zero for the limit to have a sense
 */
public record RelativeLimit(Ratio multiple, Range<Ratio> accepted, boolean needsPositive) implements Serializable {
    private static final Range<Ratio> ZERO = Range.singleton(Ratio.ZERO);

    /**
     * Makes a limit.
     *
     * @param multiple the number by which the reference is multiplied
     * @param accepted the differences that meet the limit, in the unit of the value
     * @param needsPositive whether the reference must be above zero for the limit to have a sense
     * @throws IllegalArgumentException if no difference is accepted
     */
    public RelativeLimit {
        requireNonNull(multiple, "multiple");
        checkArgument(!accepted.isEmpty(), "Accepted differences must not be empty: '%s'", accepted);
    }

    /**
     * Says whether the limit has a sense for a reference.
     *
     * @param reference what is known of the reference, not empty
     * @return TRUE unless the reference must be above zero and is, or may be, not
     */
    public Ternary isDefined(Range<Ratio> reference) {
        return needsPositive ? Ranges.isMoreThan(reference, ZERO) : Ternary.TRUE;
    }

    /**
     * Says whether a value meets the limit, where value and reference have nothing to do with each other.
     *
     * @param value what is known of the value, not empty
     * @param reference what is known of the reference, in the same unit, not empty
     * @return the verdict, undetermined also if the limit may have no sense
     */
    public Verdict verdict(Range<Ratio> value, Range<Ratio> reference) {
        return isDefined(reference) == Ternary.TRUE
                ? verdict(Ranges.minus(value, Ranges.times(reference, multiple)))
                : Verdict.UNDETERMINED;
    }

    /** Says whether a difference meets the limit. */
    Verdict verdict(Range<Ratio> difference) {
        return Verdict.of(Ranges.contains(accepted, difference));
    }

    /**
     * Returns the values that meet the limit beside an exactly known reference.
     *
     * @param reference the reference
     * @return the range
     */
    public Range<Ratio> acceptedValues(Ratio reference) {
        return Ranges.plus(accepted, Range.singleton(reference.times(multiple)));
    }
}
