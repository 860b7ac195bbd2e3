// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import com.google.common.collect.Range;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Contradictory;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.calculation.Origin;
import org.communitywork.indicators.calculation.Undefined;
import org.communitywork.indicators.language.Language;

/**
 * Assertions about a calculation, such as {@code assertThat(rate).hasValue("78.125%").isShownAs("78.1%")}.
 */
public class CalculationAssert extends AbstractAssert<CalculationAssert, Calculation> {
    /**
     * Starts assertions about a calculation.
     *
     * @param actual a calculation
     */
    public CalculationAssert(Calculation actual) {
        super(actual, CalculationAssert.class);
    }

    /**
     * Asks for a value.
     *
     * @return this
     */
    public CalculationAssert isCalculated() {
        return is(Calculated.class, "a value");
    }

    /**
     * Asks for no value, because figures are missing.
     *
     * @return this
     */
    public CalculationAssert isIncomplete() {
        return is(Incomplete.class, "no value because figures are missing");
    }

    /**
     * Asks for no value, because the denominator is zero.
     *
     * @return this
     */
    public CalculationAssert isUndefined() {
        return is(Undefined.class, "no value because the denominator is zero");
    }

    /**
     * Asks for a contradiction in the data.
     *
     * @return this
     */
    public CalculationAssert isContradictory() {
        return is(Contradictory.class, "a contradiction");
    }

    private CalculationAssert is(Class<? extends Calculation> outcome, String words) {
        isNotNull();
        return outcome.isInstance(actual) ? this : failed(words);
    }

    /**
     * Asks for one exact value.
     *
     * @param value the value with its unit, such as {@code 78.125%}; converted if the indicator has another unit
     * @return this
     */
    public CalculationAssert hasValue(String value) {
        isNotNull();
        boolean same = actual.calculated()
                .map(calculated -> Expected.isSame(calculated.amount(), Expected.amount(value)))
                .orElse(false);
        return same ? this : failed("value " + value);
    }

    /**
     * Asks for one exact value.
     *
     * @param value the number in the unit of the indicator
     * @return this
     */
    public CalculationAssert hasValue(Ratio value) {
        return hasRange(Range.singleton(value));
    }

    /**
     * Asks for what is known of the value.
     *
     * @param range the range in the unit of the indicator, as {@link Ranges#parse} reads it, such as {@code (70, 80)}
     * @return this
     */
    public CalculationAssert hasRange(String range) {
        return hasRange(Ranges.parse(range));
    }

    private CalculationAssert hasRange(Range<Ratio> range) {
        isNotNull();
        boolean same = actual.calculated().map(Calculated::value).equals(Optional.of(range));
        return same
                ? this
                : failed("value "
                        + Expected.text(range, actual.indicator().scale().unit()));
    }

    /**
     * Asks for the value that people see.
     *
     * @param shown the Chinese text, such as {@code 45.6%}
     * @return this
     */
    public CalculationAssert isShownAs(String shown) {
        isNotNull();
        return actual.shown(Language.CHINESE).equals(shown) ? this : failed("to be shown as " + shown);
    }

    /**
     * Asks for a figure that is missing.
     *
     * @param measure the measure, such as {@code POP.TOTAL}
     * @return this
     */
    public CalculationAssert lacks(String measure) {
        isNotNull();
        boolean lacks = actual instanceof Incomplete incomplete
                && incomplete.missing().stream()
                        .anyMatch(missing -> missing.operand().measure().equals(MeasureCode.parse(measure)));
        return lacks ? this : failed("figure " + measure + " to be missing");
    }

    /**
     * Asks whether counts were used or a stated value.
     *
     * @param origin the origin
     * @return this
     */
    public CalculationAssert hasOrigin(Origin origin) {
        isNotNull();
        return actual.origin() == origin ? this : failed("a " + origin.englishLabel() + " value");
    }

    private CalculationAssert failed(String expected) {
        failWithMessage(
                "Expected of %s: %s, but it is %s, %s:%n%s",
                actual.indicator().code(),
                expected,
                actual.calculated()
                        .map(calculated -> Expected.text(calculated.amount()))
                        .orElseGet(() -> actual.shown(Language.CHINESE)),
                actual.origin().englishLabel(),
                actual.explanation().text(Language.CHINESE));
        return this;
    }
}
