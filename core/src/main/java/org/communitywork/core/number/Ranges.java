// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.text.TextParseException;

/**
 * Arithmetic, comparison and text of ranges of exact numbers, such as {@code (600, 700)} for 600多.
 *
 * <p>A range is what is known of one number. The result of an operation is the least range that contains the result for
 * every choice of members, and each of its ends is closed exactly where some choice attains it. Two ranges stand for two
 * numbers that have nothing to do with each other: {@code minus(r, r)} is not zero. Ranges are real-valued; that people
 * come in whole numbers is no matter here. An empty range, such as Guava's {@code [3, 3)}, says that no number is
 * possible; every method but {@link #format(Range)} refuses it with an {@link IllegalArgumentException}.
 *
 * <pre>{@code
 * Range<Ratio> visits = Ranges.parse("(600, 700)");
 * Range<Ratio> residents = Ranges.parse("[2000, 2500]");
 * Ranges.quotient(visits, residents);                      // (0.24, 0.35)
 * Ranges.isAtLeast(visits, Ranges.parse("600"));           // TRUE
 * Ranges.isMoreThan(visits, Ranges.parse("650"));          // UNKNOWN
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Ranges {

    private static final Range<Ratio> ZERO = Range.singleton(Ratio.ZERO);

    private Ranges() {}

    /**
     * Returns the range of the sum.
     *
     * @param left the range of one term
     * @param right the range of the other term
     * @return the range of the sum
     */
    public static Range<Ratio> plus(Range<Ratio> left, Range<Ratio> right) {
        requireNotEmpty(left);
        requireNotEmpty(right);
        return End.range(End.lower(left).plus(End.lower(right)), End.upper(left).plus(End.upper(right)));
    }

    /**
     * Returns the range of the difference.
     *
     * @param left the range of the number that is reduced
     * @param right the range of the number that is taken away
     * @return the range of the difference
     */
    public static Range<Ratio> minus(Range<Ratio> left, Range<Ratio> right) {
        return plus(left, negated(right));
    }

    /**
     * Returns the range of the number with the other sign.
     *
     * @param range the range of the number
     * @return the mirrored range
     */
    public static Range<Ratio> negated(Range<Ratio> range) {
        requireNotEmpty(range);
        return End.range(End.upper(range).negated(), End.lower(range).negated());
    }

    /**
     * Returns the range of a multiple.
     *
     * @param range the range of the number
     * @param factor the factor; zero gives zero, also for an unbounded range
     * @return the range of the product
     */
    public static Range<Ratio> times(Range<Ratio> range, Ratio factor) {
        return times(range, Range.singleton(factor));
    }

    /**
     * Returns the range of the product.
     *
     * <p>Its ends are among the four products of the ends, where zero times an infinity is zero.
     *
     * @param left the range of one factor
     * @param right the range of the other factor
     * @return the range of the product
     */
    public static Range<Ratio> times(Range<Ratio> left, Range<Ratio> right) {
        requireNotEmpty(left);
        requireNotEmpty(right);
        return product(End.lower(left), End.upper(left), End.lower(right), End.upper(right));
    }

    /**
     * Returns the range of the quotient.
     *
     * @param dividend the range of the dividend
     * @param divisor the range of the divisor, which does not contain zero but may have it as an open end
     * @return the range of the quotient
     * @throws ArithmeticException if the divisor may be zero
     */
    public static Range<Ratio> quotient(Range<Ratio> dividend, Range<Ratio> divisor) {
        requireNotEmpty(dividend);
        requireNotEmpty(divisor);
        if (divisor.contains(Ratio.ZERO)) {
            throw new ArithmeticException("Range of a divisor must not contain zero: '" + format(divisor) + "'");
        }
        int side = isMoreThan(divisor, ZERO) == Ternary.TRUE ? 1 : -1;
        return product(
                End.lower(dividend),
                End.upper(dividend),
                End.upper(divisor).reciprocal(side),
                End.lower(divisor).reciprocal(side));
    }

    private static Range<Ratio> product(End lower, End upper, End otherLower, End otherUpper) {
        End first = lower.times(otherLower);
        End second = lower.times(otherUpper);
        End third = upper.times(otherLower);
        End fourth = upper.times(otherUpper);
        return End.range(
                first.lower(second).lower(third.lower(fourth)),
                first.upper(second).upper(third.upper(fourth)));
    }

    /**
     * Returns the least range that contains two ranges and what lies between them.
     *
     * @param left one range
     * @param right the other range
     * @return the hull
     */
    public static Range<Ratio> hull(Range<Ratio> left, Range<Ratio> right) {
        requireNotEmpty(left);
        requireNotEmpty(right);
        return left.span(right);
    }

    /**
     * Says whether one number is at least another one.
     *
     * @param left the range of the one
     * @param right the range of the other
     * @return TRUE if every pair of members satisfies it, FALSE if none does, else UNKNOWN
     */
    public static Ternary isAtLeast(Range<Ratio> left, Range<Ratio> right) {
        return reaches(left, right);
    }

    /**
     * Says whether one number is more than another one.
     *
     * @param left the range of the one
     * @param right the range of the other
     * @return TRUE if every pair of members satisfies it, FALSE if none does, else UNKNOWN
     */
    public static Ternary isMoreThan(Range<Ratio> left, Range<Ratio> right) {
        return reaches(right, left).not();
    }

    /**
     * Says whether one number is at most another one.
     *
     * @param left the range of the one
     * @param right the range of the other
     * @return TRUE if every pair of members satisfies it, FALSE if none does, else UNKNOWN
     */
    public static Ternary isAtMost(Range<Ratio> left, Range<Ratio> right) {
        return reaches(right, left);
    }

    /**
     * Says whether one number is less than another one.
     *
     * @param left the range of the one
     * @param right the range of the other
     * @return TRUE if every pair of members satisfies it, FALSE if none does, else UNKNOWN
     */
    public static Ternary isLessThan(Range<Ratio> left, Range<Ratio> right) {
        return reaches(left, right).not();
    }

    /**
     * Says whether one number equals another one.
     *
     * @param left the range of the one
     * @param right the range of the other
     * @return TRUE if both are the same point, FALSE if the ranges have no member in common, else UNKNOWN
     */
    public static Ternary isEqual(Range<Ratio> left, Range<Ratio> right) {
        Ternary within = contains(left, right);
        return within == Ternary.TRUE && !isPoint(left) ? Ternary.UNKNOWN : within;
    }

    /**
     * Says whether a number lies within a fixed range, such as the range that a target allows.
     *
     * @param range the fixed range
     * @param number the range of the number
     * @return TRUE if every member of the number's range lies within, FALSE if none does, else UNKNOWN
     */
    public static Ternary contains(Range<Ratio> range, Range<Ratio> number) {
        requireNotEmpty(range);
        requireNotEmpty(number);
        if (range.encloses(number)) {
            return Ternary.TRUE;
        }
        return liesBelow(range, number) || liesBelow(number, range) ? Ternary.FALSE : Ternary.UNKNOWN;
    }

    /**
     * Says whether a range holds one number only.
     *
     * @param range the range
     * @return true for a closed range of equal ends
     */
    public static boolean isPoint(Range<Ratio> range) {
        return point(range).isPresent();
    }

    /**
     * Returns the only number of a range.
     *
     * @param range the range
     * @return the number, absent if there is more than one
     */
    public static Optional<Ratio> point(Range<Ratio> range) {
        requireNotEmpty(range);
        End lower = End.lower(range);
        return lower.equals(End.upper(range)) ? Optional.ofNullable(lower.value()) : Optional.empty();
    }

    /**
     * Writes a range: {@code [3, 5]}, {@code (10, 20)}, {@code [80, ∞)}, {@code (-∞, 0)}, {@code (-∞, ∞)}, and a point as its
     * number, {@code 5}.
     *
     * @param range the range, which may be empty here so that a message can show it
     * @return the text
     */
    public static String format(Range<Ratio> range) {
        return RangeText.format(requireNonNull(range, "range"));
    }

    /**
     * Reads what {@link #format(Range)} writes; a point may also be written with both ends, {@code [5, 5]}.
     *
     * @param text the text, with the numbers as {@link Ratio#parse(String)} reads them and one space after the comma
     * @return the range
     * @throws TextParseException if the text has another form, or the range is empty
     */
    public static Range<Ratio> parse(String text) {
        return RangeText.parse(requireNonNull(text, "text"));
    }

    static void requireNotEmpty(Range<Ratio> range) {
        if (range.isEmpty()) {
            throw new IllegalArgumentException("Range must not be empty: '" + format(range) + "'");
        }
    }

    /** Says whether a number is at least the one that is to be reached; FALSE says that it is less. */
    private static Ternary reaches(Range<Ratio> number, Range<Ratio> goal) {
        requireNotEmpty(number);
        requireNotEmpty(goal);
        if (End.lower(number).comparePlace(End.upper(goal)) >= 0) {
            return Ternary.TRUE;
        }
        return liesBelow(number, goal) ? Ternary.FALSE : Ternary.UNKNOWN;
    }

    /** Says whether every member of a range is less than every member of another one. */
    private static boolean liesBelow(Range<Ratio> left, Range<Ratio> right) {
        End upper = End.upper(left);
        End lower = End.lower(right);
        int order = upper.comparePlace(lower);
        return order < 0 || (order == 0 && !(upper.closed() && lower.closed()));
    }
}
