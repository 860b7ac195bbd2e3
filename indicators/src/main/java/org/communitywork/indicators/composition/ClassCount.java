// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.composition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.target.Verdict;

/**
 * The facilities of one class beside the number that a standard asks for, such as 5 of 6室.
 *
 * <p>All ranges are of whole numbers. Immutable and thread-safe.
 *
 * @param facilityClass the class, such as {@code 室}
 * @param required how many the standard asks for
 * @param present how many there are, from what is sure to what is possible
 * @param planned how many are planned or being built, which are not there yet
 */
public record ClassCount(String facilityClass, int required, Range<Ratio> present, Range<Ratio> planned)
        implements Serializable {
    private static final Range<Ratio> NONE = Range.singleton(Ratio.ZERO);

    /**
     * Counts a class.
     *
     * @param facilityClass the class, such as {@code 室}
     * @param required how many the standard asks for
     * @param present how many there are, from what is sure to what is possible
     * @param planned how many are planned or being built, which are not there yet
     * @throws IllegalArgumentException if a range has no least number
     */
    public ClassCount {
        requireNonNull(facilityClass, "facilityClass");
        checkArgument(
                present.hasLowerBound() && planned.hasLowerBound(),
                "Number of facilities must have a least value: '%s', '%s'",
                present,
                planned);
    }

    /**
     * Returns how many are missing.
     *
     * @return the range, 0 for none
     */
    public Range<Ratio> missing() {
        return beyond(Range.singleton(Ratio.of(required)), present);
    }

    /**
     * Returns the count once all that is planned is there.
     *
     * @return the count with nothing planned any more
     */
    public ClassCount afterPlans() {
        return new ClassCount(facilityClass, required, Ranges.plus(present, planned), NONE);
    }

    /**
     * Returns how many there are more than the standard asks for.
     *
     * @return the range, 0 for none
     */
    public Range<Ratio> surplus() {
        return beyond(present, Range.singleton(Ratio.of(required)));
    }

    /** Returns by how much one number exceeds another, which is never below zero. */
    private static Range<Ratio> beyond(Range<Ratio> one, Range<Ratio> other) {
        Range<Ratio> difference = Ranges.minus(one, other);
        Range<Ratio> notNegative = Range.atLeast(Ratio.ZERO);
        if (notNegative.encloses(difference)) {
            return difference;
        }
        boolean positive = difference.isConnected(notNegative);
        return positive ? difference.intersection(notNegative) : NONE;
    }

    /** Says whether the class is as the standard asks. */
    Verdict verdict(boolean exact) {
        Range<Ratio> wanted = Range.singleton(Ratio.of(required));
        return Verdict.of(exact ? Ranges.isEqual(present, wanted) : Ranges.isAtLeast(present, wanted));
    }

    Message message() {
        Message there = Message.of("composition.class", facilityClass, Ratio.of(required), said(present));
        if (isSome(missing())) {
            there = Message.of("composition.missing", there, said(missing()));
        }
        if (isSome(surplus())) {
            there = Message.of("composition.surplus", there, said(surplus()));
        }
        return isSome(planned) ? Message.of("composition.planned", there, said(planned)) : there;
    }

    private static boolean isSome(Range<Ratio> number) {
        return !number.equals(NONE);
    }

    private static String said(Range<Ratio> number) {
        return Ranges.point(number).map(Ratio::toString).orElseGet(() -> Ranges.format(number));
    }
}
