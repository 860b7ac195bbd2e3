// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;

/**
 * The confidence at which an interval is stated (置信水平), such as {@code 95%}.
 *
 * <p>In at least this share of all samples the interval contains the rate of the population, as far as its method keeps
 * its word. The interval has two sides, and each misses in half of the rest.
 *
 * <pre>
 * Confidence.parse("95%").normalQuantile();              // 1.95996398454005
 * Confidence.parse("95%").oneSided().normalQuantile();   // 1.64485362695147
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param level the share, such as 19/20, from 1/2 to 0.999999
 */
public record Confidence(Ratio level) implements Serializable {
    private static final Ratio LOWEST = Ratio.of(1, 2);
    private static final Ratio HIGHEST = Ratio.of(999_999, 1_000_000);

    /** The usual 95 %; after the limits, which it is held to. */
    public static final Confidence USUAL = new Confidence(Ratio.of(95, 100));

    /**
     * Makes a confidence.
     *
     * @param level the share, such as 19/20, from 1/2 to 0.999999
     * @throws IllegalArgumentException if the level is below 1/2 or above 0.999999
     */
    public Confidence {
        checkArgument(
                level.compareTo(LOWEST) >= 0 && level.compareTo(HIGHEST) <= 0,
                "Confidence must be from 50% to 99.9999%: '%s'",
                level);
    }

    /**
     * Reads a confidence.
     *
     * @param text a number and the percent sign, such as {@code 95%}
     * @return the confidence
     * @throws TextParseException if the text has another form; a bare 0.95 is refused
     * @throws IllegalArgumentException if the level is below 50 % or above 99.9999 %
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Confidence parse(String text) {
        if (!text.endsWith("%")) {
            throw new TextParseException(text, text.length(), "the percent sign");
        }
        return new Confidence(Ratio.parse(text.substring(0, text.length() - 1)).dividedBy(Ratio.HUNDRED));
    }

    /**
     * Returns the confidence of the interval each end of which, taken for itself, is a bound at this confidence.
     *
     * @return 2c - 1, such as 90 % for 95 %
     * @throws IllegalArgumentException if this level is below 3/4
     */
    public Confidence oneSided() {
        return new Confidence(level.plus(level).minus(Ratio.ONE));
    }

    /** Returns the share of the samples that miss on one side. */
    Ratio tail() {
        return Ratio.ONE.minus(level).dividedBy(Ratio.of(2));
    }

    /**
     * Returns the number of standard deviations that a normal variable stays within at this confidence.
     *
     * @return the quantile of the normal distribution at (1 + level) / 2, with 15 significant digits; it is no more
     *     than one unit of the 15th digit from the exact number
     */
    public BigDecimal normalQuantile() {
        return Quantiles.normal(tail());
    }

    /**
     * Returns the text that {@link #parse} reads.
     *
     * @return the level in percent
     */
    @JsonValue
    @Override
    public String toString() {
        return level.times(Ratio.HUNDRED) + "%";
    }
}
