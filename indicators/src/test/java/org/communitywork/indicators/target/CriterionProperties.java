// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;

class CriterionProperties {
    /** Decides for one number by cross-multiplication of whole numbers, after the rounding that the method asks for. */
    private static boolean decide(LimitCriterion criterion, Ratio value, LimitComparison comparison) {
        if (criterion instanceof LimitCriterion.AtLeast at) {
            return compare(value, at.limit(), comparison) >= 0;
        }
        if (criterion instanceof LimitCriterion.MoreThan more) {
            return compare(value, more.limit(), comparison) > 0;
        }
        if (criterion instanceof LimitCriterion.AtMost most) {
            return compare(value, most.limit(), comparison) <= 0;
        }
        if (criterion instanceof LimitCriterion.LessThan less) {
            return compare(value, less.limit(), comparison) < 0;
        }
        if (criterion instanceof LimitCriterion.Exactly exactly) {
            return compare(value, exactly.limit(), comparison) == 0;
        }
        LimitCriterion.Within within = (LimitCriterion.Within) criterion;
        return compare(value, within.lower(), comparison) >= 0 && compare(value, within.upper(), comparison) <= 0;
    }

    private static int compare(Ratio value, Limit limit, LimitComparison comparison) {
        Ratio compared = comparison == LimitComparison.FULL_VALUE
                ? value
                : Rounding.gbt8170(limit.interval()).round(value);
        Ratio number = limit.quantity().figure().orElseThrow();
        BigInteger left = compared.numerator().multiply(number.denominator());
        BigInteger right = number.numerator().multiply(compared.denominator());
        return left.compareTo(right);
    }

    private static Verdict verdict(LimitCriterion criterion, Range<Ratio> value, LimitComparison comparison) {
        return criterion.verdict(value, Units.PERCENT, comparison);
    }

    @Property(tries = 2000)
    void verdict_ofAPointIsThatOfCrossMultiplication(
            @ForAll("criteria") LimitCriterion criterion,
            @ForAll("values") Ratio value,
            @ForAll LimitComparison comparison) {
        assertThat(verdict(criterion, Range.singleton(value), comparison))
                .isEqualTo(decide(criterion, value, comparison) ? Verdict.MET : Verdict.NOT_MET);
    }

    @Property(tries = 2000)
    void verdict_isThatOfAllMembers(
            @ForAll("criteria") LimitCriterion criterion,
            @ForAll("ranges") Range<Ratio> range,
            @ForAll("values") Ratio member,
            @ForAll LimitComparison comparison) {
        Assume.that(range.contains(member));
        Verdict verdict = verdict(criterion, range, comparison);
        if (verdict.isDecided()) {
            assertThat(decide(criterion, member, comparison)).isEqualTo(verdict == Verdict.MET);
        }
    }

    @Property(tries = 2000)
    void verdict_neverFlipsWhenAValueIsNarrowed(
            @ForAll("criteria") LimitCriterion criterion,
            @ForAll("ranges") Range<Ratio> range,
            @ForAll("ranges") Range<Ratio> other,
            @ForAll LimitComparison comparison) {
        Assume.that(range.isConnected(other) && !range.intersection(other).isEmpty());
        Verdict wide = verdict(criterion, range, comparison);
        if (wide.isDecided()) {
            assertThat(verdict(criterion, range.intersection(other), comparison))
                    .isEqualTo(wide);
        }
    }

    @Property
    void atLeast_isTheNegationOfLessThan(
            @ForAll("limits") Limit limit, @ForAll("ranges") Range<Ratio> range, @ForAll LimitComparison comparison) {
        assertThat(verdict(new LimitCriterion.AtLeast(limit), range, comparison))
                .isEqualTo(verdict(new LimitCriterion.LessThan(limit), range, comparison)
                        .not());
        assertThat(verdict(new LimitCriterion.AtMost(limit), range, comparison))
                .isEqualTo(verdict(new LimitCriterion.MoreThan(limit), range, comparison)
                        .not());
    }

    @Property
    void methods_differOnlyWithinHalfAnIntervalOfTheLimit(
            @ForAll("limits") Limit limit, @ForAll("values") Ratio value) {
        LimitCriterion criterion = new LimitCriterion.AtLeast(limit);
        boolean full = decide(criterion, value, LimitComparison.FULL_VALUE);
        Verdict rounded = verdict(criterion, Range.singleton(value), LimitComparison.ROUNDED_VALUE);
        if (full != (rounded == Verdict.MET)) {
            Ratio distance = value.minus(limit.in(Units.PERCENT)).abs();
            assertThat(distance).isLessThanOrEqualTo(limit.interval().times(Ratio.of(1, 2)));
        }
    }

    @Property(tries = 2000)
    void margin_holdsTheMarginOfEachMemberAndHasTheSignOfTheVerdict(
            @ForAll("criteria") LimitCriterion criterion,
            @ForAll("ranges") Range<Ratio> range,
            @ForAll("values") Ratio member) {
        Assume.that(range.contains(member));
        Range<Ratio> margin = criterion.margin(range, Units.PERCENT);
        Ratio own = criterion.margin(Range.singleton(member), Units.PERCENT).lowerEndpoint();
        assertThat(margin.contains(own)).as("%s in %s", own, margin).isTrue();
        if (own.signum() != 0) {
            assertThat(decide(criterion, member, LimitComparison.FULL_VALUE)).isEqualTo(own.signum() > 0);
        }
    }

    @Property
    void limit_readsBackWhatItWrites(@ForAll("limits") Limit limit) {
        assertThat(Limit.parse(limit.toString())).isEqualTo(limit);
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Arbitraries.of(
                        "80%",
                        "80.0%", "79%", "0.5%", "100%", "95.00%", "1%", "0%", "33%", "2.5%", "3%", "12.5%", "79.9%")
                .map(Limit::parse);
    }

    @Provide
    Arbitrary<LimitCriterion> criteria() {
        return Combinators.combine(limits(), limits(), Arbitraries.integers().between(0, 5))
                .as((one, other, kind) -> switch (kind) {
                    case 0 -> new LimitCriterion.AtLeast(one);
                    case 1 -> new LimitCriterion.MoreThan(one);
                    case 2 -> new LimitCriterion.AtMost(one);
                    case 3 -> new LimitCriterion.LessThan(one);
                    case 4 -> new LimitCriterion.Exactly(one);
                    default ->
                        one.in(Units.PERCENT).compareTo(other.in(Units.PERCENT)) <= 0
                                ? new LimitCriterion.Within(one, other)
                                : new LimitCriterion.Within(other, one);
                });
    }

    /** Many values lie on a limit, halfway between two written numbers, or right beside. */
    @Provide
    Arbitrary<Ratio> values() {
        Arbitrary<Ratio> near = Combinators.combine(
                        limits(), Arbitraries.of("-0.5", "-0.05", "0", "0.05", "0.5", "0.04", "-0.005", "0.005", "1/3"))
                .as((limit, offset) -> limit.in(Units.PERCENT).plus(Ratio.parse(offset)));
        return Arbitraries.oneOf(near, Samples.ratios(-2, 105));
    }

    @Provide
    Arbitrary<Range<Ratio>> ranges() {
        Arbitrary<Range<Ratio>> near = Combinators.combine(values(), values(), Arbitraries.of(true, false))
                .as((one, other, open) -> open && !one.equals(other)
                        ? Range.open(one.min(other), one.max(other))
                        : Range.closed(one.min(other), one.max(other)));
        return Arbitraries.oneOf(near, Samples.ranges(-2, 105));
    }
}
