// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.communitywork.indicators.target.Limit;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Verdict;

class BandsProperties {
    private static final ImmutableList<String> NAMES = ImmutableList.of("A", "B", "C", "D", "E");

    private static Grades grades(Bands bands, Range<Ratio> value, LimitComparison comparison) {
        return bands.grades(value, Units.PERCENT, comparison);
    }

    private static Grades grades(Bands bands, Ratio value, LimitComparison comparison) {
        return grades(bands, Range.singleton(value), comparison);
    }

    /** Says whether a number is in a band, from the words: rounded if need be, and compared with both limits. */
    private static boolean isIn(Band band, Ratio value, LimitComparison comparison) {
        return band.atLeast()
                        .map(limit -> compare(value, limit, comparison) >= 0)
                        .orElse(true)
                && band.moreThan()
                        .map(limit -> compare(value, limit, comparison) > 0)
                        .orElse(true)
                && band.atMost()
                        .map(limit -> compare(value, limit, comparison) <= 0)
                        .orElse(true)
                && band.lessThan()
                        .map(limit -> compare(value, limit, comparison) < 0)
                        .orElse(true);
    }

    private static int compare(Ratio value, Limit limit, LimitComparison comparison) {
        Ratio compared = comparison == LimitComparison.FULL_VALUE
                ? value
                : Rounding.gbt8170(limit.interval()).round(value);
        return compared.compareTo(limit.in(Units.PERCENT));
    }

    @Property(tries = 1000)
    void partition_coversEveryValueExactlyOnce(
            @ForAll("bands") Bands bands, @ForAll("values") Ratio value, @ForAll LimitComparison comparison) {
        List<String> names = bands.bands().stream()
                .filter(band -> isIn(band, value, comparison))
                .map(Band::grade)
                .toList();
        assertThat(names).hasSize(1);
        assertThat(grades(bands, value, comparison).decided()).contains(names.get(0));
    }

    @Property(tries = 1000)
    void grades_holdThatOfEachMemberAndNoOther(
            @ForAll("bands") Bands bands,
            @ForAll("ranges") Range<Ratio> range,
            @ForAll("values") Ratio member,
            @ForAll LimitComparison comparison) {
        Grades found = grades(bands, range, comparison);
        if (range.contains(member)) {
            assertThat(found.possible())
                    .contains(grades(bands, member, comparison).best());
        }
        // Every grade found is that of a member: one of the range's ends, or beside, or a bound of a band or beside.
        TreeSet<String> witnessed = new TreeSet<>();
        for (Ratio candidate : candidates(bands, range)) {
            if (range.contains(candidate)) {
                witnessed.add(grades(bands, candidate, comparison).best());
            }
        }
        assertThat(witnessed).containsAll(found.possible());
    }

    private static ImmutableList<Ratio> candidates(Bands bands, Range<Ratio> range) {
        TreeSet<Ratio> places = new TreeSet<>();
        addEnds(range, places);
        for (Band band : bands.bands()) {
            for (LimitComparison comparison : LimitComparison.values()) {
                band.values(Units.PERCENT, comparison).ifPresent(values -> addEnds(values, places));
            }
        }
        Ratio little = Ratio.of(1, 1_000_000);
        ImmutableList.Builder<Ratio> all = ImmutableList.builder();
        places.forEach(place -> all.add(place.minus(little), place, place.plus(little)));
        return all.build();
    }

    private static void addEnds(Range<Ratio> range, Set<Ratio> places) {
        if (range.hasLowerBound()) {
            places.add(range.lowerEndpoint());
        }
        if (range.hasUpperBound()) {
            places.add(range.upperEndpoint());
        }
    }

    @Property(tries = 500)
    void grades_areNeverMoreWhenAValueIsNarrowed(
            @ForAll("bands") Bands bands,
            @ForAll("ranges") Range<Ratio> range,
            @ForAll("ranges") Range<Ratio> other,
            @ForAll LimitComparison comparison) {
        Assume.that(range.isConnected(other) && !range.intersection(other).isEmpty());
        assertThat(grades(bands, range, comparison).possible())
                .containsAll(
                        grades(bands, range.intersection(other), comparison).possible());
    }

    @Property(tries = 500)
    void atLeast_agreesWithTheGrades(
            @ForAll("bands") Bands bands, @ForAll("ranges") Range<Ratio> range, @ForAll LimitComparison comparison) {
        Grades grades = grades(bands, range, comparison);
        ImmutableList<String> scale = bands.scale();
        for (String grade : scale.subList(0, scale.size() - 1)) {
            LimitCriterion criterion = bands.atLeast(grade);
            assertThat(criterion.verdict(range, Units.PERCENT, comparison)).isEqualTo(grades.reaches(grade));
        }
        assertThat(grades.reaches(scale.get(scale.size() - 1))).isEqualTo(Verdict.MET);
    }

    @Property(tries = 500)
    void methods_differOnlyWithinHalfAnIntervalOfALimit(@ForAll("bands") Bands bands, @ForAll("values") Ratio value) {
        Grades full = grades(bands, value, LimitComparison.FULL_VALUE);
        if (!full.equals(grades(bands, value, LimitComparison.ROUNDED_VALUE))) {
            assertThat(bands.bands().stream()
                            .flatMap(band -> band.upper().or(band::lower).stream())
                            .anyMatch(limit -> value.minus(limit.in(Units.PERCENT))
                                            .abs()
                                            .compareTo(limit.interval().times(Ratio.of(1, 2)))
                                    <= 0))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<Bands> bands() {
        Arbitrary<List<Integer>> cuts = Arbitraries.integers()
                .between(0, 40)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(cuts, Arbitraries.integers().between(0, 15), Arbitraries.of(true, false))
                .as((limits, kinds, digits) -> bands(limits.stream().sorted().toList(), kinds, digits));
    }

    /** The limits are rising; each bit says whether the limit itself belongs to the better grade. */
    private static Bands bands(List<Integer> rising, int kinds, boolean digits) {
        boolean up = kinds % 3 == 0;
        BandsBuilder builder = BandsBuilder.START;
        for (int i = 0; i < rising.size(); i++) {
            int limit = rising.get(up ? i : rising.size() - 1 - i);
            String text = limit + (digits ? ".0%" : "%");
            boolean itself = (kinds >> i & 1) == 0;
            String name = NAMES.get(i);
            if (up) {
                builder = itself ? builder.atMost(name, text) : builder.lessThan(name, text);
            } else {
                builder = itself ? builder.atLeast(name, text) : builder.moreThan(name, text);
            }
        }
        return builder.otherwise(NAMES.get(rising.size()));
    }

    /** Many values lie on a limit, halfway between two written numbers, or right beside. */
    @Provide
    Arbitrary<Ratio> values() {
        Arbitrary<Ratio> near = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of("-0.5", "-0.05", "0", "0.05", "0.5", "0.04", "-0.005", "0.005", "1/3"))
                .as((limit, offset) -> Ratio.of(limit).plus(Ratio.parse(offset)));
        return Arbitraries.oneOf(near, Samples.ratios(-2, 45));
    }

    @Provide
    Arbitrary<Range<Ratio>> ranges() {
        Arbitrary<Range<Ratio>> near = Combinators.combine(values(), values(), Arbitraries.of(true, false))
                .as((one, other, open) -> open && !one.equals(other)
                        ? Range.open(one.min(other), one.max(other))
                        : Range.closed(one.min(other), one.max(other)));
        return Arbitraries.oneOf(near, Samples.ranges(-2, 45));
    }
}
