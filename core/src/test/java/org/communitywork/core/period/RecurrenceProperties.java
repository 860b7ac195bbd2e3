// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.Recurrence.Interval;
import org.communitywork.core.period.Recurrence.Occasional;
import org.communitywork.core.period.Recurrence.Regular;
import org.communitywork.core.period.Recurrence.Seasonal;
import org.communitywork.core.period.Recurrence.Unscheduled;
import org.communitywork.core.period.Recurrence.Weekly;

class RecurrenceProperties {

    @Provide
    Arbitrary<Recurrence> recurrences() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 99);
        Arbitrary<Recurrence> regular = Combinators.combine(numbers, numbers, Arbitraries.of(Interval.class))
                .as((times, intervals, interval) -> new Regular(times, interval.isHalf() ? 1 : intervals, interval));
        Arbitrary<Recurrence> weekly =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(days -> new Weekly(ImmutableSet.copyOf(days)));
        Arbitrary<Recurrence> seasonal = Arbitraries.of(Season.class)
                .set()
                .ofMinSize(1)
                .map(seasons -> new Seasonal(ImmutableSet.copyOf(seasons)));
        Arbitrary<Recurrence> occasional = Combinators.combine(
                        Arbitraries.of("老年节", "五一节", "十一国庆节", "节假日", "寒暑假", "世界环境日", "科普宣传周", "雨后"),
                        Arbitraries.of(true, false))
                .as(Occasional::new);
        return Arbitraries.oneOf(regular, weekly, seasonal, occasional, Arbitraries.of(Unscheduled.class));
    }

    @Property
    void parse_invertsToString(@ForAll("recurrences") Recurrence recurrence) {
        assertThat(Recurrence.parse(recurrence.toString())).isEqualTo(recurrence);
    }

    @Property
    void timesPerYear_growsWithTimesAndShrinksWithIntervals(
            @ForAll @IntRange(min = 1, max = 99) int times, @ForAll @IntRange(min = 1, max = 99) int intervals) {
        Ratio monthly =
                new Regular(times, intervals, Interval.MONTH).timesPerYear().orElseThrow();
        assertThat(monthly.times(Ratio.of(intervals))).isEqualTo(Ratio.of(12L * times));
    }

    @Property
    void numerals_areReadAsWritten(@ForAll @IntRange(min = 1, max = 99) int number) {
        assertThat(ChineseNumerals.parse(ChineseNumerals.format(number))).hasValue(number);
        assertThat(ChineseNumerals.parseAny(Integer.toString(number))).hasValue(number);
    }
}
