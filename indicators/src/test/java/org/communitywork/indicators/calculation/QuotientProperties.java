// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

class QuotientProperties {
    private static final ImmutableList<Operand> OPERANDS =
            ImmutableList.of(Samples.operand("X.A"), Samples.operand("X.B"), Samples.operand("X.C"));
    private static final Ratio FAR = Ratio.of(1_000_000);

    /** Numbers of a range: its closed ends, numbers very near to its ends or very far out, and some between. */
    private static List<Ratio> members(Range<Ratio> range) {
        Ratio low = range.hasLowerBound() ? range.lowerEndpoint() : FAR.negated();
        Ratio high = range.hasUpperBound() ? range.upperEndpoint() : FAR;
        Ratio width = high.minus(low);
        List<Ratio> members = new ArrayList<>();
        for (Ratio share : List.of(
                Ratio.ZERO,
                Ratio.of(1, 1_000_000_000_000L),
                Ratio.of(1, 3),
                Ratio.of(999_999_999_999L, 1_000_000_000_000L),
                Ratio.ONE)) {
            members.add(low.plus(width.times(share)));
        }
        if (!range.hasLowerBound() || !range.hasUpperBound()) {
            members.addAll(List.of(
                    Ratio.ZERO,
                    Ratio.ONE,
                    Ratio.of(-7),
                    FAR.times(FAR),
                    FAR.times(FAR).negated()));
        }
        members.removeIf(member -> !range.contains(member));
        return members;
    }

    private static List<Ratio> values(Quotient quotient) {
        List<List<Ratio>> choices = Lists.transform(OPERANDS, operand -> members(quotient.range(operand)));
        List<Ratio> values = new ArrayList<>();
        for (List<Ratio> choice : Lists.cartesianProduct(choices)) {
            Ratio below = at(quotient.denominator(), choice);
            if (below.signum() > 0) {
                values.add(at(quotient.numerator(), choice).dividedBy(below));
            }
        }
        return values;
    }

    private static Ratio at(LinearForm form, List<Ratio> choice) {
        Ratio sum = form.constant();
        for (int i = 0; i < choice.size(); i++) {
            sum = sum.plus(form.coefficient(OPERANDS.get(i)).times(choice.get(i)));
        }
        return sum;
    }

    @Property(tries = 1500)
    void value_containsEveryValueInTheBox(@ForAll("quotients") Quotient quotient) {
        Optional<Range<Ratio>> value = quotient.value();
        List<Ratio> values = values(quotient);
        if (value.isEmpty()) {
            assertThat(values).isEmpty();
        } else {
            assertThat(values)
                    .allSatisfy(one -> assertThat(value.get().contains(one))
                            .as("%s in %s", one, value.get())
                            .isTrue());
        }
    }

    @Property(tries = 1500)
    void value_isNoWiderThanTheValuesInABoundedBox(@ForAll("boundedQuotients") Quotient quotient) {
        // With D well above zero the values at the ends of the box are near to the ends of the range.
        Range<Ratio> below = quotient.denominatorRange();
        Assume.that(below.lowerEndpoint().compareTo(Ratio.of(1, 4)) >= 0);
        Range<Ratio> value = quotient.value().orElseThrow();
        List<Ratio> values = values(quotient);
        Ratio near = Ratio.of(1, 1_000_000);
        Ratio least = values.stream().min(Ratio::compareTo).orElseThrow();
        Ratio greatest = values.stream().max(Ratio::compareTo).orElseThrow();
        assertThat(least.minus(value.lowerEndpoint())).isBetween(Ratio.ZERO, near);
        assertThat(value.upperEndpoint().minus(greatest)).isBetween(Ratio.ZERO, near);
    }

    @Property(tries = 1500)
    void closedEnds_areAttainedAndOpenEndsAreNot(@ForAll("boundedQuotients") Quotient quotient) {
        Assume.that(quotient.denominatorRange().lowerEndpoint().signum() > 0);
        Range<Ratio> value = quotient.value().orElseThrow();
        assertThat(isAttained(quotient, value.upperEndpoint())).isEqualTo(value.upperBoundType() == BoundType.CLOSED);
        assertThat(isAttained(quotient, value.lowerEndpoint())).isEqualTo(value.lowerBoundType() == BoundType.CLOSED);
    }

    /** With D above zero everywhere, N / D is s somewhere exactly if N - sD is zero somewhere. */
    private static boolean isAttained(Quotient quotient, Ratio value) {
        return quotient.numerator()
                .minus(quotient.denominator().times(value))
                .evaluate(quotient::range)
                .contains(Ratio.ZERO);
    }

    @Property(tries = 1000)
    void closedEnds_areAttainedAlsoWhereTheDenominatorMayBeZero(@ForAll("quotients") Quotient quotient) {
        Optional<Range<Ratio>> value = quotient.value();
        Assume.that(value.isPresent());
        List<Ratio> values = values(quotient);
        value.filter(range -> range.hasUpperBound() && range.upperBoundType() == BoundType.CLOSED)
                .ifPresent(range -> assertThat(values).contains(range.upperEndpoint()));
        value.filter(range -> range.hasLowerBound() && range.lowerBoundType() == BoundType.CLOSED)
                .ifPresent(range -> assertThat(values).contains(range.lowerEndpoint()));
    }

    @Property(tries = 1000)
    void ends_areApproachedAlsoInUnboundedBoxes(@ForAll("quotients") Quotient quotient) {
        Optional<Range<Ratio>> value = quotient.value();
        Assume.that(value.isPresent());
        // For each s inside of the range N - sD takes both signs or zero where D is above zero: s lies between values.
        for (Ratio inside : members(value.get())) {
            LinearForm excess =
                    quotient.numerator().minus(quotient.denominator().times(inside));
            Range<Ratio> range = excess.evaluate(quotient::range);
            assertThat(range.contains(Ratio.ZERO) || quotient.isMaybeUndefined())
                    .as("%s of %s", inside, value.get())
                    .isTrue();
        }
    }

    @Property
    void value_shrinksWithTheBox(@ForAll("quotients") Quotient quotient, @ForAll("quotients") Quotient other) {
        Quotient narrowed = quotient;
        for (Operand operand : OPERANDS) {
            Range<Ratio> range = quotient.range(operand);
            Range<Ratio> second = other.range(operand);
            if (range.isConnected(second) && !range.intersection(second).isEmpty()) {
                narrowed = narrowed.with(operand, range.intersection(second));
            }
        }
        Optional<Range<Ratio>> narrow = narrowed.value();
        narrow.ifPresent(inner ->
                assertThat(quotient.value().orElseThrow().encloses(inner)).isTrue());
    }

    @Property
    void value_ofPointsIsTheirQuotient(
            @ForAll("points") Map<Operand, Range<Ratio>> box,
            @ForAll("forms") LinearForm n,
            @ForAll("forms") LinearForm d) {
        Quotient quotient = new Quotient(n, d, ImmutableMap.copyOf(box));
        Ratio above = Ranges.point(quotient.numeratorRange()).orElseThrow();
        Ratio below = Ranges.point(quotient.denominatorRange()).orElseThrow();
        assertThat(quotient.isMaybeUndefined()).isEqualTo(below.isZero());
        if (below.signum() > 0) {
            assertThat(quotient.value()).contains(Range.singleton(above.dividedBy(below)));
        } else {
            assertThat(quotient.value()).isEmpty();
        }
    }

    @Property
    void value_isOfTheScaleOfTheSums(@ForAll("quotients") Quotient quotient, @ForAll("factors") Ratio factor) {
        Quotient both = new Quotient(
                quotient.numerator().times(factor), quotient.denominator().times(factor), quotient.box());
        assertThat(both.value()).isEqualTo(quotient.value());
        Quotient scaled = new Quotient(quotient.numerator().times(factor), quotient.denominator(), quotient.box());
        assertThat(scaled.value()).isEqualTo(quotient.value().map(range -> Ranges.times(range, factor)));
    }

    @Provide
    Arbitrary<Quotient> quotients() {
        return quotients(Samples.ranges(-4, 12));
    }

    @Provide
    Arbitrary<Quotient> boundedQuotients() {
        return quotients(Samples.ranges(0, 12).filter(range -> range.hasLowerBound() && range.hasUpperBound()));
    }

    private static Arbitrary<Quotient> quotients(Arbitrary<Range<Ratio>> range) {
        return Combinators.combine(allForms(), allForms(), range.list().ofSize(OPERANDS.size()))
                .as((above, below, ranges) -> new Quotient(above, below, box(ranges)));
    }

    @Provide
    Arbitrary<Map<Operand, Range<Ratio>>> points() {
        return Samples.ratios(-6, 6)
                .map(Range::singleton)
                .list()
                .ofSize(OPERANDS.size())
                .map(QuotientProperties::box);
    }

    @Provide
    Arbitrary<LinearForm> forms() {
        return allForms();
    }

    @Provide
    Arbitrary<Ratio> factors() {
        return Arbitraries.of("1/7", "0.5", "1", "3", "10000").map(Ratio::parse);
    }

    private static Arbitrary<LinearForm> allForms() {
        return Arbitraries.integers()
                .between(-2, 3)
                .list()
                .ofSize(OPERANDS.size() + 1)
                .map(numbers -> {
                    LinearForm form = LinearForm.of(Ratio.of(numbers.get(OPERANDS.size())));
                    for (int i = 0; i < OPERANDS.size(); i++) {
                        form = form.plus(LinearForm.of(OPERANDS.get(i)).times(Ratio.of(numbers.get(i))));
                    }
                    return form;
                });
    }

    private static ImmutableMap<Operand, Range<Ratio>> box(List<Range<Ratio>> ranges) {
        ImmutableMap.Builder<Operand, Range<Ratio>> box = ImmutableMap.builder();
        for (int i = 0; i < ranges.size(); i++) {
            box.put(OPERANDS.get(i), ranges.get(i));
        }
        return box.build();
    }
}
