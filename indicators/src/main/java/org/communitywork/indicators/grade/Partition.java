// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.target.Limit;

/** The check that bands share out all numbers; it looks at them from the lowest to the highest. */
record Partition(ImmutableList<Band> lowestFirst, Unit unit) {
    static Partition of(ImmutableList<Band> bands) {
        checkArgument(bands.size() >= 2, "Grades must be at least 2: '%s'", bands.size());
        checkNames(bands);
        Unit unit = bands.get(0).limit().orElseThrow().quantity().unit();
        return new Partition(isRising(bands) ? bands : bands.reverse(), unit);
    }

    /** Says whether values rise from the best grade to the worst. */
    static boolean isRising(ImmutableList<Band> bands) {
        Band best = bands.get(0);
        Band next = bands.get(1);
        if (best.lower().isEmpty() || next.upper().isEmpty()) {
            return true;
        }
        if (best.upper().isEmpty() || next.lower().isEmpty()) {
            return false;
        }
        Unit unit = best.lower().get().quantity().unit();
        return best.lower().get().in(unit).compareTo(next.lower().get().in(unit)) < 0;
    }

    private static void checkNames(ImmutableList<Band> bands) {
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Band band : bands) {
            checkArgument(names.add(band.grade()), "Grades must have different names: '%s'", band.grade());
            checkArgument(
                    band.code().isPresent() == bands.get(0).code().isPresent(),
                    "All grades must have a code, or none: '%s'",
                    band.grade());
            band.code()
                    .ifPresent(code -> checkArgument(codes.add(code), "Grades must have different codes: '%s'", code));
        }
    }

    void check() {
        Band lowest = lowestFirst.get(0);
        Band highest = lowestFirst.get(lowestFirst.size() - 1);
        checkArgument(
                lowest.lower().isEmpty(),
                "Lowest grade must have no lower limit, else no grade is left below it: '%s', '%s'",
                lowest.grade(),
                said(lowest.lower()));
        checkArgument(
                highest.upper().isEmpty(),
                "Highest grade must have no upper limit, else no grade is left above it: '%s', '%s'",
                highest.grade(),
                said(highest.upper()));
        lowestFirst.forEach(this::checkNotEmpty);
        for (int i = 1; i < lowestFirst.size(); i++) {
            checkNext(lowestFirst.get(i - 1), lowestFirst.get(i));
        }
    }

    private static String said(Optional<Limit> limit) {
        return limit.map(Limit::toString).orElse("");
    }

    /** Where values are rounded a band may be empty, such as one between 1% and 2%, but its ends must not cross. */
    private void checkNotEmpty(Band band) {
        checkArgument(
                band.values(unit, LimitComparison.FULL_VALUE).isPresent(),
                "Grade must have a value: '%s'",
                band.grade());
        if (band.lower().isPresent() && band.upper().isPresent()) {
            LimitComparison rounded = LimitComparison.ROUNDED_VALUE;
            Range<Ratio> fromBelow = band.fromBelow().orElseThrow().accepted(unit, rounded);
            Range<Ratio> fromAbove = band.fromAbove().orElseThrow().accepted(unit, rounded);
            checkArgument(
                    fromBelow.isConnected(fromAbove),
                    "Limits of grade '%s' must not cross where values are rounded: '%s' / '%s'",
                    band.grade(),
                    band.lower().get(),
                    band.upper().get());
        }
    }

    private void checkNext(Band one, Band next) {
        Range<Ratio> below = values(one);
        Range<Ratio> above = values(next);
        Range<Ratio> upTo = below.hasUpperBound() ? upTo(below) : Range.all();
        Range<Ratio> downTo = above.hasLowerBound() ? downTo(above) : Range.all();
        common(upTo, downTo)
                .ifPresent(overlap ->
                        refuse("Grades '%s' and '%s' must not overlap, but both have %s", one, next, overlap));
        common(beyond(upTo), before(downTo))
                .ifPresent(
                        hole -> refuse("Grades '%s' and '%s' must leave no hole, but neither has %s", one, next, hole));
        Limit end = one.upper().orElseThrow();
        Limit start = next.lower().orElseThrow();
        checkArgument(
                end.equals(start),
                "Limit between grades '%s' and '%s' must be written alike: '%s' / '%s'",
                one.grade(),
                next.grade(),
                end,
                start);
    }

    private void refuse(String message, Band one, Band next, Range<Ratio> range) {
        throw new IllegalArgumentException(
                Strings.lenientFormat(message, one.grade(), next.grade(), Ranges.format(range) + unit));
    }

    private Range<Ratio> values(Band band) {
        return band.values(unit, LimitComparison.FULL_VALUE).orElseThrow();
    }

    private static Range<Ratio> upTo(Range<Ratio> range) {
        return Range.upTo(range.upperEndpoint(), range.upperBoundType());
    }

    private static Range<Ratio> downTo(Range<Ratio> range) {
        return Range.downTo(range.lowerEndpoint(), range.lowerBoundType());
    }

    private static Range<Ratio> beyond(Range<Ratio> upTo) {
        return Range.downTo(upTo.upperEndpoint(), opposite(upTo.upperBoundType()));
    }

    private static Range<Ratio> before(Range<Ratio> downTo) {
        return Range.upTo(downTo.lowerEndpoint(), opposite(downTo.lowerBoundType()));
    }

    private static BoundType opposite(BoundType type) {
        return type == BoundType.OPEN ? BoundType.CLOSED : BoundType.OPEN;
    }

    private static Optional<Range<Ratio>> common(Range<Ratio> one, Range<Ratio> other) {
        return one.isConnected(other) && !one.intersection(other).isEmpty()
                ? Optional.of(one.intersection(other))
                : Optional.empty();
    }
}
