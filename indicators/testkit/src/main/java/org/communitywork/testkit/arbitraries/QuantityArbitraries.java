// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.Range;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Extent;
import org.communitywork.core.quantity.Multiples;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.QuantityFormat;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Reading;
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
     * both signs; and at times any whole number that a long can hold.
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
     * Returns dimensions: the standard ones, two others of which one has a sign, and quotients of two.
     *
     * @return the generator, which shrinks to the area
     */
    public static Arbitrary<Dimension> dimensions() {
        Arbitrary<Dimension> plain = Arbitraries.of(
                Dimension.AREA,
                Dimension.LENGTH,
                Dimension.VOLUME,
                Dimension.MASS,
                Dimension.MONEY,
                Dimension.TIME,
                Dimension.CALENDAR,
                Dimension.PROPORTION,
                Dimension.PERCENTAGE_POINT,
                Dimension.NUMBER,
                Dimension.MULTIPLE,
                Dimension.unsigned("noise"),
                new Dimension("temperature", true));
        return Arbitraries.oneOf(plain, Combinators.combine(plain, plain).as(Dimension::per));
    }

    /**
     * Returns vocabularies of units: the standard one, alone or with one or two units more.
     *
     * @return the generator, which shrinks to the standard one
     */
    public static Arbitrary<Units> vocabularies() {
        return Arbitraries.of("亩分", "车位", "床位")
                .set()
                .ofMaxSize(2)
                .map(more -> Units.standard()
                        .with(more.stream()
                                .sorted()
                                .map(symbol -> Unit.count(symbol, "unit of " + symbol))
                                .toArray(Unit[]::new)));
    }

    /**
     * Returns formats that read and write with {@link #vocabularies()}.
     *
     * @return the generator, which shrinks to one that is equal to the standard one
     */
    public static Arbitrary<QuantityFormat> formats() {
        return vocabularies().map(QuantityFormat::of);
    }

    /**
     * Returns what is read from the text of {@link #quantities()}, with the decimals that it was written with.
     *
     * @return the generator
     */
    public static Arbitrary<Reading> readings() {
        return quantities().map(quantity -> QuantityFormat.STANDARD.read(quantity.toString()));
    }

    /**
     * Returns how far a word reaches: half a place to two places, or a tenth to a half of the figure, some of them limited to a part
     * of the figure.
     *
     * @return the generator, which shrinks to half a place
     */
    public static Arbitrary<Extent> extents() {
        Arbitrary<Extent> places =
                Arbitraries.of("0.5", "1", "2").map(Ratio::parse).map(Extent::ofPlaces);
        return Arbitraries.oneOf(
                places,
                Arbitraries.of("0.1", "0.2", "0.5").map(Ratio::parse).map(Extent::ofFigure),
                places.map(extent -> extent.limitedTo(Ratio.of(1, 4))));
    }

    /**
     * Returns how many times a power of ten 数 is: from once, twice or three times to below ten times.
     *
     * @return the generator, which shrinks to once to below ten times
     */
    public static Arbitrary<Multiples> multiples() {
        return Arbitraries.of("1", "2", "3").map(from -> new Multiples(Ratio.parse(from), Ratio.of(10)));
    }

    /**
     * Returns reaches of every word, of {@link #extents()} and {@link #multiples()}.
     *
     * @return the generator
     */
    public static Arbitrary<Reach> reaches() {
        return Combinators.combine(extents(), extents(), extents(), multiples(), multiples())
                .as((over, nearly, about, several, orderOf) -> Reach.STANDARD
                        .withOver(over)
                        .withNearly(nearly)
                        .withAbout(about)
                        .withSeveral(several)
                        .withOrderOf(orderOf));
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
