// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Long calculations come out as in Apache Commons Numbers, whose fractions are big integers throughout.
 *
 * <p>Single operations are held to cross-multiplication in {@link RatioProperties}; here one works on what another left, so
 * that numbers cross the limits of a long in both directions.
 */
@Domain(NumberArbitraries.class)
@Domain(DomainContext.Global.class)
class RatioDifferentialProperties {
    private enum Operation {
        PLUS(Ratio::plus, BigFraction::add),
        MINUS(Ratio::minus, BigFraction::subtract),
        TIMES(Ratio::times, BigFraction::multiply),
        DIVIDED_BY(Ratio::dividedBy, BigFraction::divide),
        MINUS_FROM((left, right) -> right.minus(left), (left, right) -> right.subtract(left)),
        NEGATED_PLUS(
                (left, right) -> left.negated().plus(right),
                (left, right) -> left.negate().add(right)),
        ABS_TIMES(
                (left, right) -> left.abs().times(right),
                (left, right) -> left.abs().multiply(right));

        // Functions that keep no state.
        @SuppressWarnings("ImmutableEnumChecker")
        private final BinaryOperator<Ratio> ours;

        @SuppressWarnings("ImmutableEnumChecker")
        private final BinaryOperator<BigFraction> theirs;

        Operation(BinaryOperator<Ratio> ours, BinaryOperator<BigFraction> theirs) {
            this.ours = ours;
            this.theirs = theirs;
        }
    }

    private record Step(Operation operation, Ratio operand) {
        boolean dividesByZero() {
            return operation == Operation.DIVIDED_BY && operand.isZero();
        }
    }

    @Provide
    Arbitrary<List<Step>> calculations() {
        return Combinators.combine(Arbitraries.of(Operation.class), new NumberArbitraries().ratios())
                .as(Step::new)
                .filter(step -> !step.dividesByZero())
                .list()
                .ofMaxSize(12);
    }

    private static BigFraction theirs(Ratio ratio) {
        return BigFraction.of(ratio.numerator(), ratio.denominator());
    }

    @Property
    void calculations_comeOutAsWithBigFractions(@ForAll Ratio start, @ForAll("calculations") List<Step> steps) {
        Ratio ours = start;
        BigFraction theirs = theirs(start);
        for (Step step : steps) {
            ours = step.operation.ours.apply(ours, step.operand);
            theirs = step.operation.theirs.apply(theirs, theirs(step.operand));
            assertSame(ours, theirs);
        }
    }

    private static void assertSame(Ratio ours, BigFraction theirs) {
        // Commons Numbers may leave the sign below.
        BigInteger sign = BigInteger.valueOf(theirs.getDenominator().signum());
        assertThat(ours.numerator()).isEqualTo(theirs.getNumerator().multiply(sign));
        assertThat(ours.denominator()).isEqualTo(theirs.getDenominator().multiply(sign));
        assertThat(ours.signum()).isEqualTo(theirs.signum());
    }

    @Property
    void order_isThatOfBigFractions(@ForAll Ratio left, @ForAll Ratio right) {
        assertThat(Integer.signum(left.compareTo(right)))
                .isEqualTo(Integer.signum(theirs(left).compareTo(theirs(right))));
    }

    /** To the even digit on a tie is what GB/T 8170-2008, 3.2, says of an interval of a power of ten. */
    @Property
    void rounding_isThatOfBigFractions(@ForAll Ratio number, @ForAll("decimals") int decimals) {
        assertThat(Rounding.gbt8170(Ratio.powerOfTen(-decimals))
                        .round(number)
                        .toBigDecimal()
                        .setScale(decimals, RoundingMode.UNNECESSARY))
                .isEqualTo(theirs(number).bigDecimalValue(decimals, RoundingMode.HALF_EVEN));
    }

    @Provide
    Arbitrary<Integer> decimals() {
        return Arbitraries.integers().between(0, 8);
    }
}
