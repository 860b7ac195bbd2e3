// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.core.number.Ratio;

/** Generators of quantities of every qualifier, unit and place. */
final class Quantities {
    private static final Unit SOUND_CHANGE =
            Unit.of("噪声变化", "noise change", new Dimension("noise change", true), Ratio.of(1, 7));

    /** The table in which every generated unit is known. */
    static final Units UNITS = Units.standard().with(SOUND_CHANGE, Unit.count("炷", "incense stick"));

    private Quantities() {}

    static Arbitrary<Unit> plainUnits() {
        return Arbitraries.of(UNITS.all());
    }

    static Arbitrary<Unit> units() {
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, plainUnits()), net.jqwik.api.Tuple.of(1, quotients()));
    }

    private static Arbitrary<Unit> quotients() {
        Arbitrary<Unit> parts = plainUnits()
                .filter(unit -> !unit.symbol().isEmpty() && !unit.symbol().startsWith("/"));
        Arbitrary<Long> counts = Arbitraries.oneOf(
                Arbitraries.of(1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L, 100_000_000L),
                Arbitraries.longs().between(1, 1_000_000_000_000L));
        return Combinators.combine(parts, counts, parts).as((over, count, below) -> over.per(count, below));
    }

    /** Returns units of a dimension that has several. */
    static Arbitrary<Unit> unitsLike(Unit unit) {
        return plainUnits().filter(other -> other.convertibleTo(unit));
    }

    /** Returns numbers of both signs, zero, decimals and fractions. */
    static Arbitrary<Ratio> figures() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-20_000, 20_000).map(Ratio::of),
                Arbitraries.longs().map(Ratio::of),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-100000"), new BigDecimal("100000"))
                        .ofScale(3)
                        .map(Ratio::of),
                roundNumbers(),
                Combinators.combine(
                                Arbitraries.integers().between(-500, 500),
                                Arbitraries.integers().between(1, 400))
                        .as(Ratio::of));
    }

    private static Arbitrary<Ratio> roundNumbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-99, 99),
                        Arbitraries.integers().between(-6, 13))
                .as((digits, power) -> Ratio.of(digits).times(Ratio.powerOfTen(power)));
    }

    private static Arbitrary<Ratio> nonzero() {
        return figures().filter(figure -> !figure.isZero());
    }

    static Arbitrary<Quantity> quantities() {
        return units().flatMap(Quantities::quantities).withoutEdgeCases();
    }

    static Arbitrary<Quantity> quantities(Unit unit) {
        return Arbitraries.oneOf(
                        figures().map(figure -> Quantity.of(figure, unit)),
                        figures().map(figure -> Quantity.atLeast(figure, unit)),
                        figures().map(figure -> Quantity.moreThan(figure, unit)),
                        figures().map(figure -> Quantity.atMost(figure, unit)),
                        nonzero().map(figure -> Quantity.lessThan(figure, unit)),
                        near(unit),
                        between(unit),
                        rough(unit),
                        Arbitraries.of(Gap.class).map(gap -> Quantity.unknown(gap, unit)),
                        Arbitraries.just(Quantity.all()))
                .withoutEdgeCases();
    }

    /** Returns quantities without 全部, which is always in percent. */
    static Arbitrary<Quantity> inUnit(Unit unit) {
        return quantities(unit).filter(quantity -> quantity.unit().equals(unit));
    }

    /** Returns 多, 近 and 约 at every place that can be written. */
    static Arbitrary<Quantity> near(Unit unit) {
        return Combinators.combine(
                        nonzero(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 30))
                .as((figure, kind, finer) -> withPlace(near(kind, figure, unit), figure, finer));
    }

    private static Quantity near(int kind, Ratio figure, Unit unit) {
        return switch (kind) {
            case 0 -> Quantity.over(figure, unit);
            case 1 -> Quantity.nearly(figure, unit);
            default -> Quantity.about(figure, unit);
        };
    }

    /** Takes a finer place: a lower power of ten, or an unreduced fraction; the plain one where that cannot be written. */
    private static Quantity withPlace(Quantity quantity, Ratio figure, int finer) {
        Ratio place = finer > 15
                ? Ratio.ONE.dividedBy(Ratio.of(figure.denominator()).times(Ratio.of(finer - 14)))
                : Places.shown(figure).times(Ratio.powerOfTen(-finer));
        return Places.canShow(figure, place) ? quantity.withPlace(place) : quantity;
    }

    static Arbitrary<Quantity> between(Unit unit) {
        return Combinators.combine(figures(), figures())
                .filter((one, other) -> !one.equals(other))
                .as((one, other) -> Quantity.between(one.min(other), one.max(other), unit));
    }

    private static Arbitrary<Quantity> rough(Unit unit) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 15), Arbitraries.of(-1, 1), Arbitraries.of(true, false))
                .as((power, sign, several) -> several
                        ? Quantity.several(Ratio.powerOfTen(power).times(Ratio.of(sign)), unit)
                        : Quantity.orderOf(Ratio.powerOfTen(Math.max(2, power)).times(Ratio.of(sign)), unit));
    }

    static Arbitrary<Quantity> sameKind(Quantity quantity) {
        return unitsLike(quantity.unit())
                .flatMap(Quantities::quantities)
                .filter(other -> other.unit().convertibleTo(quantity.unit()))
                .withoutEdgeCases();
    }
}
