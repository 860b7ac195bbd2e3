// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(NumberArbitraries.class)
@Domain(DomainContext.Global.class)
class RatioProperties {

    /** A fraction as it came, neither reduced nor bounded: the reference that shares no code with the type. */
    record Fraction(BigInteger numerator, BigInteger denominator) {

        static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

        Ratio ratio() {
            return Ratio.of(numerator, denominator);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction dividedBy(Fraction other) {
            return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
        }

        Fraction negated() {
            return new Fraction(numerator.negate(), denominator);
        }

        int compareTo(Fraction other) {
            int order = numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
            return order * denominator.signum() * other.denominator.signum();
        }

        void assertIs(Ratio ratio) {
            assertThat(ratio.denominator()).isPositive();
            assertThat(ratio.numerator().gcd(ratio.denominator())).isOne();
            assertThat(ratio.numerator().multiply(denominator))
                    .isEqualTo(ratio.denominator().multiply(numerator));
        }
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(
                        NumberArbitraries.wholeNumbers(),
                        NumberArbitraries.wholeNumbers().filter(part -> part.signum() != 0))
                .as(Fraction::new);
    }

    @Property
    void operations_agreeWithCrossMultiplication(
            @ForAll("fractions") Fraction left, @ForAll("fractions") Fraction right) {
        left.assertIs(left.ratio());
        left.plus(right).assertIs(left.ratio().plus(right.ratio()));
        left.plus(right.negated()).assertIs(left.ratio().minus(right.ratio()));
        left.times(right).assertIs(left.ratio().times(right.ratio()));
        left.negated().assertIs(left.ratio().negated());
        if (right.numerator().signum() != 0) {
            left.dividedBy(right).assertIs(left.ratio().dividedBy(right.ratio()));
            Fraction.ONE.dividedBy(right).assertIs(right.ratio().reciprocal());
        }
    }

    @Property
    void order_agreesWithCrossMultiplication(@ForAll("fractions") Fraction left, @ForAll("fractions") Fraction right) {
        int expected = left.compareTo(right);
        assertThat(Integer.signum(left.ratio().compareTo(right.ratio()))).isEqualTo(expected);
        assertThat(left.ratio().equals(right.ratio())).isEqualTo(expected == 0);
        assertThat(left.ratio().min(right.ratio())).isEqualTo(expected <= 0 ? left.ratio() : right.ratio());
        assertThat(left.ratio().max(right.ratio())).isEqualTo(expected >= 0 ? left.ratio() : right.ratio());
    }

    @Property
    void factories_agree(@ForAll long numerator, @ForAll long denominator, @ForAll @IntRange(min = 1) int factor) {
        Assume.that(denominator != 0);
        Fraction fraction = new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        BigInteger multiple = BigInteger.valueOf(factor);
        new EqualsTester()
                .addEqualityGroup(
                        Ratio.of(numerator, denominator),
                        fraction.ratio(),
                        Ratio.of(
                                fraction.numerator().multiply(multiple),
                                fraction.denominator().multiply(multiple)))
                .addEqualityGroup(Ratio.of(numerator, denominator).plus(Ratio.ONE))
                .testEquals();
        assertThat(Ratio.of(numerator)).isEqualTo(Ratio.of(BigInteger.valueOf(numerator)));
    }

    @Property
    void field_laws(@ForAll Ratio a, @ForAll Ratio b, @ForAll Ratio c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(Ratio.ZERO)).isEqualTo(a);
        assertThat(a.times(Ratio.ONE)).isEqualTo(a);
        assertThat(a.minus(a)).isEqualTo(Ratio.ZERO);
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(b.isZero() ? a : a.dividedBy(b).times(b)).isEqualTo(a);
    }

    @Property
    void order_isKeptByAdditionAndTurnedByNegation(@ForAll Ratio a, @ForAll Ratio b, @ForAll Ratio c) {
        int order = Integer.signum(a.compareTo(b));
        assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-order);
        assertThat(Integer.signum(a.plus(c).compareTo(b.plus(c)))).isEqualTo(order);
        assertThat(Integer.signum(b.negated().compareTo(a.negated()))).isEqualTo(order);
        assertThat(a.minus(b).signum()).isEqualTo(order);
        assertThat(a.abs().compareTo(a)).isGreaterThanOrEqualTo(0);
        assertThat(a.abs().signum()).isEqualTo(Math.abs(a.signum()));
    }

    @Property
    void floorAndCeiling_encloseTheNumber(@ForAll Ratio number) {
        Ratio floor = Ratio.of(number.floor());
        Ratio ceiling = Ratio.of(number.ceiling());
        assertThat(floor).isLessThanOrEqualTo(number).isGreaterThan(number.minus(Ratio.ONE));
        assertThat(ceiling).isGreaterThanOrEqualTo(number).isLessThan(number.plus(Ratio.ONE));
        assertThat(number.isInteger()).isEqualTo(floor.equals(number));
    }

    @Property
    void text_isReadBack(@ForAll Ratio number) {
        assertThat(number.toString()).matches("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9]|/[1-9][0-9]*)?");
        assertThat(Ratio.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void serialForm_keepsTheNumber(@ForAll Ratio number) {
        SerializableTester.reserializeAndAssert(number);
    }

    @Property
    void decimals_goInAndOutUnchanged(
            @ForAll("unscaled") BigInteger unscaled, @ForAll @IntRange(min = -400, max = 400) int scale) {
        BigDecimal decimal = new BigDecimal(unscaled, scale);
        Ratio number = Ratio.of(decimal);
        BigDecimal stripped = decimal.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        assertThat(number.isTerminating()).isTrue();
        assertThat(number.toBigDecimal()).isEqualTo(plain);
        assertThat(number).hasToString(plain.toPlainString());
        assertThat(Ratio.parse(decimal.toPlainString())).isEqualTo(number);
    }

    @Provide
    Arbitrary<BigInteger> unscaled() {
        return NumberArbitraries.wholeNumbers();
    }

    @Property
    void terminating_isWhatTwosAndFivesMake(
            @ForAll @IntRange(max = 300) int twos,
            @ForAll @IntRange(max = 300) int fives,
            @ForAll("others") int other) {
        BigInteger denominator =
                BigInteger.TWO.pow(twos).multiply(BigInteger.valueOf(5).pow(fives));
        int places = Math.max(twos, fives);
        Ratio number = Ratio.of(BigInteger.ONE, denominator);
        assertThat(number.toBigDecimal())
                .isEqualTo(BigDecimal.ONE.divide(new BigDecimal(denominator), places, RoundingMode.UNNECESSARY));
        assertThat(number.dividedBy(Ratio.of(other)).isTerminating()).isFalse();
    }

    @Provide
    Arbitrary<Integer> others() {
        return Arbitraries.of(3, 7, 9, 11, 15, 21);
    }
}
