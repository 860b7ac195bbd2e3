// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
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
        assertSome(NumberArbitraries.reportedValues(), value -> value.mark() == Mark.NONE);
    }
}
