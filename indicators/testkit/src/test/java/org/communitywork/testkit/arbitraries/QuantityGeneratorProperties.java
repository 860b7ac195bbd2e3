// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import java.util.EnumSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Reach;
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
}
