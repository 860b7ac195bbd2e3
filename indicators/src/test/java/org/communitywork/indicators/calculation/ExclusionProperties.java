// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

class ExclusionProperties {
    private static final List<String> NAMES = List.of("due", "examined", "moved", "elsewhere", "refused");

    static final Indicator RATE = Indicator.proportion("X.RATE")
            .name("体检率", "Check-up rate")
            .formula("examined / due")
            .exclusions(Exclusions.builder()
                    .denominator("moved")
                    .numerator("elsewhere")
                    .exceptions("refused")
                    .build())
            .build();
    private static final Indicator WITHOUT =
            Indicator.builder().from(RATE).exclusions(Optional.empty()).build();
    private static final Indicator RATIO = Indicator.ratio("X.RATIO")
            .name("比", "Ratio")
            .formula("examined / due")
            .exclusions(Exclusions.builder()
                    .denominator("moved")
                    .numerator("elsewhere")
                    .build())
            .build();

    /** The figures of due, examined, moved, elsewhere and refused. */
    private record Box(List<Integer> low, List<Integer> high) {
        Observations observations() {
            List<ResolvedObservation> all = new ArrayList<>();
            for (int i = 0; i < low.size(); i++) {
                Quantity quantity = low.get(i).equals(high.get(i))
                        ? Quantity.of(low.get(i), Units.PERSON)
                        : Quantity.between(Ratio.of(low.get(i)), Ratio.of(high.get(i)), Units.PERSON);
                all.add(Samples.builder(NAMES.get(i), "0人").quantity(quantity).build());
            }
            return Observations.of(all);
        }

        /** All choices of one end for each figure. */
        List<List<Integer>> corners() {
            List<List<Integer>> corners = List.of(List.of());
            for (int i = 0; i < low.size(); i++) {
                List<List<Integer>> longer = new ArrayList<>();
                for (List<Integer> corner : corners) {
                    longer.add(append(corner, low.get(i)));
                    longer.add(append(corner, high.get(i)));
                }
                corners = longer;
            }
            return corners;
        }

        private static List<Integer> append(List<Integer> list, int number) {
            List<Integer> longer = new ArrayList<>(list);
            longer.add(number);
            return longer;
        }
    }

    private static Calculation calculate(Indicator indicator, Box box) {
        return Calculator.STANDARD.calculate(indicator, box.observations(), SUBJECT, YEAR);
    }

    /** By the rules for exact figures: 100 (N - NX) / (D - DX - DE), if the parts can lie within their wholes. */
    private static Optional<Ratio> expected(List<Integer> figures) {
        long d = figures.get(0);
        long n = figures.get(1);
        long dx = figures.get(2);
        long nx = figures.get(3);
        long de = figures.get(4);
        boolean possible = nx <= n && dx + de <= d && n + de <= d && n - nx <= d - dx - de;
        return possible && d - dx - de > 0 ? Optional.of(Ratio.of(100 * (n - nx), d - dx - de)) : Optional.empty();
    }

    @Property(tries = 500)
    void exactFigures_giveTheQuotientOrTheReason(@ForAll("points") List<Integer> figures) {
        Calculation calculation = calculate(RATE, new Box(figures, figures));
        Optional<Ratio> expected = expected(figures);
        assertThat(calculation.calculated().map(Calculated::value)).isEqualTo(expected.map(Range::singleton));
        if (expected.isEmpty()) {
            boolean nobodyLeft = figures.get(0) == figures.get(2) + figures.get(4);
            assertThat(calculation).isInstanceOfAny(Contradictory.class, Undefined.class);
            assertThat(!nobodyLeft && calculation instanceof Undefined).isFalse();
        }
    }

    @Property(tries = 300)
    void range_containsEveryValueThatTheFiguresAllow(
            @ForAll("possible") List<Integer> figures,
            @ForAll("steps") List<Integer> below,
            @ForAll("steps") List<Integer> above) {
        Optional<Ratio> value = expected(figures);
        Assume.that(value.isPresent());
        List<Integer> low = new ArrayList<>();
        List<Integer> high = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            low.add(Math.max(0, figures.get(i) - below.get(i)));
            high.add(figures.get(i) + above.get(i));
        }
        Range<Ratio> range =
                calculate(RATE, new Box(low, high)).calculated().orElseThrow().value();
        assertThat(range.contains(value.get()))
                .as("%s in %s", value.get(), range)
                .isTrue();
    }

    /** As long as the parts fit whatever the figures, an end is that of a corner of the box. */
    @Property(tries = 300)
    void range_isTheLeastOne(@ForAll("roomy") Box box) {
        List<Ratio> values = box.corners().stream()
                .map(corner -> expected(corner).orElseThrow())
                .sorted()
                .toList();
        assertThat(calculate(RATE, box).calculated().orElseThrow().value())
                .isEqualTo(Range.closed(values.get(0), values.get(values.size() - 1)));
    }

    @Property(tries = 100)
    void excludingNobody_changesNothing(@ForAll("points") List<Integer> figures) {
        List<Integer> nobody = List.of(figures.get(0) + 1, figures.get(1), 0, 0, 0);
        Calculation with = calculate(RATE, new Box(nobody, nobody));
        Calculation without = calculate(WITHOUT, new Box(nobody, nobody));
        assertThat(with.calculated().map(Calculated::value))
                .isEqualTo(without.calculated().map(Calculated::value));
        assertThat(with.shown(Language.ENGLISH)).isEqualTo(without.shown(Language.ENGLISH));
    }

    @Property(tries = 100)
    void unknownExclusion_isNeverZero(
            @ForAll("points") List<Integer> figures, @ForAll @IntRange(min = 2, max = 4) int left) {
        List<ResolvedObservation> others = new Box(figures, figures)
                .observations().all().stream()
                        .filter(each -> !each.measure().toString().equals(NAMES.get(left)))
                        .toList();
        Incomplete absent = (Incomplete) Calculator.STANDARD.calculate(RATE, Observations.of(others), SUBJECT, YEAR);
        assertThat(absent.missing())
                .extracting(missing -> missing.operand().toString())
                .containsExactly(NAMES.get(left));
    }

    /** Where more is excluded from the numerator than can be, a ratio does not become negative either. */
    @Property(tries = 300)
    void ratio_isNeverBelowZero(@ForAll("boxes") Box box) {
        calculate(RATIO, box)
                .calculated()
                .ifPresent(ratio -> assertThat(Range.atLeast(Ratio.ZERO).encloses(ratio.value()))
                        .isTrue());
    }

    @Provide
    Arbitrary<List<Integer>> points() {
        return Arbitraries.integers().between(0, 9).list().ofSize(NAMES.size()).map(figures -> {
            List<Integer> more = new ArrayList<>(figures);
            more.set(0, 2 * figures.get(0));
            return more;
        });
    }

    /** Made from the parts: of those due, some are examined and count, some are left over, the others are left out. */
    @Provide
    Arbitrary<List<Integer>> possible() {
        return steps().map(parts -> {
            int counted = parts.get(0);
            int moved = parts.get(1);
            int elsewhere = parts.get(2);
            int refused = parts.get(3);
            int others = elsewhere + parts.get(4);
            return List.of(counted + others + moved + refused, counted + elsewhere, moved, elsewhere, refused);
        });
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(0, 5).list().ofSize(NAMES.size());
    }

    @Provide
    Arbitrary<Box> boxes() {
        return Combinators.combine(points(), Arbitraries.of(0, 4, 8).list().ofSize(NAMES.size()))
                .as(ExclusionProperties::box);
    }

    /** Due from 40 on, examined from 8 to 16: all that is left out, at most 7 each, fits in between. */
    @Provide
    Arbitrary<Box> roomy() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4).list().ofSize(NAMES.size()),
                        Arbitraries.integers().between(0, 3).list().ofSize(NAMES.size()))
                .as((low, width) -> {
                    List<Integer> from = new ArrayList<>(low);
                    from.set(0, 40 + low.get(0));
                    from.set(1, 8 + low.get(1));
                    return box(from, width);
                });
    }

    private static Box box(List<Integer> low, List<Integer> width) {
        List<Integer> high = new ArrayList<>();
        for (int i = 0; i < low.size(); i++) {
            high.add(low.get(i) + width.get(i));
        }
        return new Box(low, high);
    }
}
