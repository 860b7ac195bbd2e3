// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.text.TextParseException;

class ReportingPeriodProperties {

    @Provide
    Arbitrary<ReportingPeriod> known() {
        Arbitrary<ReportingPeriod> named = Combinators.combine(
                        Arbitraries.integers().between(1, 9998),
                        Arbitraries.of(Granularity.YEAR, Granularity.HALF_YEAR, Granularity.QUARTER, Granularity.MONTH),
                        Arbitraries.integers().between(0, 11))
                .as(ReportingPeriodProperties::named);
        return Arbitraries.oneOf(named, spans(), days());
    }

    private static ReportingPeriod named(int year, Granularity granularity, int number) {
        return switch (granularity) {
            case YEAR -> ReportingPeriod.ofYear(year);
            case HALF_YEAR -> ReportingPeriod.ofHalf(year, number % 2 + 1);
            case QUARTER -> ReportingPeriod.ofQuarter(year, number % 4 + 1);
            default -> ReportingPeriod.ofMonth(year, number + 1);
        };
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(-719_000, 2_932_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<ReportingPeriod> days() {
        return dates().map(ReportingPeriod::ofDay);
    }

    private static Arbitrary<ReportingPeriod> spans() {
        return Combinators.combine(dates(), Arbitraries.integers().between(1, 400))
                .as((start, length) -> ReportingPeriod.ofSpan(start, start.plusDays(length)));
    }

    /** Periods around 2010 that often meet, most of them masked so that all they may be can be listed. */
    @Provide
    Arbitrary<ReportingPeriod> masked() {
        Arbitrary<String> year = Arbitraries.of("2010", "2012", "201X", "200X", "20XX", "2013");
        Arbitrary<String> month = Arbitraries.of("XX", "0X", "1X", "01", "02", "04", "06", "12");
        Arbitrary<String> day = Arbitraries.of("XX", "0X", "2X", "3X", "01", "28", "29", "30", "31");
        Arbitrary<String> part = Arbitraries.of("H1", "H2", "Q1", "Q2", "Q3", "Q4");
        Arbitrary<String> text = Arbitraries.oneOf(
                year,
                Combinators.combine(year, part).as((y, p) -> y + "-" + p),
                Combinators.combine(year, month).as((y, m) -> y + "-" + m),
                Combinators.combine(year, month, day).as((y, m, d) -> y + "-" + m + "-" + d),
                Arbitraries.of(
                        "2009-12-31/2010-02-28",
                        "2000-01-01/2099-12-31",
                        "2012-02-29/2012-03-01",
                        "2001-03-01/2008-02-29"));
        return text.filter(t -> t.chars().filter(c -> c == 'X').count() <= 3 && isPeriod(t))
                .map(ReportingPeriod::parse);
    }

    private static boolean isPeriod(String text) {
        try {
            ReportingPeriod.parse(text);
            return true;
        } catch (TextParseException e) {
            return false;
        }
    }

    /** All periods without a mask that a text may stand for. */
    private static List<ReportingPeriod> unmaskings(String text) {
        int mask = text.indexOf('X');
        if (mask < 0) {
            return isPeriod(text) ? List.of(ReportingPeriod.parse(text)) : List.of();
        }
        List<ReportingPeriod> result = new ArrayList<>();
        for (char digit = '0'; digit <= '9'; digit++) {
            result.addAll(unmaskings(text.substring(0, mask) + digit + text.substring(mask + 1)));
        }
        return result;
    }

    /** The answer by definition: what all pairs of possible periods agree on. */
    private static Ternary byDefinition(
            ReportingPeriod one, ReportingPeriod other, BiPredicate<ReportingPeriod, ReportingPeriod> relation) {
        boolean held = false;
        boolean failed = false;
        List<ReportingPeriod> others = unmaskings(other.toString());
        for (ReportingPeriod first : unmaskings(one.toString())) {
            for (ReportingPeriod second : others) {
                boolean holds = relation.test(first, second);
                held |= holds;
                failed |= !holds;
            }
            if (held && failed) {
                return Ternary.UNKNOWN;
            }
        }
        return Ternary.of(held);
    }

    @Property(tries = 300)
    void contains_isWhatAllUnmaskingsAgreeOn(
            @ForAll("masked") ReportingPeriod one, @ForAll("masked") ReportingPeriod other) {
        assertThat(one.contains(other))
                .isEqualTo(byDefinition(
                        one,
                        other,
                        (a, b) -> !b.start().isBefore(a.start()) && !b.end().isAfter(a.end())));
    }

    @Property(tries = 300)
    void overlaps_isWhatAllUnmaskingsAgreeOn(
            @ForAll("masked") ReportingPeriod one, @ForAll("masked") ReportingPeriod other) {
        assertThat(one.overlaps(other))
                .isEqualTo(byDefinition(
                        one,
                        other,
                        (a, b) -> !a.end().isBefore(b.start()) && !b.end().isBefore(a.start())));
    }

    @Property(tries = 300)
    void isBefore_isWhatAllUnmaskingsAgreeOn(
            @ForAll("masked") ReportingPeriod one, @ForAll("masked") ReportingPeriod other) {
        assertThat(one.isBefore(other))
                .isEqualTo(byDefinition(one, other, (a, b) -> a.end().isBefore(b.start())));
    }

    @Property
    void earliestAndLatestDay_areThoseOfTheUnmaskings(@ForAll("masked") ReportingPeriod period) {
        List<ReportingPeriod> unmaskings = unmaskings(period.toString());
        assertThat(unmaskings.stream().map(ReportingPeriod::start).min(Comparator.naturalOrder()))
                .contains(period.earliestStart());
        assertThat(unmaskings.stream().map(ReportingPeriod::end).max(Comparator.naturalOrder()))
                .contains(period.latestEnd());
    }

    @Property
    void overlaps_isSymmetric(@ForAll("masked") ReportingPeriod one, @ForAll("masked") ReportingPeriod other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property
    void contains_isReflexiveWithoutMask(@ForAll("known") ReportingPeriod period) {
        assertThat(period.contains(period)).isEqualTo(Ternary.TRUE);
    }

    @Property
    void contains_isAntisymmetric(@ForAll("masked") ReportingPeriod one, @ForAll("masked") ReportingPeriod other) {
        if (one.contains(other).and(other.contains(one)) == Ternary.TRUE && !one.isMasked() && !other.isMasked()) {
            assertThat(one).isEqualTo(other);
        }
    }

    @Property
    void contains_isTransitive(
            @ForAll("masked") ReportingPeriod a,
            @ForAll("masked") ReportingPeriod b,
            @ForAll("masked") ReportingPeriod c) {
        if (a.contains(b).and(b.contains(c)) == Ternary.TRUE) {
            assertThat(a.contains(c)).isEqualTo(Ternary.TRUE);
        }
    }

    @Property
    void parse_invertsBothTexts(@ForAll("known") ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(ReportingPeriod.parse(period.chineseText())).isEqualTo(period);
    }

    @Property
    void parse_invertsBothTextsOfMasked(@ForAll("masked") ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(ReportingPeriod.parse(period.chineseText())).isEqualTo(period);
    }

    @Property
    void ofSpan_findsTheSamePeriodFromItsDays(@ForAll("known") ReportingPeriod period) {
        assertThat(ReportingPeriod.ofSpan(period.start(), period.end())).isEqualTo(period);
    }

    @Property
    void previousAndNext_touchThePeriod(@ForAll("inner") ReportingPeriod period) {
        assertThat(period.previous().end()).isEqualTo(period.start().minusDays(1));
        assertThat(period.next().start()).isEqualTo(period.end().plusDays(1));
    }

    @Property
    void previousAndNext_areInverseWhereGranularityIsNamed(@ForAll("inner") ReportingPeriod period) {
        if (period.granularity() != Granularity.SPAN) {
            assertThat(period.previous().granularity()).isEqualTo(period.granularity());
            assertThat(period.previous().next()).isEqualTo(period);
            assertThat(period.next().previous()).isEqualTo(period);
        }
    }

    @Property
    void samePeriodLastYear_isPreviousTakenForAYear(
            @ForAll @IntRange(min = 2, max = 9999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        ReportingPeriod period = ReportingPeriod.ofMonth(year, month);
        ReportingPeriod expected = period;
        for (int i = 0; i < 12; i++) {
            expected = expected.previous();
        }
        assertThat(period.samePeriodLastYear()).isEqualTo(expected);
    }

    /** Periods that are not so near an end of the calendar that a neighbor would be beyond it. */
    @Provide
    Arbitrary<ReportingPeriod> inner() {
        return known().filter(p -> p.start().getYear() > 3 && p.end().getYear() < 9996);
    }
}
