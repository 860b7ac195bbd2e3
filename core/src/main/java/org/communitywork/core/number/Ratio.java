// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, such as {@code 79.95} or {@code 2/3}.
 *
 * <p>A ratio is always reduced and its denominator is positive, so there is one ratio for each number: {@code 1.0},
 * {@code 1.00} and {@code 3/3} are the same, and equals, hash code, order and text agree. It holds neither a unit nor the
 * digits in which it was written. No operation rounds but {@link #toBigDecimal(Rounding)}; there is no infinity and no
 * NaN, and a division by zero is refused. Numbers that fit run on {@code long}, others on {@link BigInteger}; the
 * difference cannot be seen.
 *
 * <pre>{@code
 * Ratio rate = Ratio.of(1599, 2000).times(Ratio.HUNDRED);     // 79.95
 * rate.compareTo(Ratio.of(80));                               // negative
 * rate.toBigDecimal(Rounding.gbt8170Decimals(1));             // 80.0
 * Ratio.parse("-2/3").plus(Ratio.ONE);                        // 1/3
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Ratio implements Comparable<Ratio>, Serializable {

    /** The number 0. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The number 1. */
    public static final Ratio ONE = new Ratio(1, 1);

    /** The number 100, which turns a quotient into a percentage. */
    public static final Ratio HUNDRED = new Ratio(100, 1);

    private static final long serialVersionUID = 1L;

    private final long numerator;
    private final long denominator;

    /** Both parts where they do not fit; the long parts are zero then. */
    private final @Nullable Big big;

    /** A reduced fraction with at least one part outside {@code -Long.MAX_VALUE..Long.MAX_VALUE}. */
    private record Big(BigInteger numerator, BigInteger denominator) implements Serializable {}

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Ratio(Big big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    /**
     * {@return a whole number}
     * @param value the number
     */
    public static Ratio of(long value) {
        return reduced(value, 1);
    }

    /**
     * {@return the quotient of two whole numbers}
     * @param numerator the dividend
     * @param denominator the divisor
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Ratio of(long numerator, long denominator) {
        return denominator > 0
                ? reduced(numerator, denominator)
                : of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return a whole number of any size}
     * @param value the number
     */
    public static Ratio of(BigInteger value) {
        return canonical(requireNonNull(value, "value"), BigInteger.ONE);
    }

    /**
     * {@return the quotient of two whole numbers of any size}
     * @param numerator the dividend
     * @param denominator the divisor
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("Denominator must not be zero: '" + numerator + "/0'");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return canonical(numerator.divide(signed), denominator.divide(signed));
    }

    /**
     * {@return the exact value of a decimal}
     * @param value the decimal, of at most 10,000 digits and a scale between -10,000 and 10,000
     * @throws IllegalArgumentException if the decimal is beyond these limits, which is found out without reckoning it
     */
    public static Ratio of(BigDecimal value) {
        RatioText.requireBounded(requireNonNull(value, "value"));
        return of(value.unscaledValue()).times(powerOfTen(-value.scale()));
    }

    /**
     * {@return a power of ten, the value of a decimal place}
     * @param exponent the exponent, from -10,000 to 10,000; -1 gives 0.1
     * @throws IllegalArgumentException if the exponent is beyond these limits
     */
    public static Ratio powerOfTen(int exponent) {
        RatioText.requireBounded("Exponent", exponent);
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        return exponent < 0 ? canonical(BigInteger.ONE, power) : canonical(power, BigInteger.ONE);
    }

    /**
     * Reads a whole number, a plain decimal or a fraction: {@code 3290}, {@code -12.50}, {@code 2/3}, {@code -2/3}.
     *
     * <p>Only ASCII digits, one leading minus sign, one point between digits and one slash are read; no exponent, plus
     * sign, grouping or space. A fraction need not be reduced. Reading the text of any ratio gives that ratio again,
     * unless its text is longer than the limit.
     *
     * @param text the text, at most 1,000 characters
     * @return the number
     * @throws org.communitywork.core.text.TextParseException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ratio parse(String text) {
        return RatioText.parse(requireNonNull(text, "text"), 0, text.length());
    }

    /** {@return the numerator of the reduced fraction, which carries the sign} */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator();
    }

    /** {@return the denominator of the reduced fraction, above zero} */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator();
    }

    /**
     * {@return the sum of this number and another one}
     * @param other the number to add
     */
    public Ratio plus(Ratio other) {
        requireNonNull(other, "other");
        if (big == null && other.big == null) {
            long left = numerator * other.denominator;
            long right = other.numerator * denominator;
            long sum = left + right;
            if (fits(numerator, other.denominator)
                    && fits(other.numerator, denominator)
                    && fits(denominator, other.denominator)
                    && ((left ^ sum) & (right ^ sum)) >= 0) {
                return reduced(sum, denominator * other.denominator);
            }
        }
        BigInteger left = numerator().multiply(other.denominator());
        BigInteger right = other.numerator().multiply(denominator());
        return of(left.add(right), denominator().multiply(other.denominator()));
    }

    /**
     * {@return the difference of this number and another one}
     * @param other the number to subtract
     */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /**
     * {@return the product of this number and another one}
     * @param other the factor
     */
    public Ratio times(Ratio other) {
        requireNonNull(other, "other");
        if (big == null
                && other.big == null
                && fits(numerator, other.numerator)
                && fits(denominator, other.denominator)) {
            return reduced(numerator * other.numerator, denominator * other.denominator);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * {@return the quotient of this number and another one}
     * @param other the divisor
     * @throws ArithmeticException if the divisor is zero
     */
    public Ratio dividedBy(Ratio other) {
        requireNonNull(other, "other");
        if (other.isZero()) {
            throw new ArithmeticException("Divisor must not be zero: '" + this + " / 0'");
        }
        return times(other.reciprocal());
    }

    /** {@return the number with the other sign} */
    public Ratio negated() {
        return big == null
                ? new Ratio(-numerator, denominator)
                : new Ratio(new Big(big.numerator().negate(), big.denominator()));
    }

    /** {@return the absolute value} */
    public Ratio abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * {@return one divided by this number}
     *
     * @throws ArithmeticException if the number is zero
     */
    public Ratio reciprocal() {
        if (isZero()) {
            throw new ArithmeticException("Divisor must not be zero: '1 / 0'");
        }
        if (big == null) {
            return numerator > 0 ? new Ratio(denominator, numerator) : new Ratio(-denominator, -numerator);
        }
        return signum() > 0
                ? new Ratio(new Big(big.denominator(), big.numerator()))
                : new Ratio(new Big(big.denominator().negate(), big.numerator().negate()));
    }

    /** {@return the sign: -1, 0 or 1} */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /** {@return whether the number is zero} */
    public boolean isZero() {
        return signum() == 0;
    }

    /** {@return whether the number is whole} */
    public boolean isInteger() {
        return big == null ? denominator == 1 : big.denominator().equals(BigInteger.ONE);
    }

    /** {@return whether the number ends as a decimal: its denominator has no prime factor but 2 and 5} */
    public boolean isTerminating() {
        return decimalPlaces() >= 0;
    }

    /** {@return the greatest whole number that is not above this one: -3 for -2.5} */
    public BigInteger floor() {
        if (big == null) {
            return BigInteger.valueOf(Math.floorDiv(numerator, denominator));
        }
        BigInteger excess = big.numerator().mod(big.denominator());
        return big.numerator().subtract(excess).divide(big.denominator());
    }

    /** {@return the least whole number that is not below this one: -2 for -2.5} */
    public BigInteger ceiling() {
        return negated().floor().negate();
    }

    /**
     * {@return the lesser of this number and another one}
     * @param other the other number
     */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * {@return the greater of this number and another one}
     * @param other the other number
     */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return this number as a decimal with as few decimals as it needs, and none if it is whole}
     *
     * @throws ArithmeticException if the number has no end as a decimal
     */
    public BigDecimal toBigDecimal() {
        int places = decimalPlaces();
        if (places < 0) {
            throw new ArithmeticException("Ratio must end as a decimal or be given a Rounding: '" + this + "'");
        }
        return RatioText.toBigDecimal(this, places);
    }

    /**
     * Rounds the number once and returns it with as many decimals as the rounding interval has.
     *
     * @param rounding the rule, such as one that leaves one decimal, which gives {@code 80.0}
     * @return the rounded number
     * @throws ArithmeticException if the rounded number has no end as a decimal, as with an interval of 1/3
     */
    public BigDecimal toBigDecimal(Rounding rounding) {
        BigDecimal rounded = rounding.round(this).toBigDecimal();
        return rounded.setScale(Math.max(rounded.scale(), rounding.interval().decimalPlaces()));
    }

    @Override
    public int compareTo(Ratio other) {
        requireNonNull(other, "other");
        if (big != null || other.big != null) {
            return numerator()
                    .multiply(other.denominator())
                    .compareTo(other.numerator().multiply(denominator()));
        }
        long leftHigh = Math.multiplyHigh(numerator, other.denominator);
        long rightHigh = Math.multiplyHigh(other.numerator, denominator);
        return leftHigh != rightHigh
                ? Long.compare(leftHigh, rightHigh)
                : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Ratio other
                && numerator == other.numerator
                && denominator == other.denominator
                && Objects.equals(big, other.big);
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /**
     * Returns the number as a plain decimal without trailing zeros where that ends, else as a fraction.
     *
     * @return the text, such as {@code 12.5} or {@code -2/3}, never with an exponent
     */
    @JsonValue
    @Override
    public String toString() {
        if (big == null && denominator == 1) {
            return Long.toString(numerator);
        }
        int places = decimalPlaces();
        return places < 0
                ? numerator() + "/" + denominator()
                : RatioText.toBigDecimal(this, places).toPlainString();
    }

    /** Returns how many decimals the number has, or -1 if they have no end. */
    int decimalPlaces() {
        return big == null ? RatioText.decimalPlaces(denominator) : RatioText.decimalPlaces(big.denominator());
    }

    /** A stream may hold a fraction that is not reduced. */
    private Object readResolve() {
        return of(numerator(), denominator());
    }

    /** Says whether the product of two numbers fits a long; it is cheaper than an exception where it does not. */
    private static boolean fits(long left, long right) {
        return Math.multiplyHigh(left, right) == (left * right) >> 63;
    }

    private static Ratio reduced(long numerator, long denominator) {
        // The least long has no counterpart with the other sign: it counts as big, so that negated() cannot overflow.
        if (numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        if (denominator == 1) {
            return new Ratio(numerator, 1);
        }
        long divisor = LongMath.gcd(Math.abs(numerator), denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    private static Ratio canonical(BigInteger numerator, BigInteger denominator) {
        boolean small = numerator.abs().bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
        return small
                ? new Ratio(numerator.longValue(), denominator.longValue())
                : new Ratio(new Big(numerator, denominator));
    }
}
