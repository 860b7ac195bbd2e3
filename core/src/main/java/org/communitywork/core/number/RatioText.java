// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.communitywork.core.text.TextParseException;

/** The reader of the texts of a {@link Ratio}, and its ways from and to decimals. */
final class RatioText {

    /** The greatest length of a text that is read. */
    private static final int MAX_LENGTH = 1000;

    /** The greatest number of digits and the greatest scale that is taken from a decimal. */
    private static final int MAX_DIGITS = 10_000;

    /** No number of so many digits has more bits: 10,000 / log10(2) is 33,219.3. */
    private static final int MAX_BITS = 33_220;

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private RatioText() {}

    /** Reads the part of a text from an index to another; errors name the whole text and the index in it. */
    static Ratio parse(String text, int from, int to) {
        if (to - from > MAX_LENGTH) {
            throw new TextParseException(text, from + MAX_LENGTH, "a number of at most 1000 characters");
        }
        int digits = from < to && text.charAt(from) == '-' ? from + 1 : from;
        int end = skipDigits(text, digits, to);
        BigInteger whole = new BigInteger(text.substring(from, end));
        if (end == to) {
            return Ratio.of(whole);
        }
        return switch (text.charAt(end)) {
            case '.' -> decimal(text, from, end, to);
            case '/' -> Ratio.of(whole, denominator(text, end + 1, to));
            default -> throw new TextParseException(text, end, "a digit, '.', '/' or the end of the number");
        };
    }

    private static Ratio decimal(String text, int from, int point, int to) {
        requireEnd(text, skipDigits(text, point + 1, to), to);
        return Ratio.of(new BigDecimal(text.substring(from, to)));
    }

    private static BigInteger denominator(String text, int from, int to) {
        requireEnd(text, skipDigits(text, from, to), to);
        BigInteger denominator = new BigInteger(text.substring(from, to));
        if (denominator.signum() == 0) {
            throw new TextParseException(text, from, "a denominator above zero");
        }
        return denominator;
    }

    /** Returns the end of a run of at least one digit. */
    private static int skipDigits(String text, int from, int to) {
        int index = from;
        while (index < to && DIGIT.matches(text.charAt(index))) {
            index++;
        }
        if (index == from) {
            throw new TextParseException(text, from, "a digit");
        }
        return index;
    }

    private static void requireEnd(String text, int index, int to) {
        if (index < to) {
            throw new TextParseException(text, index, "a digit or the end of the number");
        }
    }

    /** Refuses a power of ten that would be costly to reckon. */
    static void requireBounded(String name, int exponent) {
        if (exponent > MAX_DIGITS || exponent < -MAX_DIGITS) {
            throw new IllegalArgumentException(name + " must be from -10000 to 10000: '" + exponent + "'");
        }
    }

    /** Refuses a decimal that would be costly to reckon, at no cost. */
    static void requireBounded(BigDecimal value) {
        requireBounded("Scale", value.scale());
        int bits = value.unscaledValue().bitLength();
        if (bits > MAX_BITS || value.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException("Decimal must have at most 10000 digits: '" + bits + " bits'");
        }
    }

    /** Returns a number of that many decimals as a decimal. */
    static BigDecimal toBigDecimal(Ratio ratio, int places) {
        BigInteger factor = BigInteger.TEN.pow(places).divide(ratio.denominator());
        return new BigDecimal(ratio.numerator().multiply(factor), places);
    }

    /** Returns how many decimals 1/denominator has, or -1 if they have no end. */
    static int decimalPlaces(long denominator) {
        int twos = Long.numberOfTrailingZeros(denominator);
        long rest = denominator >> twos;
        int fives = 0;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        return rest == 1 ? Math.max(twos, fives) : -1;
    }

    /** Returns how many decimals 1/denominator has, or -1 if they have no end. */
    static int decimalPlaces(BigInteger denominator) {
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = logarithmToBaseFive(rest.bitLength());
        return FIVE.pow(fives).equals(rest) ? Math.max(twos, fives) : -1;
    }

    /**
     * Returns the only exponent of 5 whose power can have that many bits.
     *
     * <p>5^n has b bits where n lies from (b - 1) log5(2) to b log5(2), which is shorter than 1 by 0.57; so 0.3 can be
     * added against the error of the constant.
     */
    private static int logarithmToBaseFive(int bitLength) {
        return (int) ((bitLength * 430_676_558L + 300_000_000L) / 1_000_000_000L);
    }
}
