// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitywork.core.number.Ratio;

/**
 * How often, or on which occasions, something takes place (频次), such as {@code 每半月} or {@code 两年一次}.
 *
 * <p>Holds what a report says about the rhythm and no more: {@code 定期} is regular in a rhythm that is not told. It holds
 * neither a start nor whether the thing was done. Twice a year and every half-year differ, because twice a year may be in
 * one month. The text form is the Chinese phrase.
 *
 * <pre>
 * Recurrence recurrence = Recurrence.parse("一年两次");
 * recurrence.toString();                                    // 每年2次
 * recurrence.timesPerYear();                                // 2
 * Recurrence.parse("每两年一次").timesPerYear();              // 1/2
 * Recurrence.parse("不定期").timesPerYear();                  // empty
 * </pre>
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Recurrence extends Serializable
        permits Recurrence.Regular,
                Recurrence.Weekly,
                Recurrence.Seasonal,
                Recurrence.Occasional,
                Recurrence.Unscheduled {

    /**
     * Reads a phrase.
     *
     * <ul>
     *   <li>每天, 每周, 每半月, 每月, 每季, 每半年, 每年, 每届; also 每日, 天天, 每星期, 每个月, 每季度, 按月, 每月一次, 半年一次
     *   <li>每年2次, 每月3次; also 一年两次, 每年二次
     *   <li>两年一次, 三个月一次; also 每两年一次, 每2年, 每三个月1次
     *   <li>每周五, 每周一、三、五; also 每星期五, 周五
     *   <li>春夏秋, 春季; also 春、夏、秋三季, 每年春季
     *   <li>每年老年节, 节假日; also 每逢节假日: see {@link Occasional}
     *   <li>定期, 不定期, 经常; also 经常性
     * </ul>
     *
     * @param text the phrase
     * @return the recurrence
     * @throws org.communitywork.core.text.TextParseException if the phrase is none of these
     */
    @JsonCreator
    static Recurrence parse(String text) {
        return new RecurrenceReader(text).read();
    }

    /**
     * Returns how many times a calendar year it takes place.
     *
     * @return the exact number, empty where the phrase fixes none: a year has no whole number of weeks and no fixed number
     *     of days, a term of office no fixed length, and 节假日 or 经常 no number at all
     */
    default Optional<Ratio> timesPerYear() {
        return Optional.empty();
    }

    /**
     * Returns the text form, which {@link #parse} reads.
     *
     * @return the Chinese phrase
     */
    @Override
    @JsonValue
    String toString();

    /**
     * A length of time after which things recur.
     *
     * <p>Immutable and thread-safe.
     */
    enum Interval {

        /** A day (天). */
        DAY("天", "day", "天", 0),

        /** A week (周). */
        WEEK("周", "week", "周", 0),

        /** Half a month (半月), of which a year has 24. */
        HALF_MONTH("半月", "half-month", "半月", 24),

        /** A month (月). */
        MONTH("月", "month", "个月", 12),

        /** A quarter of a year (季). */
        QUARTER("季", "quarter", "个季度", 4),

        /** Half a year (半年). */
        HALF_YEAR("半年", "half-year", "半年", 2),

        /** A year (年). */
        YEAR("年", "year", "年", 1),

        /** A term of office (届). */
        TERM("届", "term", "届", 0);

        private final String label;
        private final String englishLabel;

        /** The name after a number. */
        private final String counted;

        private final int perYear;

        Interval(String label, String englishLabel, String counted, int perYear) {
            this.label = label;
            this.englishLabel = englishLabel;
            this.counted = counted;
            this.perYear = perYear;
        }

        /**
         * Returns the Chinese name.
         *
         * @return the name
         */
        public String label() {
            return label;
        }

        /**
         * Returns the English name.
         *
         * @return the name
         */
        public String englishLabel() {
            return englishLabel;
        }

        String counted() {
            return counted;
        }

        boolean isHalf() {
            return this == HALF_MONTH || this == HALF_YEAR;
        }
    }

    /**
     * A number of times in each stretch of one or more intervals, such as {@code 每月3次} or {@code 两年一次}.
     *
     * <p>Immutable and thread-safe.
     *
     * @param times how many times, from 1 to 99
     * @param intervals in how many intervals, from 1 to 99; half-months and half-years come singly
     * @param interval the interval
     */
    record Regular(int times, int intervals, Interval interval) implements Recurrence {
        private static final long serialVersionUID = 1L;
        private static final int MAX = 99;

        /**
         * Checks the numbers.
         *
         * @param times how many times
         * @param intervals in how many intervals
         * @param interval the interval
         * @throws IllegalArgumentException if a number is out of its range
         */
        public Regular {
            requireNonNull(interval, "interval");
            checkArgument(times >= 1 && times <= MAX, "Times must be from 1 to %s: '%s'", MAX, times);
            checkArgument(intervals >= 1 && intervals <= MAX, "Intervals must be from 1 to %s: '%s'", MAX, intervals);
            checkArgument(
                    intervals == 1 || !interval.isHalf(),
                    "Intervals of a %s must be 1: '%s'",
                    interval.englishLabel(),
                    intervals);
        }

        @Override
        public Optional<Ratio> timesPerYear() {
            return interval.perYear == 0
                    ? Optional.empty()
                    : Optional.of(Ratio.of((long) times * interval.perYear, intervals));
        }

        @Override
        public String toString() {
            if (intervals == 1) {
                return "每" + interval.label() + (times == 1 ? "" : times + "次");
            }
            String stretch = (intervals == 2 ? "两" : ChineseNumerals.format(intervals)) + interval.counted();
            return stretch + (times == 1 ? "一次" : times + "次");
        }
    }

    /**
     * Certain days of each week, such as {@code 每周五} or {@code 每周一、三、五}.
     *
     * <p>Immutable and thread-safe.
     *
     * @param days the days, at least one
     */
    record Weekly(ImmutableSet<DayOfWeek> days) implements Recurrence {
        private static final long serialVersionUID = 1L;

        private static final String DAY_LABELS = "一二三四五六日";

        /**
         * Puts the days in the order of the week.
         *
         * @param days the days
         * @throws IllegalArgumentException if there is none
         */
        public Weekly {
            checkArgument(!days.isEmpty(), "Days of the week must not be empty: '%s'", days);
            days = Sets.immutableEnumSet(days);
        }

        /** Returns the character that names a day after 周. */
        static String label(DayOfWeek day) {
            return DAY_LABELS.substring(day.getValue() - 1, day.getValue());
        }

        @Override
        public String toString() {
            return days.stream().map(Weekly::label).collect(Collectors.joining("、", "每周", ""));
        }
    }

    /**
     * Certain seasons of each year, such as {@code 春夏秋}, without how often in them.
     *
     * <p>Immutable and thread-safe.
     *
     * @param seasons the seasons, at least one
     */
    record Seasonal(ImmutableSet<Season> seasons) implements Recurrence {
        private static final long serialVersionUID = 1L;

        /**
         * Puts the seasons in the order of the year.
         *
         * @param seasons the seasons
         * @throws IllegalArgumentException if there is none
         */
        public Seasonal {
            checkArgument(!seasons.isEmpty(), "Seasons must not be empty: '%s'", seasons);
            seasons = Sets.immutableEnumSet(seasons);
        }

        @Override
        public String toString() {
            String names = seasons.stream().map(Season::label).collect(Collectors.joining());
            return seasons.size() == 1 ? names + "季" : names;
        }
    }

    /**
     * A named occasion, such as {@code 每年老年节}, which is once a year, or {@code 节假日}, which are several.
     *
     * <p>A name is of two to twenty Chinese characters and ends in 节, 假 or 假日, or, from four characters on and without
     * a numeral, in 日, 周 or 月 (世界环境日, 爱国卫生月); 雨后 and 汛期 are names as well.
     *
     * <p>Immutable and thread-safe.
     *
     * @param name the name of the occasion
     * @param yearly whether the report says that it is once every year
     */
    record Occasional(String name, boolean yearly) implements Recurrence {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the name.
         *
         * @param name the name of the occasion
         * @param yearly whether it is once every year
         * @throws IllegalArgumentException if the name is no name of an occasion
         */
        public Occasional {
            requireNonNull(name, "name");
            checkArgument(RecurrenceReader.isOccasion(name), "Occasion must be named 节, 假, 日, 周 or 月: '%s'", name);
        }

        @Override
        public Optional<Ratio> timesPerYear() {
            return yearly ? Optional.of(Ratio.ONE) : Optional.empty();
        }

        @Override
        public String toString() {
            return yearly ? "每年" + name : name;
        }
    }

    /**
     * A rhythm that the report does not tell.
     *
     * <p>Immutable and thread-safe.
     */
    enum Unscheduled implements Recurrence {

        /** At regular times that are not told (定期). */
        REGULARLY("定期", "regularly"),

        /** At irregular times (不定期). */
        IRREGULARLY("不定期", "irregularly"),

        /** Often (经常). */
        OFTEN("经常", "often");

        private final String label;
        private final String englishLabel;

        Unscheduled(String label, String englishLabel) {
            this.label = label;
            this.englishLabel = englishLabel;
        }

        /**
         * Returns the Chinese phrase.
         *
         * @return the phrase
         */
        public String label() {
            return label;
        }

        /**
         * Returns the English phrase.
         *
         * @return the phrase
         */
        public String englishLabel() {
            return englishLabel;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
