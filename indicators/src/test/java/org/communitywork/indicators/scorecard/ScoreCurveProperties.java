// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Limit;
import org.communitywork.indicators.target.Target;

/** Laws of the shapes that score a number: their formulas written down a second time, for one number each. */
class ScoreCurveProperties {
    static final Indicator RATE = Indicator.ratio("X.RATE")
            .scale(Scale.PERCENT)
            .name("比率", "Ratio")
            .formula("X.A / X.B")
            .build();
    static final Indicator CASES =
            Indicator.count("X.CASES", "X.CASE", "起").name("起数", "Cases").build();

    private static final Ratio POINTS = Ratio.of(10);

    /** A rule, its curve, and its formula for one number. */
    record Shape(String name, ScoreCurve curve, Formula formula) {
        @Override
        public String toString() {
            return name;
        }
    }

    interface Formula {
        Ratio of(Ratio value);
    }

    private static Ratio between(Ratio low, Ratio value, Ratio high) {
        return value.compareTo(low) < 0 ? low : value.compareTo(high) > 0 ? high : value;
    }

    private static Shape proportional(String limit, Ratio zero, boolean isAtLeast, LimitComparison comparison) {
        Criterion criterion = isAtLeast ? Criterion.atLeast(limit) : Criterion.atMost(limit);
        Target target = Target.builder()
                .indicator(RATE)
                .criterion(criterion)
                .comparison(comparison)
                .build();
        Limit full = Limit.parse(limit);
        Ratio number = full.quantity().figure().orElseThrow();
        Formula formula = value -> {
            Ratio compared = comparison == LimitComparison.FULL_VALUE
                    ? value
                    : Rounding.gbt8170(full.interval()).round(value);
            int side = compare(compared, number);
            if (isAtLeast ? side >= 0 : side <= 0) {
                return POINTS;
            }
            Ratio share = value.minus(zero).dividedBy(number.minus(zero));
            return between(Ratio.ZERO, POINTS.times(share), POINTS);
        };
        String name = (isAtLeast ? ">=" : "<=") + limit + " " + zero + " " + comparison;
        return new Shape(name, new ScoringRule.Proportional(target, zero).curve(POINTS), formula);
    }

    private static int compare(Ratio left, Ratio right) {
        BigInteger product = left.numerator().multiply(right.denominator());
        return product.compareTo(right.numerator().multiply(left.denominator()));
    }

    private static Shape deduction(Ratio perCase, Ratio floor) {
        return new Shape(
                "-" + perCase + " to " + floor,
                new ScoringRule.Deduction(CASES, perCase, floor).curve(POINTS),
                value -> between(floor, POINTS.minus(perCase.times(value)), POINTS));
    }

    private static Shape perCase(Ratio perCase) {
        return new Shape(
                "+" + perCase,
                new ScoringRule.PerCase(CASES, perCase).curve(POINTS),
                value -> between(Ratio.ZERO, perCase.times(value), POINTS));
    }

    @Property(tries = 3000)
    void image_ofOneNumberIsTheFormula(@ForAll("shapes") Shape shape, @ForAll("values") Ratio value) {
        assertThat(shape.curve().of(Range.singleton(value)))
                .isEqualTo(Range.singleton(shape.formula().of(value)));
    }

    @Property(tries = 3000)
    void image_holdsTheScoreOfEachMember(
            @ForAll("shapes") Shape shape, @ForAll("ranges") Range<Ratio> range, @ForAll("values") Ratio member) {
        Assume.that(range.contains(member));
        assertThat(shape.curve().of(range).contains(shape.formula().of(member))).isTrue();
    }

    /** The formulas rise or fall all the way: ends come from the ends of the range or from right beside them. */
    @Property(tries = 3000)
    void image_endsWhereSomeMemberScores(@ForAll("shapes") Shape shape, @ForAll("bounded") Range<Ratio> range) {
        Range<Ratio> image = shape.curve().of(range);
        Ratio one = shape.formula().of(beside(range, range.lowerEndpoint(), range.lowerBoundType(), 1));
        Ratio other = shape.formula().of(beside(range, range.upperEndpoint(), range.upperBoundType(), -1));
        checkEnd(image.lowerEndpoint(), image.lowerBoundType(), one.min(other));
        checkEnd(image.upperEndpoint(), image.upperBoundType(), one.max(other));
    }

    private static Ratio beside(Range<Ratio> range, Ratio end, BoundType type, int side) {
        Ratio width = range.upperEndpoint().minus(range.lowerEndpoint());
        return type == BoundType.CLOSED
                ? end
                : end.plus(width.times(Ratio.of(side)).times(Ratio.powerOfTen(-9)));
    }

    private static void checkEnd(Ratio end, BoundType type, Ratio score) {
        if (type == BoundType.CLOSED) {
            assertThat(score).isEqualTo(end);
        } else {
            assertThat(score).isNotEqualTo(end);
            assertThat(score.minus(end).abs()).isLessThan(Ratio.powerOfTen(-4));
        }
    }

    @Property
    void image_neverWidensWhenTheRangeNarrows(
            @ForAll("shapes") Shape shape, @ForAll("ranges") Range<Ratio> range, @ForAll("ranges") Range<Ratio> other) {
        Assume.that(range.isConnected(other) && !range.intersection(other).isEmpty());
        assertThat(shape.curve().of(range).encloses(shape.curve().of(range.intersection(other))))
                .isTrue();
    }

    @Property
    void image_staysWithinThePoints(@ForAll("shapes") Shape shape, @ForAll("ranges") Range<Ratio> range) {
        assertThat(Range.closed(Ratio.ZERO, POINTS).encloses(shape.curve().of(range)))
                .isTrue();
    }

    @Provide
    Arbitrary<Shape> shapes() {
        Arbitrary<LimitComparison> comparisons = Arbitraries.of(LimitComparison.class);
        Arbitrary<Shape> below = Combinators.combine(
                        Arbitraries.of("80%", "81%", "20.0%"), Arbitraries.of("0", "-5", "10", "39/2"), comparisons)
                .as((limit, zero, comparison) -> proportional(limit, Ratio.parse(zero), true, comparison));
        Arbitrary<Shape> above = Combinators.combine(
                        Arbitraries.of("0%", "20%", "5.5%"), Arbitraries.of("20.2", "40", "61/3"), comparisons)
                .as((limit, zero, comparison) -> proportional(limit, Ratio.parse(zero), false, comparison));
        Arbitrary<Ratio> perCase = Arbitraries.of("1", "0.5", "3", "2/3").map(Ratio::parse);
        Arbitrary<Shape> taken = Combinators.combine(perCase, Arbitraries.of(0, 4))
                .as((points, floor) -> deduction(points, Ratio.of(floor)));
        return Arbitraries.oneOf(below, above, taken, perCase.map(ScoreCurveProperties::perCase));
    }

    @Provide
    Arbitrary<Ratio> values() {
        Arbitrary<Ratio> turns = Arbitraries.of(
                        "80", "79.5", "80.5", "81", "20", "19.95", "20.05", "20.5", "0", "0.5", "5.55", "5.45", "40",
                        "10", "-5")
                .map(Ratio::parse);
        return Arbitraries.oneOf(turns, Samples.ratios(-10, 110));
    }

    @Provide
    Arbitrary<Range<Ratio>> bounded() {
        return Combinators.combine(values(), values(), Arbitraries.of(BoundType.class), Arbitraries.of(BoundType.class))
                .as((one, other, lower, upper) -> one.equals(other)
                        ? Range.singleton(one)
                        : Range.range(one.min(other), lower, one.max(other), upper));
    }

    @Provide
    Arbitrary<Range<Ratio>> ranges() {
        return Arbitraries.oneOf(bounded(), Samples.ranges(-10, 110));
    }
}
