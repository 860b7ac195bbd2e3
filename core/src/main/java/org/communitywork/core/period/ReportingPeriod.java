// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.communitywork.core.number.Ternary;
import org.jspecify.annotations.Nullable;

/**
 * A year, half-year, quarter, month, day or span of days that a figure speaks of (报告期), such as {@code 2010-Q3}.
 *
 * <p>Holds whole days of the ISO calendar in the years 1 to 9999; first and last day both belong to it. A span that is
 * exactly a day, month, quarter, half-year or year <em>is</em> that, so there is one period for each set of days. It
 * holds no open end and no words such as "this year".
 *
 * <p>Reports that are published mask digits of their dates: {@code 20XX-12-03} is the third of December of some year from
 * 2000 to 2099. Such a period is kept as it is and never guessed; digits are masked from the right, in the year, the month
 * and the day each. Two masks are independent of each other, also where they look the same: whether {@code 20XX} is before
 * {@code 20XX} is unknown. A question about masked periods is answered {@code TRUE} or {@code FALSE} exactly if all the
 * periods that they may stand for agree, else {@code UNKNOWN}.
 *
 * <pre>
 * ReportingPeriod quarter = ReportingPeriod.parse("2010年第三季度");   // 2010-Q3
 * quarter.previous();                                               // 2010-Q2
 * quarter.contains(ReportingPeriod.ofMonth(2010, 9));               // TRUE
 * ReportingPeriod.parse("20XX").overlaps(quarter);                  // UNKNOWN
 * ReportingPeriod.parse("20XX").overlaps(ReportingPeriod.ofYear(1999)); // FALSE
 * </pre>
 *
 * <p>Periods have no natural order, because spans have none that is honest; {@link #isBefore} compares, and
 * {@link #displayOrder} sorts for display. Immutable and thread-safe.
 */
public final class ReportingPeriod implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MAX_YEAR = 9999;
    private static final Comparator<ReportingPeriod> DISPLAY_ORDER = Comparator.comparing(
                    ReportingPeriod::earliestStart)
            .thenComparing(ReportingPeriod::latestEnd, Comparator.reverseOrder())
            .thenComparing(ReportingPeriod::toString);

    private final String text;
    private final Granularity granularity;
    private final Range<LocalDate> hull; // all days that it has or may have
    private final @Nullable CalendarPattern mask;

    private ReportingPeriod(
            String text, Granularity granularity, Range<LocalDate> hull, @Nullable CalendarPattern mask) {
        this.text = text;
        this.granularity = granularity;
        this.hull = hull;
        this.mask = mask;
    }

    /**
     * Returns a calendar year.
     *
     * @param year the year, from 1 to 9999
     * @return the period
     */
    public static ReportingPeriod ofYear(int year) {
        return ofNumber(Granularity.YEAR, year, 1);
    }

    /**
     * Returns a half of a year.
     *
     * @param year the year, from 1 to 9999
     * @param half 1 for 上半年, 2 for 下半年
     * @return the period
     */
    public static ReportingPeriod ofHalf(int year, int half) {
        return ofNumber(Granularity.HALF_YEAR, year, half);
    }

    /**
     * Returns a quarter of a year.
     *
     * @param year the year, from 1 to 9999
     * @param quarter the quarter, from 1 to 4
     * @return the period
     */
    public static ReportingPeriod ofQuarter(int year, int quarter) {
        return ofNumber(Granularity.QUARTER, year, quarter);
    }

    /**
     * Returns a month.
     *
     * @param year the year, from 1 to 9999
     * @param month the month, from 1 to 12
     * @return the period
     */
    public static ReportingPeriod ofMonth(int year, int month) {
        return ofNumber(Granularity.MONTH, year, month);
    }

    private static ReportingPeriod ofNumber(Granularity granularity, int year, int number) {
        checkYear(year);
        checkArgument(
                number >= 1 && number <= granularity.perYear(),
                "Number of the %s must be from 1 to %s: '%s'",
                granularity.englishLabel(),
                granularity.perYear(),
                number);
        LocalDate start = LocalDate.of(year, granularity.startMonth(number), 1);
        return ofSpan(start, granularity.endOf(start));
    }

    private static void checkYear(int year) {
        checkArgument(year >= 1 && year <= MAX_YEAR, "Year must be from 1 to %s: '%s'", MAX_YEAR, year);
    }

    /**
     * Returns a day.
     *
     * @param day the day
     * @return the period
     */
    public static ReportingPeriod ofDay(LocalDate day) {
        return ofSpan(day, day);
    }

    /**
     * Returns the period from one day to another.
     *
     * @param firstInclusive the first day
     * @param lastInclusive the last day, not before the first
     * @return a day, month, quarter, half-year or year if the days are exactly that, else a span
     */
    public static ReportingPeriod ofSpan(LocalDate firstInclusive, LocalDate lastInclusive) {
        requireNonNull(firstInclusive, "firstInclusive");
        requireNonNull(lastInclusive, "lastInclusive");
        checkYear(firstInclusive.getYear());
        checkYear(lastInclusive.getYear());
        checkArgument(
                !lastInclusive.isBefore(firstInclusive),
                "Last day must not be before %s: '%s'",
                firstInclusive,
                lastInclusive);
        Granularity granularity = Granularity.of(firstInclusive, lastInclusive);
        return new ReportingPeriod(
                PeriodText.iso(granularity, firstInclusive, lastInclusive),
                granularity,
                Range.closed(firstInclusive, lastInclusive),
                null);
    }

    /**
     * Returns the period of a granularity that starts on a date given by its digits, of which some may be masked; empty if
     * there is no such date.
     */
    static Optional<ReportingPeriod> ofFields(Granularity granularity, String year, String month, String day) {
        CalendarPattern pattern = new CalendarPattern(
                granularity,
                DateField.YEAR.parse(year).orElseThrow(),
                DateField.MONTH.parse(month).orElseThrow(),
                DateField.DAY.parse(day).orElseThrow());
        String text = PeriodText.iso(granularity, year, month, day);
        boolean masked = text.indexOf(PeriodText.MASK) >= 0;
        return pattern.firstStart().map(first -> {
            LocalDate end = granularity.endOf(pattern.lastStart());
            return masked
                    ? new ReportingPeriod(text, granularity, Range.closed(first, end), pattern)
                    : ofSpan(first, end);
        });
    }

    /**
     * Reads the text form, or a period as Chinese reports write it.
     *
     * <ul>
     *   <li>{@code 2010}, {@code 2010-H1}, {@code 2010-Q3}, {@code 2010-05}, {@code 2010-05-03}
     *   <li>{@code 2010-01-01/2010-02-28}, also {@code 2010-01/2010-02}: from the first day of the first to the last day of
     *       the second
     *   <li>masked: {@code 20XX}, {@code XXXX}, {@code 20XX-H1}, {@code 2010-XX}, {@code 2010-05-1X}, {@code 20XX-12-03}
     *   <li>2010年, 2010年度, 2010年上半年, 2010年第三季度, 2010年5月, 2010年12月20日, 二〇〇七年十二月二十五日
     *   <li>2010年1月1日至2010年2月28日, 2010年1月至2月, 2010年1-2月
     *   <li>20xx年3月, xx年3月: a year of nothing but masks is {@code XXXX}, however many there are
     * </ul>
     *
     * <p>Full-width characters, {@code x} and × as masks, and the several dashes are read alike. A two-digit year is
     * refused, because 10年 is also ten years.
     *
     * @param text the text
     * @return the period
     * @throws org.communitywork.core.text.TextParseException if the text is none of these
     */
    @JsonCreator
    public static ReportingPeriod parse(String text) {
        return text.indexOf('年') < 0 ? new IsoPeriodReader(text).read() : new ChinesePeriodReader(text).read();
    }

    /**
     * Returns an order for lists and tables: by first day, then the longer period first, then by text.
     *
     * @return an order of all periods that agrees with equals; a masked one stands where it could start first
     */
    public static Comparator<ReportingPeriod> displayOrder() {
        return DISPLAY_ORDER;
    }

    /**
     * Returns the kind of period.
     *
     * @return the granularity, also of a masked period
     */
    public Granularity granularity() {
        return granularity;
    }

    /**
     * Tells whether a digit is masked, so that the days are not known.
     *
     * @return whether it is masked
     */
    public boolean isMasked() {
        return mask != null;
    }

    /**
     * Returns the first day.
     *
     * @return the day
     * @throws IllegalStateException if the period is masked
     */
    public LocalDate start() {
        return days("first day").lowerEndpoint();
    }

    /**
     * Returns the last day.
     *
     * @return the day
     * @throws IllegalStateException if the period is masked
     */
    public LocalDate end() {
        return days("last day").upperEndpoint();
    }

    private Range<LocalDate> days(String asked) {
        if (mask != null) {
            throw new IllegalStateException("Period must not be masked to have a " + asked + ": '" + text + "'");
        }
        return hull;
    }

    /**
     * Returns the first day on which the period can start.
     *
     * @return the first day, or for a masked period the earliest that it may have
     */
    public LocalDate earliestStart() {
        return hull.lowerEndpoint();
    }

    /**
     * Returns the last day on which the period can end.
     *
     * @return the last day, or for a masked period the latest that it may have
     */
    public LocalDate latestEnd() {
        return hull.upperEndpoint();
    }

    /** Returns the pattern of the periods that this one may stand for, null if it is not masked. */
    @Nullable
    CalendarPattern mask() {
        return mask;
    }

    LocalDate latestStart() {
        return mask == null ? hull.lowerEndpoint() : mask.lastStart();
    }

    LocalDate earliestEnd() {
        return mask == null ? hull.upperEndpoint() : granularity.endOf(hull.lowerEndpoint());
    }

    /**
     * Returns the calendar year that the whole period lies in.
     *
     * @return the year, empty if it is masked or the period runs over a turn of the year
     */
    public OptionalInt year() {
        int first = earliestStart().getYear();
        return first == latestEnd().getYear() ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /**
     * Returns the period of the same kind that ends on the day before this one starts.
     *
     * <p>A span of whole months is preceded by as many whole months, any other span by as many days.
     *
     * @return the period before
     * @throws IllegalStateException if the period is masked
     * @throws IllegalArgumentException if it would begin before the year 1
     */
    public ReportingPeriod previous() {
        return PeriodSteps.shift(start(), end(), -1);
    }

    /**
     * Returns the period of the same kind that starts on the day after this one ends.
     *
     * <p>A span of whole months is followed by as many whole months, any other span by as many days. It is the inverse of
     * {@link #previous} but for spans of days that become whole months on the way.
     *
     * @return the period after
     * @throws IllegalStateException if the period is masked
     * @throws IllegalArgumentException if it would end after the year 9999
     */
    public ReportingPeriod next() {
        return PeriodSteps.shift(start(), end(), 1);
    }

    /**
     * Returns the same period a year earlier (上年同期), such as {@code 2009-Q3} for {@code 2010-Q3}.
     *
     * <p>Whole months stay whole months: of 2013-02 the month 2012-02 with 29 days. Otherwise each end moves to the same
     * date of the year before, and 29 February to 28 February.
     *
     * @return the period a year earlier
     * @throws IllegalStateException if the period is masked
     * @throws IllegalArgumentException if it would begin before the year 1
     */
    public ReportingPeriod samePeriodLastYear() {
        return PeriodSteps.yearBefore(start(), end());
    }

    /**
     * Tells whether all days of another period are days of this one.
     *
     * @param other the other period
     * @return TRUE or FALSE, UNKNOWN where masks leave both open
     */
    public Ternary contains(ReportingPeriod other) {
        return PeriodRelations.contains(this, other);
    }

    /**
     * Tells whether the two periods have a day in common.
     *
     * @param other the other period
     * @return TRUE or FALSE, UNKNOWN where masks leave both open
     */
    public Ternary overlaps(ReportingPeriod other) {
        return PeriodRelations.overlap(this, other);
    }

    /**
     * Tells whether this period ends before another starts.
     *
     * @param other the other period
     * @return TRUE or FALSE, UNKNOWN where masks leave both open
     */
    public Ternary isBefore(ReportingPeriod other) {
        return PeriodRelations.isBefore(this, other);
    }

    /**
     * Returns the period as Chinese reports write it, which {@link #parse} reads.
     *
     * @return a text such as 2010年第三季度
     */
    public String chineseText() {
        return PeriodText.chinese(text);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ReportingPeriod other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the text form, which {@link #parse} reads.
     *
     * @return a text such as {@code 2010-Q3}
     */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
