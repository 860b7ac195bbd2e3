// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Objects;
import org.communitywork.core.number.ReportedValue.Mark;
import org.communitywork.core.text.TextParseException;
import org.jspecify.annotations.Nullable;

/**
 * A rule that rounds an exact number to a multiple of an interval, such as {@code GB/T 8170, 0.1}.
 *
 * <p>The rounding interval (修约间隔) is any positive number: 0.1 leaves one decimal, 100 leaves whole hundreds, 0.5 and 20
 * are the half and the fifth units of the standard. The nearest multiple is taken, and {@link TieRule} says which of two
 * equally near ones. A rule always sees the exact value and rounds it once; rounding in steps (连续修约) gives other
 * results and is forbidden by the standard: 15.4546 is 15, though 15.4546, 15.455, 15.46, 15.5, 16 looks tempting. Who
 * must hand on a value to somebody who will round it further uses {@link #report(Ratio)}.
 *
 * <p>Source: GB/T 8170-2008, clause 3.
 *
 * <pre>{@code
 * Rounding oneDecimal = Rounding.gbt8170Decimals(1);
 * oneDecimal.round(Ratio.parse("6.25"));                        // 6.2
 * Rounding.halfUpDecimals(1).round(Ratio.parse("6.25"));        // 6.3
 * Rounding.gbt8170(Ratio.of(20)).round(Ratio.of(-930));         // -920
 * Rounding.gbt8170Decimals(0).round(Ranges.parse("(78.5, 79.5)"));   // 79 only
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Rounding implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SEPARATOR = ", ";
    private static final Ratio HALF = Ratio.of(1, 2);

    private final TieRule tieRule;
    private final Ratio interval;

    private Rounding(TieRule tieRule, Ratio interval) {
        if (interval.signum() <= 0) {
            throw new IllegalArgumentException("Rounding interval must be above zero: '" + interval + "'");
        }
        this.tieRule = tieRule;
        this.interval = interval;
    }

    /**
     * Returns the rule of GB/T 8170-2008 (四舍六入五成双), which takes a tie to the even multiple.
     *
     * @param interval the rounding interval, above zero
     * @return the rule
     * @throws IllegalArgumentException if the interval is zero or negative
     */
    public static Rounding gbt8170(Ratio interval) {
        return new Rounding(TieRule.TO_EVEN, requireNonNull(interval, "interval"));
    }

    /**
     * Returns the rule of GB/T 8170-2008 that leaves a number of decimals.
     *
     * @param decimals the number of decimals; -2 leaves whole hundreds
     * @return the rule
     */
    public static Rounding gbt8170Decimals(int decimals) {
        return gbt8170(Ratio.powerOfTen(-decimals));
    }

    /**
     * Returns the rule of GB/T 8170-2008 that leaves a number of significant digits (有效位数) of the given value.
     *
     * @param digits the number of digits, above zero
     * @param value the value that the rule is made for, not zero, since zero has no first digit
     * @return the rule: 0.01 is the interval for three digits of 8.53459
     * @throws IllegalArgumentException if the value is zero or digits is not above zero
     */
    public static Rounding gbt8170SignificantDigits(int digits, Ratio value) {
        if (digits < 1) {
            throw new IllegalArgumentException("Significant digits must be above zero: '" + digits + "'");
        }
        return gbt8170(Ratio.powerOfTen(firstPlace(value) + 1 - digits));
    }

    /**
     * Returns the rule of common use (四舍五入), which takes a tie away from zero.
     *
     * @param interval the rounding interval, above zero
     * @return the rule
     * @throws IllegalArgumentException if the interval is zero or negative
     */
    public static Rounding halfUp(Ratio interval) {
        return new Rounding(TieRule.AWAY_FROM_ZERO, requireNonNull(interval, "interval"));
    }

    /**
     * Returns the rule of common use (四舍五入) that leaves a number of decimals.
     *
     * @param decimals the number of decimals; -2 leaves whole hundreds
     * @return the rule
     */
    public static Rounding halfUpDecimals(int decimals) {
        return halfUp(Ratio.powerOfTen(-decimals));
    }

    /**
     * Reads the text of a rule: {@code GB/T 8170, 0.1} or {@code half up, 0.1}.
     *
     * @param text the name of the tie rule, a comma, a space and the interval
     * @return the rule
     * @throws TextParseException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rounding parse(String text) {
        requireNonNull(text, "text");
        for (TieRule rule : TieRule.values()) {
            String start = rule.englishLabel() + SEPARATOR;
            if (text.startsWith(start)) {
                return parsed(rule, text, start.length());
            }
        }
        throw new TextParseException(text, 0, "'GB/T 8170, ' or 'half up, '");
    }

    private static Rounding parsed(TieRule rule, String text, int from) {
        Ratio interval = RatioText.parse(text, from, text.length());
        if (interval.signum() <= 0) {
            throw new TextParseException(text, from, "an interval above zero");
        }
        return new Rounding(rule, interval);
    }

    /**
     * Returns the tie rule.
     *
     * @return what becomes of a number halfway between two multiples
     */
    public TieRule tieRule() {
        return tieRule;
    }

    /**
     * Returns the rounding interval (修约间隔).
     *
     * @return the interval, above zero
     */
    public Ratio interval() {
        return interval;
    }

    /**
     * Rounds a number.
     *
     * @param value the exact number, not one that has been rounded before
     * @return the nearest multiple of the interval, by the tie rule if two are
     */
    public Ratio round(Ratio value) {
        Ratio multiple = multiple(value);
        if (!isTie(multiple)) {
            return times(multiple.plus(HALF).floor());
        }
        BigInteger lower = multiple.floor();
        boolean upwards = tieRule == TieRule.TO_EVEN ? lower.testBit(0) : value.signum() > 0;
        return times(upwards ? multiple.ceiling() : lower);
    }

    /**
     * Rounds what is known of a number: returns the hull of the rounded values of all numbers in a range.
     *
     * <p>The result is closed, since its ends are rounded values of members. An open end leaves its own value out: (79.2,
     * 79.5) gives 79 and (78.5, 79] gives 79 under an interval of 1, though 79.5 itself goes to 80 and 78.5 to 78. An end
     * without bound stays so.
     *
     * @param range the range, not empty
     * @return the least range that contains all rounded values
     * @throws IllegalArgumentException if the range is empty
     */
    public Range<Ratio> round(Range<Ratio> range) {
        Ranges.requireNotEmpty(range);
        Range<Ratio> rounded = Range.all();
        if (range.hasLowerBound()) {
            Ratio lower = range.lowerEndpoint();
            boolean open = range.lowerBoundType() == BoundType.OPEN;
            rounded = Range.atLeast(open ? roundJustAbove(lower) : round(lower));
        }
        if (range.hasUpperBound()) {
            Ratio upper = range.upperEndpoint();
            boolean open = range.upperBoundType() == BoundType.OPEN;
            rounded = rounded.intersection(Range.atMost(open ? roundJustBelow(upper) : round(upper)));
        }
        return rounded;
    }

    /**
     * Rounds a number for somebody who will round it further (报出值), to one digit more than the final one or to several.
     *
     * <p>If the last digit of the result that is not zero is a 5, the result carries a mark: (+) where the exact number
     * is larger in absolute value, (-) where it is smaller, none where nothing was lost. The digits are those of the
     * result counted in intervals, which are its written digits if the interval is a power of ten. Rounding the result by
     * {@link ReportedValue#round(Rounding)} then gives what rounding the exact number once would have given, for any
     * final interval that is ten times this one, a hundred times and so on. GB/T 8170-2008, clause 3.3.
     *
     * @param value the exact number
     * @return the rounded number with its mark
     */
    public ReportedValue report(Ratio value) {
        Ratio rounded = round(value);
        int lost = value.abs().compareTo(rounded.abs());
        String digits = CharMatcher.is('0').trimTrailingFrom(multiple(rounded).toString());
        if (lost == 0 || !digits.endsWith("5")) {
            return new ReportedValue(rounded, Mark.NONE);
        }
        return new ReportedValue(rounded, lost > 0 ? Mark.PLUS : Mark.MINUS);
    }

    /** Returns what the numbers just above a number are rounded to. */
    Ratio roundJustAbove(Ratio value) {
        Ratio multiple = multiple(value);
        return isTie(multiple) ? times(multiple.ceiling()) : round(value);
    }

    /** Returns what the numbers just below a number are rounded to. */
    Ratio roundJustBelow(Ratio value) {
        Ratio multiple = multiple(value);
        return isTie(multiple) ? times(multiple.floor()) : round(value);
    }

    private Ratio multiple(Ratio value) {
        return value.dividedBy(interval);
    }

    private Ratio times(BigInteger multiple) {
        return interval.times(Ratio.of(multiple));
    }

    /** A number of intervals is halfway between two whole ones if it is an odd number of halves. */
    private static boolean isTie(Ratio multiple) {
        return multiple.denominator().equals(BigInteger.TWO);
    }

    /** Returns the exponent of ten of the first digit that is not zero. */
    private static int firstPlace(Ratio value) {
        Ratio size = value.abs();
        if (size.isZero()) {
            throw new IllegalArgumentException("Value must not be zero to have significant digits: '0'");
        }
        return size.compareTo(Ratio.ONE) >= 0
                ? size.floor().toString().length() - 1
                // 10^-n is not above 1/c if n digits are needed for the whole numbers below c.
                : -size.reciprocal()
                        .ceiling()
                        .subtract(BigInteger.ONE)
                        .toString()
                        .length();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Rounding other && tieRule == other.tieRule && interval.equals(other.interval);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tieRule.englishLabel(), interval);
    }

    /**
     * Returns the name of the tie rule and the interval.
     *
     * @return the text, such as {@code GB/T 8170, 0.1}
     */
    @JsonValue
    @Override
    public String toString() {
        return tieRule.englishLabel() + SEPARATOR + interval;
    }
}
