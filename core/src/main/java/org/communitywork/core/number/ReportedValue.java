// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.communitywork.core.text.TextParseException;

/**
 * A value rounded for somebody who will round it further (报出值), such as {@code 15.5(-)}.
 *
 * <p>The mark tells on which side of the value the exact number lies, where that decides a later tie. It is made by
 * {@link Rounding#report(Ratio)}; the value does not hold the exact number any more. A value of zero bears no mark.
 *
 * <p>Source: GB/T 8170-2008, clause 3.3.
 *
 * <pre>{@code
 * ReportedValue reported = Rounding.gbt8170Decimals(1).report(Ratio.parse("15.4546"));   // 15.5(-)
 * reported.round(Rounding.gbt8170Decimals(0));                                          // 15
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the rounded value
 * @param mark the side on which the exact number lies
 */
public record ReportedValue(Ratio value, Mark mark) implements Serializable {

    /**
     * The side of a reported value on which the exact number lies, by absolute value.
     *
     * <p>Immutable and thread-safe.
     */
    public enum Mark {

        /** Nothing was lost, or no later rounding can hit a tie. */
        NONE("不加符号", "no mark", "", 0),

        /** Digits were dropped: the exact number is larger in absolute value. */
        PLUS("已舍", "dropped", "(+)", 1),

        /** Digits were carried: the exact number is smaller in absolute value. */
        MINUS("已进", "carried", "(-)", -1);

        private final String label;
        private final String englishLabel;
        private final String symbol;
        private final int side;

        Mark(String label, String englishLabel, String symbol, int side) {
            this.label = label;
            this.englishLabel = englishLabel;
            this.symbol = symbol;
            this.side = side;
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

        /**
         * Returns what is written after the value.
         *
         * @return {@code (+)}, {@code (-)} or nothing
         */
        public String symbol() {
            return symbol;
        }
    }

    /**
     * Checks the parts.
     *
     * @param value the rounded value
     * @param mark the side on which the exact number lies; zero has no digit 5 and so no mark
     * @throws IllegalArgumentException if zero bears a mark
     */
    public ReportedValue {
        requireNonNull(value, "value");
        requireNonNull(mark, "mark");
        if (value.isZero() && mark != Mark.NONE) {
            throw new IllegalArgumentException("Reported zero must have no mark: '0" + mark.symbol() + "'");
        }
    }

    /**
     * Reads a value with or without a mark: {@code 15.5}, {@code 16.5(+)}, {@code -15.5(-)}.
     *
     * @param text a number as {@link Ratio#parse(String)} reads it, and the mark
     * @return the reported value
     * @throws TextParseException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReportedValue parse(String text) {
        requireNonNull(text, "text");
        Mark mark =
                text.endsWith(Mark.PLUS.symbol) ? Mark.PLUS : text.endsWith(Mark.MINUS.symbol) ? Mark.MINUS : Mark.NONE;
        int end = text.length() - mark.symbol.length();
        Ratio value = RatioText.parse(text, 0, end);
        if (value.isZero() && mark != Mark.NONE) {
            throw new TextParseException(text, end, "the end, since zero has no mark");
        }
        return new ReportedValue(value, mark);
    }

    /**
     * Rounds further; at a tie the mark decides, (+) away from zero and (-) towards zero, and the tie rule only where there
     * is no mark.
     *
     * @param rounding the final rule
     * @return the rounded number
     */
    public Ratio round(Rounding rounding) {
        return switch (value.signum() * mark.side) {
            case 1 -> rounding.roundJustAbove(value);
            case -1 -> rounding.roundJustBelow(value);
            default -> rounding.round(value);
        };
    }

    /**
     * Returns the value and its mark.
     *
     * @return the text, such as {@code 15.5(-)}
     */
    @JsonValue
    @Override
    public String toString() {
        return value + mark.symbol;
    }
}
