// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertEach;
import static org.communitywork.testkit.arbitraries.Kit.assertEvery;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.ReportedValue;
import org.communitywork.core.number.ReportedValue.Mark;
import org.communitywork.core.number.TieRule;

/** What the generators of numbers draw, and what they shrink to. */
class NumberGeneratorProperties {
    private static final BigInteger LONG = BigInteger.valueOf(Long.MAX_VALUE);

    @Example
    void wholeNumbers_goBeyondALong() {
        assertSome(
                NumberArbitraries.wholeNumbers(),
                number -> number.signum() == 0,
                number -> number.compareTo(LONG) > 0,
                number -> number.equals(LONG),
                number -> number.bitLength() > 100);
        assertThat(shrunk(NumberArbitraries.wholeNumbers(), number -> number.compareTo(BigInteger.TEN) > 0))
                .isEqualTo(11);
    }

    @Example
    void wholeNumbers_areOftenSmallAndOftenAtTheEndsOfALong() {
        BigInteger greatest = BigInteger.TWO.pow(150);
        assertAll(NumberArbitraries.wholeNumbers(), number -> number.abs().compareTo(greatest) <= 0);
        assertEvery(2, NumberArbitraries.wholeNumbers(), number -> number.bitLength() <= 10);
        assertSome(
                NumberArbitraries.wholeNumbers(),
                number -> number.equals(BigInteger.valueOf(Long.MIN_VALUE)),
                number -> number.equals(BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE)));
        assertThat(shrunk(NumberArbitraries.wholeNumbers(), number -> number.compareTo(BigInteger.TEN.negate()) < 0))
                .isEqualTo(-11);
    }

    @Example
    void ratios_areDecimalsAndFractions() {
        assertSome(
                NumberArbitraries.ratios(),
                Ratio::isInteger,
                ratio -> !ratio.isTerminating(),
                ratio -> ratio.isTerminating() && !ratio.isInteger(),
                ratio -> ratio.signum() < 0);
        assertThat(shrunk(NumberArbitraries.ratios(), ratio -> ratio.signum() > 0))
                .isEqualTo(Ratio.ONE);
    }

    @Example
    void ratios_stayBetweenTheirEnds() {
        Arbitrary<Ratio> few = NumberArbitraries.ratios(-2, 3);
        assertAll(few, ratio -> Range.closed(Ratio.of(-2), Ratio.of(3)).contains(ratio));
        assertSome(few, ratio -> ratio.equals(Ratio.of(3)), ratio -> ratio.equals(Ratio.of(-2)), r -> !r.isInteger());
    }

    @Example
    void ratios_goInStepsOfASixteenth() {
        Ratio sixteen = Ratio.of(16);
        assertAll(NumberArbitraries.ratios(-2, 3), ratio -> ratio.times(sixteen).isInteger());
        assertThat(shrunk(NumberArbitraries.ratios(-2, 3), ratio -> !ratio.isInteger()))
                .isEqualTo(Ratio.of(1, 2));
    }

    @Example
    void ranges_areOftenOneNumberAndOpenEveryNinthTime() {
        RangeArbitrary ranges = NumberArbitraries.ranges();
        assertAll(
                ranges,
                range -> (!range.hasLowerBound() || range.lowerEndpoint().compareTo(Ratio.of(-100)) >= 0)
                        && (!range.hasUpperBound() || range.upperEndpoint().compareTo(Ratio.of(100)) <= 0));
        assertEvery(3, ranges, Ranges::isPoint);
        assertEvery(9, ranges, range -> !range.hasLowerBound() || !range.hasUpperBound());
        assertSome(ranges, range -> !range.hasLowerBound() && !range.hasUpperBound());
        assertThat(shrunk(ranges, range -> true)).isEqualTo(Range.singleton(Ratio.ZERO));
    }

    @Example
    void ranges_haveEndsOfAllKinds() {
        RangeArbitrary ranges = NumberArbitraries.ranges();
        assertAll(ranges, range -> !range.isEmpty());
        assertSome(
                ranges,
                Ranges::isPoint,
                range -> !range.hasLowerBound(),
                range -> !range.hasUpperBound(),
                range -> range.hasLowerBound() && range.lowerBoundType() == BoundType.OPEN,
                range -> range.hasUpperBound() && range.upperBoundType() == BoundType.CLOSED);
        assertAll(
                ranges.between(0, 10).bounded(),
                range -> Range.closed(Ratio.ZERO, Ratio.of(10)).encloses(range));
        assertThat(shrunk(ranges.bounded(), range -> range.upperEndpoint().compareTo(Ratio.of(5)) >= 0))
                .isEqualTo(Range.closed(Ratio.ZERO, Ratio.of(5)));
    }

    @Example
    void roundings_areOfBothRules() {
        assertSome(
                NumberArbitraries.roundings(),
                rounding -> rounding.tieRule() == TieRule.TO_EVEN,
                rounding -> rounding.tieRule() == TieRule.AWAY_FROM_ZERO,
                rounding -> rounding.interval().equals(Ratio.of(1, 3)));
        assertThat(drawn(NumberArbitraries.roundings())
                        .map(rounding -> rounding.interval().toString())
                        .distinct())
                .containsExactlyInAnyOrder("1", "0.1", "0.01", "10", "100", "0.5", "0.2", "20", "7", "1/3");
    }

    @Example
    void reportedValues_areOfEveryMark() {
        assertEach(Mark.class, NumberArbitraries.reportedValues(), ReportedValue::mark);
        assertAll(
                NumberArbitraries.reportedValues(),
                reported -> reported.mark() == Mark.NONE || !reported.value().isZero());
    }
}
