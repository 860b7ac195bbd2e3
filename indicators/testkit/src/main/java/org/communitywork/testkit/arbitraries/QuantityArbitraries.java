// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.Range;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Extent;
import org.communitywork.core.quantity.Multiples;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;

/** Generators of units, figures, quantities, amounts and of how far words reach. */
public final class QuantityArbitraries {
    private QuantityArbitraries() {}

    /**
     * Returns the standard units, and every fifth time a quotient of two with a count, such as {@code 人/10万户}.
     *
     * @return the generator
     */
    public static Arbitrary<Unit> units() {
        return Arbitraries.frequencyOf(Tuple.of(4, plainUnits()), Tuple.of(1, quotientUnits()));
    }

    /**
     * Returns the standard units, none of them a quotient.
     *
     * @return the generator
     */
    public static Arbitrary<Unit> plainUnits() {
        return Arbitraries.of(Units.standard().all());
    }

    /**
     * Returns quotients of two standard units.
     *
     * @return the generator
     */
    public static Arbitrary<Unit> quotientUnits() {
        Arbitrary<Unit> parts = plainUnits()
                .filter(unit -> !unit.symbol().isEmpty() && !unit.symbol().startsWith("/"));
        Arbitrary<Long> counts = Arbitraries.of(1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 100_000_000L);
        return Combinators.combine(parts, counts, parts).as((above, count, below) -> above.per(count, below));
    }

    /**
     * Returns standard units that a unit converts to, itself among them.
     *
     * @param unit the unit
     * @return the generator
     */
    public static Arbitrary<Unit> unitsLike(Unit unit) {
        return plainUnits().filter(other -> other.convertibleTo(unit));
    }

    /**
     * Returns figures as reports have them: whole numbers up to 20,000, decimals, round numbers up to 10^15 and fractions, of
     * both signs.
     *
     * @return the generator, which shrinks towards zero
     */
    public static Arbitrary<Ratio> figures() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(-20_000, 20_000).map(Ratio::of)),
                Tuple.of(
                        2,
                        Arbitraries.longs().between(-100_000_000, 100_000_000).map(n -> Ratio.of(n, 1000))),
                Tuple.of(2, roundNumbers()),
                Tuple.of(1, Arbitraries.longs().map(Ratio::of)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.integers().between(-500, 500),
                                        Arbitraries.integers().between(1, 400))
                                .as(Ratio::of)));
    }

    private static Arbitrary<Ratio> roundNumbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-99, 99),
                        Arbitraries.integers().between(-6, 13).shrinkTowards(0))
                .as((digits, power) -> Ratio.of(digits).times(Ratio.powerOfTen(power)));
    }

    /**
     * Returns counts, such as persons: whole numbers from 0 to 100,000, small ones often.
     *
     * @return the generator, which shrinks towards zero
     */
    public static Arbitrary<Ratio> counts() {
        return Arbitraries.longs().between(0, 100_000).map(Ratio::of);
    }

    /**
     * Returns quantities of every qualifier in units of every dimension.
     *
     * @return the generator, which can be changed
     */
    public static QuantityArbitrary quantities() {
        return QuantityArbitrary.STANDARD;
    }

    /**
     * Returns amounts: ranges with a unit.
     *
     * @return the generator
     */
    public static Arbitrary<Amount> amounts() {
        Arbitrary<Range<Ratio>> ranges = NumberArbitraries.ranges();
        return Combinators.combine(ranges, plainUnits()).as(Amount::new);
    }

    /**
     * Returns reaches other than the standard one: half as far to twice as far.
     *
     * @return the generator
     */
    public static Arbitrary<Reach> reaches() {
        Arbitrary<Extent> extents = Arbitraries.of("0.5", "1", "2").map(places -> Extent.ofPlaces(Ratio.parse(places)));
        Arbitrary<Multiples> multiples =
                Arbitraries.of("1", "2", "3").map(from -> new Multiples(Ratio.parse(from), Ratio.of(10)));
        return Combinators.combine(extents, extents, multiples)
                .as((over, about, several) ->
                        Reach.STANDARD.withOver(over).withAbout(about).withSeveral(several));
    }

    /**
     * Returns quantities that convert to a unit, said in any unit of its dimension.
     *
     * @param unit the unit
     * @return the generator
     */
    public static Arbitrary<Quantity> quantitiesLike(Unit unit) {
        return unitsLike(unit).flatMap(other -> quantities().in(other));
    }
}
