// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.ReportedValue;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.number.TieRule;

/**
 * Generators of exact numbers, of ranges and of rounding rules.
 *
 * <p>What lies at an edge is drawn often instead of being added as an edge case of the engine, because pairs of those fill all
 * tries.
 */
public final class NumberArbitraries {
    private static final BigInteger GREATEST = BigInteger.TWO.pow(150);

    private NumberArbitraries() {}

    /**
     * Returns whole numbers of any size up to 2^150, small ones often and those near the ends of a long too. They shrink
     * towards zero.
     *
     * @return the generator
     */
    public static Arbitrary<BigInteger> wholeNumbers() {
        Arbitrary<BigInteger> edges = Arbitraries.of(0L, Long.MAX_VALUE, Long.MIN_VALUE)
                .map(BigInteger::valueOf)
                .flatMap(edge -> Arbitraries.longs()
                        .between(-3, 3)
                        .map(BigInteger::valueOf)
                        .map(edge::add));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(-1000, 1000).map(BigInteger::valueOf)),
                        Tuple.of(3, edges),
                        Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)),
                        Tuple.of(1, Arbitraries.bigIntegers().between(GREATEST.negate(), GREATEST)))
                .withoutEdgeCases();
    }

    /**
     * Returns numbers of both signs: fractions of {@link #wholeNumbers()}, and decimals of up to seven digits with up to four
     * decimals or four zeros behind.
     *
     * @return the generator
     */
    public static Arbitrary<Ratio> ratios() {
        Arbitrary<Ratio> fractions = Combinators.combine(
                        wholeNumbers(), wholeNumbers().filter(part -> part.signum() != 0))
                .as(Ratio::of);
        return Arbitraries.oneOf(decimals(), fractions).withoutEdgeCases();
    }

    private static Arbitrary<Ratio> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.integers().between(-4, 4).shrinkTowards(0))
                .as((digits, exponent) -> Ratio.of(digits).times(Ratio.powerOfTen(exponent)));
    }

    /**
     * Returns numbers between two whole ones, in steps of a sixteenth.
     *
     * @param least the least number
     * @param greatest the greatest number
     * @return the generator
     */
    public static Arbitrary<Ratio> ratios(int least, int greatest) {
        return Combinators.combine(
                        Arbitraries.integers().between(least, greatest), Arbitraries.of(0, 0, 8, 4, 12, 1, 15))
                .as((whole, sixteenths) -> Ratio.of(whole).plus(Ratio.of(sixteenths, 16)))
                .map(number -> number.min(Ratio.of(greatest)));
    }

    /**
     * Returns ranges of {@link #ratios(int, int)} with all kinds of ends.
     *
     * @return the generator of ranges between -100 and 100, which can be changed
     */
    public static RangeArbitrary ranges() {
        return RangeArbitrary.STANDARD;
    }

    /**
     * Returns roundings by both rules for ties, to powers of ten from 0.01 to 100 and to 0.2, 0.5, 20, 7 and 1/3.
     *
     * @return the generator
     */
    public static Arbitrary<Rounding> roundings() {
        Arbitrary<Ratio> intervals = Arbitraries.of("1", "0.1", "0.01", "10", "100", "0.5", "0.2", "20", "7", "1/3")
                .map(Ratio::parse);
        return Combinators.combine(Arbitraries.of(TieRule.class), intervals)
                .as((rule, interval) ->
                        rule == TieRule.TO_EVEN ? Rounding.gbt8170(interval) : Rounding.halfUp(interval))
                .withoutEdgeCases();
    }

    /**
     * Returns values that were rounded before, with the marks that GB/T 8170 asks for.
     *
     * @return the generator
     */
    public static Arbitrary<ReportedValue> reportedValues() {
        return Combinators.combine(ratios(), roundings()).as((value, rounding) -> rounding.report(value));
    }
}
