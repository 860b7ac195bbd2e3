// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertEvery;
import static org.communitywork.testkit.arbitraries.Kit.assertLeftOutAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import java.util.EnumSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Extent;
import org.communitywork.core.quantity.Multiples;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.QuantityFormat;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Reading;
import org.communitywork.core.quantity.Units;

/** What the generators of quantities draw, and what they shrink to. */
class QuantityGeneratorProperties {
    @Example
    void quantities_areOfEveryQualifier() {
        assertThat(drawn(QuantityArbitraries.quantities())
                        .map(Quantity::qualifier)
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Qualifier.class));
        assertSome(
                QuantityArbitraries.quantities(),
                quantity -> quantity.unit().symbol().contains("/"),
                quantity -> quantity.figure().map(Ratio::signum).orElse(0) < 0);
    }

    @Example
    void quantities_areWhatIsAskedFor() {
        assertAll(
                QuantityArbitraries.quantities().in(Units.PERSON),
                quantity -> quantity.unit().equals(Units.PERSON));
        assertAll(QuantityArbitraries.quantities().known(), quantity -> quantity.qualifier() != Qualifier.UNKNOWN);
        assertAll(
                QuantityArbitraries.quantities()
                        .withFigures(QuantityArbitraries.counts())
                        .said(Qualifier.AT_LEAST),
                quantity -> quantity.qualifier() == Qualifier.AT_LEAST
                        && quantity.figure().orElseThrow().isInteger());
        assertAll(
                QuantityArbitraries.quantitiesLike(Units.SQUARE_METER),
                quantity -> quantity.unit().convertibleTo(Units.HECTARE));
    }

    @Example
    void quantities_shrinkToSmallFigures() {
        Quantity smallest = shrunk(
                QuantityArbitraries.quantities().in(Units.PERSON).said(Qualifier.EXACTLY),
                quantity -> quantity.figure().orElseThrow().compareTo(Ratio.of(600)) >= 0);
        assertThat(smallest).isEqualTo(Quantity.parse("600人"));
        assertThat(shrunk(QuantityArbitraries.quantities(), quantity -> true))
                .matches(quantity -> quantity.equals(Quantity.of(Ratio.ZERO, quantity.unit())));
        assertThat(shrunk(QuantityArbitraries.quantities().in(Units.PERSON, Units.TONNE), quantity -> true))
                .isEqualTo(Quantity.parse("0人"));
    }

    @Example
    void quantities_inChosenUnitsLeaveOutAll() {
        assertAll(
                QuantityArbitraries.quantities().in(Units.PERCENT), quantity -> quantity.qualifier() != Qualifier.ALL);
        assertAll(QuantityArbitraries.quantities().said(Qualifier.ALL), Quantity.all()::equals);
    }

    @Example
    void unitsAndAmounts_areOfManySorts() {
        assertSome(
                QuantityArbitraries.units(),
                unit -> unit.symbol().contains("/"),
                unit -> unit.symbol().isEmpty(),
                unit -> unit.equals(Units.PERCENT) || unit.canBeNegative());
        assertSome(QuantityArbitraries.amounts(), amount -> !amount.range().hasUpperBound());
        assertSome(QuantityArbitraries.reaches(), reach -> !reach.equals(Reach.STANDARD));
        assertSome(
                QuantityArbitraries.figures(),
                figure -> !figure.isTerminating(),
                figure -> figure.isInteger() && figure.signum() > 0);
    }

    @Example
    void units_areQuotientsEveryFifthTime() {
        // 1/万 has a stroke and no unit before it.
        assertAll(QuantityArbitraries.plainUnits(), unit -> unit.symbol().indexOf('/') <= 0);
        assertThat(drawn(QuantityArbitraries.plainUnits()).distinct().count())
                .isGreaterThan(Units.standard().all().size() / 2);
        assertAll(QuantityArbitraries.quotientUnits(), unit -> unit.symbol().indexOf('/') > 0);
        assertEvery(5, QuantityArbitraries.units(), unit -> unit.symbol().indexOf('/') > 0);
        assertThat(drawn(QuantityArbitraries.unitsLike(Units.TONNE)))
                .contains(Units.TONNE, Units.KILOGRAM)
                .allMatch(unit -> unit.convertibleTo(Units.TONNE));
    }

    @Example
    void counts_areSmallOften() {
        assertAll(
                QuantityArbitraries.counts(),
                count -> count.isInteger() && count.signum() >= 0 && count.compareTo(Ratio.of(100_000)) <= 0);
        assertEvery(2, QuantityArbitraries.counts(), count -> count.compareTo(Ratio.of(1_000)) < 0);
        assertThat(shrunk(QuantityArbitraries.counts(), count -> count.compareTo(Ratio.of(50)) > 0))
                .isEqualTo(Ratio.of(51));
    }

    @Example
    void figures_goToTheEndsOfALongAndShrinkTowardsZero() {
        assertSome(
                QuantityArbitraries.figures(),
                figure -> figure.abs().compareTo(Ratio.powerOfTen(15)) > 0,
                figure -> figure.isTerminating() && !figure.isInteger() && figure.signum() < 0);
        assertThat(shrunk(QuantityArbitraries.figures(), figure -> true)).isEqualTo(Ratio.ZERO);
        assertThat(shrunk(QuantityArbitraries.figures(), figure -> figure.compareTo(Ratio.of(30)) > 0))
                .isEqualTo(Ratio.of(31));
    }

    @Example
    void dimensions_areTheStandardOnesOthersAndQuotients() {
        assertThat(drawn(QuantityArbitraries.dimensions()))
                .contains(
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
                        Dimension.MULTIPLE);
        assertSome(
                QuantityArbitraries.dimensions(),
                dimension -> dimension.equals(Dimension.unsigned("noise")),
                dimension -> dimension.name().contains("/"));
        assertThat(shrunk(QuantityArbitraries.dimensions(), dimension -> true)).isEqualTo(Dimension.AREA);
    }

    @Example
    void vocabularies_haveMoreUnitsAtTimes() {
        int standard = Units.standard().all().size();
        assertThat(drawn(QuantityArbitraries.vocabularies())
                        .map(units -> units.all().size() - standard)
                        .distinct())
                .containsExactlyInAnyOrder(0, 1, 2);
        assertThat(shrunk(QuantityArbitraries.vocabularies(), units -> true)).isEqualTo(Units.standard());
        assertThat(shrunk(QuantityArbitraries.formats(), format -> true)).isEqualTo(QuantityFormat.STANDARD);
    }

    @Example
    void readings_areOfTheQuantityWithItsDecimals() {
        assertLeftOutAtTimes(QuantityArbitraries.readings(), Reading::precision);
        assertSome(
                QuantityArbitraries.readings(),
                reading -> reading.precision()
                        .filter(precision -> precision.compareTo(Ratio.ONE) < 0)
                        .isPresent());
    }

    @Example
    void reaches_areOfManyExtents() {
        assertThat(drawn(QuantityArbitraries.extents()).distinct())
                .containsExactlyInAnyOrder(
                        places("0.5"),
                        places("1"),
                        places("2"),
                        Extent.ofFigure(Ratio.parse("0.1")),
                        Extent.ofFigure(Ratio.parse("0.2")),
                        Extent.ofFigure(Ratio.parse("0.5")),
                        places("0.5").limitedTo(Ratio.of(1, 4)),
                        places("1").limitedTo(Ratio.of(1, 4)),
                        places("2").limitedTo(Ratio.of(1, 4)));
        assertThat(shrunk(QuantityArbitraries.extents(), extent -> true)).isEqualTo(places("0.5"));
        assertThat(drawn(QuantityArbitraries.multiples()).distinct())
                .containsExactlyInAnyOrder(times(1), times(2), times(3));
        assertThat(shrunk(QuantityArbitraries.multiples(), multiples -> true)).isEqualTo(times(1));
        assertSome(
                QuantityArbitraries.reaches(),
                reach -> !reach.over().equals(Reach.STANDARD.over()),
                reach -> !reach.nearly().equals(Reach.STANDARD.nearly()),
                reach -> !reach.about().equals(Reach.STANDARD.about()),
                reach -> !reach.several().equals(Reach.STANDARD.several()),
                reach -> !reach.orderOf().equals(Reach.STANDARD.orderOf()));
    }

    private static Extent places(String places) {
        return Extent.ofPlaces(Ratio.parse(places));
    }

    private static Multiples times(int from) {
        return new Multiples(Ratio.of(from), Ratio.of(10));
    }
}
