// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/** Observations, ranges and operands that the tests share. */
public final class Samples {
    public static final CommunityId SUBJECT = CommunityId.parse("wanshouqiao");
    public static final ReportingPeriod YEAR = ReportingPeriod.parse("2010");

    private Samples() {}

    public static ResolvedObservation observation(String measure, String quantity) {
        return builder(measure, quantity).source(Source.parse("R1:引言")).build();
    }

    public static ResolvedObservation.Builder builder(String measure, String quantity) {
        return ResolvedObservation.builder()
                .report("R1")
                .subject(SUBJECT)
                .period(YEAR)
                .measure(code(measure))
                .quantity(Quantity.parse(quantity));
    }

    /** Gathers observations from lines such as {@code X.A = 3290人}. */
    public static Observations observations(String... lines) {
        return Observations.of(Arrays.stream(lines)
                .map(line -> line.split(" = "))
                .map(parts -> observation(parts[0], parts[1]))
                .toList());
    }

    public static MeasureCode code(String text) {
        return MeasureCode.parse(text);
    }

    public static Operand operand(String text) {
        return Operand.of(code(text));
    }

    public static Operand lastYear(String text) {
        return new Operand(code(text), LookBack.years(1));
    }

    public static Range<Ratio> range(String text) {
        return Ranges.parse(text);
    }

    public static ImmutableMap<Operand, Range<Ratio>> box(Map<String, String> ranges) {
        return ImmutableMap.copyOf(ranges.entrySet().stream()
                .collect(Collectors.toMap(entry -> operand(entry.getKey()), entry -> range(entry.getValue()))));
    }

    public static Arbitrary<Ratio> ratios(int least, int greatest) {
        return Combinators.combine(Arbitraries.integers().between(least * 4, greatest * 4), Arbitraries.of(1, 2, 4))
                .as((quarters, divisor) -> Ratio.of(quarters, 4L * divisor));
    }

    /** Ranges of every shape, also points and those without a bound on one side or both. */
    public static Arbitrary<Range<Ratio>> ranges(int least, int greatest) {
        return Combinators.combine(
                        ratios(least, greatest),
                        ratios(least, greatest),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.integers().between(0, 3)),
                                Tuple.of(2, Arbitraries.integers().between(4, 7)),
                                Tuple.of(1, Arbitraries.just(8))))
                .as(Samples::shaped);
    }

    private static Range<Ratio> shaped(Ratio one, Ratio other, int shape) {
        Ratio low = one.min(other);
        Ratio high = one.max(other);
        if (low.equals(high) && shape < 4) {
            return Range.singleton(low);
        }
        return switch (shape) {
            case 0 -> Range.closed(low, high);
            case 1 -> Range.open(low, high);
            case 2 -> Range.closedOpen(low, high);
            case 3 -> Range.openClosed(low, high);
            case 4 -> Range.atLeast(low);
            case 5 -> Range.greaterThan(low);
            case 6 -> Range.atMost(high);
            case 7 -> Range.lessThan(high);
            default -> Range.all();
        };
    }
}
