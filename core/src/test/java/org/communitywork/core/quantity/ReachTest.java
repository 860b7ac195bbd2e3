// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
    private static final Extent TENTH = Extent.ofFigure(Ratio.of(1, 10));
    private static final Reach WIDE = Reach.STANDARD
            .withOver(Extent.ofPlaces(Ratio.of(2)))
            .withNearly(Extent.ofFigure(Ratio.of(1, 5)))
            .withAbout(TENTH)
            .withSeveral(new Multiples(Ratio.of(3), Ratio.of(8)))
            .withOrderOf(new Multiples(Ratio.ONE, Ratio.of(5)));

    /** Hand arithmetic: 300 + min(2*100, 300); 20 - 20/5; 300 -+ 300/10; 3*10 to 8*10; 1000 to 5*1000. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300多人|(300, 500)",
                "100多人|(100, 200)",
                "近20吨|(16, 20)",
                "约300人|[270, 330]",
                "下降约300人|[-330, -270]",
                "数十项|[30, 80)",
                "上千张|[1000, 5000)",
                "80%以上|[80, ∞)",
                "3—5年|[3, 5]"
            })
    void range_followsTheReplacedRules(String phrase, String range) {
        Quantity quantity = Quantity.parse(phrase);
        assertThat(quantity.range(WIDE)).isEqualTo(Ranges.parse(range));
        assertThat(quantity.amount(WIDE)).isEqualTo(new Amount(Ranges.parse(range), quantity.unit()));
    }

    @Test
    void range_ofNearlyAndAboutStopsAtZero() {
        Extent twice = Extent.ofFigure(Ratio.of(2));
        Reach far = Reach.STANDARD.withNearly(twice).withAbout(twice);
        // 20 - 2 * 20 is below zero, 20 + 2 * 20 is 60.
        assertThat(Quantity.parse("近20吨").range(far)).isEqualTo(Ranges.parse("[0, 20)"));
        assertThat(Quantity.parse("约20吨").range(far)).isEqualTo(Ranges.parse("[0, 60]"));
        // 20 - 20 is zero, which the distance does not reach.
        Reach whole = Reach.STANDARD.withNearly(Extent.ofFigure(Ratio.ONE));
        assertThat(Quantity.parse("近20吨").range(whole)).isEqualTo(Ranges.parse("(0, 20)"));
    }

    @Test
    void extent_addsPlacesAndShareUpToItsLimit() {
        Extent both = new Extent(Ratio.ONE, Ratio.of(1, 10), Ratio.of(1, 4));
        // 250 has the place 10: 10 + 25 = 35 is below 250 / 4; 20 has the place 10: 10 + 2 is above 20 / 4.
        assertThat(both.distance(Ratio.of(250), Ratio.of(10))).isEqualTo(Ratio.of(35));
        assertThat(both.distance(Ratio.of(20), Ratio.of(10))).isEqualTo(Ratio.of(5));
        assertThat(Extent.ofPlaces(Ratio.ONE).limitedTo(Ratio.of(1, 4)))
                .isEqualTo(new Extent(Ratio.ONE, Ratio.ZERO, Ratio.of(1, 4)));
    }

    @Test
    void multiples_mayBeginAtZero() {
        assertThat(new Multiples(Ratio.ZERO, Ratio.of(3)).of(Ratio.of(10))).isEqualTo(Ranges.parse("[0, 30)"));
    }

    @Test
    void parts_refuseBadNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extent.ofPlaces(Ratio.of(-1)))
                .withMessage("Places of an extent must not be negative: '-1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Extent(Ratio.ONE, Ratio.of(-1), Ratio.ONE))
                .withMessage("Share of an extent must not be negative: '-1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extent.ofPlaces(Ratio.ONE).limitedTo(Ratio.ZERO))
                .withMessage("Limit of an extent must be above zero: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extent.ofPlaces(Ratio.ZERO))
                .withMessage("Extent must be above zero: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Multiples(Ratio.of(-1), Ratio.ONE))
                .withMessage("Least multiple must not be negative: '-1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Multiples(Ratio.of(2), Ratio.of(2)))
                .withMessage("Multiples must end above the least one: '2'");
    }

    @Test
    void equals_isByRule() {
        new EqualsTester()
                .addEqualityGroup(Reach.STANDARD, Reach.STANDARD.withAbout(Reach.STANDARD.about()))
                .addEqualityGroup(Reach.STANDARD.withOver(TENTH))
                .addEqualityGroup(Reach.STANDARD.withNearly(TENTH))
                .addEqualityGroup(Reach.STANDARD.withAbout(TENTH))
                .addEqualityGroup(Reach.STANDARD.withSeveral(new Multiples(Ratio.ONE, Ratio.of(2))))
                .addEqualityGroup(Reach.STANDARD.withOrderOf(new Multiples(Ratio.ONE, Ratio.of(2))))
                .testEquals();
        SerializableTester.reserializeAndAssert(WIDE);
        assertThat(WIDE.toString()).startsWith("over Extent[places=2, share=0, limit=1], nearly ");
    }

    @Test
    void rules_canBeAsked() {
        assertThat(WIDE.over()).isEqualTo(Extent.ofPlaces(Ratio.of(2)));
        assertThat(WIDE.nearly()).isEqualTo(Extent.ofFigure(Ratio.of(1, 5)));
        assertThat(WIDE.several()).isEqualTo(new Multiples(Ratio.of(3), Ratio.of(8)));
        assertThat(WIDE.orderOf()).isEqualTo(new Multiples(Ratio.ONE, Ratio.of(5)));
    }
}
