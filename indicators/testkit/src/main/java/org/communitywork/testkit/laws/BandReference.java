// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.MoreCollectors.onlyElement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.grade.Band;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.target.Limit;

/** Grades one number by the words of the bands: rounded if need be, and compared with each limit by cross-multiplication. */
record BandReference(Bands bands, Unit unit, LimitComparison comparison) {
    /** Far less than the distance of two limits or of the numbers that samples are made of. */
    static final Ratio LITTLE = Ratio.powerOfTen(-12);

    static BandReference of(BandRule rule) {
        return new BandReference(rule.bands(), rule.unit(), rule.comparison());
    }

    String grade(Ratio value) {
        return bands.bands().stream()
                .filter(band -> isIn(band, value))
                .map(Band::grade)
                .collect(onlyElement());
    }

    private boolean isIn(Band band, Ratio value) {
        return holds(band.atLeast(), value, sign -> sign >= 0)
                && holds(band.moreThan(), value, sign -> sign > 0)
                && holds(band.atMost(), value, sign -> sign <= 0)
                && holds(band.lessThan(), value, sign -> sign < 0);
    }

    private boolean holds(Optional<Limit> limit, Ratio value, IntPredicate wanted) {
        return limit.map(given -> wanted.test(compare(value, given))).orElse(true);
    }

    private int compare(Ratio value, Limit limit) {
        Ratio inUnit = value.times(unit.factorTo(limit.quantity().unit()));
        Ratio compared = comparison == LimitComparison.FULL_VALUE
                ? inUnit
                : Rounding.gbt8170(limit.interval()).round(inUnit);
        Ratio number = limit.quantity().figure().orElseThrow();
        BigInteger left = compared.numerator().multiply(number.denominator());
        return left.compareTo(number.numerator().multiply(compared.denominator()));
    }

    /** The place of a grade from the best, 0, on. */
    int place(String grade) {
        return bands.scale().indexOf(grade);
    }

    /** Says whether lower values have better grades. */
    boolean isLowBest() {
        Band best = bands.bands().get(0);
        return best.atLeast().or(best::moreThan).isEmpty();
    }

    ImmutableList<Limit> limits() {
        return bands.bands().stream()
                .flatMap(band -> Stream.of(band.atLeast(), band.moreThan(), band.atMost(), band.lessThan()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(toImmutableList());
    }

    /** Where a grade may change: at each limit, and half of its last digit below and above. */
    ImmutableList<Ratio> changes() {
        return limits().stream()
                .flatMap(limit -> Stream.of("-0.5", "0", "0.5")
                        .map(half -> limit.in(unit)
                                .plus(limit.interval()
                                        .times(Ratio.parse(half))
                                        .times(limit.quantity().unit().factorTo(unit)))))
                .distinct()
                .collect(toImmutableList());
    }

    /** Numbers of a range among which each grade of the range is found: its ends, the changes, and right beside all these. */
    Stream<Ratio> members(Range<Ratio> range) {
        Stream<Ratio> ends = Stream.concat(
                range.hasLowerBound() ? Stream.of(range.lowerEndpoint()) : Stream.empty(),
                range.hasUpperBound() ? Stream.of(range.upperEndpoint()) : Stream.empty());
        return Stream.concat(ends, changes().stream())
                .flatMap(number -> Stream.of(number.minus(LITTLE), number, number.plus(LITTLE)))
                .filter(range);
    }
}
