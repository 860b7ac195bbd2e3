// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitywork.core.period.Recurrence.Interval;
import org.communitywork.core.period.Recurrence.Occasional;
import org.communitywork.core.period.Recurrence.Regular;
import org.communitywork.core.period.Recurrence.Seasonal;
import org.communitywork.core.period.Recurrence.Unscheduled;
import org.communitywork.core.period.Recurrence.Weekly;

/** The reader of the phrases of a {@link Recurrence}. */
final class RecurrenceReader {
    private static final String EXPECTED = "a recurrence such as 每月, 两年一次, 每周五, 每年老年节 or 不定期";
    private static final int MAX = 99;
    private static final String EVERY_YEAR = "每年";
    private static final CharMatcher NUMBER =
            ChineseNumerals.CHARACTERS.or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('两'));

    /** Names in 日, 周 and 月 are long and have no numeral, or 十二月 and 星期日 would be occasions. */
    private static final Pattern OCCASION = Pattern.compile(
            "雨后|汛期|(?![每逢])" + "(?:\\p{IsHan}{1,19}[节假]|\\p{IsHan}{1,18}假日|[\\p{IsHan}&&[^〇一二三四五六七八九十两]]{3,19}[日周月])");

    private static final Pattern SEASONS = Pattern.compile("([春夏秋冬]季?(?:[、,和及]?[春夏秋冬]季?){0,3})(?:([两二三四])季)?");

    /** Without a comma only 一 to 六, because 每周一天 is one day a week. */
    private static final Pattern DAYS = Pattern.compile("[一二三四五六]{2,6}|[一二三四五六日天](?:[、,和及][一二三四五六日天]){0,6}");

    private static final ImmutableMap<String, Recurrence> FIXED = ImmutableMap.<String, Recurrence>builder()
            .put("定期", Unscheduled.REGULARLY)
            .put("不定期", Unscheduled.IRREGULARLY)
            .put("经常", Unscheduled.OFTEN)
            .put("经常性", Unscheduled.OFTEN)
            .put("按周", every(Interval.WEEK))
            .put("按月", every(Interval.MONTH))
            .put("按季", every(Interval.QUARTER))
            .put("按年", every(Interval.YEAR))
            .put("天天", every(Interval.DAY))
            .put("日日", every(Interval.DAY))
            .put("周周", every(Interval.WEEK))
            .put("月月", every(Interval.MONTH))
            .put("季季", every(Interval.QUARTER))
            .put("年年", every(Interval.YEAR))
            .buildOrThrow();

    /** The names of the intervals, the longer before those that they start with. */
    private static final ImmutableMap<String, Interval> INTERVALS = ImmutableMap.<String, Interval>builder()
            .put("半个月", Interval.HALF_MONTH)
            .put("半月", Interval.HALF_MONTH)
            .put("半年", Interval.HALF_YEAR)
            .put("天", Interval.DAY)
            .put("日", Interval.DAY)
            .put("星期", Interval.WEEK)
            .put("礼拜", Interval.WEEK)
            .put("周", Interval.WEEK)
            .put("月", Interval.MONTH)
            .put("季度", Interval.QUARTER)
            .put("季", Interval.QUARTER)
            .put("年度", Interval.YEAR)
            .put("年", Interval.YEAR)
            .put("届", Interval.TERM)
            .buildOrThrow();

    private final TextCursor cursor;

    RecurrenceReader(String text) {
        this.cursor = new TextCursor(text);
    }

    private static Recurrence every(Interval interval) {
        return new Regular(1, 1, interval);
    }

    static boolean isOccasion(String name) {
        return OCCASION.matcher(name).matches();
    }

    Recurrence read() {
        Recurrence fixed = FIXED.get(cursor.rest());
        if (fixed != null) {
            return fixed;
        }
        return calendar(EVERY_YEAR)
                .or(() -> calendar("每逢"))
                .or(() -> calendar(""))
                .orElseGet(this::rhythm);
    }

    /** Reads seasons or an occasion after a prefix; empty if the text is neither. */
    private Optional<Recurrence> calendar(String prefix) {
        cursor.moveTo(0);
        if (!cursor.skip(prefix)) {
            return Optional.empty();
        }
        ImmutableSet<Season> seasons = seasons(cursor.rest());
        if (!seasons.isEmpty()) {
            return Optional.of(new Seasonal(seasons));
        }
        return isOccasion(cursor.rest())
                ? Optional.of(new Occasional(cursor.rest(), prefix.equals(EVERY_YEAR)))
                : Optional.empty();
    }

    /** Returns the seasons that a text names; none if it is something else or does not name as many as it says. */
    private static ImmutableSet<Season> seasons(String text) {
        Matcher matcher = SEASONS.matcher(text);
        if (!matcher.matches()) {
            return ImmutableSet.of();
        }
        ImmutableSet<Season> seasons = Arrays.stream(Season.values())
                .filter(season -> matcher.group(1).contains(season.label()))
                .collect(ImmutableSet.toImmutableSet());
        String count = matcher.group(2);
        boolean agrees = count == null || ChineseNumerals.parse(count).equals(OptionalInt.of(seasons.size()));
        return agrees ? seasons : ImmutableSet.of();
    }

    private Recurrence rhythm() {
        boolean prefixed = cursor.skip("每");
        int at = cursor.index();
        String intervals = cursor.take(NUMBER);
        cursor.skip("个");
        Interval interval = interval();
        if (interval == Interval.WEEK
                && intervals.isEmpty()
                && DAYS.matcher(cursor.rest()).matches()) {
            return weekly(cursor.rest());
        }
        if (interval.isHalf() && !intervals.isEmpty()) {
            throw cursor.expectedAt(at, "half an interval without a number");
        }
        int count = intervals.isEmpty() ? 1 : number(intervals, at);
        return prefixed && cursor.atEnd() ? new Regular(1, count, interval) : new Regular(times(), count, interval);
    }

    private Interval interval() {
        int at = cursor.index();
        return INTERVALS.entrySet().stream()
                .filter(entry -> cursor.skip(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> cursor.expectedAt(at, EXPECTED));
    }

    private static Recurrence weekly(String days) {
        String names = days.replace('天', '日');
        return new Weekly(Arrays.stream(DayOfWeek.values())
                .filter(day -> names.contains(Weekly.label(day)))
                .collect(ImmutableSet.toImmutableSet()));
    }

    /** Reads a number of times up to the end of the text. */
    private int times() {
        int at = cursor.index();
        String digits = cursor.take(NUMBER);
        if (digits.isEmpty()) {
            throw cursor.expected("a number of times");
        }
        int times = number(digits, at);
        if (!cursor.skip("次", "回")) {
            throw cursor.expected("'次'");
        }
        cursor.requireEnd("the end of the recurrence");
        return times;
    }

    private int number(String digits, int at) {
        return ChineseNumerals.parseAny(digits).stream()
                .filter(value -> value >= 1 && value <= MAX)
                .findFirst()
                .orElseThrow(() -> cursor.expectedAt(at, "a number from 1 to " + MAX));
    }
}
