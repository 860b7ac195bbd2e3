// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.communitywork.core.number.ReportedValue.Mark;

@Domain(NumberArbitraries.class)
@Domain(DomainContext.Global.class)
class RoundingProperties {

    private static final Ratio HALF = Ratio.of(1, 2);

    @Property
    void decimals_agreeWithBigDecimal(@ForAll Ratio value, @ForAll @IntRange(min = -6, max = 6) int decimals) {
        BigDecimal even = quotient(value, decimals, RoundingMode.HALF_EVEN);
        BigDecimal up = quotient(value, decimals, RoundingMode.HALF_UP);
        assertThat(Rounding.gbt8170Decimals(decimals).round(value)).isEqualTo(Ratio.of(even));
        assertThat(Rounding.halfUpDecimals(decimals).round(value)).isEqualTo(Ratio.of(up));
        assertThat(value.toBigDecimal(Rounding.gbt8170Decimals(decimals)))
                .isEqualTo(even.setScale(Math.max(decimals, 0)));
    }

    private static BigDecimal quotient(Ratio value, int decimals, RoundingMode mode) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), decimals, mode);
    }

    @Property
    void result_isANearestMultiple(@ForAll Rounding rounding, @ForAll Ratio value) {
        Ratio rounded = rounding.round(value);
        assertThat(rounded.dividedBy(rounding.interval()).isInteger()).isTrue();
        assertThat(rounded.minus(value).abs())
                .isLessThanOrEqualTo(rounding.interval().times(HALF));
        assertThat(rounding.round(rounded)).isEqualTo(rounded);
        assertThat(rounding.round(value.negated())).isEqualTo(rounded.negated());
    }

    @Property
    void order_isKept(@ForAll Rounding rounding, @ForAll Ratio one, @ForAll Ratio other) {
        assertThat(rounding.round(one.min(other))).isLessThanOrEqualTo(rounding.round(one.max(other)));
    }

    @Property
    void ties_goWhereTheRuleSays(@ForAll Rounding rounding, @ForAll @IntRange(min = -500, max = 500) int multiple) {
        Ratio tie = rounding.interval().times(Ratio.of(2L * multiple + 1, 2));
        Ratio rounded = rounding.round(tie);
        BigInteger count = rounded.dividedBy(rounding.interval()).numerator();
        switch (rounding.tieRule()) {
            case TO_EVEN -> assertThat(count.testBit(0)).isFalse();
            case AWAY_FROM_ZERO -> assertThat(rounded.abs()).isGreaterThan(tie.abs());
        }
        Ratio upper = rounding.interval().times(Ratio.of(multiple + 1L));
        Ratio lower = rounding.interval().times(Ratio.of(multiple));
        assertThat(rounding.round(tie.plus(NumberArbitraries.NEAR))).isEqualTo(upper);
        assertThat(rounding.round(tie.minus(NumberArbitraries.NEAR))).isEqualTo(lower);
    }

    @Property
    void text_isReadBack(@ForAll Rounding rounding) {
        assertThat(Rounding.parse(rounding.toString())).isEqualTo(rounding).hasSameHashCodeAs(rounding);
    }

    @Property
    void significantDigits_areCountedFromTheFirst(
            @ForAll @LongRange(min = 100, max = 999) long digits,
            @ForAll @IntRange(min = -8, max = 8) int place,
            @ForAll @LongRange(min = 1, max = 49) long rest) {
        // digits.rest x 10^place keeps its three digits, because the rest is below one half.
        Ratio kept = Ratio.of(digits).times(Ratio.powerOfTen(place));
        Ratio value = kept.plus(Ratio.of(rest, 100).times(Ratio.powerOfTen(place)));
        assertThat(Rounding.gbt8170SignificantDigits(3, value).round(value)).isEqualTo(kept);
        assertThat(Rounding.gbt8170SignificantDigits(3, value.negated()).interval())
                .isEqualTo(Ratio.powerOfTen(place));
    }

    @Property
    void report_thenRoundIsRoundingOnce(
            @ForAll Ratio value, @ForAll Rounding finalRounding, @ForAll @IntRange(min = 1, max = 3) int digits) {
        Ratio interval = finalRounding.interval().times(Ratio.powerOfTen(-digits));
        assertReportKeepsTheResult(value, finalRounding, Rounding.gbt8170(interval));
        assertReportKeepsTheResult(value, finalRounding, Rounding.halfUp(interval));
    }

    @Property
    void report_nearATieIsRoundingOnce(
            @ForAll Rounding finalRounding,
            @ForAll @IntRange(min = -50, max = 50) int multiple,
            @ForAll @IntRange(min = -60, max = 60) int hundredths) {
        Ratio intervals = Ratio.of(2L * multiple + 1, 2).plus(Ratio.of(hundredths, 1000));
        Ratio value = finalRounding.interval().times(intervals);
        Rounding tenth = Rounding.gbt8170(finalRounding.interval().times(Ratio.of(1, 10)));
        assertReportKeepsTheResult(value, finalRounding, tenth);
    }

    private static void assertReportKeepsTheResult(Ratio value, Rounding finalRounding, Rounding reporting) {
        ReportedValue reported = reporting.report(value);
        assertThat(reported.value()).isEqualTo(reporting.round(value));
        assertThat(reported.round(finalRounding)).isEqualTo(finalRounding.round(value));
        assertThat(ReportedValue.parse(reported.toString())).isEqualTo(reported);
        if (reported.mark() != Mark.NONE) {
            int side = value.abs().compareTo(reported.value().abs());
            assertThat(reported.mark()).isEqualTo(side > 0 ? Mark.PLUS : Mark.MINUS);
        }
    }

    @Property
    void range_containsTheRoundedMembers(
            @ForAll Rounding rounding,
            @ForAll Ratio one,
            @ForAll Ratio other,
            @ForAll BoundType lowerType,
            @ForAll BoundType upperType,
            @ForAll @IntRange(max = 100) int percent) {
        Assume.that(!one.equals(other));
        Range<Ratio> range = Range.range(one.min(other), lowerType, one.max(other), upperType);
        Ratio width = range.upperEndpoint().minus(range.lowerEndpoint());
        Ratio member = range.lowerEndpoint().plus(width.times(Ratio.of(percent, 100)));
        if (range.contains(member)) {
            assertThat(rounding.round(range)).accepts(rounding.round(member));
        }
        assertEndsAreAttained(rounding, range);
    }

    @Property
    void range_withTiesAsEndsIsTight(
            @ForAll Rounding rounding,
            @ForAll @IntRange(min = -5, max = 5) int lower,
            @ForAll @IntRange(min = 1, max = 5) int halves,
            @ForAll BoundType lowerType,
            @ForAll BoundType upperType) {
        Ratio half = rounding.interval().times(HALF);
        Range<Ratio> range = Range.range(
                half.times(Ratio.of(lower)), lowerType, half.times(Ratio.of(lower + (long) halves)), upperType);
        // Every eighth of an interval stands for what lies between two ties.
        for (int eighth = 4 * lower; eighth <= 4 * (lower + halves); eighth++) {
            Ratio member = rounding.interval().times(Ratio.of(eighth, 8));
            if (range.contains(member)) {
                assertThat(rounding.round(range)).accepts(rounding.round(member));
            }
        }
        assertEndsAreAttained(rounding, range);
    }

    private static void assertEndsAreAttained(Rounding rounding, Range<Ratio> range) {
        Range<Ratio> rounded = rounding.round(range);
        assertThat(rounding.round(firstMember(rounding, range))).isEqualTo(rounded.lowerEndpoint());
        assertThat(rounding.round(firstMember(rounding, Ranges.negated(range))))
                .isEqualTo(rounded.upperEndpoint().negated());
        assertThat(rounded.lowerBoundType()).isEqualTo(BoundType.CLOSED);
        assertThat(rounded.upperBoundType()).isEqualTo(BoundType.CLOSED);
    }

    /** Returns the lower end, or if that is open a member with no tie between both. */
    private static Ratio firstMember(Rounding rounding, Range<Ratio> range) {
        Ratio lower = range.lowerEndpoint();
        if (range.contains(lower)) {
            return lower;
        }
        BigInteger tiesPassed = lower.dividedBy(rounding.interval()).minus(HALF).floor();
        Ratio nextTie =
                rounding.interval().times(Ratio.of(tiesPassed).plus(Ratio.ONE).plus(HALF));
        return lower.plus(nextTie.min(range.upperEndpoint())).times(HALF);
    }
}
