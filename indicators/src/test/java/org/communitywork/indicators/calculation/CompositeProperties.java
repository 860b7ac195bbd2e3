// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

class CompositeProperties {
    private static final List<String> NAMES = List.of("X.A", "X.B", "X.C");

    private static Indicator ratio(String code, String formula) {
        return Indicator.ratio(code)
                .name("比", "Ratio")
                .formula(formula)
                .scale(Scale.PERCENT)
                .build();
    }

    /** p X.A / X.C + q X.B / X.C, in percent. */
    private static Indicator index(int p, int q) {
        return Indicator.composite("X.INDEX", "%")
                .name("指数", "Index")
                .formula("(" + p + " X.P" + (q < 0 ? " - " : " + ") + Math.abs(q) + " X.Q) / 4")
                .addComponents(ratio("X.P", "X.A / X.C"), ratio("X.Q", "X.B / X.C"))
                .build();
    }

    private static Range<Ratio> value(Indicator indicator, List<Integer> low, List<Integer> width) {
        ImmutableList.Builder<ResolvedObservation> all = ImmutableList.builder();
        for (int i = 0; i < NAMES.size(); i++) {
            Quantity quantity = width.get(i) == 0
                    ? Quantity.of(low.get(i), Units.PERSON)
                    : Quantity.between(Ratio.of(low.get(i)), Ratio.of(low.get(i) + width.get(i)), Units.PERSON);
            all.add(Samples.builder(NAMES.get(i), "0人").quantity(quantity).build());
        }
        return Calculator.STANDARD
                .calculate(indicator, Observations.of(all.build()), SUBJECT, YEAR)
                .calculated()
                .orElseThrow()
                .value();
    }

    /** Its components share a measure, so the range may be too wide; what can be is always in it. */
    @Property(tries = 300)
    void range_containsEveryValueThatTheMeasuresAllow(
            @ForAll("figures") List<Integer> low,
            @ForAll @Size(3) List<@IntRange(max = 5) Integer> width,
            @ForAll @Size(3) List<@IntRange(max = 3) Integer> thirds,
            @ForAll @IntRange(min = 1, max = 3) int p,
            @ForAll("weights") int q) {
        Range<Ratio> range = value(index(p, q), low, width);
        Ratio a = inside(low, width, thirds, 0);
        Ratio b = inside(low, width, thirds, 1);
        Ratio c = inside(low, width, thirds, 2);
        Ratio expected =
                a.times(Ratio.of(p)).plus(b.times(Ratio.of(q))).dividedBy(c).times(Ratio.of(25));
        assertThat(range.contains(expected)).as("%s in %s", expected, range).isTrue();
    }

    private static Ratio inside(List<Integer> low, List<Integer> width, List<Integer> thirds, int i) {
        return Ratio.of(low.get(i)).plus(Ratio.of((long) width.get(i) * thirds.get(i), 3));
    }

    /** A composite of one component is that component, and of exact figures the formula over their values. */
    @Property(tries = 100)
    void exactFigures_giveTheFormulaOverTheValues(@ForAll("figures") List<Integer> figures) {
        List<Integer> exact = List.of(0, 0, 0);
        Indicator part = ratio("X.P", "X.A / X.C");
        Indicator same = Indicator.composite("X.SAME", "%")
                .name("同", "Same")
                .formula("X.P")
                .addComponent(part)
                .build();
        assertThat(value(same, figures, exact)).isEqualTo(value(part, figures, exact));
        Ratio expected = Ratio.of(25L * (2L * figures.get(0) + figures.get(1)), figures.get(2));
        assertThat(value(index(2, 1), figures, exact)).isEqualTo(Range.singleton(expected));
    }

    @Provide
    Arbitrary<Integer> weights() {
        return Arbitraries.of(-3, -2, -1, 1, 2);
    }

    @Provide
    Arbitrary<List<Integer>> figures() {
        return Arbitraries.integers().between(1, 12).list().ofSize(NAMES.size());
    }
}
