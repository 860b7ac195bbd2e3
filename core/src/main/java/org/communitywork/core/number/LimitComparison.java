// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;

/**
 * The way in which a value is compared with a limit (极限数值), as it is or rounded first.
 *
 * <p>Where a rule names neither way, the full value is compared. Neither way is always the stricter one: against "at
 * least 80.0%" 79.95 % fails in full and passes rounded; against "more than 80.0%" 80.04 % passes in full and fails
 * rounded.
 *
 * <p>Source: GB/T 8170-2008, clause 4.3.
 *
 * <pre>{@code
 * Rounding toLimitDigits = Rounding.gbt8170Decimals(0);                 // the limit is written 80
 * LimitComparison.FULL_VALUE.operand(rate, toLimitDigits);              // 79.95, which is below 80
 * LimitComparison.ROUNDED_VALUE.operand(rate, toLimitDigits);           // 80, which is not
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum LimitComparison {

    /** The exact value is compared; the digits of the limit do not matter. */
    FULL_VALUE("全数值比较法", "full-value comparison"),

    /** The value is rounded to the digits in which the limit is written, then compared: 80 and 80.0 differ. */
    ROUNDED_VALUE("修约值比较法", "rounded-value comparison");

    private final String label;
    private final String englishLabel;

    LimitComparison(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
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
     * Returns what is compared with the limit.
     *
     * @param value the exact value
     * @param toLimitDigits the rule that rounds to the last written digit of the limit
     * @return the value itself or the rounded value
     */
    public Ratio operand(Ratio value, Rounding toLimitDigits) {
        requireNonNull(value, "value");
        requireNonNull(toLimitDigits, "toLimitDigits");
        return this == FULL_VALUE ? value : toLimitDigits.round(value);
    }

    /**
     * Returns what is compared with the limit where only a range is known.
     *
     * @param range the range of the exact value, not empty
     * @param toLimitDigits the rule that rounds to the last written digit of the limit
     * @return the range itself or the range of the rounded values
     * @throws IllegalArgumentException if the range is empty
     */
    public Range<Ratio> operand(Range<Ratio> range, Rounding toLimitDigits) {
        Ranges.requireNotEmpty(range);
        requireNonNull(toLimitDigits, "toLimitDigits");
        return this == FULL_VALUE ? range : toLimitDigits.round(range);
    }
}
