// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.text.TextParseException;

/**
 * The days from which and until which a code or a rule holds (有效期), such as {@code 2021-04-09/..}.
 *
 * <p>Both days belong to it; either may be open, which is {@link LocalDate#MIN} and {@link LocalDate#MAX}. It does not say
 * whether an open side is unbounded or unknown.
 *
 * <pre>
 * Validity until = Validity.parse("../2021-04-08");
 * until.includes(LocalDate.of(2021, 4, 8));                    // true
 * until.overlaps(Validity.from(LocalDate.of(2021, 4, 9)));     // false
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day, {@link LocalDate#MIN} if it is open
 * @param last the last day, {@link LocalDate#MAX} if it is open
 */
public record Validity(LocalDate first, LocalDate last) implements Serializable {

    /** Open on both sides. */
    public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "..";
    private static final char SEPARATOR = '/';

    /**
     * Sets both days.
     *
     * @param first the first day
     * @param last the last day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Validity {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        checkArgument(!last.isBefore(first), "Last day must not be before %s: '%s'", first, last);
    }

    /**
     * Returns the validity from a day on.
     *
     * @param first the first day
     * @return the validity, open at its end
     */
    public static Validity from(LocalDate first) {
        return new Validity(first, LocalDate.MAX);
    }

    /**
     * Returns the validity until a day.
     *
     * @param last the last day
     * @return the validity, open at its start
     */
    public static Validity until(LocalDate last) {
        return new Validity(LocalDate.MIN, last);
    }

    /**
     * Reads the text form: two ISO dates around {@code /}, of which each may be {@code ..} for an open side.
     *
     * @param text a text such as {@code 2001-01-01/2021-04-08} or {@code 2021-04-09/..}
     * @return the validity
     * @throws TextParseException if the text is none
     */
    @JsonCreator
    public static Validity parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            throw new TextParseException(text, text.length(), "'/' between two dates");
        }
        LocalDate first = day(text, 0, separator, LocalDate.MIN);
        LocalDate last = day(text, separator + 1, text.length(), LocalDate.MAX);
        if (last.isBefore(first)) {
            throw new TextParseException(text, separator + 1, "a last day that is not before " + first);
        }
        return new Validity(first, last);
    }

    private static LocalDate day(String text, int from, int to, LocalDate ifOpen) {
        String day = text.substring(from, to);
        try {
            return day.equals(OPEN) ? ifOpen : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            TextParseException refusal =
                    new TextParseException(text, from + e.getErrorIndex(), "a date such as 2021-04-09, or '..'");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /**
     * Tells whether a day is one of its days.
     *
     * @param day the day
     * @return whether it holds on that day
     */
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Tells whether it has a day in common with another.
     *
     * @param other the other validity
     * @return whether both hold on some day
     */
    public boolean overlaps(Validity other) {
        return !other.last.isBefore(first) && !last.isBefore(other.first);
    }

    /**
     * Tells whether it holds in a period, such as 2021 for {@code 2021-04-09/..}: UNKNOWN, because it holds on some days.
     *
     * @param period the period
     * @return TRUE if it holds on all days of the period, FALSE if on none, UNKNOWN if on some only, or where the mask of
     *     the period leaves it open
     */
    public Ternary holdsIn(ReportingPeriod period) {
        LocalDate from = period.earliestStart();
        LocalDate to = period.latestEnd();
        if (includes(from) && includes(to)) {
            return Ternary.TRUE;
        }
        return overlaps(new Validity(from, to)) ? Ternary.UNKNOWN : Ternary.FALSE;
    }

    /**
     * Returns the text form, which {@link #parse} reads.
     *
     * @return both days around {@code /}, an open one as {@code ..}
     */
    @Override
    @JsonValue
    public String toString() {
        return text(first, LocalDate.MIN) + SEPARATOR + text(last, LocalDate.MAX);
    }

    private static String text(LocalDate day, LocalDate open) {
        return day.equals(open) ? OPEN : day.toString();
    }
}
