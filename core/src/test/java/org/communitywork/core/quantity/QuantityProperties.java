// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Range;
import com.google.common.testing.SerializableTester;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;

class QuantityProperties {
    private static final QuantityFormat FORMAT = QuantityFormat.of(Quantities.UNITS);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<Quantity> quantities() {
        return Quantities.quantities();
    }

    @Provide
    Arbitrary<Quantity> nearQuantities() {
        return Quantities.units().flatMap(Quantities::near).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Quantity> standardQuantities() {
        return Arbitraries.of(Units.standard().all())
                .flatMap(Quantities::quantities)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Tuple2<Quantity, Quantity>> comparable() {
        return Quantities.plainUnits()
                .flatMap(Quantities::quantities)
                .flatMap(one -> Quantities.sameKind(one).map(other -> Tuple.of(one, other)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Tuple2<Quantity, Unit>> conversions() {
        return Quantities.plainUnits()
                .flatMap(unit -> Combinators.combine(Quantities.inUnit(unit), Quantities.unitsLike(unit))
                        .as(Tuple::of))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Ratio> shares() {
        return Arbitraries.integers().between(1, 999).map(share -> Ratio.of(share, 1000));
    }

    @Property(tries = 5000)
    void parse_readsItsOwnText(@ForAll("quantities") Quantity quantity) {
        assertThat(FORMAT.parse(quantity.toString())).isEqualTo(quantity).hasSameHashCodeAs(quantity);
        assertThat(FORMAT.format(quantity)).isEqualTo(quantity.toString());
    }

    @Property
    void parse_readsItsOwnTextInFullWidth(@ForAll("quantities") Quantity quantity) {
        StringBuilder wide = new StringBuilder();
        quantity.toString()
                .chars()
                .map(c -> c > ' ' && c < 0x7F ? c - '!' + 0xFF01 : c)
                .forEach(wide::appendCodePoint);
        assertThat(FORMAT.parse(wide.toString())).isEqualTo(quantity);
    }

    @Property
    void json_isTheText(@ForAll("standardQuantities") Quantity quantity) throws JsonProcessingException {
        String json = JSON.writeValueAsString(quantity);
        assertThat(json).isEqualTo('"' + quantity.toString() + '"');
        assertThat(JSON.readValue(json, Quantity.class)).isEqualTo(quantity);
    }

    @Property(tries = 200)
    void serialization_keepsTheQuantity(@ForAll("quantities") Quantity quantity) {
        SerializableTester.reserializeAndAssert(quantity);
    }

    @Property
    void range_isNeverEmptyAndHoldsItsFiguresAsItsQualifierSays(@ForAll("quantities") Quantity quantity) {
        Range<Ratio> range = quantity.range();
        assertThat(range.isEmpty()).isFalse();
        switch (quantity.qualifier()) {
            case EXACTLY, ALL, AT_LEAST, AT_MOST, ABOUT, ORDER_OF ->
                assertThat(range.contains(quantity.figure().orElseThrow())).isTrue();
            case MORE_THAN, LESS_THAN, OVER, NEARLY, SEVERAL ->
                assertThat(range.contains(quantity.figure().orElseThrow())).isFalse();
            case BETWEEN -> {
                assertThat(range.contains(quantity.figure().orElseThrow())).isTrue();
                assertThat(range.contains(quantity.second().orElseThrow())).isTrue();
            }
            case UNKNOWN -> assertThat(quantity.figure()).isEmpty();
        }
    }

    @Property
    void range_ofNearlyStaysAboveHalf(@ForAll("nearQuantities") Quantity near) {
        Ratio size = near.figure().orElseThrow().abs();
        Range<Ratio> rise = near.figure().orElseThrow().signum() > 0 ? near.range() : Ranges.negated(near.range());
        Ratio half = size.times(Ratio.of(1, 2));
        switch (near.qualifier()) {
            case NEARLY -> assertThat(Range.open(half, size).encloses(rise)).isTrue();
            case OVER ->
                assertThat(Range.open(size, size.plus(size)).encloses(rise)).isTrue();
            default ->
                assertThat(Range.closed(half, size.plus(half)).encloses(rise)).isTrue();
        }
    }

    @Property
    void range_ofAboutIsEvenAndHoldsTheExactAmount(@ForAll("nearQuantities") Quantity near) {
        Assume.that(near.qualifier() == Qualifier.ABOUT);
        Ratio figure = near.figure().orElseThrow();
        Range<Ratio> range = near.range();
        assertThat(range.lowerEndpoint().plus(range.upperEndpoint())).isEqualTo(figure.plus(figure));
        assertThat(range.encloses(Quantity.of(figure, near.unit()).range())).isTrue();
    }

    @Property
    void range_withAFinerPlaceIsNarrower(@ForAll("nearQuantities") Quantity near) {
        Ratio shown = Places.shown(near.figure().orElseThrow());
        Quantity plain = near.withPlace(shown);
        assertThat(plain.place()).isEmpty();
        Ratio place = near.place().orElse(shown);
        boolean finer = place.compareTo(shown) <= 0;
        assertThat(finer ? plain.range().encloses(near.range()) : near.range().encloses(plain.range()))
                .isTrue();
    }

    @Property
    void range_ofADeclineMirrorsTheRise(@ForAll("quantities") Quantity quantity) {
        Assume.that(quantity.figure().isPresent() && !quantity.unit().canBeNegative());
        Assume.that(quantity.qualifier() != Qualifier.ALL
                && quantity.figure().orElseThrow().signum() > 0);
        Quantity decline = FORMAT.parse("下降" + quantity);
        assertThat(decline.range()).isEqualTo(Ranges.negated(quantity.range()));
    }

    @Property
    void range_hasAFloorUnlessTheUnitOrTheFigureIsNegative(@ForAll("quantities") Quantity quantity) {
        boolean decline =
                quantity.figure().filter(figure -> figure.signum() < 0).isPresent();
        Assume.that(!decline && !quantity.unit().canBeNegative());
        assertThat(Range.atLeast(Ratio.ZERO).encloses(quantity.range())).isTrue();
    }

    @Property
    void in_isInverseAndKeepsTheRange(@ForAll("conversions") Tuple2<Quantity, Unit> conversion) {
        Amount amount = conversion.get1().amount();
        Amount converted = amount.in(conversion.get2());
        assertThat(converted.in(amount.unit())).isEqualTo(amount);
        assertThat(converted.isEqualTo(amount)).isEqualTo(amount.isEqualTo(amount));
    }

    @Property
    void in_keepsTheStatementWhereAPhraseCan(@ForAll("conversions") Tuple2<Quantity, Unit> conversion) {
        Quantity quantity = conversion.get1();
        Quantity converted;
        try {
            converted = quantity.in(conversion.get2());
        } catch (UnitMismatchException e) {
            throw e;
        } catch (IllegalArgumentException noPhrase) {
            Assume.that(false);
            return;
        }
        assertThat(converted.amount()).isEqualTo(quantity.amount().in(conversion.get2()));
        assertThat(converted.qualifier() == quantity.qualifier() || quantity.qualifier() == Qualifier.ALL)
                .isTrue();
        assertThat(converted.in(quantity.unit()).amount()).isEqualTo(quantity.amount());
        assertThat(FORMAT.parse(converted.toString())).isEqualTo(converted);
    }

    @Property
    void plusAndMinus_agreeWithTheArithmeticOfRanges(@ForAll("comparable") Tuple2<Quantity, Quantity> two) {
        Quantity one = two.get1();
        Range<Ratio> other = two.get2().amount().in(one.unit()).range();
        assertThat(one.plus(two.get2())).isEqualTo(new Amount(Ranges.plus(one.range(), other), one.unit()));
        assertThat(one.minus(two.get2())).isEqualTo(new Amount(Ranges.minus(one.range(), other), one.unit()));
    }

    @Property
    void times_agreesWithTheArithmeticOfRanges(
            @ForAll("quantities") Quantity quantity, @ForAll("shares") Ratio factor) {
        assertThat(quantity.times(factor))
                .isEqualTo(new Amount(Ranges.times(quantity.range(), factor), quantity.unit()));
    }

    @Property
    void dividedBy_givesABareNumberOrAQuotientUnit(
            @ForAll("standardQuantities") Quantity one, @ForAll("standardQuantities") Quantity other) {
        Assume.that(!other.range().contains(Ratio.ZERO));
        boolean same = one.unit().convertibleTo(other.unit());
        Assume.that(same || (isNamed(one.unit()) && isNamed(other.unit())));
        Amount quotient = one.dividedBy(other);
        Unit unit = same ? Units.NUMBER : one.unit().per(other.unit());
        Range<Ratio> divisor = same ? other.amount().in(one.unit()).range() : other.range();
        assertThat(quotient).isEqualTo(new Amount(Ranges.quotient(one.range(), divisor), unit));
    }

    private static boolean isNamed(Unit unit) {
        return !unit.symbol().isEmpty() && !unit.symbol().startsWith("/");
    }

    @Property
    void unitsOfDifferentDimensions_areRefusedByBothNames(
            @ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
        Assume.that(!one.unit().convertibleTo(other.unit()));
        String message =
                "Units differ: " + one.unit().label() + "/" + other.unit().label();
        assertThatThrownBy(() -> one.plus(other))
                .isInstanceOf(UnitMismatchException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> one.minus(other))
                .isInstanceOf(UnitMismatchException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> one.isAtLeast(other))
                .isInstanceOf(UnitMismatchException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> one.in(other.unit()))
                .isInstanceOf(UnitMismatchException.class)
                .hasMessage(message);
    }

    @Property
    void comparison_agreesWithMembers(
            @ForAll("comparable") Tuple2<Quantity, Quantity> two,
            @ForAll("shares") Ratio left,
            @ForAll("shares") Ratio right) {
        Quantity one = two.get1();
        Ratio member = member(one.range(), left);
        Ratio other = member(two.get2().amount().in(one.unit()).range(), right);
        int order = member.compareTo(other);
        assertAllows(one.isAtLeast(two.get2()), order >= 0);
        assertAllows(one.isMoreThan(two.get2()), order > 0);
        assertAllows(one.isAtMost(two.get2()), order <= 0);
        assertAllows(one.isLessThan(two.get2()), order < 0);
        assertAllows(one.isEqualTo(two.get2()), order == 0);
    }

    private static void assertAllows(Ternary answer, boolean ofMembers) {
        assertThat(answer).isIn(Ternary.of(ofMembers), Ternary.UNKNOWN);
    }

    /** Returns a number of the range, further up for a greater share. */
    private static Ratio member(Range<Ratio> range, Ratio share) {
        if (range.hasLowerBound() && range.hasUpperBound()) {
            Ratio length = range.upperEndpoint().minus(range.lowerEndpoint());
            return range.lowerEndpoint().plus(length.times(share));
        }
        Ratio far = share.reciprocal();
        if (range.hasLowerBound()) {
            return range.lowerEndpoint().plus(far);
        }
        return range.hasUpperBound() ? range.upperEndpoint().minus(far) : far;
    }

    @Property
    void comparisons_areEachOthersOpposites(@ForAll("comparable") Tuple2<Quantity, Quantity> two) {
        Quantity one = two.get1();
        Quantity other = two.get2();
        assertThat(one.isAtLeast(other)).isEqualTo(other.isAtMost(one));
        assertThat(one.isMoreThan(other)).isEqualTo(other.isLessThan(one));
        assertThat(one.isAtLeast(other)).isEqualTo(one.isLessThan(other).not());
        assertThat(one.isEqualTo(other)).isEqualTo(other.isEqualTo(one));
    }
}
